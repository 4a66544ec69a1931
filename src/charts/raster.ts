/** SVG to PNG, and the measure of what an SVG shows. Build only. */
import { resolve } from 'node:path';
import { renderAsync, Resvg } from '@resvg/resvg-js';

const FONTS = [
  'public-sans-400',
  'public-sans-600',
  'public-sans-700',
  'big-shoulders-display-800',
  'source-serif-4-400',
  'source-serif-4-600',
].map((name) => resolve('src/styles/fonts/picture', `${name}.ttf`));

const font = { fontFiles: FONTS, loadSystemFonts: false, defaultFontFamily: 'Public Sans' };

/** What marks cover, in the units of their drawing. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The box around all that a drawing shows, words included. Throws for a drawing without marks. */
export function inkBox(svg: string): Box {
  const box = new Resvg(svg, { font }).getBBox();
  if (!box) throw new Error(`a drawing shows nothing: ${svg.slice(0, 80)}…`);
  const { x, y, width, height } = box;
  return { x, y, width, height };
}

/** SVG to PNG bytes at a multiple of its size, beside the build's own work. Deterministic: no system fonts. */
export async function png(svg: string, zoom: number): Promise<Uint8Array<ArrayBuffer>> {
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font,
  });
  return new Uint8Array(image.asPng());
}
