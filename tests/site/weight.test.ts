import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { partsInWords, weightOf, type Weight } from '../../scripts/tools/built/traffic.ts';
import { readToTheEnd, withPage } from './support/open-page.ts';
import { fullest, pages, pagesOf, type PageKind, type SitePage } from './support/site.ts';

interface Bar {
  /** KB in all. */
  all: number;
  /** KB of script; what stands in the page’s own HTML counts as page. */
  script: number;
  requests: number;
}

/** The bars of the architecture, and for pages that it does not name bars of the same kind. */
const BARS = {
  cover: { all: 90, script: 5, requests: 15 },
  // Every chart is drawn on it.
  gallery: { all: 190, script: 5, requests: 15 },
  chart: { all: 90, script: 25, requests: 20 },
  view: { all: 90, script: 25, requests: 20 },
  embed: { all: 40, script: 20, requests: 15 },
  // With the columns of all plants, from which every search is answered.
  plants: { all: 400, script: 45, requests: 18 },
  places: { all: 50, script: 5, requests: 12 },
  // A verdict on each claim, in full.
  claims: { all: 155, script: 5, requests: 16 },
  toolbox: { all: 90, script: 6, requests: 15 },
  data: { all: 90, script: 5, requests: 12 },
  dataset: { all: 90, script: 5, requests: 12 },
  release: { all: 90, script: 5, requests: 12 },
  methodology: { all: 90, script: 5, requests: 12 },
  'method-list': { all: 90, script: 5, requests: 12 },
  // With the previewer, which shows a chart in a frame.
  press: { all: 105, script: 9, requests: 18 },
  'fact-sheet': { all: 90, script: 5, requests: 12 },
  // Buttons that save, and what they do.
  offline: { all: 90, script: 7, requests: 15 },
  // With a guess at what was meant.
  missing: { all: 70, script: 3, requests: 13 },
} as const satisfies Partial<Record<PageKind, Bar>>;

/** Pages that do not keep their bar yet, with what they weigh. They may not grow; whoever slims one takes it off the list. */
const NOT_YET: Readonly<Record<string, Bar>> = {
  'embed/river-map': { all: 42.5, script: 20, requests: 15 },
};

/** The bar of a page of charts. */
const barOf = (path: string, bar: Bar): Bar => NOT_YET[path.split('/').slice(0, 2).join('/')] ?? bar;

/** The same for the pages of which there are thousands: the fullest of each kind has to keep them. */
const BARS_OF_MANY = {
  pinned: { all: 90, script: 5, requests: 16 },
  'pinned-embed': { all: 40, script: 5, requests: 10 },
  plant: { all: 50, script: 5, requests: 15 },
  'plant-embed': { all: 40, script: 5, requests: 10 },
  // These two have the finder of places besides.
  state: { all: 90, script: 7.5, requests: 20 },
  county: { all: 60, script: 7.5, requests: 20 },
  'place-embed': { all: 40, script: 5, requests: 10 },
  'plant-list': { all: 60, script: 5, requests: 10 },
  industry: { all: 60, script: 5, requests: 10 },
} as const satisfies Partial<Record<PageKind, Bar>>;

/** Stories have bars of their own, below. */
it('every kind of page has its bar', () => {
  const kinds = new Set(pages.map(({ kind }) => kind));
  expect([...kinds].toSorted()).toEqual(
    ['story', ...Object.keys(BARS), ...Object.keys(BARS_OF_MANY)].toSorted(),
  );
});

function expectWithin(weight: Weight, bar: Bar): void {
  const said = `${partsInWords(weight)}, ${weight.requests} requests`;
  expect(weight.all, said).toBeLessThanOrEqual(bar.all);
  expect(weight.script, said).toBeLessThanOrEqual(bar.script);
  expect(weight.requests, said).toBeLessThanOrEqual(bar.requests);
}

const weightAtRest = (path: string): Promise<Weight> =>
  withPage(path, { width: 360 }, async ({ page, traffic }) => {
    await page.waitForLoadState('networkidle');
    return weightOf(traffic);
  });

/** For every chart the heaviest of its pages of a kind; of the pages of datasets and lists the heaviest of all. */
function heaviest(kind: PageKind): SitePage[] {
  const byChart = new Map<string, SitePage>();
  // By what comes over the wire: a longer page may be packed into less.
  const sized = pagesOf(kind).map((page) => ({ page, size: gzipSync(readFileSync(page.file)).length }));
  for (const { page } of sized.sort((a, b) => b.size - a.size)) {
    const slug = kind === 'dataset' || kind === 'method-list' ? '' : (page.path.split('/')[1] ?? '');
    if (!byChart.has(slug)) byChart.set(slug, page);
  }
  return [...byChart.values()];
}

describe.each(pagesOf('story'))('/$path', ({ path }) => {
  it('opens with at most 150 KB (script 25, fonts 60) in 15 requests', async () => {
    const weight = await weightAtRest(path);
    expect(weight.all, partsInWords(weight)).toBeLessThanOrEqual(150);
    expect(weight.script, partsInWords(weight)).toBeLessThanOrEqual(25);
    expect(weight.font, partsInWords(weight)).toBeLessThanOrEqual(60);
    expect(weight.requests, partsInWords(weight)).toBeLessThanOrEqual(15);
  });

  it('is read to its end for at most 500 KB (script 70)', async () => {
    const weight = await withPage(path, { width: 1280 }, async ({ page, traffic }) => {
      await readToTheEnd(page);
      return weightOf(traffic);
    });
    expect(weight.all, partsInWords(weight)).toBeLessThanOrEqual(500);
    expect(weight.script, partsInWords(weight)).toBeLessThanOrEqual(70);
  });
});

const name = (path: string, { all, script, requests }: Bar): string =>
  `/${path} weighs at most ${all} KB (script ${script}) in ${requests} requests`;

describe.each(Object.entries(BARS))('a page of the kind %s', (kind, bar) => {
  for (const { path } of heaviest(kind as PageKind))
    it(name(path, barOf(path, bar)), async () => expectWithin(await weightAtRest(path), barOf(path, bar)));
});

describe.each(Object.entries(BARS_OF_MANY))('the fullest page of the kind %s', (kind, bar) => {
  for (const { path } of fullest(kind as PageKind))
    it(name(path, bar), async () => expectWithin(await weightAtRest(path), bar));
});
