/** A built folder: the files in it, and which of them an address of the site stands for. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Paths of all files below a folder, with forward slashes, in the order of their code units: the same on every machine. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .sort();

/**
 * The file behind an address below a root ("https://x.org/base/"), without query and anchor: of a folder its page.
 * Undefined for a path with a stray %, which names no file.
 */
export function fileBehind({ origin, pathname }: URL, root: string): string | undefined {
  try {
    return decodeURIComponent((origin + pathname).slice(root.length)).replace(/(^|\/)$/, '$1index.html');
  } catch {
    return undefined;
  }
}

/** The path of a page's file as it stands in an address: "a/index.html" is "a/". */
export const pathOfPage = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');

/** The root of a site built with SITE_URL and BASE_PATH; `origin` where the first is not set. */
export function rootFrom(
  { SITE_URL, BASE_PATH = '/' }: Readonly<Record<string, string | undefined>>,
  origin: string,
): string {
  return new URL(`/${BASE_PATH}/`.replace(/\/+/g, '/'), SITE_URL ?? origin).href;
}
