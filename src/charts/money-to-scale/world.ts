/**
 * The world of squares: every sum in its place, one unit a square, y downward from the common base line. A hundred
 * squares make a block of ten by ten; blocks stand one unit apart, so that sums can be counted from afar. Build only.
 */
import { px } from '@/lib/svg';
import { BLOCK, squaresOf } from './series';
import type { Shape } from './placed';

/** From one block's edge to the next one's. */
const PITCH = 11;

/** Where a sum stands: its lower left corner, and how many blocks it is wide. */
export interface Place {
  x: number;
  y: number;
  wide: number;
}

export type PlaceId = 'program' | 'clean' | 'purchasing' | 'need';

/** Side by side where there is width; on a phone the program, what buys cleaner materials and all purchasing stand in a column. */
export function placesFor(narrow: boolean): Record<PlaceId, Place> {
  return {
    program: { x: 0, y: 0, wide: 3 },
    clean: narrow ? { x: 0, y: -46, wide: 1 } : { x: 4 * PITCH, y: 0, wide: 1 },
    purchasing: narrow ? { x: 0, y: -73, wide: 7 } : { x: 72, y: 0, wide: 7 },
    need: { x: narrow ? 88 : 157, y: 0, wide: 10 },
  };
}

/** Width and height, in units, of a sum of so many squares. */
export function extent({ wide }: Place, squares: number): { width: number; height: number } {
  const blocks = Math.ceil(squares / BLOCK);
  const rows = Math.ceil(blocks / wide);
  const [full, rest] = [Math.min(blocks, wide), squares / BLOCK - (rows - 1) * wide];
  const top = rest >= 1 ? 10 : Math.ceil(rest * 10);
  return { width: full * PITCH - 1, height: (rows - 1) * PITCH + top };
}

const box = (x: number, y: number, width: number, height: number): string =>
  `M${fine(x)},${fine(y)}h${fine(width)}v${fine(-height)}h${fine(-width)}z`;

/** Hundredths of a square: a million dollars. */
const fine = (value: number): number => Math.round(value * 1e4) / 1e4;

/** The squares from one count to another, in order: blocks from the left, upward; within a block rows from the left, upward. */
export function squares({ x, y, wide }: Place, from: number, to: number): string {
  let d = '';
  for (let block = Math.floor(from / BLOCK); block * BLOCK < to; block++) {
    const left = x + (block % wide) * PITCH;
    const foot = y - Math.floor(block / wide) * PITCH;
    let at = Math.max(0, from - block * BLOCK);
    const end = Math.min(BLOCK, to - block * BLOCK);
    while (end - at > 1e-9) {
      const [row, column] = [Math.floor(at / 10 + 1e-9), ((at % 10) + 10) % 10];
      // Whole rows go in one rectangle, a part of a row in its own.
      const rows = column < 1e-9 && end - at >= 10 ? Math.floor((end - at) / 10 + 1e-9) : 0;
      const length = rows > 0 ? 10 : Math.min(10 - column, end - at);
      d += box(left + column, foot - row, length, Math.max(1, rows));
      at += rows > 0 ? rows * 10 : length;
    }
  }
  return d;
}

/** The lines between the squares of a sum, drawn through its blocks in the ground's colour. */
function between(place: Place, count: number): string {
  const { width, height } = extent(place, count);
  let d = '';
  for (let i = 1; i < width; i++)
    if (i % PITCH > 0 && i % PITCH < 10) d += `M${place.x + i},${place.y}v${-height}`;
  for (let i = 1; i < height; i++)
    if (i % PITCH > 0 && i % PITCH < 10) d += `M${place.x},${place.y - i}h${width}`;
  return d;
}

/** All sums as shapes, with the lines between their squares; later shapes lie over earlier ones. */
export function worldFor(narrow: boolean): { shapes: Shape[]; lines: Shape[] } {
  const at = placesFor(narrow);
  const n = squaresOf;
  const shape = (tone: string, d: string, from: number, to = 6): Shape => ({ tone, d, from, to });
  const above = { ...at.program, y: at.program.y - 1 };
  return {
    shapes: [
      shape('f-stone', squares(at.program, 0, n('paper')), 0, 0),
      shape('f-ink', squares(above, 0, n('project')), 0, 0),
      shape('f-ink', squares(at.program, 0, n('offered')), 1),
      shape('money-part', squares(at.program, n('endedAwards'), n('endedShares')), 2),
      shape('f-accent', squares(at.program, 0, n('endedAwards')), 2),
      shape('f-stone', squares(at.program, n('offered'), n('asked')), 3),
      shape('f-moss', squares(at.clean, 0, n('clean')), 4),
      shape('f-cool', squares(at.purchasing, 0, n('purchasing')), 5),
      shape('money-need', squares(at.need, 0, n('needLow')), 6),
      shape('money-need is-more', squares(at.need, n('needLow'), n('needHigh')), 6),
    ],
    lines: [
      shape('money-lines', between(at.program, n('asked')), 0),
      shape('money-lines', between(at.clean, n('clean')), 4),
      shape('money-lines', between(at.purchasing, n('purchasing')), 5),
    ],
  };
}

/** Where a sum ends on the page when a square is k pixels and the corner stands at x, y. */
export function edges(
  place: Place,
  count: number,
  k: number,
  [x, y]: readonly [number, number],
): { left: number; right: number; top: number; foot: number } {
  const { width, height } = extent(place, count);
  return {
    left: px(x + place.x * k),
    right: px(x + (place.x + width) * k),
    top: px(y + (place.y - height) * k),
    foot: px(y + place.y * k),
  };
}
