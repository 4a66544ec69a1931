/** The placed chart: what the layout makes, and what drawing and readout take from its columns. Shared; no imports but types. */
import type { State } from '@/lib/address';
import type { Placed } from '../contract';

export type Industry = 'steel' | 'coke' | 'cement' | 'aluminum';
export type Mark = 'all' | 'rose' | 'fell' | 'ended';

export interface TextAt {
  x: number;
  y: number;
  text: string;
  anchor: 'start' | 'middle' | 'end';
  tone: string;
}

/** One entry a plant, the largest of the last year first. */
export interface Columns {
  ids: number[];
  /** s, k (coke), c, a. */
  industries: string;
  /** r(ose), f(ell), e(nded), b(egan). */
  courses: string;
  /** Thousand tonnes by year; null: no report as part of the industry. */
  kt: (number | null)[][];
  /** Joined by line breaks. */
  names: string;
  labels: string;
  /** Why a line ends, or an empty line. */
  ends: string;
}

/** The lines of one industry on its own scale. */
export interface Panel {
  /** Pixels for a thousand tonnes. */
  scale: number;
  ticks: { y: number; text: string }[];
  heading: TextAt[];
  /** Names at the lines, with their leaders as one path. */
  labels: Record<Mark, { texts: TextAt[]; leaders: string }>;
}

/** One plant in the list of changes: from the first year to the last. */
export interface Row {
  id: number;
  y: number;
  industry: Industry;
  name: string;
  value: string;
  /** Pixels: where it stood in the first year (null: not there yet) and where in the last, or where it ended. */
  from: number | null;
  to: number;
}

export interface Rows {
  rows: Row[];
  ticks: { x: number; text: string; anchor: 'start' | 'middle' | 'end' }[];
  key: { from: string; to: string };
}

export interface PlacedFour extends Placed {
  plot: { left: number; right: number; top: number; base: number };
  /** The columns of the years, pixels. */
  x: number[];
  years: { x: number; text: string; anchor: 'start' | 'middle' | 'end' }[];
  overview: {
    ticks: { y: number; text: string }[];
    lines: { industry: Industry; d: string; y: number[] }[];
    /** Making aluminum alone. */
    process: string;
    texts: TextAt[];
    leaders: string;
  };
  panels: Record<Industry, Panel>;
  /** Making aluminum at Warrick alone, in the panel of aluminum. */
  warrick: string;
  rows: Record<Exclude<Mark, 'all'>, Rows>;
  columns: Columns;
  /** A sentence for each industry ("all" too) and mark: "steel/rose". */
  said: Record<string, string>;
}

const LETTERS: Readonly<Record<string, Industry>> = { s: 'steel', k: 'coke', c: 'cement', a: 'aluminum' };
export const letterOf = (industry: Industry): string => (industry === 'coke' ? 'k' : industry.charAt(0));
export const industryAt = (columns: Columns, plant: number): Industry =>
  LETTERS[columns.industries[plant] ?? ''] ?? 'steel';

export const markOf = (state: State): Mark => state['mark'] as Mark;
/** The industry whose lines are drawn; undefined for all four. */
export const industryOf = (state: State): Industry | undefined =>
  state['industry'] === 'all' ? undefined : (state['industry'] as Industry);

/** What is drawn at a state. */
export const pictureOf = (state: State): 'overview' | 'rows' | 'lines' =>
  industryOf(state) ? 'lines' : markOf(state) === 'all' ? 'overview' : 'rows';

/** Whether a plant of a course stands out under a mark; those that began have risen. */
export const isMarked = (course: string, mark: Mark): boolean =>
  mark === 'all' || course === mark.charAt(0) || (course === 'b' && mark === 'rose');

/** Index of a facility's id; undefined if it is not among the lines. */
export function plantOf(columns: Columns, id: unknown): number | undefined {
  const index = columns.ids.indexOf(Number(id));
  return index < 0 ? undefined : index;
}

/** The plants of an industry, largest of the last year first. */
export function plantsIn(columns: Columns, industry: Industry): number[] {
  const letter = letterOf(industry);
  return columns.ids.flatMap((_, plant) => (columns.industries[plant] === letter ? [plant] : []));
}
