/** What moves on a page: by rule of the style sheets, and to be seen from frame to frame. */
import type { Page } from 'playwright-core';

interface Seen {
  shifts: number[];
  tops: number[];
  running: string[];
}

/** Elements that the style sheets would let move. */
export const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')].flatMap((it) => {
      const { transitionDuration, animationName } = getComputedStyle(it);
      const moves = /[1-9]/.test(transitionDuration) || animationName !== 'none';
      return moves ? [`${it.tagName} ${it.getAttribute('class') ?? ''}`] : [];
    }),
  );

/** True when the page has not scrolled for a few frames. */
export const resting = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    const before = scrollY;
    await new Promise((resolve) => setTimeout(resolve, 150));
    return scrollY === before;
  });

/** Starts to gather layout shifts; to be run in the page. A press excuses none. */
export function watchShifts(): void {
  const shifts: number[] = [];
  Object.assign(globalThis, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
      if (entry.value >= 0.001) shifts.push(entry.value);
  }).observe({ type: 'layout-shift' });
}

/** Starts to look, frame by frame, where the page is and what is animated; to be run in the page. */
export function watchFrames(): void {
  const seen = { tops: [scrollY], running: [] as string[] };
  Object.assign(globalThis, { seen });
  const look = (): void => {
    if ((globalThis as unknown as { seen: unknown }).seen !== seen) return;
    if (seen.tops.at(-1) !== scrollY) seen.tops.push(scrollY);
    for (const { playState, effect } of document.getAnimations()) {
      const target = (effect as KeyframeEffect | null)?.target;
      if (playState === 'running') seen.running.push(target?.getAttribute('class') ?? target?.tagName ?? '?');
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** What was seen: how many places the page was at, and what ran; to be run in the page. */
export function seenFrames(): { tops: number; running: string[] } {
  const { tops, running } = (globalThis as unknown as { seen: Pick<Seen, 'tops' | 'running'> }).seen;
  return { tops: tops.length, running };
}
