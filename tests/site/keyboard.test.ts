/** Everything that can be worked, by keyboard alone: reached in order, named, seen, answering, and left again. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { controlsIn, faults, focused, tabThrough } from './support/focus.ts';
import { withPage } from './support/open-page.ts';
import { charts } from './support/site.ts';

const live = charts.filter(({ live }) => live);
const FIGURE = 'figure[data-chart]';
const readout = (page: Page): Promise<string> => page.locator('.readout').innerText();

/** Wakes the chart, as any key does. */
async function awake(page: Page): Promise<void> {
  await page.keyboard.press('Shift');
  await page.waitForFunction(() => document.querySelectorAll('astro-island[ssr]').length === 0);
  await page.locator('[data-live]').first().dispatchEvent('focusin');
  await page.locator('[data-live][data-awake]').waitFor();
}

/** Presses a key on each control and gives those that do not answer to it, or lose the focus by it. */
async function unanswered(page: Page): Promise<string[]> {
  const silent: string[] = [];
  for (const control of await page
    .locator('[data-controls] :is(select, input[type="range"], input:checked)')
    .all()) {
    const name = await control.evaluate((it) => (it as HTMLInputElement).name);
    await control.focus();
    const before = page.url();
    const down = await control.evaluate(
      (it) =>
        (it instanceof HTMLInputElement && it.type === 'range' && it.value === it.max) ||
        (it instanceof HTMLSelectElement && it.selectedIndex === it.options.length - 1),
    );
    await page.keyboard.press(down ? 'ArrowLeft' : 'ArrowRight');
    await page.waitForTimeout(50);
    if (page.url() === before) silent.push(`${name} does not change the address`);
    const now = await page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.name);
    if (now !== name) silent.push(`${name} has lost the focus`);
  }
  return silent;
}

describe.each(live)('the chart $slug', ({ slug }) => {
  it('is worked by keyboard: every control is reached, named, seen, answers and lets go', async () => {
    await withPage(`charts/${slug}/`, { reducedMotion: true }, async ({ page, complaints }) => {
      await awake(page);
      const drawing = `${FIGURE} .drawing`;
      const stops = await tabThrough(page, drawing);
      expect(faults(stops)).toEqual([]);
      expect(stops).toHaveLength(await controlsIn(page, drawing));
      expect(await unanswered(page)).toEqual([]);
      expect(await complaints()).toEqual([]);
    });
  });
});

/** Drawings that are controls themselves: a key that moves, and one that lets go. */
const DRAWINGS = [
  { slug: 'plants-map', move: 'n' },
  { slug: 'four-industries', view: '?industry=steel', move: 'n' },
  { slug: 'tract-risk', move: 'ArrowUp' },
];

describe.each(DRAWINGS)('the drawing of $slug', ({ slug, view = '', move }) => {
  it('is moved by keys, tells what it shows, and lets go', async () => {
    await withPage(`charts/${slug}/${view}`, { reducedMotion: true }, async ({ page }) => {
      await awake(page);
      const drawing = page.locator('[role="application"]:visible');
      await drawing.focus();
      const before = await readout(page);
      await page.keyboard.press(move);
      await expect.poll(() => readout(page)).not.toBe(before);
      expect(await page.locator('.readout').getAttribute('aria-live')).toBe('polite');
      await page.keyboard.press('Escape');
      await expect.poll(() => readout(page)).toBe(before);
      expect((await focused(page))?.role).toBe('application');
      await page.keyboard.press('Tab');
      expect((await focused(page))?.role).not.toBe('application');
    });
  });
});

describe('the explorer', () => {
  const active = (page: Page): Promise<string> =>
    page.evaluate(() => (document.activeElement?.textContent ?? '').trim().replace(/\s+/g, ' '));

  it('shows the focus on every control of its search, list head and pages, and lets it go', async () => {
    await withPage('facilities/?industry=steel', {}, async ({ page }) => {
      await page.locator('[data-awake]').waitFor();
      for (const part of [
        '.search-bar',
        '.chips',
        '.list-head',
        '.plants thead',
        '.pager',
        '.plants tbody tr',
      ]) {
        const stops = await tabThrough(page, part);
        expect(faults(stops), part).toEqual([]);
        expect(stops.length, part).toBeGreaterThan(0);
      }
      await page.locator('.filters-button').click();
      const stops = await tabThrough(page, '.filters');
      expect(faults(stops)).toEqual([]);
      expect(stops).toHaveLength(await controlsIn(page, '.filters'));
    });
  });

  it('never loses the focus: filters taken away, pages turned, panel closed, comparison cleared', async () => {
    await withPage('facilities/?industry=steel~coke', {}, async ({ page }) => {
      await page.locator('[data-awake]').waitFor();
      const first = () => page.locator('.p-name a:visible').first().textContent();
      await page.locator('.chip').first().press('Enter');
      await expect.poll(() => active(page)).toMatch(/^(Steel|Coke)/);
      await page.keyboard.press('Enter');
      await expect.poll(() => active(page)).toBe('Filters');
      await page.getByRole('button', { name: 'Next 50' }).press('Enter');
      await expect.poll(async () => (await active(page)) === (await first())).toBe(true);
      expect(await page.locator('.list-head [role="status"]').last().textContent()).toContain('page 2');
      // The panel has a way to the list where it covers that, on a phone.
      await page.setViewportSize({ width: 360, height: 800 });
      await page.locator('.filters-button').press('Enter');
      await page.locator('.filters-done').press('Enter');
      await expect.poll(async () => (await active(page)) === (await first())).toBe(true);
      await page.setViewportSize({ width: 1280, height: 800 });
      for (const row of [0, 1, 2, 3, 4]) await page.locator('.p-compare input').nth(row).press('Space');
      await expect
        .poll(() => page.locator('.compare-bar').textContent())
        .toMatch(/4 of 4 chosen; .+ was taken out/);
      await page.locator('.compare-bar').getByRole('button', { name: 'Clear' }).press('Enter');
      await expect.poll(async () => (await focused(page))?.role).toBe('checkbox');
    });
  });
});

describe('the place finder', () => {
  it('goes through its answers by arrow keys, lets go with Escape, opens with Enter', async () => {
    await withPage('places/', {}, async ({ page }) => {
      const field = page.locator('place-finder input');
      const chosen = page.locator('place-finder [aria-selected="true"]');
      await field.focus();
      await page.keyboard.type('gary', { delay: 20 });
      await page.locator('place-finder [role="option"]').first().waitFor();
      await page.keyboard.press('ArrowDown');
      expect(await field.getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'));
      await page.keyboard.press('Escape');
      expect(await field.getAttribute('aria-expanded')).toBe('false');
      expect((await focused(page))?.role).toBe('combobox');
      await page.keyboard.type(' ');
      await page.locator('place-finder [role="option"]').first().waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL(/places\/[a-z-]+\//);
    });
  });
});

const FORMS = [
  { name: 'the toolbox', path: 'toolbox/', form: 'filtered-list form' },
  { name: 'the ledger', path: 'claims/', form: 'filtered-list form' },
  { name: 'the previewer of embeds', path: 'press/', form: 'embed-previewer form' },
  { name: 'what can be taken along', path: 'charts/smelter-lights/', form: '.take' },
];

describe.each(FORMS)('$name', ({ path, form }) => {
  it('is reached control by control, each with a name and a focus to be seen, and left again', async () => {
    await withPage(path, {}, async ({ page }) => {
      const stops = await tabThrough(page, form);
      expect(faults(stops)).toEqual([]);
      expect(stops).toHaveLength(await controlsIn(page, form));
    });
  });
});
