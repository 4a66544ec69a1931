/** The previewer of embeds on the press page. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { withPage } from './support/open-page.ts';
import { charts, isBuilt, site } from './support/site.ts';

const code = (page: Page): Promise<string> => page.inputValue('#previewer-code');
const pick = (page: Page, name: string, value: string): Promise<void> =>
  page.check(`embed-previewer input[name="${name}"][value="${value}"]`);

// The page comes with the rest of the press room.
describe.runIf(isBuilt('press/'))('the previewer of embeds', () => {
  it('without script shows a chart at the usual column and its code, and no control that does nothing', async () => {
    await withPage('press/', { javaScript: false }, async ({ page }) => {
      expect(await page.locator('embed-previewer form').isVisible()).toBe(false);
      expect(await page.locator('embed-previewer iframe').isVisible()).toBe(true);
      expect(await code(page)).toContain(`<iframe src="${site.canonical}embed/`);
    });
  });

  it('shows any chart at each width as high as it is there, and writes the code for it', async () => {
    await withPage('press/', { width: 1100 }, async ({ page, complaints }) => {
      const frame = page.locator('embed-previewer iframe');
      await frame.scrollIntoViewIfNeeded();
      const heights: string[] = [];
      for (const width of ['320', '375', '600', '960']) {
        await pick(page, 'width', width);
        await expect.poll(() => frame.evaluate((it) => String(it.clientWidth))).toBe(width);
        await expect
          .poll(async () => {
            const need = await frame
              .contentFrame()
              .locator('html')
              .evaluate((it) => Math.ceil(it.getBoundingClientRect().height));
            return (await frame.evaluate((it) => it.clientHeight)) - need;
          })
          .toBe(0);
        heights.push((await page.locator('.previewer-size').textContent()) ?? '');
      }
      expect(new Set(heights).size).toBe(4);

      const other = charts.at(-1);
      if (!other) throw new Error('the register has no chart');
      await page.selectOption('embed-previewer select[name="chart"]', other.slug);
      const view = other.views.at(-1)?.id ?? '';
      await page.selectOption('embed-previewer select[name="view"]', view);
      await pick(page, 'theme', 'dark');
      await expect.poll(() => code(page)).toContain(`embed/${other.slug}/${view}/?theme=dark`);
      await pick(page, 'kind', 'element');
      expect(await code(page)).toContain(`<hard-to-abate-chart chart="${other.slug}/${view}" theme="dark"`);
      await pick(page, 'kind', 'address');
      expect(await code(page)).toBe(`${site.canonical}charts/${other.slug}/${view}/`);
      await pick(page, 'kind', 'frame');
      expect(await code(page)).not.toContain('<script');
      expect(await complaints()).toEqual([]);
    });
  });

  it('scrolls a broad frame in its own box on a phone, never the page', async () => {
    await withPage('press/', { width: 360 }, async ({ page }) => {
      await pick(page, 'width', '960');
      const stage = page.locator('.previewer-stage');
      expect(await stage.evaluate((it) => it.scrollWidth > it.clientWidth)).toBe(true);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    });
  });
});
