/**
 * Draws charts to PNG files without building the site: `npm run look -- slug/view …` (a slug alone: every view).
 * Each view is drawn as its page shows it on a phone and in a broad column, and as the card of a shared link;
 * files go to .cache/look, or to the folder that LOOK_DIR names. A second theme: `--theme dark`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { getViteConfig } from 'astro/config';
import { createServer } from 'vite';
import type * as Registry from '../../src/charts/registry.ts';
import type * as Picture from '../../src/charts/picture.ts';
import type { Theme } from '../../src/lib/theme.ts';

const { values, positionals } = parseArgs({
  options: { theme: { type: 'string', default: '' } },
  allowPositionals: true,
});
if (positionals.length === 0) {
  console.error('look: name a chart or a view, e.g. npm run look -- aluminum-share/in-1950');
  process.exit(2);
}
const folder = process.env['LOOK_DIR'] ?? '.cache/look';
mkdirSync(folder, { recursive: true });

const config = await getViteConfig({
  server: { middlewareMode: true, hmr: false, ws: false },
  appType: 'custom',
  logLevel: 'error',
})({ mode: 'development', command: 'serve' });
const server = await createServer({ ...config, configFile: false });
try {
  const { chartAndView, chartBySlug } = (await server.ssrLoadModule(
    '/src/charts/registry.ts',
  )) as typeof Registry;
  const { cardSvg, png, standaloneSvg } = (await server.ssrLoadModule(
    '/src/charts/picture.ts',
  )) as typeof Picture;
  const theme = values.theme === '' ? undefined : (values.theme as Theme);
  for (const reference of positionals) {
    const chart = reference.includes('/') ? chartAndView(reference).chart : chartBySlug(reference);
    const views = reference.includes('/') ? [chartAndView(reference).view] : chart.views;
    for (const view of views) {
      const name = join(folder, `${chart.slug}.${view.id}`);
      for (const [kind, svg] of [
        ['wide', standaloneSvg(chart, view, theme)],
        ['narrow', standaloneSvg(chart, view, theme, 'narrow')],
        ['card', cardSvg(chart, view)],
      ] as const) {
        writeFileSync(`${name}.${kind}.png`, png(svg, 1));
        console.log(`${name}.${kind}.png`);
      }
    }
  }
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
// Without closing the server: the framework's own part of it would complain of the transport that goes away under it.
process.exit();
