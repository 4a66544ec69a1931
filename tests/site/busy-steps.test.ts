/** A scroll story on a page so busy that it tells of several crossings at once. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { withPage } from './support/open-page.ts';
import { scrollies, standing } from './support/steps.ts';

/** Runs in the page before anything else: what is seen is told only when `tell` is called, all of it together. */
function tellLater(): void {
  const waiting = new Map<IntersectionObserver, IntersectionObserverEntry[]>();
  const callbacks = new Map<IntersectionObserver, IntersectionObserverCallback>();
  class Late extends IntersectionObserver {
    constructor(callback: IntersectionObserverCallback, options?: IntersectionObserverInit) {
      super(
        (entries, observer) => waiting.set(observer, [...(waiting.get(observer) ?? []), ...entries]),
        options,
      );
      callbacks.set(this, callback);
    }
  }
  const tell = (): void => {
    const told = [...waiting];
    waiting.clear();
    for (const [observer, entries] of told) callbacks.get(observer)?.(entries, observer);
  };
  Object.assign(globalThis, { IntersectionObserver: Late, tell });
}

/** Lets what is seen be gathered, or gathers and tells it. */
const gather = (page: Page, told: boolean): Promise<void> =>
  page.evaluate(async (telling) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let i = 0; i < 5; i++) await frame();
    if (telling) (globalThis as unknown as { tell: () => void }).tell();
  }, told);

it('A step that is reached before the page has told of the one before it is shown', async () => {
  await withPage('stories/aluminum/', { reducedMotion: true }, async ({ page }) => {
    await page.addInitScript(tellLater);
    await page.reload();
    const steps = (await scrollies(page))[0]?.steps ?? [];
    await page.locator('.step [data-go="1"]').first().focus();
    // The block comes near, and begins to watch its steps; what it sees first is not told yet.
    await gather(page, true);
    await gather(page, false);
    await page.keyboard.press('Enter');
    await gather(page, true);
    await expect
      .poll(() => standing(page, 0))
      .toMatchObject({ active: [steps[1]?.id], title: steps[1]?.title });
  });
});
