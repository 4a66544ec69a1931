/** SVG to PNG. Build only. */
import { resolve } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';

const FONTS = [
  'public-sans-400',
  'public-sans-600',
  'public-sans-700',
  'big-shoulders-display-800',
  'source-serif-4-400',
  'source-serif-4-600',
].map((name) => resolve('src/styles/fonts/picture', `${name}.ttf`));

/** SVG to PNG bytes at a multiple of its size, beside the build's own work. Deterministic: no system fonts. */
export async function png(svg: string, zoom: number): Promise<Uint8Array<ArrayBuffer>> {
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: { fontFiles: FONTS, loadSystemFonts: false, defaultFontFamily: 'Public Sans' },
  });
  return new Uint8Array(image.asPng());
}
