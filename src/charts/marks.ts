/**
 * The plainest drawing: paths under texts. For still charts whose layout is their own and needs nothing that moves.
 * Their component is primitives/Marks.svelte. Build only.
 */
import { px } from '@/lib/svg';
import { measureText, wrapText, type TextStyle } from '@/lib/text-measure';
import type { Placed } from './contract';

export interface PathMark {
  d: string;
  /** Classes of charts.css and the chart's own style.css. */
  tone: string;
  /** What a pointer that rests on it is told. */
  note?: string;
}

export interface TextMark {
  x: number;
  /** The baseline. */
  y: number;
  text: string;
  tone: string;
  anchor: 'start' | 'middle' | 'end';
}

export interface MarksPlaced extends Placed {
  /** Class of the drawing, for style.css. */
  name: string;
  paths: PathMark[];
  texts: TextMark[];
}

/** An empty drawing to push marks to. */
export const blank = (name: string, width: number, height: number): MarksPlaced => ({
  name,
  width,
  height,
  paths: [],
  texts: [],
});

/** The face and size of a text by its tone; a number in the display face names its size: "t-number n-30". */
export function styleOf(tone: string): TextStyle {
  const size = /\bn-(\d+)/.exec(tone)?.[1];
  if (size !== undefined) return { font: 'display', size: Number(size) };
  const font = /\bt-(bold|accent)\b/.test(tone) ? 'label-semibold' : 'label';
  return { font, size: /\bt-small\b|\btick-label\b/.test(tone) ? 12 : /\bt-large\b/.test(tone) ? 15 : 13 };
}

/** Where a text stands: left, right, top and bottom in pixels. */
export function boxOf({ x, y, text, tone, anchor }: TextMark) {
  const style = styleOf(tone);
  const width = measureText(text, style);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - style.size * 0.75, bottom: y + style.size * 0.2 };
}

/** Lines of a text at a place, `lead` apart, the first with its baseline at y. */
export function linesAt(
  text: string,
  { x, y, width, tone, anchor = 'start', lead = 16 }: {
    x: number; y: number; width: number; tone: string; anchor?: TextMark['anchor']; lead?: number;
  },
): TextMark[] {
  return wrapText(text, width, styleOf(tone)).map((line, i) => ({ x: px(x), y: px(y + i * lead), text: line, tone, anchor }));
} // prettier-ignore

/** The same for a crowd that is only a background: whole pixels, each spot once, each dot told from the one before. */
export function dust(points: readonly (readonly [x: number, y: number])[]): string {
  const spots = new Set(points.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`));
  let [left, top] = [0, 0];
  let d = '';
  for (const spot of [...spots].sort()) {
    const [x = 0, y = 0] = spot.split(' ').map(Number);
    d += `m${x - left} ${y - top}h0`;
    [left, top] = [x, y];
  }
  return d;
}

/** A path of dots of one size: with round caps a line of no length is a dot. */
export const dots = (points: readonly (readonly [x: number, y: number])[]): string =>
  points.map(([x, y]) => `M${px(x)},${px(y)}h0`).join('');
