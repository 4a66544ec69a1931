import { describe, expect, it } from 'vitest';
import { withPage } from './support/open-page.ts';
import { documentOf, pagesOf } from './support/site.ts';
import { unreadableSteps } from './support/story-steps.ts';

describe.each(pagesOf('story'))('$path without script', (story) => {
  const steps = documentOf(story).querySelectorAll('[data-step]').length;

  it('is made of steps', () => {
    expect(steps).toBeGreaterThan(0);
  });

  it.each([360, 1280])('shows every step’s text and picture at %i px', async (width) => {
    await withPage(story.path, { javaScript: false, width }, async ({ page }) => {
      expect(await page.locator('[data-step]').count()).toBe(steps);
      expect(await page.evaluate(unreadableSteps)).toEqual([]);
    });
  });

  it.each([false, true])('prints every step with its picture (script: %s)', async (javaScript) => {
    await withPage(story.path, { javaScript }, async ({ page, complaints }) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.masthead nav').isVisible(), 'furniture is printed').toBe(false);
      const pdf = await page.pdf({ format: 'A4' });
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      // The browser fetches the pictures of steps before it prints, also those that no reader has come to.
      expect(await page.evaluate(unreadableSteps)).toEqual([]);
      expect(await complaints()).toEqual([]);
    });
  });
});
