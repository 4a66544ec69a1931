import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readToTheEnd, withPage } from './support/open-page.ts';
import { markupOf, offlineFolder, type Markup, type OfflineFolder } from './support/offline-folder.ts';
import { pagesOf, readBuilt, site } from './support/site.ts';
import { unreadableSteps } from './support/story-steps.ts';

let folder: OfflineFolder;
/** Every page of the folder by its name. */
let pages: ReadonlyMap<string, Markup>;

beforeAll(async () => {
  folder = await offlineFolder('whole');
  const names = folder.names.filter((it) => it.endsWith('.html'));
  pages = new Map(names.map((name) => [name, markupOf(folder.read(name).toString())]));
});
afterAll(() => folder.remove());

/** Where the addresses of the pages lead, without those to other sites: page, address, file in the folder, anchor. */
function* leads() {
  for (const [page, { addresses }] of pages) {
    for (const address of addresses) {
      if (/^(?:https?|mailto|data):/.test(address)) continue;
      const { pathname, hash } = new URL(address, `file:///top/${page}`);
      yield {
        page,
        address,
        file: decodeURIComponent(pathname.slice(5)),
        anchor: decodeURIComponent(hash.slice(1)),
      };
    }
  }
}

describe('the archive', () => {
  it('is the same whenever it is made, and by however many threads', () => {
    expect(new Set(folder.digests).size).toBe(1);
  });

  it('has names that every system can write', () => {
    // Windows allows 260 signs in all, and a reader's own folder needs its share.
    expect(folder.names.filter((name) => !/^[\w./-]{1,160}$/.test(name))).toEqual([]);
    expect(new Set(folder.names.map((name) => name.toLowerCase())).size).toBe(folder.names.length);
  });

  it('starts with a cover and a read-me', () => {
    expect(folder.names).toContain('index.html');
    expect(folder.read('READ-ME.txt').toString()).toContain(site.canonical);
  });

  it('has every page that a reader without script has, but frames', () => {
    const few = pagesOf(
      'story',
      'gallery',
      'chart',
      'view',
      'pinned',
      'state',
      'claims',
      'toolbox',
      'data',
      'dataset',
      'press',
      'fact-sheet',
      'methodology',
      'method-list',
      'plant-list',
      'plants',
      'places',
    );
    expect(few.filter(({ path }) => !pages.has(`${path}index.html`))).toEqual([]);
  });

  it('leads to no file and no anchor that is not there, from any page', () => {
    const held = new Set(folder.names);
    const dead = [...leads()].filter(
      ({ file, anchor }) => !held.has(file) || (anchor !== '' && pages.get(file)?.ids.has(anchor) === false),
    );
    expect(dead.slice(0, 20)).toEqual([]);
  });

  it('leads to the site only for what it lacks', () => {
    const held = new Set(folder.names);
    const wrong = [...pages].flatMap(([page, { addresses }]) =>
      addresses
        .filter((it) => it.startsWith(site.canonical) && !it.includes('?'))
        .map((it) => decodeURIComponent(new URL(it).href.slice(site.canonical.length)))
        // The foot of every page leads to the site.
        .filter((it) => it !== '' && held.has(it.replace(/\/$/, '/index.html')))
        .map((it) => `${it} on ${page}`),
    );
    expect(wrong.slice(0, 20)).toEqual([]);
  });

  it('holds no file that no page leads to', () => {
    const known = new Set([...leads()].map(({ file }) => file));
    const spare = /^READ-ME\.txt$|^fonts-licence\.txt$|\.step\.svg$|\.css$/;
    expect(folder.names.filter((name) => !known.has(name) && !spare.test(name))).toEqual([]);
  });

  it('has no script and nothing that waits for one', () => {
    expect(
      [...pages].flatMap(([page, { idle }]) => idle.map((it) => `${it} on ${page}`)).slice(0, 20),
    ).toEqual([]);
    expect(folder.names.filter((name) => /\.(?:m?js|wasm)$/.test(name))).toEqual([]);
  });
});

/** The faces that have loaded; figures without a visible drawing; controls that can be seen. Runs in the page. */
function shown(): { faces: string[]; undrawn: string[]; controls: string[] } {
  const visible = (element: Element, least: number): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return (
      width > least &&
      height > least &&
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    );
  };
  const controls =
    'button, select, canvas, output, fieldset, [contenteditable], input:not([readonly]), [draggable=true], ' +
    '[role=slider], [role=combobox], [role=listbox], [role=application], [role=button], [role=tab]';
  return {
    faces: [...document.fonts]
      .filter((it) => it.status === 'loaded')
      .map((it) => it.family.replaceAll('"', '')),
    undrawn: [...document.querySelectorAll('figure')]
      .filter((figure) => !figure.closest('.stage'))
      .filter((figure) => ![...figure.querySelectorAll('svg, img, .squares')].some((it) => visible(it, 20)))
      .map((figure) => figure.id || figure.className),
    controls: [...document.querySelectorAll(controls)]
      .filter((it) => visible(it, 1))
      .map((it) => it.outerHTML.slice(0, 120)),
  };
}

/** One page of each kind, and every story. */
const SAMPLES = [
  'index.html',
  ...pagesOf('story').map(({ path }) => `${path}index.html`),
  'charts/index.html',
  'charts/tract-risk/index.html',
  'charts/aluminum-producers/index.html',
  'facilities/index.html',
  ...pagesOf('plant-list')
    .slice(0, 1)
    .map(({ path }) => `${path}index.html`),
  'places/index.html',
  'places/louisiana/index.html',
  'toolbox/index.html',
  'claims/index.html',
  'data/index.html',
  'press/index.html',
  ...pagesOf('pinned')
    .slice(0, 1)
    .map(({ path }) => `${path}index.html`),
];

/** Of plants and counties the folder may have others than the build: the first it has. */
const firstOf = (pattern: RegExp): string => folder.names.find((it) => pattern.test(it)) ?? '';

describe('a page opened from the folder, in a browser that could run scripts', () => {
  const opens = async (name: string) => {
    await withPage(folder.address(name), {}, async ({ page, complaints }) => {
      // The pictures of steps are fetched when a reader comes near.
      if (name.startsWith('stories/')) await readToTheEnd(page);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const { faces, undrawn, controls } = await page.evaluate(shown);
      expect(faces).toEqual(expect.arrayContaining(['Big Shoulders Display', 'Public Sans']));
      expect(undrawn).toEqual([]);
      expect(controls).toEqual([]);
      expect(await page.evaluate(unreadableSteps)).toEqual([]);
      expect(await complaints()).toEqual([]);
    });
  };

  it.each(SAMPLES)('%s is whole', opens);

  it('a plant and a county are whole', async () => {
    await opens(firstOf(/^facilities\/\d+\/index/));
    await opens(firstOf(/^places\/[^/]+\/[^/]+\/index/));
  });

  it('on a phone, in the dark, shows a story’s every step and no control', async () => {
    const story = pagesOf('story')[0]?.path ?? '';
    await withPage(
      folder.address(`${story}index.html`),
      { width: 360, colorScheme: 'dark' },
      async ({ page }) => {
        await readToTheEnd(page);
        expect(await page.evaluate(unreadableSteps)).toEqual([]);
        expect(await page.evaluate(shown)).toMatchObject({ undrawn: [], controls: [] });
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      },
    );
  });

  it('leads a reader from the cover to a story, a chart and its numbers', async () => {
    await withPage(folder.address('index.html'), {}, async ({ page, complaints }) => {
      await page.locator('main a[href^="stories/"]').first().click();
      await page.waitForURL(/\/stories\/[^/]+\/index\.html$/);
      await page.getByRole('link', { name: 'Open and share this chart' }).first().click();
      await page.waitForURL(/\/charts\/[^/]+\/(?:[^/]+\/)?index\.html$/);
      const csv = page.locator('a[href$=".csv"][download]').first();
      const file = new URL((await csv.getAttribute('href')) ?? '', page.url());
      const download = page.waitForEvent('download');
      await csv.click();
      const taken = await (await download).createReadStream().then((it) => it.toArray());
      expect(Buffer.concat(taken as Buffer[])).toEqual(
        readBuilt(file.pathname.replace(/^.*?(?=charts\/)/, '')),
      );
      expect(await complaints()).toEqual([]);
    });
  });
});
