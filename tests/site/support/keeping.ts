/** What a reader who keeps pages does, and what they see. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { pagesOf, readBuilt, site } from './site.ts';
import { keptIn, type UnsteadyHost } from './unsteady-host.ts';

export const heading = (page: Page): Promise<string> =>
  page
    .locator('h1')
    .first()
    .evaluate((it) => it.textContent);
export const titleOf = (path: string): string =>
  /<title>([^<]+)<\/title>/.exec(readBuilt(`${path}index.html`).toString())?.[1] ?? '';
export const note = (page: Page) => page.locator('.kept-note');

/** Opens a page and waits until the worker has kept it. */
export async function visit(page: Page, host: UnsteadyHost, path: string): Promise<void> {
  await page.goto(host.address(path));
  await expect.poll(() => keptIn(page, 'visited'), { timeout: 20_000 }).toContain(site.base + path);
}

/** Presses the button of a shelf and waits until all of it is here. */
export async function save(page: Page, shelf: string): Promise<void> {
  const element = page.locator(`save-shelf[data-shelf="${shelf}"]`);
  await element.locator('[data-save]').click();
  await element.getByText(/^Saved on/).waitFor({ timeout: 60_000 });
}

export const story = pagesOf('story').find(({ path }) => path.includes('aluminum'))?.path ?? '';
export const shelf = 'story-aluminum';
export const chart = 'charts/smelter-lights/';
/** A view of it that no test opens before the line is cut. */
export const unread = 'charts/smelter-lights/south-1985';
