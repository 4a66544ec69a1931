/** A file of the built site as it lies in the folder. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Shelf } from './address.ts';
import { isReachable, type BuiltSite } from './built-site.ts';
import { holds, type Edition } from './contents.ts';
import { offlinePage } from './page.ts';
import { footLine } from './read-me.ts';
import { offlineSheet } from './sheet.ts';

/** What an edition is made of, in a form that threads can be given. */
export interface EditionPlan {
  readonly site: BuiltSite;
  readonly edition: Edition;
  /** ISO day of the data release. */
  readonly date: string;
  /** The part of plants and counties to take: all, unless a test says otherwise. */
  readonly share: number;
}

const TYPES: Readonly<Record<string, string>> = {
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
  png: 'image/png',
};

/** Where readers can reach the site of a plan, if they can. */
export const homeOf = ({ site }: EditionPlan): string | undefined =>
  isReachable(site.root) ? site.root : undefined;

/** Answers with a function from the path of a file to its bytes in the folder. */
export function offlineFiles(plan: EditionPlan): (path: string) => Uint8Array<ArrayBuffer> {
  const { site, edition, date, share } = plan;
  const built = new Set(site.files);
  const home = homeOf(plan);
  const shelf: Shelf = {
    root: site.root,
    live: home !== undefined,
    has: (path) => built.has(path),
    holds: (path) => holds(path, edition, share),
  };
  const foot = footLine({ edition, date, home });
  const read = (path: string) => new Uint8Array(readFileSync(join(site.folder, path)));
  const text = (path: string) => readFileSync(join(site.folder, path), 'utf8');
  const bytesOf = (content: string) => new TextEncoder().encode(content);

  return (path) => {
    if (path.endsWith('.html')) return bytesOf(offlinePage(text(path), path, shelf, foot));
    if (!path.endsWith('.css')) return read(path);
    const sheet = offlineSheet(text(path), (address) => {
      const url = new URL(address, site.root + path);
      const target = decodeURIComponent(url.href.slice(site.root.length));
      const type = TYPES[target.slice(target.lastIndexOf('.') + 1)];
      if (!url.href.startsWith(site.root) || !built.has(target) || type === undefined)
        throw new Error(`${path}: ${address}: expected a face or a picture of the build`);
      return { type, bytes: read(target) };
    });
    return bytesOf(sheet);
  };
}
