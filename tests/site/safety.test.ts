import { describe, expect, it } from 'vitest';
import { addressOf, readToTheEnd, withPage } from './support/open-page.ts';
import { pagesOf, samples } from './support/site.ts';

describe.each(samples)('/$path', ({ path }) => {
  it('breaks no policy, logs no error and asks nobody else for anything', async () => {
    await withPage(path, {}, async ({ page, complaints }) => {
      await readToTheEnd(page);
      expect(await complaints()).toEqual([]);
    });
  });
});

describe('an embed', () => {
  const embeds = pagesOf('embed').filter((_, i, all) => i === 0 || i === all.length - 1);

  it.each(embeds)('/$path keeps no cookie and no storage', async ({ path }) => {
    await withPage(path, {}, async ({ page }) => {
      await readToTheEnd(page);
      expect(await page.context().cookies()).toEqual([]);
      const stored = await page.evaluate(async () => [
        ...Object.keys(localStorage),
        ...Object.keys(sessionStorage),
        ...(await indexedDB.databases()).map((it) => it.name),
        ...(await caches.keys()),
        ...(await navigator.serviceWorker.getRegistrations()).map((it) => it.scope),
      ]);
      expect(stored).toEqual([]);
    });
  });

  it.each(embeds)('/$path works in a frame that may only run scripts', async ({ path }) => {
    await withPage('404.html', {}, async ({ page, complaints }) => {
      await page.evaluate((address) => {
        const frame = document.createElement('iframe');
        frame.setAttribute('sandbox', 'allow-scripts');
        frame.width = '600';
        frame.height = '800';
        frame.src = address;
        document.querySelector('main')?.replaceChildren(frame);
      }, addressOf(path));
      const inside = page.frameLocator('iframe');
      await inside.locator('svg.chart').filter({ visible: true }).first().waitFor();
      // A live chart in a frame sleeps until it is pointed at.
      await inside.locator('.drawing').first().hover();
      // Asleep islands carry the attribute `ssr`; an opaque origin must not keep them from waking.
      await expect.poll(() => inside.locator('astro-island[ssr]').count(), { timeout: 5000 }).toBe(0);
      expect(await complaints()).toEqual([]);
    });
  });
});
