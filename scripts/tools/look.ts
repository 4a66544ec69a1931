/**
 * Draws charts to PNG files without building the site: `npm run look -- slug/view …` (a slug alone: every view).
 * Each view is drawn as its page shows it on a phone and in a broad column, and in the shapes that are passed on
 * (card, square, story); files go to .cache/look, or to the folder that LOOK_DIR names. A second theme:
 * `--theme dark`. `--sheet square` puts the pictures of one kind on contact sheets, of every chart if none is named.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type * as Registry from '../../src/charts/registry.ts';
import type * as Picture from '../../src/charts/picture.ts';
import type * as Poster from '../../src/charts/poster.ts';
import type * as Raster from '../../src/charts/raster.ts';
import type { Theme } from '../../src/lib/theme.ts';
import { contactSheets, type Thumbnail } from './contact-sheet.ts';
import { sourceLoader } from './load-source.ts';

const KINDS = ['wide', 'narrow', 'card', 'square', 'story'] as const;

const { values, positionals } = parseArgs({
  options: { theme: { type: 'string', default: '' }, sheet: { type: 'string', default: '' } },
  allowPositionals: true,
});
if (positionals.length === 0 && values.sheet === '') {
  console.error('look: name a chart or a view, e.g. npm run look -- aluminum-share/in-1950');
  process.exit(2);
}
if (values.sheet !== '' && !KINDS.includes(values.sheet as (typeof KINDS)[number])) {
  console.error(`look: --sheet is one of ${KINDS.join(', ')}; it is "${values.sheet}"`);
  process.exit(2);
}
const folder = process.env['LOOK_DIR'] ?? '.cache/look';
mkdirSync(folder, { recursive: true });

const load = await sourceLoader();

const write = (name: string, bytes: Uint8Array): void => {
  writeFileSync(name, bytes);
  console.log(name);
};

try {
  const { chartAndView, charts } = await load<typeof Registry>('/src/charts/registry.ts');
  const { standaloneSvg } = await load<typeof Picture>('/src/charts/picture.ts');
  const { viewPoster } = await load<typeof Poster>('/src/charts/poster.ts');
  const { png } = await load<typeof Raster>('/src/charts/raster.ts');
  const theme = values.theme === '' ? undefined : (values.theme as Theme);
  const thumbnails: Thumbnail[] = [];
  for (const reference of positionals.length > 0 ? positionals : charts.map(({ slug }) => slug)) {
    const { chart, view: named } = chartAndView(reference);
    for (const view of reference.includes('/') ? [named] : chart.views) {
      for (const kind of KINDS) {
        if (values.sheet !== '' && kind !== values.sheet) continue;
        const svg =
          kind === 'wide' || kind === 'narrow'
            ? standaloneSvg(chart, view, theme, kind)
            : viewPoster(chart, view, kind);
        const [, width = 1, height = 1] = (/width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? []).map(Number);
        const name = `${chart.slug}.${view.id}.${kind}`;
        const bytes = await png(svg, values.sheet === '' ? 1 : 420 / width);
        if (values.sheet === '') write(join(folder, `${name}.png`), bytes);
        else thumbnails.push({ name, png: bytes, ratio: height / width });
      }
    }
  }
  const room = values.sheet === 'story' ? { columns: 6, rows: 3 } : { columns: 5, rows: 5 };
  contactSheets(thumbnails, { ...room, cell: 420 }).forEach((sheet, i) => {
    write(join(folder, `sheet-${values.sheet}-${i + 1}.png`), sheet);
  });
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
// Without closing the server: the framework's own part of it would complain of the transport that goes away under it.
process.exit();
