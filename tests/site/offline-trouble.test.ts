import { describe, expect, it } from 'vitest';
import { workerScript } from '../../src/offline/compile.ts';
import { heading, note, save, shelf, story, titleOf, unread, visit } from './support/keeping.ts';
import { readBuilt, site } from './support/site.ts';
import { keptIn, withReader } from './support/unsteady-host.ts';

/** What the host answers after a release: the story is another, and every script and style has another name. */
const release = (path: string) => {
  if (path.startsWith('_astro/') && !path.startsWith('_astro/new-')) return 'gone' as const;
  if (path.startsWith('_astro/new-')) {
    const type = path.endsWith('.css') ? 'text/css' : 'text/javascript';
    return { text: readBuilt(path.replace('new-', '')).toString(), type };
  }
  if (path !== story) return undefined;
  const html = readBuilt(`${path}index.html`).toString();
  const text = html.replaceAll('/_astro/', '/_astro/new-').replace(/<h1([^>]*)>/, '<h1$1>New: ');
  return { text, type: 'text/html; charset=utf-8' };
};

describe('a release in the middle of reading', () => {
  it('changes nothing on the page, is told, and comes when it is asked for', async () => {
    await withReader(async (page, host) => {
      await visit(page, host, story);
      const before = await heading(page);
      host.publish(release);
      await page.locator('scrolly-block').first().scrollIntoViewIfNeeded();
      await page.mouse.wheel(0, 4000);
      await note(page).getByText('A newer edition of this page is out.').waitFor({ timeout: 20_000 });
      expect(await heading(page)).toBe(before);
      expect(await page.locator('.stage svg').first().isVisible()).toBe(true);
      await page.getByText('Load it').click();
      await expect.poll(() => heading(page)).toBe(`New: ${before}`);
      await expect.poll(() => keptIn(page, 'visited')).toContain(site.base + story);
      host.cut();
      await page.reload();
      expect(await heading(page)).toBe(`New: ${before}`);
    });
  });

  it('takes nothing from a story that was saved: its old files are here', async () => {
    await withReader(async (page, host) => {
      await visit(page, host, story);
      await save(page, shelf);
      host.publish(release);
      await page.locator('scrolly-block').first().scrollIntoViewIfNeeded();
      await page
        .locator('[data-live]:not(:has(astro-island[ssr])), astro-island:not([ssr])')
        .first()
        .waitFor({ state: 'attached' });
      expect(await note(page).count()).toBe(0);
    });
  });

  it('leaves what was saved whole until the newer is here, and says once that there is one', async () => {
    await withReader(async (page, host) => {
      await visit(page, host, story);
      await save(page, shelf);
      const register = readBuilt('offline/register.json').toString();
      const edition = readBuilt('offline/edition.json').toString();
      const next = (text: string) => text.replace(/"edition":"[0-9a-f]+"/, '"edition":"0123456789"');
      host.publish((path) => {
        if (path === 'offline/edition.json') return { text: next(edition), type: 'application/json' };
        return path === 'offline/register.json'
          ? { text: next(register), type: 'application/json' }
          : undefined;
      });
      await page.goto(host.address('toolbox/'));
      await note(page).getByText('A newer edition of what you saved is out.').waitFor();
      await page.goto(host.address('claims/'));
      await page.waitForTimeout(1500);
      expect(await note(page).count()).toBe(0);
      await page.goto(host.address('offline/'));
      const mine = page.locator(`save-shelf[data-shelf="${shelf}"]`);
      await mine.getByText('A newer edition is out').waitFor();
      const packs = await keptIn(page, 'packs');
      host.asked.length = 0;
      await mine.locator('[data-save]').click();
      await mine.getByText(/^Saved on/).waitFor();
      expect(await keptIn(page, 'packs')).toEqual(packs);
      // Its packs have not changed: nothing is fetched twice.
      expect(host.asked.filter((path) => path.endsWith('.pack'))).toEqual([]);
    });
  });
});

describe('when something goes wrong', () => {
  it.each(['the browser says so', 'it shows only while saving'])(
    'a full disk keeps nothing (%s)',
    async (how) => {
      await withReader(async (page, host) => {
        if (how !== 'the browser says so')
          await page.addInitScript(() => {
            navigator.storage.estimate = () => Promise.resolve({ quota: 1e12, usage: 0 });
          });
        await visit(page, host, story);
        const session = await page.context().newCDPSession(page);
        const { origin } = new URL(page.url());
        await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 900_000 });
        const mine = page.locator(`save-shelf[data-shelf="${shelf}"]`);
        await mine.locator('[data-save]').click();
        await mine.getByText('There is not enough room on this device; nothing was kept.').waitFor();
        expect(await keptIn(page, 'packs')).toEqual([]);
        expect(await keptIn(page, 'saved')).toEqual([]);
        await page.reload();
        expect(await page.title()).toBe(titleOf(story));
      });
    },
  );

  it('a damaged copy is thrown away, never shown, and can be saved again', async () => {
    await withReader(async (page, host) => {
      await visit(page, host, story);
      await save(page, shelf);
      await page.evaluate(async () => {
        const name = (await caches.keys()).find((it) => it.endsWith(' packs')) ?? '';
        const store = await caches.open(name);
        for (const key of await store.keys()) await store.put(key, new Response('not a pack'));
      });
      host.cut();
      await page.goto(host.address(`${unread}/`));
      expect(await heading(page)).toBe('Not kept on this device');
      host.mend();
      await page.goto(host.address(story));
      await save(page, shelf);
      host.cut();
      await page.goto(host.address(`${unread}/`));
      expect(await page.title()).toBe(titleOf(`${unread}/`));
    });
  });

  it('a pack that comes with another content than its name says is not kept', async () => {
    await withReader(async (page, host) => {
      await visit(page, host, story);
      host.publish((path) =>
        path.endsWith('.pack') ? { text: '<h1>Sign in to this network</h1>', type: 'text/html' } : undefined,
      );
      const mine = page.locator(`save-shelf[data-shelf="${shelf}"]`);
      await mine.locator('[data-save]').click();
      await mine.getByText('The connection broke off.').waitFor();
      expect(await keptIn(page, 'packs')).toEqual([]);
    });
  });

  it('a missing page is never kept under the address that failed', async () => {
    await withReader(async (page, host) => {
      await visit(page, host, 'toolbox/');
      expect((await page.goto(host.address('no/such/page/')))?.status()).toBe(404);
      await page.waitForTimeout(500);
      expect(await keptIn(page, 'visited')).not.toContain(`${site.base}no/such/page/`);
      host.cut();
      await page.goto(host.address('no/such/page/'));
      expect(await heading(page)).toBe('Not kept on this device');
    });
  });

  it('the kill switch ends the worker and all it kept, and nothing of a neighbor on the host', async () => {
    await withReader(async (page, host) => {
      await visit(page, host, story);
      await save(page, shelf);
      await page.evaluate(() => caches.open('another project of the account'));
      const text = await workerScript(site.base, true);
      host.publish((path) => (path === 'sw.js' ? { text, type: 'text/javascript' } : undefined));
      await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
      await expect
        .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
        .toBe(0);
      expect(await page.evaluate(() => caches.keys())).toEqual(['another project of the account']);
    });
  });
});
