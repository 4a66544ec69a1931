import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { withPage } from './support/open-page.ts';

const PATH = 'toolbox/';
const shown = (page: Page): Promise<number> => page.locator('.tool:visible').count();
const said = async (page: Page): Promise<string> =>
  (await page.locator('.tool-filter [role="status"]').textContent()) ?? '';

describe('the toolbox', () => {
  it('is whole without script, and without a filter that would not work', async () => {
    await withPage(PATH, { width: 360, javaScript: false }, async ({ page }) => {
      expect(await shown(page)).toBe(await page.locator('.square').count());
      expect(await page.locator('.tool-filter').isVisible()).toBe(false);
    });
  });

  it('opens with the filter of its address, says how many are left and shows it in the squares', async () => {
    await withPage(`${PATH}?lever=trade&level=nobody`, {}, async ({ page, complaints }) => {
      const trade = await page.locator('[data-row][data-lever="trade"]').count();
      expect(await shown(page)).toBe(trade);
      expect(await said(page)).toMatch(new RegExp(`^${trade} of \\d+ tools$`));
      expect(await page.locator('.square:not([data-out])').count()).toBe(trade);
      expect(await page.locator('.list-filter-notes').textContent()).toContain('“nobody”');
      expect(await complaints()).toEqual([]);
    });
  });

  it('keeps a choice in the address, and forgets it when reset or when a square leads to a hidden row', async () => {
    await withPage(PATH, {}, async ({ page }) => {
      const whole = await shown(page);
      const search = () => new URL(page.url()).search;
      await page.selectOption('select[name="status"]', 'no-record');
      expect(search()).toBe('?status=no-record');
      expect(await shown(page)).toBeLessThan(whole);
      await page.click('button[type="reset"]');
      expect([search(), await shown(page)]).toEqual(['', whole]);
      await page.fill('input[name="q"]', 'boilers');
      await page.locator('.square[data-out]').first().click();
      await expect.poll(() => shown(page)).toBe(whole);
      expect(search()).toBe('');
    });
  });

  it('saves what is shown', async () => {
    await withPage(`${PATH}?document=memo-trade`, {}, async ({ page }) => {
      const [file] = await Promise.all([page.waitForEvent('download'), page.click('[data-save]')]);
      expect(file.suggestedFilename()).toBe('toolbox.csv');
    });
  });
});
