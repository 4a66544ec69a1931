import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { partsInWords, weightOf, type Weight } from '../../scripts/tools/built/traffic.ts';
import { readToTheEnd, withPage } from './support/open-page.ts';
import { fullest, pagesOf, type PageKind, type SitePage } from './support/site.ts';

/** The bars of the architecture, in KB. Script in the page’s own HTML counts as page. */
const BARS = {
  chart: { all: 90, script: 25 },
  view: { all: 90, script: 25 },
  embed: { all: 40, script: 20 },
  toolbox: { all: 90, script: 5 },
  data: { all: 90, script: 5 },
  dataset: { all: 90, script: 5 },
  release: { all: 90, script: 5 },
  methodology: { all: 90, script: 5 },
  'method-list': { all: 90, script: 5 },
  // With the previewer, which shows a chart in a frame.
  press: { all: 105, script: 9 },
  'fact-sheet': { all: 90, script: 5 },
} as const;

/** Pages that do not keep their bar yet, with what they weigh. They may not grow; whoever slims one takes it off the list. */
const NOT_YET: Readonly<Record<string, { all: number; script: number }>> = {
  'embed/river-map': { all: 42.5, script: 20 },
};

/** The bar of a page of charts. */
const barOf = (path: string, bar: { all: number; script: number }) =>
  NOT_YET[path.split('/').slice(0, 2).join('/')] ?? bar;

/** The same for the pages of which there are thousands: the fullest of each kind has to keep them. */
const BARS_OF_MANY = {
  pinned: { all: 90, script: 5 },
  'pinned-embed': { all: 40, script: 5 },
  plant: { all: 50, script: 5 },
  'plant-embed': { all: 40, script: 5 },
  // These two have the finder of places besides.
  state: { all: 90, script: 6 },
  county: { all: 60, script: 6 },
  'place-embed': { all: 40, script: 5 },
  'plant-list': { all: 60, script: 5 },
} as const;

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

describe.each(Object.entries(BARS))('a page of the kind %s', (kind, bar) => {
  it.each(heaviest(kind as PageKind))(
    `/$path weighs at most ${bar.all} KB (script ${bar.script})`,
    async ({ path }) => {
      const weight = await weightAtRest(path);
      expect(weight.all, partsInWords(weight)).toBeLessThanOrEqual(barOf(path, bar).all);
      expect(weight.script, partsInWords(weight)).toBeLessThanOrEqual(barOf(path, bar).script);
    },
  );
});

describe.each(Object.entries(BARS_OF_MANY))('the fullest page of the kind %s', (kind, bar) => {
  it.each(fullest(kind as PageKind))(
    `/$path weighs at most ${bar.all} KB (script ${bar.script})`,
    async ({ path }) => {
      const weight = await weightAtRest(path);
      expect(weight.all, partsInWords(weight)).toBeLessThanOrEqual(bar.all);
      expect(weight.script, partsInWords(weight)).toBeLessThanOrEqual(bar.script);
    },
  );
});
