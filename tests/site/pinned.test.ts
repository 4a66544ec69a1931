/** Charts as they were at a release: their pages and embeds, against the archives they are made from. */
import { gzipSync } from 'node:zlib';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { ArchiveIndex, Entry } from '../../src/archive/schema.ts';
import { openZip } from '../../src/archive/zip.ts';
import { addressOf, readToTheEnd, withPage } from './support/open-page.ts';
import { documentOf, isBuilt, pagesOf, pathInside, readBuilt, type SitePage } from './support/site.ts';

const files = readdirSync('src/archive')
  .filter((name) => name.endsWith('.zip'))
  .map((name) => openZip(`src/archive/${name}`));
const kept = files.flatMap((file) => {
  const index = JSON.parse(file.index()) as ArchiveIndex;
  return index.views.map((entry) => ({ entry, date: index.date }));
});
const objectText = (name: string): string =>
  files.find((file) => file.objects.has(name))?.object(name) ?? `no archive holds ${name}`;
const pathOf = (entry: Entry, date: string): string => `${entry.slug}/${entry.view}/${date}/`;
const byPath = new Map(kept.map(({ entry, date }) => [pathOf(entry, date), entry]));
const all = pagesOf('pinned', 'pinned-embed');
/** One page in so many, from end to end. */
const some = (pages: SitePage[], many: number): SitePage[] =>
  pages.filter((_, i) => i % Math.ceil(pages.length / many) === 0);

/** What the archive holds of the view that a page shows. */
function entryOf(page: SitePage): Entry {
  const entry = byPath.get(page.path.replace(/^[a-z]+\//, ''));
  if (!entry) throw new Error(`no archive has ${page.path}`);
  return entry;
}

describe('the archives as built', () => {
  it('give every view they hold a page, an embed and an oEmbed answer, and there are no others', () => {
    expect(kept.length).toBeGreaterThan(100);
    const paths = [...byPath.keys()].sort();
    for (const [kind, folder] of [
      ['pinned', 'charts/'],
      ['pinned-embed', 'embed/'],
    ] as const)
      expect(pagesOf(kind).map((page) => page.path)).toEqual(paths.map((path) => folder + path));
    const answers = paths.map((path) => `oembed/charts/${path.replace(/\/$/, '.json')}`);
    expect(answers.filter((path) => !isBuilt(path))).toEqual([]);
  });

  it('serve their drawings and rows byte for byte', () => {
    for (const { entry } of kept)
      for (const name of [entry.csv, entry.wide.object, entry.narrow?.object])
        if (name !== undefined)
          expect(readBuilt(`archive/${name}`).equals(Buffer.from(objectText(name))), name).toBe(true);
  });

  it('are listed, release by release, from the change log', () => {
    const [data] = pagesOf('data');
    if (!data) throw new Error('no page of the data');
    const linked = [...documentOf(data).querySelectorAll('#changes a')].map((it) =>
      pathInside(it.getAttribute('href') ?? '', data),
    );
    for (const release of pagesOf('release')) {
      expect(linked).toContain(release.path);
      const views = [...documentOf(release).querySelectorAll('.release-charts a')].map((it) =>
        pathInside(it.getAttribute('href') ?? '', release),
      );
      const date = release.path.split('/')[2] ?? '';
      expect(views).toEqual(
        kept.filter((it) => it.date === date).map((it) => `charts/${pathOf(it.entry, date)}`),
      );
    }
  });
});

describe('a page or embed of the past', () => {
  it.each(all)('/$path shows what the archive holds, and loads no code of charts', (page) => {
    const document = documentOf(page);
    const entry = entryOf(page);
    const figure = document.querySelector('figure[data-pinned]');
    expect(figure?.querySelector('h1')?.textContent).toBe(entry.title);
    expect(figure?.querySelector('.figure-measure')?.textContent).toBe(entry.measure);
    const image = figure?.querySelector('img');
    const small = entry.narrow ?? entry.wide;
    expect(image?.getAttribute('alt')).toBe(entry.alternative);
    expect(pathInside(image?.getAttribute('src') ?? '', page)).toBe(`archive/${small.object}`);
    expect([image?.getAttribute('width'), image?.getAttribute('height')]).toEqual([
      String(small.width),
      String(small.height),
    ]);
    const broad = figure?.querySelector('source')?.getAttribute('srcset');
    expect(broad?.endsWith(`/archive/${entry.wide.object}`) ?? false).toBe(entry.narrow !== undefined);
    expect(document.querySelector('astro-island, still-address, svg.chart')).toBeNull();
    const robots = document.querySelector('meta[name="robots"]')?.getAttribute('content');
    expect(robots).toBe('noindex');
  });

  it('says of which release it is, and leads to today’s chart and to what changed', () => {
    for (const page of pagesOf('pinned')) {
      const note = documentOf(page).querySelector('.pinned-note');
      expect(note?.textContent, page.path).toMatch(/data release \d+\.\d+\.\d+ of \w+ \d+, \d{4}/);
      const links = [...(note?.querySelectorAll('a') ?? [])].map((it) =>
        pathInside(it.getAttribute('href') ?? '', page),
      );
      expect(links.at(-1), page.path).toBe('data/');
    }
  });
});

/** The ink of the drawing as it is shown: the darkest and the lightest of its pixels, as sums of red, green, blue. */
const extremes = (page: Page): Promise<{ darkest: number; ground: number }> =>
  page.evaluate(async () => {
    const image = document.querySelector<HTMLImageElement>('.pinned-picture img');
    if (!image) throw new Error('no picture');
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    const [red = 0, green = 0, blue = 0] = getComputedStyle(document.body.parentElement ?? document.body)
      .backgroundColor.match(/\d+/g)
      ?.map(Number) ?? [0, 0, 0];
    context.fillStyle = `rgb(${red} ${green} ${blue})`;
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    let darkest = 765;
    for (let i = 0; i < data.length; i += 4)
      darkest = Math.min(darkest, (data[i] ?? 0) + (data[i + 1] ?? 0) + (data[i + 2] ?? 0));
    const ground = (data[0] ?? 0) + (data[1] ?? 0) + (data[2] ?? 0);
    return { darkest, ground };
  });

describe('the picture of a light chart', () => {
  const [embed] = pagesOf('pinned-embed').filter((page) => entryOf(page).ground === undefined);
  const path = embed?.path ?? '';

  it.each([
    ['light', '', 'light'],
    ['dark', '', 'dark'],
    ['light', '?theme=dark', 'dark'],
    ['dark', '?theme=light', 'light'],
  ] as const)('under a %s system and %j is %s', async (colorScheme, query, shown) => {
    await withPage(path + query, { colorScheme, width: 640 }, async ({ page, complaints }) => {
      const { darkest, ground } = await extremes(page);
      if (shown === 'light') {
        expect(ground).toBeGreaterThan(680);
        expect(darkest).toBeLessThan(200);
      } else expect(ground).toBeLessThan(120);
      expect(await complaints()).toEqual([]);
    });
  });
});

describe('an embed of the past', () => {
  it.each(some(pagesOf('pinned-embed'), 3))(
    '/$path sizes itself in a frame that may only run scripts',
    async ({ path }) => {
      await withPage('404.html', {}, async ({ page, complaints }) => {
        await page.evaluate((address) => {
          addEventListener('message', ({ data }: MessageEvent<unknown>) => {
            if (typeof data === 'object' && data !== null && 'height' in data)
              Object.assign(globalThis, { said: data.height });
          });
          const frame = document.createElement('iframe');
          frame.setAttribute('sandbox', 'allow-scripts');
          frame.width = '600';
          frame.height = '300';
          frame.src = address;
          document.querySelector('main')?.replaceChildren(frame);
        }, addressOf(path));
        const inside = page.frameLocator('iframe').locator('html');
        await page.frameLocator('iframe').locator('.pinned-picture img').waitFor();
        const said = () => page.evaluate(() => (globalThis as unknown as { said?: number }).said);
        await expect
          .poll(async () => (await said()) === Math.ceil((await inside.boundingBox())?.height ?? 0))
          .toBe(true);
        expect(await said()).toBeGreaterThan(400);
        expect(await complaints()).toEqual([]);
      });
    },
  );

  it('fits the height that its oEmbed answer gives, without any script', async () => {
    for (const { path } of some(pagesOf('pinned-embed'), 12)) {
      const answer = readBuilt(`oembed/charts/${path.replace(/^embed\//, '').replace(/\/$/, '.json')}`);
      const { width, height } = JSON.parse(answer.toString()) as { width: number; height: number };
      const needed = await withPage(path, { width, height: 300, javaScript: false }, async ({ page }) => {
        const box = await page.locator('html').boundingBox();
        return box?.height ?? 0;
      });
      expect(needed, `/${path} needs more than ${height}`).toBeLessThanOrEqual(height);
      expect(height - needed, `/${path} leaves room`).toBeLessThan(60);
    }
  });

  // What weighs is the drawing, which the page's own size does not tell.
  const gzipped = (page: SitePage): number => {
    const { wide, narrow } = entryOf(page);
    const face = documentOf(page).querySelector('link[as="font"]') ? 17_300 : 0;
    const drawings = [wide, narrow ?? wide].map(({ object }) => gzipSync(objectText(object)).length);
    return Math.max(...drawings) + gzipSync(readBuilt(`${page.path}index.html`)).length + face;
  };
  const heaviest = pagesOf('pinned-embed')
    .map((page) => ({ ...page, size: gzipped(page) }))
    .sort((a, b) => b.size - a.size)
    .slice(0, 4);

  it.each(heaviest)('/$path, among the heaviest, weighs at most 40 KB', async ({ path }) => {
    for (const width of [360, 700]) {
      const { bytes } = await withPage(path, { width }, async ({ page, traffic }) => {
        await readToTheEnd(page);
        return traffic;
      });
      const parts = Object.entries(bytes).map(([kind, n]) => `${kind} ${((n ?? 0) / 1024).toFixed(1)}`);
      const sum = Object.values(bytes).reduce<number>((total, n) => total + (n ?? 0), 0);
      expect(sum / 1024, parts.join(', ')).toBeLessThanOrEqual(40);
    }
  });
});
