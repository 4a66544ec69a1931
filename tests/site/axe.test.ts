import { describe, expect, it } from 'vitest';
import { axeFindings, type Look } from './support/axe.ts';
import { readToTheEnd, withPage } from './support/open-page.ts';
import { samples } from './support/site.ts';

const LOOKS: readonly Look[] = [
  { width: 1280 },
  { width: 1280, colorScheme: 'dark' },
  { width: 1280, forcedColors: true },
  { width: 640, zoom: 2 },
  { width: 360 },
  { width: 360, colorScheme: 'dark' },
  { width: 320, forcedColors: true },
];

describe.each(samples)('/$path', ({ path }) => {
  it('has nothing for axe to find: light, dark, forced colors, on a phone, at 320 px and at 200%', async () => {
    const findings = await withPage(path, { reducedMotion: true }, async ({ page }) => {
      await readToTheEnd(page);
      return axeFindings(page, LOOKS);
    });
    expect(findings).toEqual([]);
  });
});
