import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { withPage } from './support/open-page.ts';

const PATH = 'charts/plants-map/';
const GARY = '1000418';

const query = (page: Page): URLSearchParams => new URL(page.url()).searchParams;
const map = (page: Page) => page.locator('.plants-map');
const readout = (page: Page) => page.locator('.readout');

/** Wakes the map as a reader does: the pointer comes over it. */
async function wake(page: Page): Promise<void> {
  await page.locator('.frame-one').hover();
  await map(page).waitFor();
}

/** Zoom of the address, 1 where there is none. */
const zoom = (page: Page): number => Number(query(page).get('at')?.split(',')[2] ?? 1);

describe('plants-map, asleep,', () => {
  it('is drawn and fetches neither its plants nor their code until somebody comes near', async () => {
    await withPage(PATH, {}, async ({ page, traffic }) => {
      await page.waitForLoadState('networkidle');
      expect(await page.locator('svg.plants marker').count()).toBeGreaterThan(4);
      expect(traffic.requests.filter((it) => /placed-|Stage/.test(it))).toEqual([]);
      await wake(page);
      expect(traffic.requests.filter((it) => /placed-/.test(it))).toHaveLength(1);
    });
  });

  it('reads without script, with its table of a hundred rows and the way to all', async () => {
    await withPage(PATH, { javaScript: false }, async ({ page }) => {
      expect(await page.locator('svg.plants').first().isVisible()).toBe(true);
      expect(await page.locator('#table tbody tr').count()).toBe(100);
      expect(await page.locator('#table summary').textContent()).toMatch(/first 100 of 6,470 rows/);
    });
  });

  it('keeps its height when it wakes, on a desk and on a phone', async () => {
    for (const width of [1280, 360])
      await withPage(PATH, { width }, async ({ page }) => {
        const height = async () => (await page.locator('.frame-one').boundingBox())?.height ?? 0;
        const before = await height();
        await wake(page);
        expect(Math.abs((await height()) - before)).toBeLessThan(1.5);
      });
  });
});

describe('plants-map by keyboard', () => {
  it('zooms, moves, comes back, and writes where it stands into the address', async () => {
    await withPage(PATH, { reducedMotion: true }, async ({ page, complaints }) => {
      await wake(page);
      await map(page).focus();
      await page.keyboard.press('+');
      await page.keyboard.press('+');
      await expect.poll(() => zoom(page)).toBe(4);
      const before = query(page).get('at');
      await page.keyboard.press('ArrowRight');
      await expect
        .poll(() => Number(query(page).get('at')?.split(',')[0]))
        .toBeGreaterThan(Number(before?.split(',')[0]));
      await page.keyboard.press('-');
      await expect.poll(() => zoom(page)).toBe(2);
      await page.keyboard.press('0');
      await expect.poll(() => new URL(page.url()).search).toBe('');
      expect(await complaints()).toEqual([]);
    });
  });

  it('goes through the plants from the largest, and says who they are', async () => {
    await withPage(`${PATH}?industry=steel`, {}, async ({ page }) => {
      await map(page).waitFor();
      await map(page).focus();
      await page.keyboard.press('n');
      await expect
        .poll(() => readout(page).textContent())
        .toMatch(/Gary Works, Gary, IN: 10\.9 million tonnes/);
      expect(query(page).get('plant')).toBe(GARY);
      expect(await readout(page).locator('a').getAttribute('href')).toMatch(
        new RegExp(`/facilities/${GARY}/$`),
      );
      await page.keyboard.press('n');
      await expect.poll(() => readout(page).textContent()).toMatch(/Burns Harbor/);
      await page.keyboard.press('Escape');
      await expect.poll(() => query(page).get('plant')).toBeNull();
    });
  });

  it('reaches every button, each large enough for a thumb', async () => {
    await withPage(PATH, { width: 360 }, async ({ page }) => {
      await wake(page);
      for (const button of await page.locator('.plants-tools button').all()) {
        expect(await button.isEnabled()).toBe(true);
        const box = await button.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
      }
      await page.getByRole('button', { name: 'Zoom in' }).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => zoom(page)).toBe(2);
      await page.getByRole('button', { name: 'Whole country' }).click();
      await expect.poll(() => zoom(page)).toBe(1);
    });
  });
});

describe('plants-map by pointer', () => {
  it('is dragged, once it is enlarged, and keeps its place in the address', async () => {
    await withPage(`${PATH}?at=475,306,4`, {}, async ({ page }) => {
      await map(page).waitFor();
      await map(page).scrollIntoViewIfNeeded();
      const box = await map(page).boundingBox();
      if (!box) throw new Error('the map is not seen');
      await page.mouse.move(box.x + 300, box.y + 150);
      await page.mouse.down();
      await page.mouse.move(box.x + 200, box.y + 150, { steps: 5 });
      await page.mouse.up();
      await expect.poll(() => Number(query(page).get('at')?.split(',')[0])).toBeGreaterThan(480);
      expect(zoom(page)).toBe(4);
    });
  });

  it('leaves the wheel to the page until it has the focus', async () => {
    await withPage(PATH, {}, async ({ page }) => {
      await wake(page);
      await page.mouse.wheel(0, 200);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
      await page.evaluate(() => scrollTo(0, 0));
      await map(page).focus();
      await map(page).hover();
      const before = await page.evaluate(() => scrollY);
      await page.mouse.wheel(0, -300);
      await expect.poll(() => zoom(page)).toBeGreaterThan(1);
      expect(await page.evaluate(() => scrollY)).toBe(before);
    });
  });

  it('picks the plant that is clicked', async () => {
    await withPage(
      `${PATH}?industry=aluminum&region=ohio-valley`,
      { reducedMotion: true },
      async ({ page }) => {
        await map(page).waitFor();
        await page.keyboard.press('Tab');
        await map(page).focus();
        await page.keyboard.press('n');
        const ring = page.locator('.plants-ring');
        await ring.waitFor();
        // Both at once, so that no late line of text above can come between.
        const position = await page.evaluate(() => {
          const [dot, ground] = ['.plants-ring', '.plants-map'].map((it) =>
            document.querySelector(it)?.getBoundingClientRect(),
          );
          if (!dot || !ground) throw new Error('no ring');
          return { x: dot.x + dot.width / 2 - ground.x, y: dot.y + dot.height / 2 - ground.y };
        });
        await page.keyboard.press('Escape');
        await expect.poll(() => query(page).get('plant')).toBeNull();
        await map(page).click({ position });
        await expect.poll(() => readout(page).textContent()).toMatch(/WARRICK/);
      },
    );
  });
});

describe('plants-map in its address', () => {
  it('comes back after a reload as it was left', async () => {
    await withPage(`${PATH}?industry=steel&at=592,256,16&plant=${GARY}`, {}, async ({ page, complaints }) => {
      for (const again of [false, true]) {
        if (again) await page.reload();
        await map(page).waitFor();
        await expect.poll(() => readout(page).textContent()).toMatch(/Gary Works/);
        expect(query(page).get('at')).toBe('592,256,16');
      }
      expect(await page.locator('[data-address-note]').count()).toBe(0);
      expect(await complaints()).toEqual([]);
    });
  });

  it.each(['?at=9999,1,2', '?at=<b>', '?plant=x'])('that is broken (%s) says so', async (broken) => {
    await withPage(PATH + broken, {}, async ({ page }) => {
      await page.locator('[data-address-note]').waitFor({ timeout: 5000 });
      await map(page).waitFor();
      await expect.poll(() => readout(page).textContent()).toMatch(/^\s*In the frame: 6,470 plants/);
    });
  });

  it('with a region chosen from the list leaves the place it had', async () => {
    await withPage(`${PATH}?at=200,200,9`, {}, async ({ page }) => {
      await map(page).waitFor();
      await page.locator('select[name="region"]').selectOption('gulf-coast');
      await expect.poll(() => query(page).get('at')).toBeNull();
      expect(query(page).get('region')).toBe('gulf-coast');
    });
  });
});

describe('plants-map on its way to a region', () => {
  /** How many pictures it shows in the time of the flight, told by the ring and by how far the last one is moved. */
  const sizes = (page: Page): Promise<number> =>
    page.evaluate(async () => {
      const seen = new Set<string>();
      const select = document.querySelector<HTMLSelectElement>('select[name="region"]');
      if (!select) return 0;
      select.value = 'great-lakes';
      select.dispatchEvent(new Event('change', { bubbles: true }));
      const end = performance.now() + 700;
      while (performance.now() < end) {
        await new Promise((done) => requestAnimationFrame(done));
        const ring = document.querySelector('.plants-ring')?.getAttribute('r') ?? '';
        const moved = document.querySelector('.plants-map canvas')?.getAttribute('style') ?? '';
        seen.add(`${ring} ${moved}`);
      }
      return seen.size;
    });

  it('flies, or under reduced motion is simply there', async () => {
    const address = `${PATH}?plant=${GARY}`;
    const flown = await withPage(address, {}, async ({ page }) => {
      await page.locator('.plants-ring').waitFor();
      return sizes(page);
    });
    const still = await withPage(address, { reducedMotion: true }, async ({ page }) => {
      await page.locator('.plants-ring').waitFor();
      return sizes(page);
    });
    expect(flown).toBeGreaterThan(2);
    expect(still).toBeLessThanOrEqual(2);
  });
});
