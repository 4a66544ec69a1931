/**
 * What can be saved for reading without a connection, and in which packs it comes. A shelf is what a reader saves or
 * removes; shelves share packs, and everything needs the first.
 */
import { HASHED } from './hashed.ts';

/** What a reader saves or removes in one go. */
export interface Shelf {
  /** "story-aluminum", "charts", "plants" … */
  readonly id: string;
  /** Names of its packs, that of the common files included. */
  readonly packs: readonly string[];
}

/** A pack as the register lists it. */
export interface PackEntry {
  /** Ten hex digits of the SHA-256 of its compressed bytes; its file is `offline/packs/<name>.pack`. */
  readonly name: string;
  /** Compressed bytes: what is sent and what is kept. */
  readonly bytes: number;
  /** Paths of its files below the base. */
  readonly paths: readonly string[];
}

/** `offline/edition.json`: small, asked for by pages. */
export interface Edition {
  /** Changes whenever any packed file does. */
  readonly edition: string;
  /** ISO day of the newest data release. */
  readonly date: string;
  /** Compressed bytes of each shelf, and of all of them without counting a pack twice (`everything`). */
  readonly bytes: Readonly<Record<string, number>>;
}

/** `offline/register.json`: asked for when something is saved. */
export interface Register {
  readonly edition: string;
  readonly date: string;
  readonly shelves: readonly Shelf[];
  readonly packs: readonly PackEntry[];
}

/** The shelf that is all of them. */
export const EVERYTHING = 'everything';
/** The pack that every shelf needs: cover, styles, scripts, faces. */
export const COMMON = 'common';

export const packPath = (name: string): string => `offline/packs/${name}.pack`;

/** Thousands of pages made alike are packed so many together: more would save little and be slow to open. */
const TOGETHER = 16;
const PINNED = /\/\d{4}-\d\d-\d\d\//;

/** A pack to be made: which shelves it stands on (besides `everything`) and its files, in order. */
export interface PlannedPack {
  /** A word for the group, as in "chart steel-routes" or "plants 3". */
  readonly group: string;
  readonly shelves: readonly string[];
  readonly paths: readonly string[];
}

/** Where a built file belongs: its group, or undefined for what is not saved (pictures, zips, frames of other sites, dated copies). */
export function groupOf(path: string): string | undefined {
  if (PINNED.test(path)) return undefined;
  const [room = '', name = ''] = path.split('/');
  const page = path.endsWith('index.html');
  if (room === '_astro') return COMMON;
  if (path === 'index.html' || path === 'favicon.svg' || path === 'charts/index.html') return COMMON;
  if (room === 'offline') return page || path === 'offline/save.js' ? COMMON : undefined;
  if (room === 'stories') return page ? `story ${name}` : undefined;
  if (room === 'charts') {
    const needed = page || HASHED.test(path) || /\.(csv|css|step\.svg)$/.test(path);
    return needed && path.split('/').length > 2 ? `chart ${name}` : undefined;
  }
  if (room === 'facilities') {
    if (/^\d+$/.test(name)) return page ? 'plants' : undefined;
    return page || HASHED.test(path) ? 'plant-search' : undefined;
  }
  if (room === 'places') {
    if (name === 'finder') return 'place-finder';
    if (!page) return undefined;
    return path.split('/').length === 2 ? 'place-finder' : 'places';
  }
  return page && ['toolbox', 'claims', 'methodology', 'press', 'data'].includes(room)
    ? 'reference'
    : undefined;
}

/** The slugs of the charts that a page links to. */
export const chartsLinked = (html: string): string[] => [
  ...new Set([...html.matchAll(/\/charts\/([a-z0-9-]+)\//g)].flatMap(([, slug]) => slug ?? [])),
];

/**
 * Divides built files among packs. `storyCharts` gives, by story, the slugs of the charts it shows: they are saved with
 * it. The order of the paths does not matter; that of the answer is fixed.
 */
export function planPacks(
  paths: readonly string[],
  storyCharts: ReadonlyMap<string, readonly string[]>,
): PlannedPack[] {
  const groups = Map.groupBy(paths.toSorted(), groupOf);
  const packs: PlannedPack[] = [];
  for (const [group, files] of [...groups].sort(([a = ''], [b = '']) => (a < b ? -1 : 1))) {
    if (group === undefined) continue;
    const shelves = shelvesOf(group, storyCharts);
    const size = group === 'plants' || group === 'places' ? TOGETHER : files.length;
    for (let i = 0; i < files.length; i += size)
      packs.push({ group, shelves, paths: files.slice(i, i + size) });
  }
  return packs;
}

function shelvesOf(group: string, storyCharts: ReadonlyMap<string, readonly string[]>): string[] {
  const [kind = '', name = ''] = group.split(' ');
  const stories = [...storyCharts.keys()];
  const all = [...stories.map((story) => `story-${story}`), 'charts', 'reference', 'plants', 'places'];
  if (kind === COMMON) return all;
  if (kind === 'story') return [`story-${name}`];
  if (kind === 'chart')
    return [
      'charts',
      ...stories.filter((it) => storyCharts.get(it)?.includes(name)).map((it) => `story-${it}`),
    ];
  if (kind === 'plants' || kind === 'plant-search') return ['plants'];
  if (kind === 'places' || kind === 'place-finder') return ['places'];
  return [kind];
}
