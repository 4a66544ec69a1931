/** What a thread of the raster pool does. Run by Node as it stands, not bundled: it imports packages only. */
import { Resvg } from '@resvg/resvg-js';

export interface RasterTask {
  svg: string;
  zoom: number;
  /** Paths of the TTF files. */
  fonts: string[];
}

/** Draws one picture; the bytes are handed over, not copied. */
export default function draw({ svg, zoom, fonts }: RasterTask): Uint8Array {
  const image = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: { fontFiles: fonts, loadSystemFonts: false, defaultFontFamily: 'Public Sans' },
  });
  return new Uint8Array(image.render().asPng());
}
