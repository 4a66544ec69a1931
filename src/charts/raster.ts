/** SVG to PNG, and the measure of what an SVG shows. Build only. */
import { resolve } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { Piscina } from 'piscina';
import type { RasterTask } from './raster-worker';

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

/** Threads that draw while the build goes on with its pages: rasters are half of its work. They end when idle. */
const threads = new Piscina<RasterTask, Uint8Array<ArrayBuffer>>({
  filename: resolve('src/charts/raster-worker.ts'),
  maxThreads: 2,
  idleTimeout: 2000,
});

/** SVG to PNG bytes at a multiple of its size. Deterministic: no system fonts. */
export const png = (svg: string, zoom: number): Promise<Uint8Array<ArrayBuffer>> =>
  threads.run({ svg, zoom, fonts: FONTS });
