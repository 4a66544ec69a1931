/** What axe finds on a page that is open, in several looks of it one after the other: a page is loaded once. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** How a page is looked at. */
export interface Look {
  /** CSS pixels. */
  width: number;
  colorScheme?: 'light' | 'dark';
  forcedColors?: boolean;
  /** Pixels of the device for one of the page: 2 at a zoom of 200 %. */
  zoom?: number;
}

const nameOf = ({ width, colorScheme = 'light', forcedColors, zoom }: Look): string =>
  `${width} px${zoom ? ` at ${zoom * 100}%` : ''}, ${forcedColors ? 'forced colors' : colorScheme}`;

/** Shows an open page in a look. */
export async function lookAt(page: Page, look: Look): Promise<void> {
  const { width, colorScheme = 'light', forcedColors = false, zoom = 1 } = look;
  await page.emulateMedia({ colorScheme, forcedColors: forcedColors ? 'active' : 'none' });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setDeviceMetricsOverride', {
    width,
    height: 800,
    deviceScaleFactor: zoom,
    mobile: false,
  });
  // Two frames: what waits for a change of size has seen it.
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(null)))),
  );
}

/** Runs axe on the page as it is: one line a rule that is broken. Where the reader’s own colors are forced, contrast is theirs. */
async function broken(page: Page, contrast: boolean): Promise<string[]> {
  // Evaluated, not inserted as a script: the page’s own policy would rightly block that.
  await page.evaluate(`globalThis.axe || (() => { ${AXE} })()`);
  return page.evaluate(
    async ({ tags, enabled }) => {
      const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } };
      const { violations } = await axe.run({
        runOnly: { type: 'tag', values: tags },
        resultTypes: ['violations'],
        rules: { 'color-contrast': { enabled } },
      });
      return violations.map(
        ({ id, help, nodes }) =>
          `${id}: ${help} — ${nodes
            .slice(0, 5)
            .map(({ target }) => target.join(' '))
            .join(' | ')}`,
      );
    },
    { tags: TAGS, enabled: contrast },
  );
}

/** What axe finds in each look, and what sticks out of the narrow ones. */
export async function axeFindings(page: Page, looks: readonly Look[]): Promise<string[]> {
  const findings: string[] = [];
  for (const look of looks) {
    await lookAt(page, look);
    findings.push(...(await broken(page, !look.forcedColors)).map((line) => `${nameOf(look)}: ${line}`));
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    if (wide) findings.push(`${nameOf(look)}: scrolls sideways`);
  }
  return findings;
}
