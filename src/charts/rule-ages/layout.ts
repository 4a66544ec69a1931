/** One row a standard: its dates on a true scale of time, and the years since the last of them as a bar. Build only. */
import { px } from '@/lib/svg';
import { measureText } from '@/lib/text-measure';
import type { Frame, Placed } from '../contract';
import { latestOf, type Age } from './series';

export type MarkKind = 'first' | 'between' | 'memo' | 'record' | 'bar' | 'bar old' | 'pale';

export interface TextAt {
  x: number;
  y: number;
  text: string;
  tone: string;
  anchor: 'start' | 'end' | 'middle';
}

export interface PlacedAge {
  id: string;
  y: number;
  /** Years without a date: surely, and by one of the two sources only. */
  bar: string;
  /** True for the rows of the finding: no date in these many years. */
  old: boolean;
  pale: string;
  /** What lies before: a line, dashed where the beginning was not read. */
  line: string;
  open: string;
  /** Where the marks stand. */
  first: number | null;
  between: number[];
  memo: number;
  record: number | null;
  note: string;
}

export interface PlacedAges extends Placed {
  rows: PlacedAge[];
  texts: TextAt[];
  grid: string;
  key: { kind: MarkKind; x: number; y: number }[];
}

const FROM = 1970;
const TICKS = [1970, 1980, 1990, 2000, 2010, 2020];
const BAR = 10;
const KEY: readonly { kind: MarkKind; text: string }[] = [
  { kind: 'first', text: 'first rule' },
  { kind: 'between', text: 'amendment read' },
  { kind: 'record', text: 'latest amendment read' },
  { kind: 'memo', text: '“last updated” by the memo' },
  { kind: 'bar', text: 'no later date known' },
  { kind: 'bar old', text: 'none after 2000' },
  { kind: 'pale', text: 'the two dates differ' },
];

/** Without a date since the turn of the century. */
const isOld = (age: Age): boolean => latestOf(age) < '2001';

/** A year with its fraction, of an ISO day. */
export const yearOf = (day: string): number =>
  Number(day.slice(0, 4)) + (Number(day.slice(5, 7)) - 1 + (Number(day.slice(8, 10) || 1) - 1) / 31) / 12;

/** "46 years", "26 to 49 years", "46 years?" where the memo alone has the date. */
export function yearsWords({ years: [least, most], check }: Age): string {
  const span = least === most ? `${least}` : `${least} to ${most}`;
  return `${span} years${check === 'not checked' ? '?' : ''}`;
}

/** Ages → placed marks. `read`: the month of reading, where the axis ends. */
export function placeAges(ages: readonly Age[], frame: Frame, read: string, note: (age: Age) => string): PlacedAges {
  const narrow = frame.kind === 'narrow';
  const card = frame.kind === 'card';
  const { width } = frame;
  const left = narrow ? 2 : 196;
  const right = narrow ? width - 8 : width - 108;
  const to = yearOf(read);
  const x = (year: number): number => px(left + ((year - FROM) / (to - FROM)) * (right - left));
  const { key, texts, bottom } = placeKey(width, card, narrow);
  const top = bottom + (card ? 26 : 32);
  const step = card ? ((frame.height ?? 270) - top - 8) / ages.length : narrow ? 46 : 38;
  const placed: PlacedAges = { width, height: px(top + ages.length * step + (card ? 0 : 6)), rows: [], texts, grid: '', key };

  ages.forEach((age, i) => {
    const y = px(top + i * step + (narrow ? 30 : step / 2));
    const words = yearsWords(age);
    const tone = isOld(age) ? 't-bold' : 't-soft';
    placed.rows.push(placeRow(age, y, x, to, note(age)));
    const line = narrow ? y - 13 : y + 4.5;
    const under = !narrow && !card;
    const name = (y: number): TextAt => ({ x: 0, y, text: age.name, tone: 't-bold', anchor: 'start' });
    const part = (x: number, y: number): TextAt => ({ x, y, text: `subpart ${age.subpart}`, tone: 't-soft t-small', anchor: 'start' });
    texts.push({ x: width, y: line, text: words, tone, anchor: 'end' });
    if (under) texts.push(name(y - 2), part(0, y + 13));
    else texts.push(name(line));
    if (narrow) texts.push(part(px(measureText(age.name, { font: 'label-semibold', size: 13 }) + 7), line));
  });
  const end = top + ages.length * step - (narrow ? 4 : 2);
  const ticks = narrow ? TICKS.filter((_, i) => i % 2 === 0) : TICKS;
  for (const year of ticks) {
    placed.grid += `M${x(year)} ${px(top - 4)}V${px(end)}`;
    texts.push({ x: x(year), y: top - 9, text: String(year), tone: 'tick-label', anchor: narrow && year === FROM ? 'start' : 'middle' });
  }
  placed.grid += `M${x(to)} ${px(top - 4)}V${px(end)}`;
  texts.push({ x: x(to) + (narrow ? 8 : 0), y: top - 9, text: read.slice(0, 4), tone: 'tick-label', anchor: narrow ? 'end' : 'middle' });
  return placed;
} // prettier-ignore

function placeRow(age: Age, y: number, x: (year: number) => number, to: number, note: string): PlacedAge {
  const at = (day: string) => x(yearOf(day));
  const [memo, record] = [at(age.memo), age.record === null ? null : at(age.record)];
  // Two dates of one summer are one mark: the diamond stands around the dot.
  const [early, late] = age.disputed && record !== null ? [Math.min(memo, record), Math.max(memo, record)] : [at(latestOf(age)), at(latestOf(age))];
  const known = [age.first, ...age.between, age.memo, age.record].filter((day) => day !== null).map(at);
  const begin = Math.min(...known);
  const half = BAR / 2;
  const box = (from: number, until: number) => `M${from} ${y - half}H${until}V${y + half}H${from}Z`;
  return {
    id: age.subpart,
    y,
    bar: box(late, x(to)),
    old: isOld(age),
    pale: early < late ? box(early, late) : '',
    line: begin < early ? `M${begin} ${y}H${early}` : '',
    open: age.first === null ? `M${px(Math.max(begin - 30, x(FROM)))} ${y}H${px(begin - 7)}` : '',
    first: age.first === null ? null : at(age.first),
    between: age.between.map(at),
    memo,
    record,
    note,
  };
} // prettier-ignore

/** The key above the rows, broken to the width. */
function placeKey(width: number, card: boolean, narrow: boolean) {
  const key: PlacedAges['key'] = [];
  const texts: TextAt[] = [];
  const size = card ? 12 : 13;
  let [x, y] = [0, 12];
  for (const { kind, text } of KEY) {
    const room = 22 + measureText(text, { font: 'label', size });
    if (x > 0 && x + room > width) [x, y] = [0, y + (narrow ? 21 : 20)];
    key.push({ kind, x: px(x + 8), y: y - 4 });
    texts.push({ x: px(x + 20), y, text, tone: card ? 't-soft t-small' : 't-soft', anchor: 'start' });
    x += room + (card ? 12 : 16);
  }
  return { key, texts, bottom: y };
}
