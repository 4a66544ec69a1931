/** What was built: its pages, what kind each is, its register of charts, its files. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { inject } from 'vitest';
import type { PageKind } from '../../../scripts/tools/built/page-kinds.ts';
import {
  fullestOf,
  MANY,
  pagesIn,
  samplesOf,
  type BuiltPage as SitePage,
} from '../../../scripts/tools/built/pages.ts';

export type { PageKind, SitePage };

/** Folder, address and browser of the built site. */
export const site = inject('site');

/** Every page of the build. */
export const pages: readonly SitePage[] = pagesIn(site.folder);

/** The pages of some kinds. */
export const pagesOf = (...kinds: PageKind[]): SitePage[] =>
  pages.filter((page) => kinds.includes(page.kind));

/** The page of a kind with the most in it. */
export const fullest = (kind: PageKind): SitePage[] => fullestOf(pages, kind);

/** Every story, and of each other kind one page. */
export const samples: readonly SitePage[] = samplesOf(pages);

/** How many pages of a kind with many are read as documents, besides the fullest. */
const SOME = 12;

/** Pages whose markup is read closely: all of the kinds with few, and of the others some from end to end. */
export const examined: readonly SitePage[] = [...new Set(pages.map(({ kind }) => kind))].flatMap((kind) => {
  const all = pagesOf(kind);
  if (!MANY.includes(kind)) return all;
  const step = Math.max(1, Math.floor(all.length / SOME));
  return [...new Set([...all.filter((_, i) => i % step === 0), ...fullest(kind)])];
});

/** A page’s markup as a document. */
export function documentOf(page: SitePage): Document {
  return parseHTML(readFileSync(page.file, 'utf8')).document;
}

/** True if the build has this file or this folder’s page (path below the base). */
export function isBuilt(path: string): boolean {
  const file = join(site.folder, decodeURIComponent(path));
  if (!existsSync(file)) return false;
  return statSync(file).isFile()
    ? !path.endsWith('/')
    : path.endsWith('/') && existsSync(join(file, 'index.html'));
}

/** Path below the base of an address inside the site; undefined for any other address. */
export function pathInside(address: string, from: SitePage): string | undefined {
  const url = new URL(address, site.canonical + from.path);
  const whole = url.origin + url.pathname;
  return whole.startsWith(site.canonical) ? whole.slice(site.canonical.length) : undefined;
}

export interface Parameter {
  name: string;
  /** Only years and choices have a control. */
  type: 'year' | 'choice' | 'position' | 'id';
  min?: number;
  /** The largest year; of a position, the largest x, y and zoom. */
  max?: number | number[];
  values?: string[];
  default: string | number;
}

export interface ChartEntry {
  slug: string;
  title: string;
  /** Slug of the story it belongs to. */
  story: string;
  live: boolean;
  params: Parameter[];
  views: { id: string; title: string }[];
}

/** The site’s own register, as anybody’s script would read it. */
export const charts: readonly ChartEntry[] = (
  JSON.parse(readBuilt('charts/index.json').toString()) as { charts: ChartEntry[] }
).charts;

/** Every view of every chart with the path of its files, without ending. */
export const views = charts.flatMap((chart) =>
  chart.views.map((view) => ({ chart, view, path: `charts/${chart.slug}/${view.id}` })),
);

/** The bytes of a built file (path below the base). */
export function readBuilt(path: string): Buffer {
  return readFileSync(join(site.folder, path));
}

/** Width and height of a PNG, from its header. */
export function pngSize(bytes: Buffer): { width: number; height: number } {
  if (bytes.subarray(0, 8).toString('latin1') !== '\x89PNG\r\n\x1a\n') throw new Error('not a PNG');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
