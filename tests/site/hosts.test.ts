/** Our frames in other people's pages: with the published libraries of hosts and with WordPress's sandbox. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOSTS, OUR_SCRIPT, SHOWN, elements, oneFrame } from './support/host-pages.ts';
import { inFrame, settled, worn } from './support/frames-on-host.ts';
import { serveHosts, type HostServer } from './support/host-server.ts';
import { withPage, type OpenPage, type PageOptions } from './support/open-page.ts';

const PAGES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(HOSTS.map(({ path, body }) => [path, body])),
  '/tabs': `<div id="tab" style="display:none">${elements()}</div>${OUR_SCRIPT}`,
  '/alone': oneFrame(),
  '/asked': oneFrame().replace('steel-routes/', 'steel-routes/?childId=p0#?secret=Secret0'),
};

let host: HostServer;
beforeAll(async () => {
  host = await serveHosts(PAGES);
});
afterAll(() => host.close());

const onHost = (path: string, options: PageOptions, use: (open: OpenPage) => Promise<void>): Promise<void> =>
  withPage(host.origin + path, options, use);

describe.each(HOSTS)('with $name', ({ path, limits }) => {
  it('three charts and a plant have each their own height, and again when the column changes', async () => {
    await onHost(path, { width: 400, height: 900 }, async ({ page, record }) => {
      await settled(page, limits);
      const narrow = await page.locator('iframe').evaluateAll((all) => all.map((it) => it.clientHeight));
      await page.setViewportSize({ width: 980, height: 900 });
      await settled(page, limits);
      const wide = await page.locator('iframe').evaluateAll((all) => all.map((it) => it.clientHeight));
      expect(wide, 'nothing changed').not.toEqual(narrow);
      await page.setViewportSize({ width: 400, height: 900 });
      await settled(page, limits);
      const again = await page.locator('iframe').evaluateAll((all) => all.map((it) => it.clientHeight));
      expect(again).toEqual(narrow);
      expect(new Set(narrow).size, 'each its own').toBeGreaterThan(limits ? 1 : 2);

      expect(record.errors).toEqual([]);
      expect(record.failed).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
      const others = record.foreign.filter((address) => !address.startsWith(host.origin));
      expect(others, 'asked of others').toEqual([]);
    });
  });
});

describe('a frame', () => {
  it('in a folded tab takes its height when the tab is shown', async () => {
    await onHost('/tabs', { width: 700 }, async ({ page, record }) => {
      await expect.poll(() => page.locator('iframe').count()).toBe(SHOWN.length);
      await page.locator('#tab').evaluate((tab) => (tab.style.display = 'block'));
      await settled(page);
      await page.locator('#tab').evaluate((tab) => (tab.style.display = 'none'));
      await page.waitForTimeout(150);
      const kept = await page.locator('iframe').evaluateAll((all) => all.map((it) => it.style.height));
      expect(kept.every((height) => parseInt(height, 10) > 200)).toBe(true);
      await page.locator('#tab').evaluate((tab) => (tab.style.display = 'block'));
      await settled(page);
      expect(record.errors).toEqual([]);
    });
  });

  it('answers those who ask, and nothing else: odd messages change nothing and throw nothing', async () => {
    await onHost('/alone', { width: 700 }, async ({ page, record, complaints }) => {
      const frame = page.locator('#f0');
      await page.frameLocator('#f0').locator('h1').waitFor();
      await page.waitForTimeout(300);
      await page.evaluate(() => {
        const heard: unknown[] = [];
        Object.assign(globalThis, { heard });
        addEventListener('message', ({ data }) => heard.push(data));
      });
      const before = await inFrame(page, worn);
      await frame.evaluate((it) => {
        const cyclic: Record<string, unknown> = { type: 'other' };
        cyclic['self'] = cyclic;
        const type = 'hard-to-abate:look';
        for (const message of [
          ...[null, undefined, 0, true, '', [], {}, [null], cyclic, new Map(), new ArrayBuffer(8)],
          ...['x'.repeat(2_000_000), 'pymxPYMxotherxPYMxwidthxPYMx300', 'pymxPYMxnullxPYMxwidthxPYMx300'],
          ...[
            { type: 'embed-size', sentinel: 'amp', height: 1 },
            { message: 'ready', secret: 'x' },
          ],
          { type, theme: 'purple', paper: 'url(//example.org/x)', ink: 'red;background:blue' },
          { type, paper: 'var(--ink)', ink: 'expression(alert(1))', accent: 'x'.repeat(100_000) },
          { type, font: 'x;color:red', grid: { toString: null }, rule: ['red'], theme: ['dark'] },
          { type, font: 'a, url(x)', paper: null, '--paper': 'red', display: 'none' },
        ])
          (it as HTMLIFrameElement).contentWindow?.postMessage(message, '*');
      });
      await page.waitForTimeout(300);
      expect(await inFrame(page, worn)).toEqual(before);
      const heard = () => page.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard);
      expect(await heard()).toEqual([]);
      await frame.evaluate((it) =>
        (it as HTMLIFrameElement).contentWindow?.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*'),
      );
      await expect.poll(async () => (await heard()).length).toBe(2);
      record.foreign.length = 0;
      expect(await complaints()).toEqual([]);
    });
  });

  it.each([
    ['pym.js, which says its width', 'pymxPYMxp0xPYMxwidthxPYMx700'],
    ['WordPress, which says that it is ready', { message: 'ready', secret: 'Secret0' }],
    ['a plain question', 'frames-init'],
  ])('answers %s, in every language that its address names', async (_, question) => {
    await onHost('/asked', { width: 700 }, async ({ page }) => {
      await page.frameLocator('#f0').locator('h1').waitFor();
      await page.waitForTimeout(300);
      await page.locator('#f0').evaluate((it, asked) => {
        const heard: unknown[] = [];
        Object.assign(globalThis, { heard });
        addEventListener('message', ({ data }) => heard.push(data));
        (it as HTMLIFrameElement).contentWindow?.postMessage(asked, '*');
      }, question);
      const heard = () => page.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard);
      await expect.poll(async () => (await heard()).length).toBe(4);
      const height = await inFrame(page, () =>
        Math.ceil(document.documentElement.getBoundingClientRect().height),
      );
      expect(height, 'higher than WordPress allows').toBeGreaterThan(1000);
      expect(await heard()).toEqual([
        { sentinel: 'amp', type: 'embed-size', height },
        { 'datawrapper-height': { 'steel-routes/': height } },
        `pymxPYMxp0xPYMxheightxPYMx${height}`,
        { message: 'height', value: 1000, secret: 'Secret0' },
      ]);
    });
  });

  it('wears no look that comes from a window beside it', async () => {
    await onHost('/alone', { width: 700 }, async ({ page }) => {
      await page.frameLocator('#f0').locator('h1').waitFor();
      await page.evaluate(() => {
        const other = document.createElement('iframe');
        other.id = 'liar';
        other.srcdoc = `<script>parent.frames[0].postMessage({type:'hard-to-abate:look',theme:'dark'},'*')</script>`;
        document.body.append(other);
      });
      await page.waitForTimeout(400);
      expect((await inFrame(page, worn)).theme).toBeUndefined();
    });
  });

  it('keeps what its host said when its address asks for another state', async () => {
    // A still chart has a page for each state, and sends the reader there.
    await withPage(
      'embed/risk-change/?area=nation&childId=x&theme=dark#?secret=abc',
      {},
      async ({ page }) => {
        await page.waitForURL(/nation\/\?childId=x&theme=dark#\?secret=abc$/);
        expect((await page.evaluate(worn)).theme).toBe('dark');
      },
    );
  });
});
