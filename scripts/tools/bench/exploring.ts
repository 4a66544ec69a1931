/**
 * How long a reader of `/facilities/` waits at a quarter of this machine’s speed: from the press of a key or a
 * button to the paint that answers it, with the plants as they are and with ten times as many.
 */
import type { Browser, Page } from 'playwright-core';
import { SLOWDOWN } from './phone.ts';
import type { Subject } from './subject.ts';
import { quantile, type Table } from './table.ts';

const KINDS = ['search', 'filter', 'sort'] as const;

type Kind = (typeof KINDS)[number];
type Waits = Record<Kind, number[]>;

/** Columns of the fetched file that have one entry a row; those in steps must begin anew with every copy. */
const PER_ROW = ['id', 'name', 'place', 'city', 'zip', 'owner', 'industry', 'subpart', 'tonnes', 'silent', 'base', 'since', 'first', 'x', 'y']; // prettier-ignore
const IN_STEPS = ['place', 'zip', 'x', 'y'];

/** The file so many times over, each copy with ids of its own. */
export function multiply(json: string, times: number): string {
  const wire = JSON.parse(json) as Record<string, (number | string)[]>;
  const sum = (values: readonly (number | string)[]): number =>
    values.reduce<number>((total, value) => total + Number(value), 0);
  const copy = (name: string, column: readonly (number | string)[], i: number): (number | string)[] => {
    const [first = 0, ...rest] = column;
    if (i === 0) return [first, ...rest];
    if (name === 'id') return column.map((id) => Number(id) + i * 100_000);
    return IN_STEPS.includes(name) ? [Number(first) - sum(column), ...rest] : [first, ...rest];
  };
  for (const name of PER_ROW) {
    const column = wire[name] ?? [];
    wire[name] = Array.from({ length: times }, (_, i) => copy(name, column, i)).flat();
  }
  return JSON.stringify(wire);
}

/** Notes the time from each press to the paint after it. */
function watch(): void {
  const waits: number[] = [];
  Object.assign(globalThis, { waits });
  const note = (event: Event): void => {
    const start = event.timeStamp;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      // Messages come after the frame has been painted.
      port1.onmessage = () => waits.push(performance.now() - start);
      port2.postMessage(0);
    });
  };
  addEventListener('keydown', note, { capture: true });
  addEventListener('click', note, { capture: true });
}

/** Acts, lets what follows the paint run out, and gives the wait. */
async function waitFor(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => ((globalThis as unknown as { waits: number[] }).waits.length = 0));
  await act();
  await page.waitForTimeout(250);
  return page.evaluate(() => (globalThis as unknown as { waits: number[] }).waits.at(-1) ?? Number.NaN);
}

async function explore(page: Page): Promise<Waits> {
  const waits: Waits = { search: [], filter: [], sort: [] };
  const field = page.locator('#plant-search');
  for (const text of ['steel', 'u.s. st', '7703', 'gary ind', 'koch']) {
    await field.fill('');
    await page.waitForTimeout(300);
    await field.focus();
    for (const key of text) waits.search.push(await waitFor(page, () => page.keyboard.press(key)));
  }
  await field.fill('');
  for (const head of ['Plant', 'Place', 'Industry', 'Owner', 'Change', 'Emissions', 'Plant']) {
    const button = page.locator('.plants-head', { hasText: head }).first();
    for (let i = 0; i < 2; i++) waits.sort.push(await waitFor(page, () => button.click()));
  }
  await page.locator('.filters-button').click();
  await page.waitForTimeout(500);
  for (const value of [
    'power',
    'steel',
    'TX',
    'LA',
    'huge',
    'halved',
    'C',
    'power',
    'TX',
    'steel',
    'LA',
    'huge',
  ]) {
    const box = page.locator(`.filters input[value="${value}"]`);
    await box.scrollIntoViewIfNeeded();
    waits.filter.push(await waitFor(page, () => box.click()));
  }
  return waits;
}

/** The waits on the page at an address, the plants so many times over. */
async function waitsAt(browser: Browser, address: string, times: number): Promise<Waits> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.route(/\/facilities\/data\/columns-[^/]+\.json$/, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: multiply(await answer.text(), times) });
  });
  await page.addInitScript(watch);
  await page.goto(address);
  await page.locator('[data-awake]').waitFor();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.locator('[data-drawn]').waitFor();
  const waits = await explore(page);
  await context.close();
  return waits;
}

/** The waits at both sizes. */
export async function measureExploring({ browser, served }: Subject): Promise<Table[]> {
  const rows: Record<string, Record<string, number>> = {};
  for (const times of [1, 10]) {
    const waits = await waitsAt(browser, `${served.origin}${served.base}facilities/`, times);
    for (const kind of KINDS) {
      const at = (share: number): number => Math.round(quantile(waits[kind], share));
      rows[`${kind}, ${times} ×`] = {
        presses: waits[kind].length,
        median: at(0.5),
        p95: at(0.95),
        longest: at(1),
      };
    }
  }
  return [
    { caption: `Exploring all plants, ${SLOWDOWN} × CPU slowdown: from press to paint (ms; bar: 50)`, rows },
  ];
}
