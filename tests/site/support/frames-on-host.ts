/** Looks into the frames of a host's page: how high they are, what they wear. */
import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import { SHOWN } from './host-pages.ts';

/** Our frames, in the order of the page; what is called `liar` is no frame of ours. */
export const framesOf = async (page: Page): Promise<Frame[]> => {
  const handles = await page.locator('iframe:not(#liar)').elementHandles();
  const frames = await Promise.all(handles.map((it) => it.contentFrame()));
  return frames.filter((it) => it !== null);
};

/** How much higher than its content each frame is, in px; of content cut to limits, than the limits. */
export async function spare(
  page: Page,
  limits: readonly [number, number] = [1, Infinity],
): Promise<number[]> {
  const boxes = await page
    .locator('iframe:not(#liar)')
    .evaluateAll((all) => all.map((it) => it.clientHeight));
  const needs = await Promise.all(
    (await framesOf(page)).map((frame) =>
      frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height)),
    ),
  );
  return needs.map((need, i) => (boxes[i] ?? 0) - Math.min(limits[1], Math.max(limits[0], need)));
}

/** Scrolls by every frame, so that lazy ones come, and waits until each is as high as its content. */
export async function settled(page: Page, limits?: readonly [number, number]): Promise<void> {
  const look = async (): Promise<number[]> => {
    // Again each time: frames that grow push the lazy ones below them out of sight.
    for (const frame of await page.locator('iframe').all()) await frame.scrollIntoViewIfNeeded();
    return spare(page, limits);
  };
  // A frame on its way to another address cannot be asked.
  await expect.poll(() => look().catch(() => []), { timeout: 20_000 }).toEqual(SHOWN.map(() => 0));
}

/** Evaluates in the first frame. */
export async function inFrame<T>(page: Page, read: () => T): Promise<T> {
  const [frame] = await framesOf(page);
  if (!frame) throw new Error(`no frame of ours on ${page.url()}`);
  return frame.evaluate<T>(read);
}

/** What a frame wears; to be run in it. */
export const worn = () => ({
  theme: document.documentElement.dataset['theme'],
  paper: getComputedStyle(document.documentElement).backgroundColor,
  ink: getComputedStyle(document.querySelector('h1') as Element).color,
  font: getComputedStyle(document.querySelector('h1') as Element).fontFamily.split(',')[0],
  style: document.documentElement.getAttribute('style') ?? '',
});
