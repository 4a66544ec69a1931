/** What a thread of the raster pool does. Run by Node as it stands, not bundled: it imports packages only. */
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';

export interface RasterTask {
  svg: string;
  zoom: number;
  /** Paths of the TTF files. */
  fonts: string[];
}

// The pool has a thread for each core already.
sharp.concurrency(1);

/**
 * Draws one picture, in the 256 colors that stand for its own the best: a drawing has few, and its file is a third.
 * The bytes are handed over, not copied.
 */
export default async function draw({ svg, zoom, fonts }: RasterTask): Promise<Uint8Array> {
  const { width, height, pixels } = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: { fontFiles: fonts, loadSystemFonts: false, defaultFontFamily: 'Public Sans' },
  }).render();
  const raw = { width, height, channels: 4, premultiplied: true } as const;
  return new Uint8Array(
    await sharp(pixels, { raw }).png({ palette: true, quality: 100, dither: 0 }).toBuffer(),
  );
}
