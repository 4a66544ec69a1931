/** Scroll stories by keyboard, and the reader’s choice of motion. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { moving, resting, seenFrames, watchFrames, watchShifts } from './support/motion.ts';
import { readToTheEnd, withPage } from './support/open-page.ts';
import { focused, scrollies, standing, tabTo, type Focus } from './support/steps.ts';
import { documentOf, pagesOf } from './support/site.ts';

const stories = pagesOf('story');
const NEXT = 'Next step';
const BACK = 'Previous step';

/** Presses a key and waits until the story stands at a step: on the stage, in the marks, in the focus. */
async function goTo(page: Page, key: string, block: number, step: number, button: string): Promise<void> {
  const all = (await scrollies(page))[block]?.steps ?? [];
  const { id = '', title = '' } = all[step] ?? {};
  await page.keyboard.press(key);
  await expect
    .poll(() => standing(page, block), { message: `${key} to ${id}` })
    .toEqual({
      active: [id],
      title,
      picture: `Picture at step ${step + 1} of ${all.length}`,
      focus: { name: button, step: id, said: `Step ${step + 1} of ${all.length}: ${title}` },
    });
}

describe.each(stories)('/$path', (story) => {
  it('is walked by Tab and Enter through every step, to the end and back', async () => {
    await withPage(story.path, { reducedMotion: true }, async ({ page, complaints }) => {
      const blocks = await scrollies(page);
      expect(blocks.length).toBeGreaterThan(0);
      const covered: string[] = [];
      const note = ({ name, covered: is }: Focus) => is && covered.push(name);
      for (const [block, { steps }] of blocks.entries()) {
        const last = steps.length - 1;
        const first = await tabTo(page, (focus) => focus.block === block && focus.name === BACK, note);
        expect(first).toMatchObject({ step: steps[0]?.id, disabled: true });
        await page.keyboard.press('Enter');
        await page.keyboard.press('Tab');
        expect(await focused(page)).toMatchObject({ name: NEXT, step: steps[0]?.id, disabled: false });
        const pictures = new Set<string>();
        for (let step = 1; step <= last; step++) {
          await goTo(page, 'Enter', block, step, NEXT);
          await page.waitForTimeout(30);
          pictures.add(await page.locator('.stage .drawing').nth(block).innerHTML());
        }
        expect(pictures.size, 'drawings on the stage').toBe(last);
        expect((await focused(page)).disabled, 'there is no next step').toBe(true);
        await goTo(page, 'Enter', block, last, NEXT);
        await page.keyboard.press('Shift+Tab');
        for (let step = last - 1; step >= 0; step--) await goTo(page, 'Enter', block, step, BACK);
        expect((await focused(page)).disabled, 'there is no step before').toBe(true);
      }
      expect(covered).toEqual([]);
      // Every stage is awake by now, and still only a picture.
      const controls = '.stage :is([role="application"], [tabindex], a, button, input, select)';
      expect(await page.locator(controls).count()).toBe(0);
      expect(await complaints()).toEqual([]);
    });
  });

  it('names steps by number and title, descriptions as the picture’s, ways to tables by their charts', () => {
    const document = documentOf(story);
    const words = (selector: string, within: ParentNode = document) =>
      [...within.querySelectorAll(selector)].map((it) => it.textContent.trim().replace(/\s+/g, ' '));
    for (const block of document.querySelectorAll('scrolly-block')) {
      const titles = words('[data-step] .figure-title', block);
      const names = titles.map((title, i) => `Step ${i + 1} of ${titles.length}: ${title}`);
      expect(words('.step h3', block)).toEqual(names);
    }
    for (const description of words('.step [data-description]'))
      expect(description).toMatch(/^The picture: \S/);
    const ways = words('.scrolly-source a');
    for (const way of ways) expect(way).toMatch(/^Notes, numbers and pictures: \S/);
    expect(new Set(ways).size).toBe(ways.length);
  });
});

it.each([
  { where: 'without script', javaScript: false },
  { where: 'in print', javaScript: true },
])('Nothing is offered that would do nothing $where', async ({ javaScript }) => {
  for (const path of [stories[0]?.path ?? '', '']) {
    await withPage(path, { javaScript }, async ({ page }) => {
      if (javaScript) await page.emulateMedia({ media: 'print' });
      const controls = page.locator('.step-head, [data-go], [data-motion-switch]');
      expect(await controls.count()).toBeGreaterThan(path === '' ? 0 : 30);
      expect(await controls.evaluateAll((all) => all.filter((it) => it.checkVisibility()).length)).toBe(0);
    });
  }
});

it('On a phone nothing that is reached by Tab, forward or back, lies under the picture', async () => {
  await withPage('stories/cancer-alley/', { width: 360, height: 640 }, async ({ page }) => {
    const covered: string[] = [];
    const note = ({ name, covered: is }: Focus) => is && covered.push(name);
    await page.locator('[data-go]').first().focus();
    await tabTo(page, ({ block }) => block === -1, note);
    await tabTo(page, ({ block }) => block === -1, note, 'Shift+Tab');
    expect(covered).toEqual([]);
  });
});

describe('The buttons of a step', () => {
  it.each([360, 768, 1280])(
    'are large, below the picture, and move nothing but the page at %i px',
    async (width) => {
      await withPage('stories/cancer-alley/', { width, touch: width < 1000 }, async ({ page }) => {
        await page.locator('.step').first().scrollIntoViewIfNeeded();
        await page.evaluate(watchShifts);
        for (let step = 0; step < 3; step++) {
          const button = page.locator('.step').nth(step).locator('[data-go="1"]');
          await (width < 1000 ? button.tap() : button.click());
          await expect
            .poll(() => standing(page, 0))
            .toMatchObject({ picture: `Picture at step ${step + 2} of 12` });
          await expect.poll(() => resting(page)).toBe(true);
          const boxes = await page.evaluate(() => {
            const stage = document.querySelector('.stage')?.getBoundingClientRect();
            const buttons = [...document.querySelectorAll('.step:has(:focus) button')];
            return { stage, buttons: buttons.map((it) => it.getBoundingClientRect()) };
          });
          expect(boxes.buttons).toHaveLength(2);
          for (const box of boxes.buttons) {
            expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
            expect(box.bottom).toBeLessThanOrEqual(800);
            const beside = box.right <= (boxes.stage?.left ?? 0) || box.top >= (boxes.stage?.bottom ?? 0);
            expect(beside, 'clear of the stage').toBe(true);
          }
        }
        expect(await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts)).toEqual([]);
      });
    },
  );

  it('obey the left and right arrows, and leave the page its own keys', async () => {
    await withPage('stories/aluminum/', { reducedMotion: true }, async ({ page }) => {
      await page.locator('[data-go="1"]').first().focus();
      await goTo(page, 'ArrowRight', 0, 1, NEXT);
      await goTo(page, 'ArrowRight', 0, 2, NEXT);
      await goTo(page, 'ArrowLeft', 0, 1, BACK);
      const top = () => page.evaluate(() => scrollY);
      const before = await top();
      await page.keyboard.press('ArrowDown');
      await expect.poll(top).toBeGreaterThan(before);
      await page.keyboard.press('PageUp');
      await expect.poll(top).toBeLessThan(before);
      await page.keyboard.press('End');
      await expect
        .poll(() => page.evaluate(() => scrollY + innerHeight >= document.body.scrollHeight - 2))
        .toBe(true);
      await page.keyboard.press('Alt+ArrowRight');
      expect((await focused(page)).name).toBe(BACK);
    });
  });
});

describe('The switch for motion', () => {
  const offered = (page: Page) => page.getByRole('switch', { name: 'Motion' });
  const kept = (page: Page) =>
    page.evaluate(() =>
      Array.from({ length: localStorage.length }, (_, i) => [
        localStorage.key(i),
        localStorage.getItem(localStorage.key(i) ?? ''),
      ]),
    );

  it('is kept for every page that moves, until it is switched back', async () => {
    await withPage('stories/heavy-industry/', {}, async ({ page, complaints }) => {
      await expect.poll(() => offered(page).getAttribute('aria-checked')).toBe('true');
      expect(await moving(page), 'the story moves').not.toEqual([]);
      await offered(page).focus();
      await page.keyboard.press('Space');
      expect(await offered(page).innerText()).toBe('Motion: off');
      for (const path of ['stories/heavy-industry/', 'stories/cancer-alley/', 'charts/smelter-rows/', '']) {
        await page.goto(new URL(`/hard-to-abate/${path}`, page.url()).href);
        await readToTheEnd(page);
        if (!path.startsWith('charts'))
          expect(await offered(page).getAttribute('aria-checked'), path).toBe('false');
        expect(await moving(page), path).toEqual([]);
      }
      await offered(page).click();
      expect(await kept(page)).toEqual([]);
      expect(await moving(page), 'the cover moves').not.toEqual([]);
      await page.goBack();
      expect(await moving(page), 'and the chart before it').not.toEqual([]);
      await page.goBack();
      await expect.poll(() => offered(page).getAttribute('aria-checked')).toBe('true');
      expect(await complaints()).toEqual([]);
    });
  });

  it.each([false, true])(
    'lets a whole story pass at once where it is off (by the system: %s)',
    async (bySystem) => {
      await withPage('stories/cancer-alley/', { reducedMotion: bySystem }, async ({ page }) => {
        if (!bySystem) await offered(page).click();
        expect(await offered(page).getAttribute('aria-checked')).toBe('false');
        await page.locator('[data-go="1"]').first().focus();
        await expect.poll(() => page.locator('.stage [data-awake]').count()).toBe(1);
        for (let step = 1; step < 12; step++) {
          await page.evaluate(watchFrames);
          await goTo(page, 'Enter', 0, step, NEXT);
          const { tops, running } = await page.evaluate(seenFrames);
          expect(tops, 'places of the page on the way').toBeLessThanOrEqual(2);
          expect(running, 'animations').toEqual([]);
        }
      });
    },
  );

  it('is off by itself where the system asks for less, and can be switched on', async () => {
    await withPage('stories/aluminum/', { reducedMotion: true }, async ({ page }) => {
      expect(await offered(page).getAttribute('aria-checked')).toBe('false');
      expect(await moving(page)).toEqual([]);
      await offered(page).click();
      await page.reload();
      expect(await offered(page).getAttribute('aria-checked')).toBe('true');
      expect(await moving(page)).not.toEqual([]);
    });
  });

  it('works without a store in a frame that has none', async () => {
    await withPage('stories/aluminum/', {}, async ({ page, complaints }) => {
      await page.evaluate(() => {
        const frame = document.body.appendChild(document.createElement('iframe'));
        frame.setAttribute('sandbox', 'allow-scripts');
        frame.src = location.href;
      });
      const inside = page.frameLocator('iframe').getByRole('switch', { name: 'Motion' });
      await inside.click();
      await expect.poll(() => inside.getAttribute('aria-checked')).toBe('false');
      expect(await offered(page).getAttribute('aria-checked')).toBe('true');
      expect(await kept(page)).toEqual([]);
      expect(await complaints()).toEqual([]);
    });
  });
});

it('The skip link takes the focus to the main part', async () => {
  await withPage('stories/aluminum/', {}, async ({ page }) => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
  });
});
