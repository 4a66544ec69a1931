/**
 * Looks whether every address in a built folder leads somewhere: links, anchors, files that pages load, cards, oEmbed
 * answers, feeds, site maps, downloads. The folder is taken as it would lie on the host, under its base.
 */
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileBehind, filesIn, pathOfPage } from '../built-folder.ts';
import { addressesInPage, addressesInStyle, addressesInText } from './addresses.ts';

export interface BuiltFolder {
  /** The folder. */
  readonly folder: string;
  /** Origin and base that its pages give as their own, with a slash at the end: "https://example.org/hard-to-abate/". */
  readonly canonical: string;
}

/** An address that leads nowhere. */
export interface Broken {
  /** A file that holds it, below the folder; the first one found. */
  readonly file: string;
  readonly address: string;
  readonly why: string;
}

/** Files that hold addresses of the site in running text. */
const TEXTS = new Set(['.json', '.xml', '.txt', '.webmanifest', '.svg', '.bib', '.ris']);
/** Other schemes: mail, data, script. */
const FOREIGN = /^(?!https?:)[a-z][a-z+.-]*:/i;

/** Every broken address, each once. Throws if the folder is missing. */
export function brokenLinks({ folder, canonical }: BuiltFolder): Broken[] {
  const { origin, pathname: base } = new URL(canonical);
  const files = filesIn(folder);
  const there: There = { files: new Set(files), folders: new Set(files.flatMap(foldersOf)) };
  const first: Found = { links: new Map(), mentions: new Map() };
  for (const file of files) {
    const held = addressesOf(join(folder, file), [canonical, base]);
    // Relative to its file, an address means something else on each page.
    const from = canonical + pathOfPage(file);
    for (const kind of ['links', 'mentions'] as const)
      for (const address of held?.[kind] ?? []) {
        if (FOREIGN.test(address)) continue;
        // What is no address at all is kept as it is written, to be told.
        const whole = URL.parse(address, from)?.href;
        if (whole !== undefined && !whole.startsWith(`${origin}/`)) continue;
        if (!first[kind].has(whole ?? address)) first[kind].set(whole ?? address, file);
      }
  }
  const ids = new Map<string, ReadonlySet<string>>();
  const broken: Broken[] = [];
  for (const kind of ['links', 'mentions'] as const)
    for (const [address, file] of first[kind]) {
      // A script may be given a folder, to whose files it adds the names.
      if (kind === 'mentions' && there.folders.has(address.slice(canonical.length).replace(/\/$/, '')))
        continue;
      const why = whyBroken(address, { folder, canonical }, there, ids);
      if (why !== undefined) broken.push({ file, address, why });
    }
  return broken;
}

/** What the folder has. */
interface There {
  readonly files: ReadonlySet<string>;
  readonly folders: ReadonlySet<string>;
}

/** "a/b/c.json" lies in "a" and in "a/b". */
const foldersOf = (file: string): string[] =>
  [...file.matchAll(/\//g)].map(({ index }) => file.slice(0, index));

/** For each address the first file that holds it. */
type Found = Record<'links' | 'mentions', Map<string, string>>;

/** What a file holds; undefined for files that hold no addresses. */
function addressesOf(
  path: string,
  roots: readonly string[],
): { links: Iterable<string>; mentions: Iterable<string> } | undefined {
  const ending = extname(path);
  if (ending === '.html') return addressesInPage(readFileSync(path, 'utf8'), roots);
  if (ending === '.css') return { links: addressesInStyle(readFileSync(path, 'utf8')), mentions: [] };
  if (!TEXTS.has(ending)) return undefined;
  // Text for other hosts says whole addresses only: in data, a path may be any text.
  return { links: [], mentions: addressesInText(readFileSync(path, 'utf8'), roots.slice(0, 1)) };
}

function whyBroken(
  address: string,
  { folder, canonical }: BuiltFolder,
  there: There,
  ids: Map<string, ReadonlySet<string>>,
): string | undefined {
  const url = URL.parse(address);
  if (!url) return 'is no address';
  const whole = url.origin + url.pathname;
  if (!whole.startsWith(canonical))
    return `${whole}/` === canonical ? undefined : `is outside ${new URL(canonical).pathname}`;
  const file = fileBehind(url, canonical);
  if (file === undefined) return 'has a stray %';
  if (there.folders.has(file)) return 'is a folder without its slash';
  if (!there.files.has(file)) return `expected the file ${file}`;
  const anchor = decodeURIComponent(url.hash.slice(1));
  // A step of text, as browsers write it, is no id.
  if (anchor === '' || !file.endsWith('.html') || anchor.startsWith(':~:')) return undefined;
  const known = ids.get(file) ?? addressesInPage(readFileSync(join(folder, file), 'utf8'), []).ids;
  ids.set(file, known);
  return known.has(anchor) ? undefined : `expected the id "${anchor}" in ${file}`;
}
