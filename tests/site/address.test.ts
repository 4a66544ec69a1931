import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addressOf, withPage } from './support/open-page.ts';
import { charts, type ChartEntry, type Parameter } from './support/site.ts';

const live = charts.filter((chart) => chart.live && chart.params.length > 0);

/** A value that is not the default, and not an end of the range. */
function another(param: Parameter): string {
  if (param.type === 'choice') return param.values?.find((value) => value !== param.default) ?? '';
  const { min = 0, max = 0 } = param;
  if (typeof max !== 'number') return max.map((most) => Math.floor(most / 2)).join(',');
  if (param.type === 'id') return '1000001';
  const middle = Math.floor((min + max) / 2);
  return String(middle === param.default ? middle + 1 : middle);
}

const KEYS = [
  ['ArrowRight', 'ArrowLeft'],
  ['ArrowLeft', 'ArrowRight'],
  ['ArrowDown', 'ArrowUp'],
  ['ArrowUp', 'ArrowDown'],
] as const;

const ATTACK = '<img src=x onerror=document.title=1><script>document.title=1</script>';

/** Queries that a chart must survive, and whether the reader has to be told. */
const broken = ({ params }: ChartEntry): [query: string, why: string][] => [
  [`?${params[0]?.name ?? ''}=abc`, 'a value of the wrong kind'],
  [`?${params[0]?.name ?? ''}=99999`, 'a value out of range'],
  [`?${params[0]?.name ?? ''}=${encodeURIComponent(ATTACK)}`, 'markup as a value'],
  [`?bogus=1&__proto__=x&constructor=y&${encodeURIComponent(ATTACK)}=1`, 'parameters that do not exist'],
];

/** What the controls say, by parameter. Names of radio buttons begin with their figure’s id. */
const controls = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => {
    const values: Record<string, string> = {};
    for (const control of document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
      '[data-controls] :is(select, input:not([type="radio"]), input:checked)',
    )) {
      const figure = control.closest('[data-chart]')?.id ?? '';
      values[control.name.replace(`${figure}-`, '')] = control.value;
    }
    return values;
  });

/** The control that the keyboard reaches first: of radio buttons, the checked one. */
const firstControl = (page: Page): Locator =>
  page.locator('[data-controls] :is(select, input:not([type="radio"]), input:checked)').first();

/** Wakes the chart, as a reader at the keyboard does by any key; an address that asks for a state has done so. */
async function awake(page: Page): Promise<void> {
  await page.keyboard.press('Shift');
  await page.waitForFunction(() => document.querySelectorAll('astro-island[ssr]').length === 0);
}

const expected = ({ params }: ChartEntry, set: Record<string, string> = {}): Record<string, string> =>
  Object.fromEntries(
    params
      .filter((it) => it.type === 'year' || it.type === 'choice')
      .map((it) => [it.name, set[it.name] ?? String(it.default)]),
  );

describe.each(live)('the address of $slug', (chart) => {
  const path = `charts/${chart.slug}/`;

  it.each(broken(chart))('%s: shows the default and says so (%s)', async (query) => {
    await withPage(path + query, {}, async ({ page, complaints }) => {
      await awake(page);
      await page.locator('[data-address-note]').filter({ visible: true }).first().waitFor({ timeout: 5000 });
      expect(await controls(page)).toEqual(expected(chart));
      expect(await page.title()).not.toBe('1');
      expect(await page.locator('img[src="x"]').count()).toBe(0);
      expect(await page.evaluate(() => 'x' in Object.prototype || 'polluted' in {})).toBe(false);
      expect(await complaints()).toEqual([]);
    });
  });

  it('without a query shows no note', async () => {
    await withPage(path, {}, async ({ page }) => {
      await awake(page);
      expect(await page.locator('[data-address-note]').filter({ visible: true }).count()).toBe(0);
    });
  });

  it('keeps a valid state through reload, back and forward', async () => {
    const set = Object.fromEntries(chart.params.map((param) => [param.name, another(param)]));
    const address = `${path}?${new URLSearchParams(set).toString()}`;
    await withPage(address, {}, async ({ page, complaints }) => {
      const check = async (): Promise<void> => {
        await awake(page);
        await expect.poll(() => controls(page)).toEqual(expected(chart, set));
        expect(await page.locator('[data-address-note]').filter({ visible: true }).count()).toBe(0);
      };
      await check();
      await page.reload();
      await check();
      await page.goto(addressOf('charts/'));
      await page.goBack();
      await check();
      await page.goForward();
      expect(new URL(page.url()).search).toBe('');
      expect(await complaints()).toEqual([]);
    });
  });

  it('does what a reader asked for before it was awake', async () => {
    await withPage(path, {}, async ({ page }) => {
      const asleep = () => page.locator('astro-island[ssr]').count();
      expect(await asleep()).toBe(1);
      // Held back until the reader has chosen: hydration comes after the choice.
      let release = (): void => undefined;
      const held = new Promise<void>((done) => (release = done));
      await page.route(/\/_astro\/.*\.js/, async (route) => {
        await held;
        await route.continue();
      });
      const control = firstControl(page);
      await control.focus();
      const before = await controls(page);
      const [name = ''] = Object.keys(before);
      for (const [key] of KEYS) {
        await page.keyboard.press(key);
        if ((await controls(page))[name] !== before[name]) break;
      }
      const chosen = (await controls(page))[name] ?? '';
      expect(chosen).not.toBe(before[name]);
      expect(await asleep()).toBe(1);
      release();
      await expect.poll(() => new URL(page.url()).searchParams.get(name)).toBe(chosen);
      expect((await controls(page))[name]).toBe(chosen);
    });
  });

  it('writes what a reader changes into the address, by keyboard, and leaves defaults out', async () => {
    await withPage(path, {}, async ({ page }) => {
      await awake(page);
      const control = firstControl(page);
      await control.scrollIntoViewIfNeeded();
      await control.focus();
      const before = await controls(page);
      const [name = ''] = Object.keys(before);
      const changed = async (): Promise<boolean> => (await controls(page))[name] !== before[name];
      // A range at its end answers to one direction only, and a list to other keys.
      let back = '';
      for (const [key, reverse] of KEYS) {
        await page.keyboard.press(key);
        back = reverse;
        if (await changed()) break;
      }
      await expect.poll(() => new URL(page.url()).searchParams.get(name)).not.toBeNull();
      expect(new URL(page.url()).searchParams.get(name)).toBe((await controls(page))[name]);
      await page.keyboard.press(back);
      await expect.poll(() => new URL(page.url()).search).toBe('');
    });
  });
});

const still = charts.filter((chart) => !chart.live);

describe.each(still)('the address of $slug, which is still,', (chart) => {
  it.each(['?bogus=1', `?__proto__=x&${encodeURIComponent(ATTACK)}=1`])('%s: says so', async (query) => {
    await withPage(`charts/${chart.slug}/${query}`, {}, async ({ page, complaints }) => {
      await page.locator('[data-address-note]').first().waitFor({ timeout: 5000 });
      expect(await page.title()).not.toBe('1');
      expect(await page.locator('img[src="x"]').count()).toBe(0);
      expect(await complaints()).toEqual([]);
    });
  });
});

describe.each(still.filter((chart) => chart.params.length > 0))(
  'a query to $slug, which is still,',
  (chart) => {
    it('leads to the page of the state it asks for', async () => {
      const [param] = chart.params;
      if (!param) throw new Error('no parameter');
      await withPage(`charts/${chart.slug}/?${param.name}=${another(param)}`, {}, async ({ page }) => {
        await page.waitForURL(new RegExp(`/charts/${chart.slug}/[a-z0-9-]+/$`), { timeout: 5000 });
        expect(await page.locator('[data-address-note]').count()).toBe(0);
      });
    });
  },
);
