import { describe, expect, it } from 'vitest';
import { chart, heading, note, save, shelf, story, titleOf, unread, visit } from './support/keeping.ts';
import { charts, pagesOf, readBuilt, site } from './support/site.ts';
import { keptIn, withReader } from './support/unsteady-host.ts';

describe('without a connection', () => {
  it('a page that was visited opens again, says that it is a copy, and leads back', async () => {
    await withReader(async (page, host) => {
      await visit(page, host, chart);
      host.cut();
      await page.goto(host.address(`${chart}?year=1980`));
      expect(await page.title()).toBe(titleOf(chart));
      await note(page).getByText('this copy was kept on').waitFor();
      // The chart wakes from what is kept, in the state that the address asks for.
      await expect.poll(() => page.locator('[data-controls] input').first().inputValue()).toBe('1980');
    });
  });

  it('a page that is not kept is told from a missing one, and the kept ones are listed', async () => {
    await withReader(async (page, host) => {
      await visit(page, host, 'toolbox/');
      host.cut();
      const answer = await page.goto(host.address('claims/'));
      expect(answer?.status()).toBe(503);
      expect(await heading(page)).toBe('Not kept on this device');
      expect(
        await page.locator('li a').evaluateAll((all) => all.map((it) => it.getAttribute('href'))),
      ).toContain(`${site.base}toolbox/`);
      host.mend();
      await page.getByText('Try again').click();
      expect(await page.title()).toBe(titleOf('claims/'));
    });
  });

  it('a saved story has its charts, live, and their numbers', async () => {
    await withReader(async (page, host) => {
      await visit(page, host, story);
      await save(page, shelf);
      host.cut();
      // A view that nobody has opened, by a link from somewhere else.
      await page.goto(host.address(`${unread}/`));
      expect(await page.title()).toBe(titleOf(`${unread}/`));
      const slider = page.locator('[data-controls] input').first();
      await slider.focus();
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => new URL(page.url()).searchParams.get('year')).toBe('1986');
      const csv = await page.evaluate(
        async (path) => (await fetch(path)).text(),
        `${site.base}${unread}.csv`,
      );
      expect(csv).toBe(readBuilt(`${unread}.csv`).toString());
      const fonts = await page.evaluate(() =>
        document.fonts.ready.then(() => [...document.fonts].map((it) => it.status)),
      );
      expect(fonts).not.toContain('error');
    });
  });

  it('everything is here once everything is saved: deep links, search, plants, places; and goes when removed', async () => {
    await withReader(async (page, host) => {
      await page.goto(host.address('offline/'));
      await save(page, 'everything');
      const plant = pagesOf('plant')[0]?.path ?? '';
      const county = pagesOf('county')[0]?.path ?? '';
      await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
      host.cut();
      const some = [...pagesOf('story'), ...charts.map(({ slug }) => ({ path: `charts/${slug}/` }))];
      for (const path of [
        '',
        'toolbox/',
        'claims/',
        'methodology/',
        'press/',
        plant,
        county,
        ...some.map((it) => it.path),
      ]) {
        const answer = await page.goto(host.address(path), { waitUntil: 'domcontentloaded' });
        expect([path, answer?.status()]).toEqual([path, 200]);
        expect(await page.title()).toBe(titleOf(path));
      }
      await page.goto(host.address('facilities/'));
      await page.locator('[data-awake]').waitFor();
      await page.locator('#plant-search').fill('steel');
      await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('steel');
      await expect.poll(() => page.locator('.plants-head').count()).toBeGreaterThan(0);

      await page.goto(host.address('offline/'));
      await page.locator('save-shelf[data-shelf="everything"] [data-remove]').click();
      await expect.poll(() => keptIn(page, 'packs')).toEqual([]);
      expect(await keptIn(page, 'saved')).toEqual([]);
    });
  });

  it('a slow line does not keep a reader waiting who has a copy', async () => {
    await withReader(async (page, host) => {
      await visit(page, host, 'toolbox/');
      host.slow(30_000);
      await page.goto(host.address('toolbox/'), { waitUntil: 'domcontentloaded', timeout: 10_000 });
      expect(await page.title()).toBe(titleOf('toolbox/'));
    });
  });
});

describe('the worker', () => {
  it('is not started in frames, and leaves frames alone', async () => {
    await withReader(async (page, host) => {
      host.publish((path) =>
        path === 'host.html'
          ? {
              text: ['toolbox/', `embed/smelter-lights/`]
                .map((it) => `<iframe title="x" src="${host.address(it)}"></iframe>`)
                .join(''),
              type: 'text/html',
            }
          : undefined,
      );
      await page.goto(host.address('host.html'), { waitUntil: 'networkidle' });
      await page.waitForTimeout(1500);
      expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(
        0,
      );
    });
  });

  it('makes the site installable', async () => {
    await withReader(async (page, host) => {
      await visit(page, host, '');
      const session = await page.context().newCDPSession(page);
      const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
      // A browser profile that forgets, as tests have, is the one thing that may be wrong.
      expect(
        installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito'),
      ).toEqual([]);
      const { errors, url } = await session.send('Page.getAppManifest');
      expect(errors).toEqual([]);
      expect(url).toBe(host.address('manifest.webmanifest'));
    });
  });
});
