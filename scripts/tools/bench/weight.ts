/** Bytes by kind and requests of a page before anybody scrolls; budgets on them are in tests/site/weight.test.ts. */
import { keepTraffic, weightOf, type Weight } from '../built/traffic.ts';
import { addressOn, nameOf, type Subject } from './subject.ts';
import type { Table } from './table.ts';

/** The weight of a page of each kind. */
export async function measureWeight({ browser, served, pages }: Subject): Promise<Table[]> {
  const rows: Record<string, Weight> = {};
  for (const page of pages) {
    const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
    const tab = await context.newPage();
    const traffic = await keepTraffic(await context.newCDPSession(tab), served.origin + served.base);
    await tab.goto(addressOn(served, page), { waitUntil: 'networkidle' });
    rows[nameOf(page)] = weightOf(traffic);
    await context.close();
  }
  return [{ caption: 'Weight before scrolling, 360 px wide (KB as sent, headers included; requests)', rows }];
}
