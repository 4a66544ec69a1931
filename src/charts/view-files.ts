/** Every file of a view by its ending: what it is for, its type, how it is made. Pages, routes and packs loop over it. Build only. */
import { zipOf } from '@/lib/zip';
import { viewCitations } from './cite';
import type { Chart, View } from './contract';
import { viewCsv, viewJson } from './files';
import { licenceText, readMe } from './kit';
import { standaloneSvg, stepSvg } from './picture';
import { cardSvg, viewPoster } from './poster';
import { png } from './raster';

type Content = string | Uint8Array<ArrayBuffer>;

interface ViewFile {
  type: string;
  make: (chart: Chart, view: View) => Content | Promise<Content>;
  /** What the page offers it as; without one it is there for machines, cards and stories. */
  offer?: { label: string; about: string };
  /** Which charts have it; without one all. */
  only?: (chart: Chart) => boolean;
}

/** Made once for the files that are made of it. */
const drawings = new WeakMap<View, string>();
const pictures = new WeakMap<View, Promise<Uint8Array<ArrayBuffer>>>();

/** The drawing of a view as a file of its own. */
export const drawingOf = (chart: Chart, view: View): string => {
  const svg = drawings.get(view) ?? standaloneSvg(chart, view);
  drawings.set(view, svg);
  return svg;
};

/** The picture of a view, at twice its size on a page. */
export const pictureOf = (chart: Chart, view: View): Promise<Uint8Array<ArrayBuffer>> => {
  const bytes = pictures.get(view) ?? png(drawingOf(chart, view), 2);
  pictures.set(view, bytes);
  return bytes;
};

const jsonOf = (chart: Chart, view: View) => JSON.stringify(viewJson(chart, view), null, 1);

/** What the archive holds besides its read-me, in its order: ending of the name, and what the read-me says of it. */
const PACKED = {
  png: 'the picture, at twice its size on a page',
  svg: 'the drawing, to be edited: text is text',
  csv: 'the numbers behind it',
  json: 'the same numbers with notes, sources and units',
  bib: 'the citation as BibTeX',
  ris: 'the citation as RIS',
} as const;

async function archiveOf(chart: Chart, view: View): Promise<Uint8Array<ArrayBuffer>> {
  const base = `${chart.slug}.${view.id}`;
  const { bibtex, ris } = viewCitations(chart, view);
  const contents: Record<keyof typeof PACKED, Content> = {
    png: await pictureOf(chart, view),
    svg: drawingOf(chart, view),
    csv: viewCsv(chart, view),
    json: jsonOf(chart, view),
    bib: bibtex,
    ris,
  };
  const named = <T>(values: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(values).map(([ending, value]) => [`${base}.${ending}`, value]));
  return zipOf({
    'read-me.txt': readMe(chart, view, { ...named(PACKED), 'licence.txt': 'the terms of use' }),
    'licence.txt': licenceText(),
    ...named(contents),
  });
}

export const VIEW_FILES = {
  png: {
    type: 'image/png',
    make: pictureOf,
    offer: { label: 'Picture, 2×', about: 'for print and sharp screens' },
  },
  'small.png': {
    type: 'image/png',
    make: (chart, view) => png(drawingOf(chart, view), 1),
    offer: { label: 'Picture, 1×', about: 'for mail and slides' },
  },
  'square.png': {
    type: 'image/png',
    make: (chart, view) => png(viewPoster(chart, view, 'square'), 1),
    offer: { label: 'Square', about: '1080 × 1080' },
  },
  'story.png': {
    type: 'image/png',
    make: (chart, view) => png(viewPoster(chart, view, 'story'), 1),
    offer: { label: 'Upright, for stories', about: '1080 × 1920' },
  },
  svg: {
    type: 'image/svg+xml',
    make: drawingOf,
    offer: { label: 'Drawing (SVG)', about: 'to edit; text is text' },
  },
  csv: {
    type: 'text/csv; charset=utf-8',
    make: viewCsv,
    offer: { label: 'Data (CSV)', about: 'one line a row' },
  },
  json: {
    type: 'application/json',
    make: jsonOf,
    offer: { label: 'Data with notes (JSON)', about: 'units, sources, caveats' },
  },
  zip: {
    type: 'application/zip',
    make: archiveOf,
    offer: { label: 'All of it (ZIP)', about: 'with read-me and licence' },
  },
  bib: {
    type: 'application/x-bibtex; charset=utf-8',
    make: (chart, view) => viewCitations(chart, view).bibtex,
  },
  ris: {
    type: 'application/x-research-info-systems; charset=utf-8',
    make: (chart, view) => viewCitations(chart, view).ris,
  },
  'card.png': { type: 'image/png', make: (chart, view) => png(cardSvg(chart, view), 1) },
  // Only live charts stand on the stage of a scrolly.
  'step.svg': { type: 'image/svg+xml', make: stepSvg, only: ({ live }) => live },
} as const satisfies Record<string, ViewFile>;

export type ViewFileEnding = keyof typeof VIEW_FILES;

/** All of them, in the order in which a page offers them. */
export const viewFiles = (Object.entries(VIEW_FILES) as [ViewFileEnding, ViewFile][]).map(
  ([ending, file]) => ({
    ending,
    ...file,
  }),
);
