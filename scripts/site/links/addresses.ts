/** The addresses that a built file holds: links, loaded files, cards, oEmbed answers, what scripts will fetch. */
import { Parser } from 'htmlparser2';

/** Attributes that hold one address. */
const SINGLE = new Set([
  'href',
  'src',
  'poster',
  'action',
  'component-url',
  'renderer-url',
  'before-hydration-url',
]);
/** Attributes whose text may hold addresses among other things: what islands and elements were given, fields to copy from. */
const MIXED = /^(props|value|data-.+)$/;

export interface Held {
  /** What is followed or loaded: each address once, as written, character references resolved. */
  readonly links: ReadonlySet<string>;
  /** Addresses in other text: what scripts are given, cards, the vocabulary for machines. */
  readonly mentions: ReadonlySet<string>;
  /** Every id, for anchors. */
  readonly ids: ReadonlySet<string>;
}

/** Reads a page. `roots` are the beginnings by which addresses of the site are known inside other text. */
export function addressesInPage(html: string, roots: readonly string[]): Held {
  const links = new Set<string>();
  const mentions = new Set<string>();
  const ids = new Set<string>();
  const inText = (text: string): void => addressesInText(text, roots).forEach((it) => mentions.add(it));
  let inScript = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      inScript = name === 'script';
      for (const [key, value] of Object.entries(attributes)) {
        if (key === 'id') ids.add(value);
        else if (SINGLE.has(key) && value !== '') links.add(value);
        else if (key === 'srcset')
          for (const one of value.split(',')) links.add(one.trim().split(/\s/)[0] ?? '');
        else if (MIXED.test(key)) inText(value);
        else if (key === 'content' && name === 'meta') inText(value);
      }
    },
    ontext(text) {
      // The vocabulary for machines, and the code of frames in a field.
      if (inScript || text.includes('://')) inText(text);
    },
    onclosetag() {
      inScript = false;
    },
  });
  parser.end(html);
  return { links, mentions, ids };
}

/**
 * Whole addresses of the site in any text: from one of the roots to the next character that no address has. Without
 * what follows a #, which names a thing as often as a place on a page.
 */
export function addressesInText(text: string, roots: readonly string[]): string[] {
  const found: string[] = [];
  for (const root of roots) {
    for (let at = text.indexOf(root); at >= 0; at = text.indexOf(root, at + root.length)) {
      // A path that goes on from another one is not a path from the root.
      if (root.startsWith('/') && /[\w.-]/.test(text.charAt(at - 1))) continue;
      const address = /^[^\s"'<>()\\|,;{}#]*/.exec(text.slice(at, at + 2000))?.[0] ?? root;
      // A script fills in the rest of a template.
      if (text.charAt(at + address.length) === '{') continue;
      found.push(address.replace(/(&(quot|gt|lt|#\d+).*|[.:]+)$/, '').replaceAll('&amp;', '&'));
    }
  }
  return found;
}

/** Addresses that a style sheet loads. */
export const addressesInStyle = (css: string): string[] =>
  [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)].flatMap(([, address]) => address ?? []);
