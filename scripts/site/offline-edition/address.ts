/** Addresses of the built pages, made to fit a folder: relative where the file lies in it, whole where not. */
import { dirname, relative } from 'node:path/posix';
import { fileBehind } from '../built-folder.ts';

/** What has to be known of the site and of the folder. */
export interface Shelf {
  /** Address of the cover, with a slash at its end. */
  readonly root: string;
  /** Whether readers can reach the site there. */
  readonly live: boolean;
  /** Whether the build has this file. */
  has(path: string): boolean;
  /** Whether the folder has it. */
  holds(path: string): boolean;
}

/**
 * The address that stands in the folder for one that stands in a page (path of its file). Undefined if it leads
 * nowhere: to what the folder lacks, of a site that is nowhere else either. Throws where the build itself is wrong.
 */
export function offlineAddress(address: string, page: string, shelf: Shelf): string | undefined {
  if (address.startsWith('#')) return address;
  const url = resolved(address, page, shelf);
  if (url.protocol === 'javascript:') throw wrong(page, address, 'an address');
  if (url.origin !== new URL(shelf.root).origin || !url.protocol.startsWith('http')) return address;
  if (!url.href.startsWith(shelf.root)) throw wrong(page, address, `an address below ${shelf.root}`);
  const path = fileBehind(url, shelf.root);
  if (path === undefined || !shelf.has(path)) throw wrong(page, address, 'a file of the build');
  // A query is a state that a script would draw: there is one on the site, and in the folder there is none.
  const stated = url.search !== '' && path.endsWith('.html');
  if (shelf.live && (stated || !shelf.holds(path))) return url.href;
  return shelf.holds(path) ? relativePath(page, path) + url.hash : undefined;
}

/** The same for what a page cannot do without, as its style sheet: it has to lie in the folder. */
export function offlineResource(address: string, page: string, shelf: Shelf): string {
  if (address.startsWith('data:') || address.startsWith('#')) return address;
  const url = resolved(address, page, shelf);
  const path = url.href.startsWith(shelf.root) ? fileBehind(url, shelf.root) : undefined;
  if (path === undefined || !shelf.has(path) || !shelf.holds(path))
    throw wrong(page, address, 'a file of the archive');
  return relativePath(page, path) + url.hash;
}

/** The same for every address of a `srcset`. */
export function offlineSet(srcset: string, page: string, shelf: Shelf): string {
  // An address ends at white space; commas at its end are not its own, those inside are.
  return [...srcset.matchAll(/[\s,]*(\S*[^\s,])(?:,|(\s[^,]*))?/g)]
    .map(([, address = '', size = '']) => offlineResource(address, page, shelf) + size.trimEnd())
    .join(', ');
}

function resolved(address: string, page: string, shelf: Shelf): URL {
  const url = URL.parse(address, shelf.root + encodedPath(page.split('/')));
  if (!url) throw wrong(page, address, 'an address');
  return url;
}

/** "../charts/index.html": a folder opens no page by itself, so the file is always named. */
function relativePath(from: string, to: string): string {
  return encodedPath(relative(dirname(from), to).split('/'));
}

const encodedPath = (steps: readonly string[]) => steps.map((step) => encodeURIComponent(step)).join('/');

const wrong = (page: string, address: string, expected: string) =>
  new Error(`${page}: ${address}: expected ${expected}`);
