/** How the worker treats a request: decided from the request alone. */
import { HASHED } from '../hashed';

export type Treatment =
  /** Not touched: other origins, frames for other sites, what is posted or asked for in parts. */
  | 'pass'
  /** A page: the network first, a kept copy when there is none. */
  | 'page'
  /** A file whose name says its content: a kept one is as good as a new one. */
  | 'hashed'
  /** Any other file: the network first, nothing kept, packs when there is none. */
  | 'file';

export interface Asked {
  readonly method: string;
  readonly url: string;
  /** `Request.mode`. */
  readonly mode: string;
  readonly range: boolean;
}

/** Rooms whose pages live in other people's pages or are not for readers. */
const NEVER = /^(embed|oembed|archive|offline\/(packs|edition\.json|register\.json))(\/|$|\.)/;

/** The path below the base that an address asks for, without query and decoded; undefined outside the base. */
export function pathBelow(address: string, root: string): string | undefined {
  const { origin, pathname } = new URL(address);
  const whole = origin + pathname;
  if (!whole.startsWith(root)) return undefined;
  try {
    return decodeURIComponent(whole.slice(root.length));
  } catch {
    return undefined; // A stray % is no path of ours.
  }
}

/** The treatment of a request under a root ("https://x.org/hard-to-abate/"). */
export function treatmentOf({ method, url, mode, range }: Asked, root: string): Treatment {
  const path = pathBelow(url, root);
  if (path === undefined || method !== 'GET' || range || NEVER.test(path) || path === 'sw.js') return 'pass';
  if (mode === 'navigate') return 'page';
  return HASHED.test(path) ? 'hashed' : 'file';
}

/** Where a page may lie, in the order to try: `a/b` may be the page `a/b/`. */
export function pageFiles(path: string): string[] {
  if (path === '' || path.endsWith('/')) return [`${path}index.html`];
  return path.endsWith('.html') ? [path] : [path, `${path}/index.html`];
}
