/** The phone that is measured: a quarter of this machine's speed, and a slow line where loading is meant. */
import type { Browser, CDPSession, Page } from 'playwright-core';

export const SLOWDOWN = 4;
/** Lighthouse’s mobile profile: 1.6 Mbit/s down, 150 ms round trip. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const SCREEN = { width: 360, height: 740 };

/** A blank page on the phone; close its context when done. */
export async function openPhone(
  browser: Browser,
  line: 'slow' | 'fast',
): Promise<{ page: Page; session: CDPSession }> {
  const context = await browser.newContext({ viewport: SCREEN, deviceScaleFactor: 2 });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await session.send('Network.enable');
  if (line === 'slow') await session.send('Network.emulateNetworkConditions', SLOW_4G);
  return { page, session };
}
