/** What is said of a chart beside its drawing: the table of a page is its data file, and both follow the controls. */
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { withPage } from './support/open-page.ts';
import { documentOf, pages, readBuilt, views } from './support/site.ts';

/** True if a cell of the page shows a cell of the file: the same words, or the number at two digits. */
function shows(shown: string, cell: string): boolean {
  if (cell === 'true' || cell === 'false') return shown === (cell === 'true' ? 'yes' : 'no');
  if (shown === cell.trim().replace(/\s+/g, ' ')) return true;
  return (
    shown !== '' && cell !== '' && Math.abs(Number(shown.replaceAll(',', '')) - Number(cell)) <= 0.005 + 1e-9
  );
}

const cells = (row: Element): string[] =>
  [...row.querySelectorAll('th, td')].map((it) => it.textContent.trim().replace(/\s+/g, ' '));

describe.each(views)('the table of $path', ({ path }) => {
  it('has the rows and the cells of its CSV', () => {
    const page = pages.find((it) => it.path === `${path}/`);
    if (!page) throw new Error(`no page /${path}/`);
    const document = documentOf(page);
    const rows = [...document.querySelectorAll('#table tbody tr')].map(cells);
    const size = document.querySelector('#table summary')?.textContent ?? '';
    const [head = [], ...lines] = parse<string[]>(readBuilt(`${path}.csv`).toString());
    expect(document.querySelectorAll('#table thead th')).toHaveLength(head.length);
    // A long table stops after so many rows, and says so.
    const part = /the first (\d+) of ([\d,]+) rows/.exec(size);
    expect(rows).toHaveLength(part ? Number(part[1]) : lines.length);
    if (part) expect(Number(part[2]?.replaceAll(',', ''))).toBe(lines.length);
    const wrong = rows.flatMap((row, r) =>
      row.flatMap((cell, c) =>
        shows(cell, lines[r]?.[c] ?? '') ? [] : [`${cell} ≠ ${lines[r]?.[c] ?? ''}`],
      ),
    );
    expect(wrong.slice(0, 5)).toEqual([]);
  });
});

const description = (page: Page): Promise<string> => page.locator('[data-description]').first().innerText();
const later = async (page: Page): Promise<void> => {
  await page.locator('[data-controls] input').first().focus();
  await page.keyboard.press('ArrowRight');
};

describe('what is said of a living chart', () => {
  it('is there before it wakes, and is spoken only to who works in it', async () => {
    await withPage('charts/smelter-lights/', {}, async ({ page }) => {
      const readout = page.locator('.readout');
      expect(await readout.innerText()).toMatch(/^1980: \d+ of \d+ smelters/);
      expect(await readout.getAttribute('aria-live')).toBeNull();
      await later(page);
      await expect.poll(() => readout.innerText()).toMatch(/^1981:/);
      expect(await readout.getAttribute('aria-live')).toBe('polite');
    });
  });

  it('follows on the chart’s page: description, table, title', async () => {
    await withPage('charts/smelter-lights/south-1985/', {}, async ({ page, complaints }) => {
      await later(page);
      await expect.poll(() => description(page)).toContain('smelters in 1986.');
      expect(await page.locator('#table caption').innerText()).toContain('status in 1986');
      expect(await page.locator('#table thead').innerText()).toContain('Status in 1986');
      expect(await page.locator('#table tbody tr').count()).toBe(30);
      expect(await page.title()).toContain(await page.locator('h1').innerText());
      await page.goto(`${page.url().split('?')[0] ?? ''}?year=1999`);
      await expect.poll(() => description(page)).toContain('smelters in 1999.');
      expect(await complaints()).toEqual([]);
    });
  });

  it('follows in an embed, whose link opens what is shown', async () => {
    await withPage('embed/smelter-lights/', {}, async ({ page }) => {
      await later(page);
      await expect.poll(() => description(page)).toContain('smelters in 1981.');
      expect(await page.locator('a[data-opens]').getAttribute('href')).toMatch(/\?year=1981$/);
    });
  });

  it('names what is picked on a map, and takes the rows of the industry chosen', async () => {
    await withPage('charts/plants-map/', {}, async ({ page }) => {
      const industry = page.locator('[data-controls] select').first();
      await industry.focus();
      await industry.selectOption('aluminum');
      await expect.poll(() => page.locator('#table caption').innerText()).toMatch(/^Aluminum in the country/);
      expect(await page.locator('#table tbody tr').count()).toBeLessThan(12);
      await page.getByRole('button', { name: 'Next largest' }).click();
      await expect.poll(() => description(page)).toMatch(/number \d+ of 6,470 by size/);
    });
  });

  it('says so where the words cannot be had', async () => {
    await withPage('charts/smelter-lights/', {}, async ({ page }) => {
      await page.route('**/told-*.json', (route) => route.abort());
      await later(page);
      await expect
        .poll(() => page.locator('[data-size]').innerText())
        .toContain('not of what the chart shows now');
      await expect.poll(() => description(page)).toMatch(/^1981:/);
    });
  });
});

describe('in forced colors', () => {
  it.each(['charts/us-emissions/', 'charts/smelter-lights/', ''])(
    'a drawing of /%s keeps the ground of its colors',
    async (path) => {
      await withPage(path, { colorScheme: 'dark' }, async ({ page }) => {
        await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
        const ground = await page
          .locator('svg.chart:visible')
          .first()
          .evaluate((it) => getComputedStyle(it).backgroundColor);
        const light = (color: string) =>
          (color.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((sum, it) => sum + Number(it), 0);
        expect(light(ground)).toBeLessThan(150);
      });
    },
  );
});
