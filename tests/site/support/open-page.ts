/** Opens a page of the built site in the shared browser and keeps a record of all that it does. */
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { keepTraffic, type Traffic } from '../../../scripts/tools/built/traffic.ts';
import { site } from './site.ts';

export interface PageOptions {
  width?: number;
  height?: number;
  colorScheme?: 'light' | 'dark';
  javaScript?: boolean;
  reducedMotion?: boolean;
  /** A finger instead of a mouse. */
  touch?: boolean;
  /** Lets the page read and write the clipboard. */
  clipboard?: boolean;
}

/** Everything that should not happen, in the words of the browser. */
export interface Record {
  console: string[];
  errors: string[];
  violations: string[];
  /** Requests that leave the site’s origin. */
  foreign: string[];
  /** Requests that failed or were answered with 400 and above. */
  failed: string[];
}

export interface OpenPage {
  page: Page;
  record: Record;
  traffic: Traffic;
  /** All that the record holds, one line each; empty when all is well. */
  complaints: () => Promise<string[]>;
  close: () => Promise<void>;
}

let browser: Browser | undefined;

beforeAll(async () => {
  browser = await chromium.connect(site.browser);
});
afterAll(async () => {
  await browser?.close();
});

/** Address of a path below the base; a whole address (a page of somebody else's) stays what it is. */
export const addressOf = (path: string): string =>
  /^(?:https?|file):/.test(path) ? path : site.origin + site.base + path;

/** Opens a path below the base, or a whole address, and waits for its `load`. */
export async function openPage(path: string, options: PageOptions = {}): Promise<OpenPage> {
  if (!browser) throw new Error('openPage works inside tests and hooks only');
  const {
    width = 1280,
    height = 800,
    colorScheme = 'light',
    javaScript = true,
    reducedMotion = false,
    touch = false,
    clipboard = false,
  } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    javaScriptEnabled: javaScript,
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
    hasTouch: touch,
    // A worker would answer in place of the server, and what is weighed or cut off would not be seen.
    serviceWorkers: 'block',
    permissions: clipboard ? ['clipboard-read', 'clipboard-write'] : [],
  });
  await context.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { policyViolations: seen });
    document.addEventListener('securitypolicyviolation', (event) => {
      seen.push(`${event.violatedDirective} blocked ${event.blockedURI} ${event.sample}`);
    });
  });
  const page = await context.newPage();
  const record = keepRecord(page);
  const traffic = await keepTraffic(await context.newCDPSession(page), site.origin + site.base);
  await page.goto(addressOf(path), { waitUntil: 'load' });
  return {
    page,
    record,
    traffic,
    complaints: async () => {
      if (javaScript) record.violations = await policyViolations(page);
      return Object.entries(record).flatMap(([kind, lines]) =>
        (lines as string[]).map((line) => `${kind}: ${line}`),
      );
    },
    close: () => context.close(),
  };
}

function keepRecord(page: Page): Record {
  const record: Record = { console: [], errors: [], violations: [], foreign: [], failed: [] };
  page.on('console', (message) => {
    if (message.text().startsWith('Service Worker registration blocked')) return;
    if (message.type() === 'error' || message.type() === 'warning') record.console.push(message.text());
  });
  page.on('pageerror', (error) => record.errors.push(error.message));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== site.origin) record.foreign.push(request.url());
  });
  page.on('requestfailed', (request) => {
    // A request cut off by going elsewhere is no failure.
    const why = request.failure()?.errorText ?? '';
    if (why !== 'net::ERR_ABORTED') record.failed.push(`${why} ${request.url()}`);
  });
  page.on('response', (response) => {
    const expected = response.url().endsWith('/404.html');
    if (response.status() >= 400 && !expected) record.failed.push(`${response.status()} ${response.url()}`);
  });
  return record;
}

/** What the content security policy has blocked so far. */
export function policyViolations(page: Page): Promise<string[]> {
  return page.evaluate(() => (globalThis as unknown as { policyViolations: string[] }).policyViolations);
}

/** Scrolls to the page’s end in steps of half a screen, as a reader would, and lets what wakes load. */
export async function readToTheEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    let end = 0;
    while (end < document.documentElement.scrollHeight) {
      end += innerHeight / 2;
      scrollTo({ top: end, behavior: 'instant' });
      await pause(60);
    }
  });
  await page.waitForLoadState('networkidle');
}

/** Opens a page, hands it over, and closes it whatever happens. */
export async function withPage<T>(
  path: string,
  options: PageOptions,
  use: (open: OpenPage) => Promise<T>,
): Promise<T> {
  const open = await openPage(path, options);
  try {
    return await use(open);
  } finally {
    await open.close();
  }
}
