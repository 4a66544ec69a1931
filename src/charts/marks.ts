/**
 * The plainest drawing: paths under texts, and short ways to make them. For still charts whose layout is their own
 * and needs nothing that moves; their component is primitives/Marks.svelte. Pure; build only.
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
  /** Classes of charts.css; they decide face and size where no size is given. */
  tone: string;
  anchor: 'start' | 'middle' | 'end';
  /** Font size in px, where the classes do not set it: for numbers. */
  size?: number;
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

/** The face and size of a text; one in the display face that gives no size names it in its tone: "t-number n-30". */
export function styleOf({ tone, size }: Pick<TextMark, 'tone' | 'size'>): TextStyle {
  const named = /\bn-(\d+)/.exec(tone)?.[1];
  const has = (...names: string[]) => tone.split(' ').some((name) => names.includes(name));
  const font = has('t-number') ? 'display' : has('t-bold', 't-accent') ? 'label-semibold' : 'label';
  if (named !== undefined) return { font, size: Number(named) };
  return { font, size: size ?? (has('t-small', 'tick-label') ? 12 : has('t-large') ? 15 : 13) };
}

/** Width of a text as it will be drawn, in px. */
export const widthOf = (text: string, tone: string, size?: number): number =>
  measureText(text, styleOf(size === undefined ? { tone } : { tone, size }));

/** Where a text stands: left, right, top and bottom in pixels. */
export function boxOf({ x, y, text, anchor, ...style }: TextMark) {
  const width = widthOf(text, style.tone, style.size);
  const { size } = styleOf(style);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.2 };
}

/** A line of text. */
export function say(
  placed: MarksPlaced,
  text: string,
  x: number,
  y: number,
  tone = '',
  more: Partial<Pick<TextMark, 'anchor' | 'size'>> = {},
): void {
  placed.texts.push({ x: px(x), y: px(y), text, tone, anchor: 'start', ...more });
}

/** A text broken to a width, from the baseline `y` down, lines `lead` apart; returns the baseline after the last. */
export function tell(
  placed: MarksPlaced,
  text: string,
  x: number,
  y: number,
  width: number,
  {
    tone = '',
    lead = 17,
    anchor = 'start',
  }: { tone?: string; lead?: number; anchor?: TextMark['anchor'] } = {},
): number {
  const lines = wrapText(text, width, styleOf({ tone }));
  lines.forEach((line, i) => say(placed, line, x, y + i * lead, tone, { anchor }));
  return y + lines.length * lead;
}

/** How many lines a text takes at a width. */
export const linesOf = (text: string, width: number, tone = ''): number =>
  wrapText(text, width, styleOf({ tone })).length;

export const box = (x: number, y: number, width: number, height: number): string =>
  `M${px(x)},${px(y)}h${px(width)}v${px(height)}h${px(-width)}z`;

/** A circle; the radius is rounded first, else its two arcs would not meet in one circle. */
export function disc(x: number, y: number, radius: number): string {
  const r = px(radius);
  return `M${px(x - r)},${px(y)}a${r},${r} 0 1 0 ${px(2 * r)},0a${r},${r} 0 1 0 ${px(-2 * r)},0z`;
}

export const stroke = (x1: number, y1: number, x2: number, y2: number): string =>
  `M${px(x1)},${px(y1)}L${px(x2)},${px(y2)}`;

/** A path of dots of one size: with round caps a line of no length is a dot. */
export const dots = (points: readonly (readonly [x: number, y: number])[]): string =>
  points.map(([x, y]) => `M${px(x)},${px(y)}h0`).join('');

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
