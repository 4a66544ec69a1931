import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { describe, expect, it } from 'vitest';
import { readToTheEnd, withPage } from './support/open-page.ts';
import { samples } from './support/site.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Finding {
  rule: string;
  targets: string[];
}

const cases = samples.flatMap((page) =>
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    [360, 1280].map((width) => ({ ...page, colorScheme, width })),
  ),
);

describe.each(cases)('/$path, $colorScheme, $width px', ({ path, colorScheme, width }) => {
  it('has nothing for axe to find', async () => {
    const findings = await withPage(path, { colorScheme, width, reducedMotion: true }, async ({ page }) => {
      await readToTheEnd(page);
      // Evaluated, not inserted as a script: the page’s own policy would rightly block that.
      await page.evaluate(AXE);
      return page.evaluate(async (tags): Promise<Finding[]> => {
        const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } };
        const { violations } = await axe.run({
          runOnly: { type: 'tag', values: tags },
          resultTypes: ['violations'],
        });
        return violations.map((violation) => ({
          rule: `${violation.id}: ${violation.help}`,
          targets: violation.nodes.slice(0, 5).map((node) => node.target.join(' ')),
        }));
      }, TAGS);
    });
    expect(findings.map(({ rule, targets }) => `${rule} — ${targets.join(' | ')}`)).toEqual([]);
  });
});
