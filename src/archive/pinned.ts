/** What the page and the embed of an archived view show; from the archives alone, so that they outlive the chart. */
import { parse } from 'csv-parse/sync';
import type { Cell, Chart, Table, View } from '@/charts/contract';
import { viewPath } from '@/charts/registry';
import { absolute } from '@/lib/base';
import { citationForms, type Cited } from '@/lib/citation';
import { archives, type Archives } from './archive';
import { objectPath, pinnedEmbedPath, pinnedOembedPath, pinnedPath } from './paths';
import type { ArchivedColumn, ArchiveIndex, Entry } from './schema';
import { liveOf, sharesCard, standingOf, type Standing } from './standing';

/** A view as a release kept it, with the release. */
export interface Pinned {
  release: Pick<ArchiveIndex, 'date' | 'version' | 'title'>;
  entry: Entry;
}

/** Every view of every release, newest release first. */
export const everyPinned = ({ all }: Archives = archives()): Pinned[] =>
  all.flatMap((release) => release.views.map((entry) => ({ release, entry })));

/** What Astro needs to make a page of each: its parameters, and the view itself. */
export const pinnedRoutes = () =>
  everyPinned().map((pinned) => ({
    params: { slug: pinned.entry.slug, view: pinned.entry.view, date: pinned.release.date },
    props: { pinned },
  }));

/** The newest release that has a view, and what it kept of it; undefined for a view added since. */
export function pinnedOf(
  { slug }: Pick<Chart, 'slug'>,
  { id }: Pick<View, 'id'>,
  from: Archives = archives(),
): Pinned | undefined {
  return everyPinned(from).find(({ entry }) => entry.slug === slug && entry.view === id);
}

/** The same view at other releases, newest first. */
export const otherReleases = ({ release, entry }: Pinned, from: Archives = archives()): Pinned[] =>
  everyPinned(from).filter(
    (other) =>
      other.entry.slug === entry.slug &&
      other.entry.view === entry.view &&
      other.release.date !== release.date,
  );

/** The views of a release, by chart, in the order of the gallery. */
export const chartsOf = ({ views }: ArchiveIndex): { name: string; views: Entry[] }[] =>
  [...Map.groupBy(views, ({ slug }) => slug).values()].map((group) => ({
    name: group[0]?.name ?? '',
    views: group,
  }));

const where = ({ release, entry }: Pinned) => [entry.slug, entry.view, release.date] as const;

const STANDING: Record<Standing, string> = {
  same: 'Nothing in this chart has changed since.',
  redrawn: 'The numbers are the same today; the drawing or the words have changed since.',
  renumbered: 'The numbers behind this chart have changed since.',
  gone: 'The site does not have this chart any more.',
};

/** Everything about an archived view that its pages lay out. Paths are inside the site. */
export function pinnedPage(pinned: Pinned) {
  const { entry } = pinned;
  const live = liveOf(entry);
  return {
    path: pinnedPath(...where(pinned)),
    embed: pinnedEmbedPath(...where(pinned)),
    oembed: pinnedOembedPath(...where(pinned)),
    card: sharesCard(entry)
      ? `/charts/${entry.slug}/${entry.view}.card.png`
      : objectPath(entry.card.replace(/svg$/, 'png')),
    csv: objectPath(entry.csv),
    standing: STANDING[standingOf(entry)],
    /** Path of today's chart, if there is one. */
    live: live && viewPath(live.chart, live.view),
    citation: citationForms(citedOf(pinned)),
  };
}

/** How to cite a view as it was at a release, with the address that will not change. */
function citedOf(pinned: Pinned): Cited {
  const { entry, release } = pinned;
  return {
    key: `${entry.slug}/${entry.view}/${release.date}`,
    title: entry.title,
    url: absolute(pinnedPath(...where(pinned))),
    vintage: entry.vintage,
    release,
    from: entry.sources.map(({ publisher, title }) => `${publisher}, ${title}`),
  };
}

/** How many rows a page prints; the file has them all. */
const ROWS = 25;

/** The first rows behind an archived view, as they were. */
export function pinnedTable({ entry }: Pinned, from: Archives = archives()): Table {
  const lines: Record<string, string>[] = parse(from.text(entry.csv), { columns: true, to: ROWS });
  return {
    caption: entry.caption,
    columns: entry.columns,
    rows: lines.map((line) =>
      Object.fromEntries(entry.columns.map((column) => [column.key, cellOf(column, line[column.key] ?? '')])),
    ),
  };
}

function cellOf({ type }: ArchivedColumn, text: string): Cell {
  if (text === '') return null;
  return type === 'number' ? Number(text) : type === 'truth' ? text === 'true' : text;
}

/** The objects that are served as they are: drawings and rows. Cards are served as pictures, and only where they differ. */
export function servedObjects(ending: 'svg' | 'csv', from: Archives = archives()): string[] {
  const names = everyPinned(from).flatMap(({ entry }) =>
    ending === 'csv' ? [entry.csv] : [entry.wide.object, ...(entry.narrow ? [entry.narrow.object] : [])],
  );
  return [...new Set(names)];
}

/** The cards that no page of today has. */
export const servedCards = (from: Archives = archives()): string[] => [
  ...new Set(
    everyPinned(from)
      .filter(({ entry }) => !sharesCard(entry))
      .map(({ entry }) => entry.card),
  ),
];
