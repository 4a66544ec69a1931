import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { withPage } from './support/open-page.ts';
import { charts, fullest, pagesOf, pathInside, pngSize, site, type SitePage } from './support/site.ts';

const live = charts.filter(
  ({ live, params }) => live && params.some(({ type }) => type === 'choice' || type === 'year'),
);

const shared = (page: Page): Promise<string> => page.locator('#share-url').inputValue();
/** The same address on the server of the tests. */
const here = (address: string): string => address.replace(site.canonical, site.origin + site.base);

/** Wakes the chart, as a reader at the keyboard does by any key. */
async function awake(page: Page): Promise<void> {
  await page.keyboard.press('Shift');
  await page.waitForFunction(() => document.querySelectorAll('astro-island[ssr]').length === 0);
}

/** What the controls show. */
const controls = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
        '[data-controls] :is(select, input:not([type="radio"]), input:checked)',
      ),
    ].map(({ value }) => value),
  );

/** Sets every control to something else, as a reader would. */
async function changeAll(page: Page): Promise<void> {
  for (const select of await page.locator('[data-controls] select').all())
    await select.selectOption({
      index: (await select.evaluate((it) => (it as HTMLSelectElement).selectedIndex)) === 1 ? 2 : 1,
    });
  for (const group of await page.locator('[data-controls] fieldset').all())
    await group.locator('input:not(:checked)').first().check();
  for (const range of await page.locator('[data-controls] input[type="range"]').all()) {
    await range.focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowRight');
  }
}

describe.each(live)('the link to share of $slug', ({ slug, views }) => {
  const path = `charts/${slug}/`;

  it('says the whole state on screen, so that it shows the same wherever it is opened', async () => {
    await withPage(path, {}, async ({ page }) => {
      const first = new URL(await shared(page));
      // The first view under its own name: another view may come first some day.
      expect(first.pathname).toMatch(new RegExp(`/${path}${views[0]?.id ?? ''}/$`));
      await awake(page);
      await changeAll(page);
      const before = await controls(page);
      await expect.poll(() => shared(page)).not.toBe(first.href);
      const link = await shared(page);
      const embed = await page.locator('#share-embed').inputValue();
      expect(new URL(link).searchParams.size).toBeGreaterThanOrEqual(new URL(page.url()).searchParams.size);
      await page.goto(here(link));
      await awake(page);
      await expect.poll(() => controls(page)).toEqual(before);
      expect(await page.locator('[data-address-note]').count()).toBe(0);
      // The link of what the link shows is the link.
      await expect.poll(() => shared(page)).toBe(link);
      // The code of the frame follows, too.
      const src = /src="([^"]+)"/.exec(embed)?.[1]?.replaceAll('&amp;', '&') ?? '';
      await page.goto(here(src));
      await awake(page);
      await expect.poll(() => controls(page)).toEqual(before);
    });
  });
});

describe('a state that has a name', () => {
  it('is shared as the page of that name, which has its own card', async () => {
    await withPage('charts/smelter-lights/', {}, async ({ page }) => {
      await page.locator('[data-controls] input').first().fill('1985');
      await expect.poll(() => shared(page)).toMatch(/\/charts\/smelter-lights\/south-1985\/\?year=1985$/);
    });
  });
});

describe('an address made of anything', () => {
  it('never throws in the page, never becomes markup, and says what was not understood', async () => {
    await withPage('charts/smelter-lights/', {}, async ({ page, complaints }) => {
      await awake(page);
      const silent = await page.evaluate(async () => {
        // A small generator of its own, with a fixed start: the same queries each time.
        let seed = 20261130;
        const random = (below: number): number => {
          seed = (seed * 1103515245 + 12345) % 2147483648;
          return seed % below;
        };
        const pieces = [
          'year',
          '=',
          '&',
          '1990',
          '<script>',
          '%',
          '%00',
          '%F0%9F',
          '"',
          "'",
          '__proto__',
          ';',
          '#',
          '../',
          'ü',
          '\u202e',
          '0'.repeat(300),
          'constructor',
          '<img src=x onerror=document.title=1>',
        ];
        const missed: string[] = [];
        for (let run = 0; run < 300; run += 1) {
          const query = Array.from({ length: 1 + random(8) }, () => pieces[random(pieces.length)] ?? '').join(
            '',
          );
          history.replaceState(null, '', `?x${query.replaceAll('#', '%23')}`);
          dispatchEvent(new PopStateEvent('popstate'));
          await new Promise((resolve) => setTimeout(resolve, 0));
          if (!document.querySelector('[data-address-note]')) missed.push(query);
        }
        return missed;
      });
      expect(silent).toEqual([]);
      expect(await page.title()).not.toBe('1');
      expect(await page.locator('img[src="x"], [data-address-note] *').count()).toBe(0);
      expect(await complaints()).toEqual([]);
    });
  });
});

describe('the share sheet of the system', () => {
  const stub = (page: Page): Promise<unknown> =>
    page.addInitScript(() => {
      Object.assign(navigator, {
        share: (data: ShareData) => {
          Object.assign(globalThis, { handed: data });
          return Promise.reject(new DOMException('closed', 'AbortError'));
        },
      });
    });

  it('is offered on touch screens and is given what is on screen; closing it is no error', async () => {
    await withPage('charts/smelter-lights/', { touch: true, width: 360 }, async ({ page, complaints }) => {
      await stub(page);
      await page.reload();
      await page.locator('[data-send]').first().click();
      const handed = await page.evaluate(() => (globalThis as unknown as { handed: ShareData }).handed);
      expect(handed.url).toBe(await shared(page));
      expect(handed.title).toBe((await page.locator('h1').textContent())?.trim());
      expect(await complaints()).toEqual([]);
    });
  });

  it('is not offered to a mouse, nor where there is none', async () => {
    await withPage('charts/smelter-lights/', {}, async ({ page }) => {
      await stub(page);
      await page.reload();
      expect(await page.locator('[data-send]').first().isVisible()).toBe(false);
    });
    await withPage('charts/smelter-lights/', { touch: true }, async ({ page }) => {
      expect(await page.locator('[data-send]').first().isVisible()).toBe(false);
    });
  });
});

const takers: SitePage[] = [
  ...pagesOf('chart').filter(({ path }) => /smelter-lights|aluminum-imports|plants-map/.test(path)),
  ...fullest('plant'),
  ...fullest('county'),
];

describe.each(takers)('what can be taken along from /$path', ({ path }) => {
  it('is the picture on screen, as PNG and as SVG, the rows for a spreadsheet, and the citation in three forms', async () => {
    await withPage(path, { clipboard: true }, async ({ page, complaints }) => {
      const saved = async (deed: string): Promise<Buffer> => {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.locator(`[data-do="${deed}"]`).click(),
        ]);
        // The browser is another process: it hands the file over.
        const stream = await download.createReadStream();
        return Buffer.concat((await stream.toArray()) as Buffer[]);
      };
      expect(pngSize(await saved('savePicture')).width).toBeGreaterThan(800);
      const svg = (await saved('saveDrawing')).toString();
      expect(svg).toMatch(/^<svg xmlns/);
      expect(svg).not.toMatch(/class="|var\(--|<foreignObject/);
      expect((svg.match(/<text/g) ?? []).length).toBeGreaterThan(4);
      await page.locator('[data-do="copyData"]').click();
      await expect.poll(() => page.locator('.take-say').textContent()).toBe('Done.');
      const rows = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
      const widths = new Set(rows.map((row) => row.split('\t').length));
      expect(rows.length).toBeGreaterThan(2);
      expect(widths.size).toBe(1);
      await page.locator('[data-do="copyPicture"]').click();
      await expect
        .poll(() =>
          page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => [...types])),
        )
        .toEqual(['image/png']);
      await page.locator('.take summary').click();
      for (const [id, form] of [
        ['share-cite', /^Hard to Abate, “.+”.+data release \d/],
        ['share-bibtex', /^@misc\{/],
        ['share-ris', /^TY {2}- /],
      ] as const) {
        await page.locator(`share-link:has(#${id}) [data-copy]`).click();
        await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(form);
      }
      expect(await complaints()).toEqual([]);
    });
  });

  it('can be read and selected without script', async () => {
    await withPage(path, { javaScript: false }, async ({ page }) => {
      const link = await shared(page);
      expect(pathInside(link, { path, kind: 'other', file: '' })).toBeDefined();
      expect(await page.locator('.take .download-list a').count()).toBeGreaterThan(1);
      expect(await page.locator('screen-tools').isVisible()).toBe(false);
      expect(await page.locator('[data-copy]').first().isVisible()).toBe(false);
    });
  });
});
