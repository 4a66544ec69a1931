/** The height that the embed code declares, against the height that the browser finds at the usual column. */
import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withPage } from './support/open-page.ts';
import { fullest, pagesOf, readBuilt } from './support/site.ts';

/** The width and height that the code for a frame says; its path without `embed/` is that of its answer. */
function declared(path: string, room: string): { width: number; height: number; html: string } {
  const name = path.replace(/^embed\/|\/$/g, '');
  return JSON.parse(readBuilt(`oembed/${room}${name}.json`).toString()) as ReturnType<typeof declared>;
}

/** For every chart the heaviest of its named views. */
const views = [
  ...new Map(
    pagesOf('embed')
      .filter(({ path }) => /^embed\/[^/]+\/[^/]+\/$/.test(path) && !path.startsWith('embed/places/'))
      .sort((a, b) => statSync(a.file).size - statSync(b.file).size)
      .map(({ path }) => [path.split('/')[1], { path, room: 'charts/' }] as const),
  ).values(),
];
const plants = [...fullest('plant-embed'), ...pagesOf('plant-embed').slice(0, 3)].map(({ path }) => ({
  path,
  room: '',
}));

const realHeight = (path: string, width: number, javaScript: boolean): Promise<number> =>
  withPage(path, { width, height: 400, javaScript }, ({ page }) =>
    page.evaluate(() => document.documentElement.getBoundingClientRect().height),
  );

describe.each([...views, ...plants])('/$path', ({ path, room }) => {
  it('is cut off nowhere in a frame of the declared size, and leaves no more than two lines empty', async () => {
    const { width, height, html } = declared(path, room);
    expect(html).toContain(`width="${width}" height="${height}"`);
    const real = await realHeight(path, width, true);
    expect(height, `it needs ${real} px`).toBeGreaterThanOrEqual(real);
    expect(height - real, `it needs ${real} px`).toBeLessThanOrEqual(44);
    // Without any script at all the controls are away and it is lower.
    expect(height).toBeGreaterThanOrEqual(await realHeight(path, width, false));
  });
});
