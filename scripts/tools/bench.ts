/**
 * Timings of the built site at a quarter of this machine’s speed (`npm run bench`): what loading costs on each
 * type of page, whether a story scrolls smoothly, how fast the explorer answers. Reported, never failed: a
 * shared machine’s clock is no judge. `--built folder` takes a folder that `astro build` wrote for `--base`;
 * `--only exploring` (or `loading`) a part.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { reportExploring } from './bench-exploring.ts';
import { launchBrowser } from './browser.ts';
import { serve, type Served } from './serve.ts';

const SLOWDOWN = 4;
/** Lighthouse’s mobile profile: 1.6 Mbit/s down, 150 ms round trip. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const PHONE = { width: 360, height: 740 };

interface Loading {
  /** Milliseconds, but for the shift, which has no unit. */
  firstPaint: number;
  largestPaint: number;
  blocking: number;
  shift: number;
}

/** One page of each type, by the shape of its path. */
function samplePaths(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => file.replaceAll('\\', '/').replace(/index\.html$/, ''))
    .sort();
  const samples = new Map<string, string>();
  for (const path of paths) {
    const [room = 'cover', ...rest] = path.split('/').filter((part) => part !== '');
    const type = room === 'stories' ? path : `${room}${'/…'.repeat(rest.length)}`;
    if (!samples.has(type)) samples.set(type, path);
  }
  return samples;
}

async function slowPage(browser: Browser, network: boolean): Promise<{ page: Page; session: CDPSession }> {
  const context = await browser.newContext({ viewport: PHONE, deviceScaleFactor: 2 });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await session.send('Network.enable');
  if (network) await session.send('Network.emulateNetworkConditions', SLOW_4G);
  return { page, session };
}

/** Loads a page as a slow phone would; `bare` leaves out its scripts and pictures, for comparison. */
async function measureLoading(browser: Browser, address: string, bare: boolean): Promise<Loading> {
  const { page } = await slowPage(browser, true);
  if (bare) await page.route(/\.(js|mjs|png|webp|svg)(\?|$)/, (route) => route.abort());
  await page.addInitScript(observe);
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForTimeout(500);
  const loading = await page.evaluate(() => (globalThis as unknown as { loading: Loading }).loading);
  await page.context().close();
  return loading;
}

/** Runs in the page before anything else. */
function observe(): void {
  const loading: Loading = { firstPaint: 0, largestPaint: 0, blocking: 0, shift: 0 };
  Object.assign(globalThis, { loading });
  type Entry = PerformanceEntry & { value?: number; hadRecentInput?: boolean };
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
  });
  on('longtask', (entry) => {
    loading.blocking += Math.max(0, entry.duration - 50);
  });
  on('layout-shift', (entry) => {
    if (!entry.hadRecentInput) loading.shift += entry.value ?? 0;
  });
}

/** Frame times in ms while a whole story is scrolled, after it has woken once. */
async function measureScrolling(browser: Browser, address: string): Promise<number[]> {
  const { page } = await slowPage(browser, false);
  await page.goto(address, { waitUntil: 'networkidle' });
  const frames = await page.evaluate(async () => {
    const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    const scrollThrough = async (): Promise<number[]> => {
      const times: number[] = [];
      scrollTo({ top: 0, behavior: 'instant' });
      let before = await frame();
      for (let y = 0; y < document.documentElement.scrollHeight - innerHeight; y += 24) {
        scrollTo({ top: y, behavior: 'instant' });
        const now = await frame();
        times.push(now - before);
        before = now;
      }
      return times;
    };
    // The first pass fetches and wakes what lies on the way; its cost is in the loading figures.
    await scrollThrough();
    return scrollThrough();
  });
  await page.context().close();
  return frames;
}

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0;

async function report(browser: Browser, served: Served, folder: string): Promise<void> {
  const samples = samplePaths(folder);
  const address = (path: string): string => served.origin + served.base + path;
  const loading: Record<string, object> = {};
  for (const [type, path] of samples) {
    const full = await measureLoading(browser, address(path), false);
    const bare = await measureLoading(browser, address(path), true);
    loading[type] = {
      'first paint': Math.round(full.firstPaint),
      'largest paint': Math.round(full.largestPaint),
      'of the bare page': `× ${(full.largestPaint / bare.largestPaint).toFixed(2)}`,
      'blocking time': Math.round(full.blocking),
      'layout shift': Number(full.shift.toFixed(4)),
    };
  }
  console.log(`Loading on a phone, slow 4G, ${SLOWDOWN} × CPU slowdown (ms)`);
  console.table(loading);

  const scrolling: Record<string, object> = {};
  for (const path of samples.values()) {
    if (!path.startsWith('stories/')) continue;
    const frames = await measureScrolling(browser, address(path));
    scrolling[path] = {
      frames: frames.length,
      median: Number(quantile(frames, 0.5).toFixed(1)),
      p95: Number(quantile(frames, 0.95).toFixed(1)),
      longest: Number(Math.max(...frames).toFixed(1)),
    };
  }
  console.log(`Frames while scrolling a story, ${SLOWDOWN} × CPU slowdown (ms; bar: p95 ≤ 20)`);
  console.table(scrolling);
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      built: { type: 'string' },
      base: { type: 'string', default: '/hard-to-abate' },
      only: { type: 'string' },
    },
  });
  const folder = values.built ?? '.cache/bench';
  if (values.built === undefined) {
    const env = { ...process.env, BASE_PATH: values.base, OUT_DIR: folder };
    execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], { env, stdio: 'ignore' });
  }
  const served = await serve({ folder, base: values.base });
  const browser = await launchBrowser();
  const sections = values.only?.split(',') ?? ['loading', 'exploring'];
  try {
    if (sections.includes('loading')) await report(browser, served, folder);
    if (sections.includes('exploring'))
      await reportExploring(browser, `${served.origin}${served.base}facilities/`);
  } finally {
    await browser.close();
    await served.close();
  }
}
