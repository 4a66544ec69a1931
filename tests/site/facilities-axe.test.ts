import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { withPage } from './support/open-page.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Each state that the explorer can be in, and how to get there. */
const STATES: readonly (readonly [state: string, query: string, act?: (page: Page) => Promise<unknown>])[] = [
  ['at rest', ''],
  ['with filters open', '?industry=steel&state=IN', (page) => page.locator('.filters-button').click()],
  ['with nothing found', '?q=zzzz'],
  ['with a comparison open', '?compare=1001877~1003562'],
  ['with a broken address', '?industry=stel'],
];

const cases = STATES.flatMap(([state, query, act]) =>
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    [360, 1280].map((width) => ({ state, query, act, colorScheme, width })),
  ),
);

describe.each(cases)('the explorer $state, $colorScheme, $width px', ({ query, act, colorScheme, width }) => {
  it('has nothing for axe to find', async () => {
    const findings = await withPage(
      `facilities/${query}`,
      { colorScheme, width, reducedMotion: true },
      async ({ page }) => {
        await page.locator('[data-awake]').waitFor();
        if (query.includes('compare')) await page.locator('.compare .trend:visible').first().waitFor();
        await act?.(page);
        await page.waitForTimeout(300);
        await page.evaluate(AXE);
        return page.evaluate(async (tags) => {
          const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } };
          const { violations } = await axe.run({
            runOnly: { type: 'tag', values: tags },
            resultTypes: ['violations'],
          });
          return violations.map(
            (it) =>
              `${it.id}: ${it.nodes
                .slice(0, 3)
                .map((node) => node.target.join(' '))
                .join(' | ')}`,
          );
        }, TAGS);
      },
    );
    expect(findings).toEqual([]);
  });
});
