/** Placed marks of still drawings that need no component of their own, and short ways to make them. Pure; build only. */
import { px } from '@/lib/svg';
import { measureText, wrapText, type TextStyle } from '@/lib/text-measure';
import type { Placed } from '../contract';

/** A shape as a path; `tone` are classes of the style sheets. */
export interface Shape {
  d: string;
  tone: string;
  /** Said on hovering. */
  title?: string;
}

export interface Words {
  x: number;
  y: number;
  text: string;
  /** Classes of charts.css; they decide face and size where no size is given. */
  tone: string;
  anchor: 'start' | 'middle' | 'end';
  /** Font size in px, where the classes do not set it: for numbers. */
  size?: number;
}

export interface PlacedMarks extends Placed {
  shapes: Shape[];
  words: Words[];
}

/** An empty drawing. */
export const blank = (width: number, height: number): PlacedMarks => ({
  width,
  height,
  shapes: [],
  words: [],
});

export const box = (x: number, y: number, width: number, height: number): string =>
  `M${px(x)},${px(y)}h${px(width)}v${px(height)}h${px(-width)}z`;
/** A circle; the radius is rounded first, else its two arcs would not meet in one circle. */
export function disc(x: number, y: number, radius: number): string {
  const r = px(radius);
  return `M${px(x - r)},${px(y)}a${r},${r} 0 1 0 ${px(2 * r)},0a${r},${r} 0 1 0 ${px(-2 * r)},0z`;
}
export const stroke = (x1: number, y1: number, x2: number, y2: number): string =>
  `M${px(x1)},${px(y1)}L${px(x2)},${px(y2)}`;

/** The face and size that a tone is drawn in. */
export function styleOf({ tone, size }: Pick<Words, 'tone' | 'size'>): TextStyle {
  const has = (name: string) => tone.split(' ').includes(name);
  const font = has('t-number')
    ? 'display'
    : has('t-bold') || has('t-accent') ? 'label-semibold' : 'label'; // prettier-ignore
  return { font, size: size ?? (has('t-small') || has('tick-label') ? 12 : has('t-large') ? 15 : 13) };
}

/** Width of words as they will be drawn, in px. */
export const widthOf = (text: string, tone: string, size?: number): number =>
  measureText(text, styleOf(size === undefined ? { tone } : { tone, size }));

/** A line of words. */
export function say(
  placed: PlacedMarks,
  text: string,
  x: number,
  y: number,
  tone = '',
  more: Partial<Pick<Words, 'anchor' | 'size'>> = {},
): void {
  placed.words.push({ x: px(x), y: px(y), text, tone, anchor: 'start', ...more });
}

/** Words broken to a width, from the baseline `y` down; returns the baseline after the last line. */
export function tell(
  placed: PlacedMarks,
  text: string,
  x: number,
  y: number,
  width: number,
  { tone = '', lead = 17 }: { tone?: string; lead?: number } = {},
): number {
  const lines = wrapText(text, width, styleOf({ tone }));
  lines.forEach((line, i) => say(placed, line, x, y + i * lead, tone));
  return y + lines.length * lead;
}

/** How many lines words take at a width. */
export const linesOf = (text: string, width: number, tone = ''): number =>
  wrapText(text, width, styleOf({ tone })).length;
