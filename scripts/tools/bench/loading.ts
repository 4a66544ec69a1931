/** What loading a page costs on a phone with a slow line: paints, blocking, shift. */
import type { Page } from 'playwright-core';
import { openPhone, SLOWDOWN } from './phone.ts';
import { addressOn, nameOf, type Subject } from './subject.ts';
import { quantile, type Table } from './table.ts';

/** Milliseconds, but for the shift, which has no unit. */
interface Loading {
  firstPaint: number;
  largestPaint: number;
  /** What painted last as the largest. */
  largest: string;
  blocking: number;
  shift: number;
}

/** Loads a page as a slow phone would. */
async function load({ browser }: Subject, address: string): Promise<Loading> {
  const { page } = await openPhone(browser, 'slow');
  await page.addInitScript(observe);
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForTimeout(500);
  const loading = await seen(page);
  await page.context().close();
  return loading;
}

const seen = (page: Page): Promise<Loading> =>
  page.evaluate(() => (globalThis as unknown as { loading: Loading }).loading);

/** Runs in the page before anything else. */
function observe(): void {
  const loading: Loading = { firstPaint: 0, largestPaint: 0, largest: '', blocking: 0, shift: 0 };
  Object.assign(globalThis, { loading });
  type Entry = PerformanceEntry & { value?: number; hadRecentInput?: boolean; element?: Element | null };
  const on = (type: string, use: (entry: Entry) => void): void => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) use(entry);
    }).observe({ type, buffered: true });
  };
  on('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') loading.firstPaint = entry.startTime;
  });
  on('largest-contentful-paint', (entry) => {
    loading.largestPaint = entry.startTime;
    const { localName = '', classList } = entry.element ?? {};
    loading.largest = [localName, ...(classList ?? [])].join('.');
  });
  on('longtask', (entry) => {
    loading.blocking += Math.max(0, entry.duration - 50);
  });
  on('layout-shift', (entry) => {
    if (!entry.hadRecentInput) loading.shift += entry.value ?? 0;
  });
}

/** The middle of some loadings, figure by figure. */
async function middle(subject: Subject, address: string): Promise<Loading> {
  const loadings: Loading[] = [];
  for (let i = 0; i < subject.times; i++) loadings.push(await load(subject, address));
  const [first] = loadings;
  if (!first) throw new Error('--times must be at least 1');
  const mid = (pick: (loading: Loading) => number): number => quantile(loadings.map(pick), 0.5);
  return {
    ...first,
    firstPaint: mid((it) => it.firstPaint),
    largestPaint: mid((it) => it.largestPaint),
    blocking: mid((it) => it.blocking),
    shift: mid((it) => it.shift),
  };
}

/** Timings of a page of each kind. */
export async function measureLoading(subject: Subject): Promise<Table[]> {
  const timings: Record<string, Record<string, number | string>> = {};
  for (const page of subject.pages) {
    const full = await middle(subject, addressOn(subject.served, page));
    const bare = await middle(subject, addressOn(subject.bare, page));
    timings[nameOf(page)] = {
      'first paint': Math.round(full.firstPaint),
      'largest paint': Math.round(full.largestPaint),
      'bare page': Math.round(bare.largestPaint),
      times: Number((full.largestPaint / bare.largestPaint).toFixed(2)),
      blocking: Math.round(full.blocking),
      shift: Number(full.shift.toFixed(4)),
      'largest is': full.largest,
    };
  }
  return [
    {
      caption: `Loading on a phone, slow 4G, ${SLOWDOWN} × CPU slowdown (ms; bars: times ≤ 1.2 of the page without script and pictures, blocking ≤ 50, shift 0)`,
      rows: timings,
    },
  ];
}
