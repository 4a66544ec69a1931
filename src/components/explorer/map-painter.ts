/** Paints the plants of a result on a canvas, a slice a frame, so that no slice keeps the page from answering. */
import { INDUSTRIES, FOUR_INDUSTRIES } from '@/data/schema/facility-terms';
import { has, type Bits } from '@/explorer/bitset';
import type { Columns } from '@/explorer/columns';
import { MAP_WIDTH } from '@/explorer/map-units';

/** Rows looked at in one frame. */
const SLICE = 2500;
/** Radius by class of size, in CSS pixels on a map of 360 pixels. */
const RADII = [0.7, 0.85, 1.3, 2.4] as const;

const four = FOUR_INDUSTRIES as readonly string[];
const kindOf = INDUSTRIES.map((industry) => four.indexOf(industry));

/** Radius of a plant's dot in pixels of a map so wide. */
export const radiusOf = (columns: Columns, row: number, width: number): number =>
  (RADII[columns.size[row] ?? 0] ?? 1) * Math.max(1, (width / 360) ** 0.6);

/** Paints `bits` and calls `done`; the returned function stops it. The canvas's own size is in device pixels. */
export function paintPlants(
  canvas: HTMLCanvasElement,
  columns: Columns,
  bits: Bits,
  done: () => void,
): () => void {
  const context = canvas.getContext('2d');
  const width = canvas.clientWidth;
  if (!context || width === 0) return () => undefined;
  const style = getComputedStyle(canvas);
  const color = (name: string): string => style.getPropertyValue(name).trim();
  const fills = [...four.map((name) => color(`--${name}`)), color('--stone')];
  const edge = color('--paper');
  const k = canvas.width / MAP_WIDTH;
  const pixel = canvas.width / width;
  // The four industries lie above the rest: first all others, then they.
  let above = false;
  let row = 0;
  let frame = 0;
  context.clearRect(0, 0, canvas.width, canvas.height);

  function slice(): void {
    if (!context) return;
    const end = Math.min(columns.n, row + SLICE);
    const paths = fills.map(() => new Path2D());
    for (; row < end; row++) {
      const kind = kindOf[columns.industry[row] ?? 0] ?? -1;
      if (kind >= 0 !== above || !has(bits, row)) continue;
      const x = columns.x[row] ?? -1;
      if (x < 0) continue;
      const y = columns.y[row] ?? 0;
      const r = radiusOf(columns, row, width) * pixel * (above ? 1.25 : 1);
      const path = paths[above ? kind : fills.length - 1];
      path?.moveTo(x * k + r, y * k);
      path?.arc(x * k, y * k, r, 0, 2 * Math.PI);
    }
    for (const [i, path] of paths.entries()) {
      context.fillStyle = fills[i] ?? '';
      context.globalAlpha = above ? 1 : 0.7;
      context.fill(path);
      if (!above) continue;
      context.lineWidth = 0.5 * pixel;
      context.strokeStyle = edge;
      context.stroke(path);
    }
    if (row >= columns.n) {
      if (above) {
        done();
        return;
      }
      above = true;
      row = 0;
    }
    frame = requestAnimationFrame(slice);
  }
  frame = requestAnimationFrame(slice);
  return () => cancelAnimationFrame(frame);
}

/** The plant of the set nearest to a place of the map, within a distance (all in units of the map); −1 for none. */
export function nearest({ n, x, y }: Columns, bits: Bits, px: number, py: number, within: number): number {
  let best = -1;
  let least = within * within;
  for (let row = 0; row < n; row++) {
    const dx = (x[row] ?? -9999) - px;
    const dy = (y[row] ?? -9999) - py;
    const distance = dx * dx + dy * dy;
    if (distance <= least && has(bits, row) && (x[row] ?? -1) >= 0) {
      best = row;
      least = distance;
    }
  }
  return best;
}
