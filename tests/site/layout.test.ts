import { describe, expect, it } from 'vitest';
import { readToTheEnd, withPage } from './support/open-page.ts';
import { pagesOf, samples } from './support/site.ts';

/** The elements that stick out sideways, most telling first. */
function stickingOut(): string[] {
  const room = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= room) return [];
  const scrolls = (element: Element): boolean =>
    element.closest('.table-scroll') !== null || getComputedStyle(element).position === 'fixed';
  return [...document.querySelectorAll('body *')]
    .filter((it) => !scrolls(it) && it.getBoundingClientRect().right > room + 1)
    .slice(0, 5)
    .map((it) => `<${it.tagName.toLowerCase()} class="${it.getAttribute('class') ?? ''}">`);
}

/** Starts to add up layout shifts; they are read off with `shifts`. */
function watchShifts(): void {
  const shifts: string[] = [];
  Object.assign(globalThis, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
      sources: { node: Element | null }[];
    })[]) {
      if (entry.hadRecentInput || entry.value < 0.001) continue;
      const moved = entry.sources.map(({ node }) => node?.parentElement?.outerHTML.slice(0, 80) ?? '?');
      shifts.push(`${entry.value.toFixed(4)} ${moved.join(' | ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

const shifts = (): string[] => (globalThis as unknown as { shifts: string[] }).shifts;

describe.each(samples)('/$path', ({ path }) => {
  it.each([320, 640])('needs no sideways scroll at %i px', async (width) => {
    await withPage(path, { width }, async ({ page }) => {
      await readToTheEnd(page);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      expect(await page.evaluate(stickingOut)).toEqual([]);
      expect(wide).toBe(false);
    });
  });

  it('moves nothing while it loads', async () => {
    await withPage(path, { width: 360 }, async ({ page }) => {
      await page.evaluate(watchShifts);
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(shifts)).toEqual([]);
    });
  });
});

describe.each(pagesOf('story'))('/$path', ({ path }) => {
  it.each([360, 1280])('moves nothing while it is read at %i px', async (width) => {
    await withPage(path, { width }, async ({ page }) => {
      await page.evaluate(watchShifts);
      await readToTheEnd(page);
      expect(await page.evaluate(shifts)).toEqual([]);
    });
  });
});
