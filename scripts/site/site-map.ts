/**
 * The site map: `sitemap-index.xml` and its parts, written after the build. What belongs in it is read off the built
 * pages, so that the two cannot disagree: a page that names itself as canonical and asks to be indexed. The date
 * of a change is given only where the page states one to machines (`dateModified`).
 */
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';

/** What the head of a page says that the map needs. */
export interface Head {
  readonly canonical: string | undefined;
  readonly indexed: boolean;
  /** ISO day. */
  readonly modified: string | undefined;
}

/** Reads the head of a page from the beginning of its markup. */
export function headOf(html: string): Head {
  return {
    canonical: /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1],
    indexed: !/<meta name="robots" content="[^"]*noindex/.test(html),
    modified: /"dateModified":"(\d{4}-\d{2}-\d{2})"/.exec(html)?.[1],
  };
}

/** True if the page at this address belongs in the map. */
export const isMapped = (address: string, head: Head): boolean => head.indexed && head.canonical === address;

/** How much of a file holds its head up to the date. */
const BEGINNING = 12_000;

/** The beginning of a built page, as text. */
function beginningOf(file: string): string {
  const handle = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(BEGINNING);
    return bytes.toString('utf8', 0, readSync(handle, bytes, 0, BEGINNING, 0));
  } finally {
    closeSync(handle);
  }
}

/** The integration. `site` and `base` are those of the configuration, `folder` the built one. */
export function siteMap({
  site,
  base,
  folder,
}: {
  site: string;
  base: string;
  folder: string;
}): AstroIntegration {
  const root = new URL(base.endsWith('/') ? base : `${base}/`, site).href;
  // Each page is asked for twice, to be chosen and to be dated.
  const heads = new Map<string, Head>();
  const headAt = (address: string): Head => {
    const path = join(folder, decodeURIComponent(address.slice(root.length)), 'index.html');
    const head = heads.get(address) ?? headOf(beginningOf(path));
    heads.set(address, head);
    return head;
  };
  return sitemap({
    filter: (address) => isMapped(address, headAt(address)),
    serialize: (item) => {
      const { modified } = headAt(item.url);
      return modified === undefined ? item : { ...item, lastmod: modified };
    },
    // The map speaks of pages only: no pictures, no films, no other languages.
    namespaces: { news: false, image: false, video: false, xhtml: false },
  });
}
