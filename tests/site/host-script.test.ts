/** /embed.js in other people's pages: heights, light and dark, a newsroom's colours, the element. */
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OUR_SCRIPT, SHOWN, elements, oneFrame } from './support/host-pages.ts';
import { inFrame, settled, spare, worn } from './support/frames-on-host.ts';
import { serveHosts, type HostServer } from './support/host-server.ts';
import { addressOf, withPage, type OpenPage, type PageOptions } from './support/open-page.ts';
import { readBuilt, site } from './support/site.ts';

const CHART = addressOf('embed/steel-routes/');

const PAGES: Readonly<Record<string, string>> = {
  '/element': OUR_SCRIPT + elements(),
  '/liar': `${oneFrame()}<iframe id="liar" srcdoc="<script>parent.postMessage({sentinel:'amp',type:'embed-size',height:9999},'*')</script>"></iframe>${OUR_SCRIPT}`,
  '/themes': `<style>.night{background:#101418;color:#eee}</style>${oneFrame()}${OUR_SCRIPT}`,
  '/canvas': `<style>:root{color-scheme:light dark}</style>${oneFrame()}${OUR_SCRIPT}`,
  '/fixed': `<body style="background:#101418">${oneFrame('data-theme="light"')}${OUR_SCRIPT}`,
  '/house': `<style>iframe{--hta-paper:rgb(255 241 229);--hta-ink:#33302e;--hta-accent:oklch(0.42 0.15 15);--hta-font:Georgia, serif}</style>${oneFrame('sandbox="allow-scripts"')}${OUR_SCRIPT}`,
  '/faint': `<style>iframe{--hta-paper:#fff;--hta-ink:#999;--hta-accent:#ffd;--hta-font:x;y}</style>${oneFrame()}${OUR_SCRIPT}`,
  '/element-late': `${elements()}<script>setTimeout(function(){var s=document.createElement('script');s.src='${addressOf('embed.js')}';document.body.append(s)},200)</script>`,
};

let host: HostServer;
beforeAll(async () => {
  host = await serveHosts(PAGES);
});
afterAll(() => host.close());

const onHost = (path: string, options: PageOptions, use: (open: OpenPage) => Promise<void>): Promise<void> =>
  withPage(host.origin + path, options, use);

describe('our script', () => {
  it('believes no other window', async () => {
    await onHost('/liar', { width: 700 }, async ({ page }) => {
      await expect.poll(() => spare(page)).toEqual([0]);
      expect(await page.locator('#liar').evaluate((it) => it.style.height)).toBe('');
    });
  });

  it('hands on light and dark as the page has them, at once and when they change', async () => {
    await onHost('/themes', { width: 700, colorScheme: 'dark' }, async ({ page }) => {
      const theme = async () => (await inFrame(page, worn)).theme;
      await expect.poll(theme).toBe('light');
      await page.evaluate(() => document.body.classList.add('night'));
      await expect.poll(theme).toBe('dark');
      await page.evaluate(() => document.body.classList.remove('night'));
      await expect.poll(theme).toBe('light');
    });
    await onHost('/canvas', { width: 700, colorScheme: 'light' }, async ({ page }) => {
      const theme = async () => (await inFrame(page, worn)).theme;
      await expect.poll(theme).toBe('light');
      await page.emulateMedia({ colorScheme: 'dark' });
      await expect.poll(theme).toBe('dark');
    });
    await onHost('/fixed', { width: 700, colorScheme: 'dark' }, async ({ page }) => {
      await expect.poll(async () => (await inFrame(page, worn)).theme).toBe('light');
    });
  });

  it('hands on a newsroom’s colours and type, in any notation', async () => {
    await onHost('/house', { width: 700 }, async ({ page, record }) => {
      await expect.poll(async () => (await inFrame(page, worn)).font).toBe('Georgia');
      expect(await inFrame(page, worn)).toMatchObject({
        theme: 'light',
        paper: 'rgb(255, 241, 229)',
        ink: 'rgb(51, 48, 46)',
      });
      await expect.poll(() => spare(page)).toEqual([0]);
      expect(record.console).toEqual([]);
    });
  });

  it('refuses ink and accent that cannot be read, and says so', async () => {
    await onHost('/faint', { width: 700 }, async ({ page, record }) => {
      await expect.poll(async () => (await inFrame(page, worn)).theme).toBe('light');
      expect((await inFrame(page, worn)).paper).toBe('rgb(247, 242, 232)');
      expect((await inFrame(page, worn)).style).not.toMatch(/--(paper|ink|accent)/);
      expect(record.console.join('\n')).toContain('ink #999999 on paper #ffffff is below 4.5:1');
    });
  });
});

describe('our element', () => {
  it('is a link without script, and a frame as soon as the script comes', async () => {
    await onHost('/element', { javaScript: false }, async ({ page }) => {
      expect(await page.locator('hard-to-abate-chart a').count()).toBe(SHOWN.length);
      expect(await page.locator('iframe').count()).toBe(0);
    });
    await onHost('/element-late', {}, async ({ page }) => {
      await settled(page);
      const frame = page.locator('iframe').first();
      expect(await frame.getAttribute('title')).toBe('A chart');
      expect(await frame.getAttribute('sandbox')).toContain('allow-scripts');
      expect(await frame.getAttribute('sandbox')).not.toContain('same-origin');
    });
  });

  it('follows its attributes, adds no step to the history, and gives its link back for a wish that cannot be', async () => {
    await onHost('/element', {}, async ({ page }) => {
      const first = page.locator('hard-to-abate-chart').first();
      const address = () => first.evaluate((it) => it.querySelector('iframe')?.src);
      await expect.poll(address).toBe(CHART);
      const steps = await page.evaluate(() => history.length);
      await first.evaluate((it) => {
        it.setAttribute('chart', 'smelter-lights');
        it.setAttribute('state', 'year=1990');
        it.setAttribute('theme', 'dark');
      });
      await expect.poll(address).toBe(addressOf('embed/smelter-lights/?year=1990&theme=dark'));
      await expect
        .poll(() =>
          page.locator('iframe').first().contentFrame().locator('input[type="range"]').first().inputValue(),
        )
        .toBe('1990');
      expect(await page.evaluate(() => history.length)).toBe(steps);
      await first.evaluate((it) => {
        it.setAttribute('chart', '../../evil?x');
      });
      await expect.poll(() => first.locator('a').count()).toBe(1);
      expect(await first.locator('iframe').count()).toBe(0);
    });
  });

  it('comes from one small file, the same for everyone', () => {
    expect(gzipSync(readBuilt('embed.js')).length).toBeLessThanOrEqual(3 * 1024);
    expect(readBuilt('embed.js').toString()).not.toContain(site.canonical);
  });
});
