import { parse } from 'csv-parse/sync';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addressOf, withPage, type PageOptions } from './support/open-page.ts';
import { documentOf, pages, pathInside } from './support/site.ts';

const PATH = 'facilities/';
const WAIT = { timeout: 20_000 };

/** Opens the explorer at a query and waits until it answers. */
const explore = <T>(query: string, options: PageOptions, use: (page: Page) => Promise<T>): Promise<T> =>
  withPage(PATH + query, options, async ({ page, complaints }) => {
    await page.locator('[data-awake]').waitFor(WAIT);
    const result = await use(page);
    expect(await complaints()).toEqual([]);
    return result;
  });

const names = (page: Page): Promise<string[]> => page.locator('.p-name a:visible').allTextContents();
const found = async (page: Page): Promise<number> =>
  Number((await page.locator('.list-count b').textContent())?.replace(/\D/g, ''));
/** What a busy machine may take a while to show. */
const poll = <T>(read: () => T, message = '') => expect.poll(read, { ...WAIT, message });
const search = (page: Page): string => new URL(page.url()).search;
const box = (page: Page, value: string): Locator => page.locator(`.filters input[value="${value}"]`);

describe('without script', () => {
  const listPages = pages.filter((page) => /^facilities\/(page\/\d+\/)?$/.test(page.path));

  it('every plant is on one page of the list, once', () => {
    const links = listPages.flatMap((page) =>
      [...documentOf(page).querySelectorAll('.p-name a')].map((it) => it.getAttribute('href') ?? ''),
    );
    expect(new Set(links).size).toBe(links.length);
    expect(links.length).toBeGreaterThan(8000);
    expect(links.every((link) => /\/facilities\/\d{7}\/$/.test(link))).toBe(true);
  });

  it('the list leads to its next page, to the industries and the states', () => {
    const page = listPages.find((it) => it.path === PATH);
    if (!page) throw new Error('no list');
    const targets = [...documentOf(page).querySelectorAll('a[href]')].map((it) =>
      pathInside(it.getAttribute('href') ?? '', page),
    );
    for (const path of ['facilities/page/2/', 'facilities/industry/steel/', 'places/louisiana/'])
      expect(targets).toContain(path);
  });

  it.each([360, 1280])(
    'the list and the map are there at %i px, and nothing that would not work',
    async (width) => {
      await withPage(PATH, { javaScript: false, width }, async ({ page, complaints }) => {
        expect(await names(page)).toHaveLength(200);
        expect(await page.locator('.plant-map-drawing').isVisible()).toBe(true);
        for (const control of ['.search-bar', '.downloads', '.pager', '.plants input', '.plants button'])
          expect(await page.locator(control).filter({ visible: true }).count(), control).toBe(0);
        expect(await complaints()).toEqual([]);
      });
    },
  );
});

describe('awake', () => {
  it('shows the same first rows as without script, and moves nothing', async () => {
    const before = await withPage(PATH, { javaScript: false }, ({ page }) => names(page));
    await explore('', {}, async (page) => {
      await poll(async () => (await names(page)).length).toBe(50);
      expect(await names(page)).toEqual(before.slice(0, 50));
    });
  });

  it('finds by name, owner, place, ZIP and id, as one types', async () => {
    await explore('', {}, async (page) => {
      const field = page.locator('#plant-search');
      for (const text of ['warrick', 'kinder morgan', 'gary ind', '98248', '1001877']) {
        await field.fill(text);
        await poll(() => found(page), text).toBeLessThan(400);
        expect(await found(page), text).toBeGreaterThan(0);
      }
      expect((await names(page))[0]).toMatch(/Warrick/i);
    });
  });

  it('is worked by keyboard alone: search, filter, sort, rows, comparison', async () => {
    await explore('', {}, async (page) => {
      const press = (key: string) => page.keyboard.press(key);
      await page.locator('#plant-search').focus();
      await page.keyboard.type('alum');
      await press('Tab');
      await press('Enter');
      await box(page, 'aluminum').focus();
      await press('Space');
      await poll(() => search(page)).toContain('industry=aluminum');
      await page.locator('#plant-search').focus();
      await press('ArrowDown');
      await press('ArrowDown');
      const focused = await page.evaluate(() => document.activeElement?.textContent);
      expect(focused).toBe((await names(page))[1]);
      expect(await page.locator('tr.is-pointed').count()).toBe(1);
      for (const row of [0, 1]) {
        await page.locator('.p-compare input').nth(row).focus();
        await press('Space');
      }
      await page.getByRole('button', { name: 'Compare side by side' }).focus();
      await press('Enter');
      await page.locator('.compare .trend:visible').first().waitFor(WAIT);
      expect(await page.locator('.compare-plants > li').count()).toBe(2);
      await press('Escape');
      await poll(() => page.locator('.compare').count()).toBe(0);
      await page.locator('.plants-head', { hasText: 'Plant' }).focus();
      await press('Enter');
      await poll(() => search(page)).toContain('sort=name');
      expect(await page.locator('[aria-sort="ascending"]').count()).toBe(1);
    });
  });

  it('turns pages', async () => {
    await explore('?industry=steel', {}, async (page) => {
      const first = await names(page);
      await page.getByRole('button', { name: 'Next 50' }).click();
      await poll(() => search(page)).toContain('page=2');
      expect(await names(page)).not.toEqual(first);
    });
  });

  it('draws a rectangle on the map that filters, and a dot that can be chosen', async () => {
    await explore('', {}, async (page) => {
      await page.locator('[data-drawn]').waitFor(WAIT);
      const map = await page.locator('.plant-map').boundingBox();
      if (!map) throw new Error('no map');
      await page.mouse.move(map.x + map.width * 0.5, map.y + map.height * 0.3);
      await page.mouse.down();
      await page.mouse.move(map.x + map.width * 0.7, map.y + map.height * 0.5, { steps: 4 });
      await page.mouse.up();
      await poll(() => search(page)).toContain('box=');
      expect(await found(page)).toBeLessThan(4000);
      await page.mouse.click(map.x + map.width * 0.6, map.y + map.height * 0.4);
      await page.locator('.choice-card').waitFor(WAIT);
    });
  });
});

describe('the address', () => {
  const QUERY = '?q=works&industry=steel~coke&state=IN~OH&reporting=latest&sort=name&compare=1001877';
  const steady = async (page: Page): Promise<void> => {
    await page.locator('[data-awake]').waitFor(WAIT);
    expect(await page.locator('#plant-search').inputValue()).toBe('works');
    expect(await page.locator('.chip').count()).toBe(5);
    expect(await page.locator('[aria-sort="ascending"]').count()).toBe(1);
    expect(await page.locator('.compare-bar').isVisible()).toBe(true);
    expect(await page.locator('[data-address-note]').count()).toBe(0);
    expect(search(page)).toBe(QUERY);
  };

  it('keeps everything through reload, back and forward', async () => {
    await explore(QUERY, {}, async (page) => {
      await steady(page);
      await page.reload();
      await steady(page);
      await page.goto(addressOf('charts/'));
      await page.goBack();
      await steady(page);
      await page.goForward();
      expect(search(page)).toBe('');
    });
  });

  it.each([
    '?industry=stel',
    '?page=99999',
    '?compare=1~2~3',
    '?__proto__=x&constructor=y',
    `?owner=${encodeURIComponent('<img src=x onerror=document.title=1>')}`,
    `?${encodeURIComponent('<script>document.title=1</script>')}=1`,
  ])('%s gives the list and a note', async (query) => {
    await explore(query, {}, async (page) => {
      await page.locator('[data-address-note]').waitFor(WAIT);
      expect(await page.title()).not.toBe('1');
      expect(await page.locator('img[src="x"]').count()).toBe(0);
      expect((await names(page)).length).toBeGreaterThan(0);
    });
  });

  it('is empty again when everything is cleared', async () => {
    await explore('?state=TX&size=huge', {}, async (page) => {
      await page.getByRole('button', { name: 'Clear all' }).click();
      await poll(() => search(page)).toBe('');
    });
  });
});

describe('a download', () => {
  const take = async (page: Page, kind: 'CSV' | 'JSON'): Promise<string> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.downloads button', { hasText: kind }).click(),
    ]);
    const parts: Buffer[] = [];
    for await (const part of await download.createReadStream()) parts.push(part as Buffer);
    return Buffer.concat(parts).toString('utf8');
  };

  it('has the rows of the list in their order, and says where they come from', async () => {
    await explore('?industry=aluminum~coke&sort=name', {}, async (page) => {
      const csv = await take(page, 'CSV');
      const rows = parse<Record<string, string>>(csv, {
        columns: true,
        comment: '#',
        comment_no_infix: true,
      });
      await poll(async () => (await names(page)).length).toBe(rows.length);
      expect(rows.map((row) => row.name)).toEqual(await names(page));
      expect(rows).toHaveLength(await found(page));
      expect(csv).toContain('# EPA Greenhouse Gas Reporting Program');
      expect(csv).toContain('industry=coke~aluminum');
      const json = JSON.parse(await take(page, 'JSON')) as { rows: { facility_id: number }[] };
      expect(json.rows.map((row) => String(row.facility_id))).toEqual(rows.map((row) => row.facility_id));
    });
  });
});
