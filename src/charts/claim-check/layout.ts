/** The check as a table where there is room, as stacked cards on a phone. Build only. */
import { px } from '@/lib/svg';
import { wrapText } from '@/lib/text-measure';
import type { Frame, Placed } from '../contract';
import { VERDICTS, type CheckRow, type Figure, type Verdict } from './rows';

export interface TextAt {
  x: number;
  y: number;
  text: string;
  /** Classes of charts.css and style.css. */
  tone: string;
}

export interface PlacedCheck extends Placed {
  texts: TextAt[];
  /** Shares as lengths: x, y and size. */
  bars: { x: number; y: number; width: number; height: number; tone: string }[];
  /** Plants as squares: one path each cell. */
  plants: { d: string; tone: string }[];
  /** Verdicts as shapes. */
  marks: { x: number; y: number; verdict: Verdict }[];
  rules: { y: number; x1: number; x2: number; tone: string }[];
}

/** Where each column begins, and how broad its text may be. */
interface Columns {
  topic: [x: number, width: number];
  claim: [x: number, width: number];
  data: [x: number, width: number];
  verdict: [x: number, width: number];
  why: [x: number, width: number] | null;
}

const LEAD = 17;

/** How plants and shares are drawn under a number. A full row of squares is as long as a share of thirty percent. */
interface Scale {
  /** Side of a square, distance from one to the next, squares in a row. */
  square: number;
  pitch: number;
  perRow: number;
  /** From a number's baseline to its bar or squares. */
  below: number;
  tone: string;
}
const FULL: Scale = { square: 6, pitch: 8, perRow: 14, below: 8, tone: 'check-number' };
/** On a card a row is low: smaller figures, and all squares beside each other. */
const LOW: Scale = { square: 3.6, pitch: 4.8, perRow: 40, below: 7, tone: 'check-number is-low' };
const THIRTY = FULL.pitch * FULL.perRow;

/** Rows → placed texts, bars, squares and shapes. */
export function placeCheck(rows: readonly CheckRow[], frame: Frame): PlacedCheck {
  if (frame.kind === 'narrow') return placeCards(rows, frame.width);
  const card = frame.kind === 'card';
  const columns: Columns = card
    ? { topic: [0, 190], claim: [206, 130], data: [356, 150], verdict: [510, frame.width - 540], why: null }
    : {
        topic: [0, 136],
        claim: [148, 116],
        data: [276, 126],
        verdict: [416, 108],
        why: [560, frame.width - 560],
      };
  const placed = empty(frame.width);
  const head = 14;
  heads(placed, columns, head);
  let y = head + 10;
  const height = frame.height ?? 0;
  const step = card ? (height - y - 2) / rows.length : 90;
  for (const row of rows) {
    placed.rules.push({ y: px(y), x1: 0, x2: frame.width, tone: row.claim ? 'rule' : 'axis' });
    placeRow(placed, row, columns, y + (card ? step / 2 + 5 : 38), card);
    y += step;
  }
  placed.height = card ? height : Math.ceil(y);
  return placed;
}

function heads(placed: PlacedCheck, columns: Columns, y: number): void {
  const entries: [[number, number] | null, string][] = [
    [columns.claim, 'The memo says'],
    [columns.data, 'The data say'],
    [columns.verdict, 'Verdict'],
    [columns.why, 'Why'],
  ];
  for (const [column, text] of entries)
    if (column) placed.texts.push({ x: column[0], y, text, tone: 't-soft t-small' });
}

/** One row of the table; `base` is the baseline of its numbers. */
function placeRow(placed: PlacedCheck, row: CheckRow, columns: Columns, base: number, card: boolean): void {
  const scale = card ? LOW : FULL;
  const below = lines(placed, row.topic, columns.topic, base - 8, 't-bold');
  placed.texts.push({ x: columns.topic[0], y: px(below), text: row.year, tone: 't-soft' });
  figure(placed, row.claim, columns.claim[0], base, 'claimed', scale);
  figure(placed, row.data, columns.data[0], base, row.verdict, scale);
  placed.marks.push({ x: columns.verdict[0] + 10, y: px(base - 8), verdict: row.verdict });
  const verdict = wrapText(VERDICTS[row.verdict], columns.verdict[1], { font: 'label-semibold', size: 13 });
  const lift = card ? ((verdict.length - 1) * LEAD) / 2 : 0;
  lines(
    placed,
    VERDICTS[row.verdict],
    [columns.verdict[0] + 30, columns.verdict[1]],
    base - 3 - lift,
    't-bold',
  );
  if (columns.why) lines(placed, row.why, columns.why, base - 12, 't-soft');
}

/** A number with its length or its plants under it. */
function figure(
  placed: PlacedCheck,
  value: Figure | null,
  x: number,
  base: number,
  verdict: Verdict | 'claimed',
  scale: Scale,
): void {
  if (!value) {
    placed.texts.push({ x, y: px(base - 3), text: 'no claim', tone: 't-soft' });
    return;
  }
  const y = px(base + scale.below);
  placed.texts.push({ x, y: px(base), text: value.text, tone: `${scale.tone} is-${verdict}` });
  if (value.percent !== undefined)
    placed.bars.push({
      x,
      y,
      width: px((value.percent / 30) * THIRTY),
      height: scale.square,
      tone: `is-${verdict}`,
    });
  if (value.plants !== undefined)
    placed.plants.push({ d: squares(value.plants, x, y, scale), tone: `is-${verdict}` });
}

/** A square for each plant. */
export function squares(
  count: number,
  x: number,
  y: number,
  { square, pitch, perRow }: Scale = FULL,
): string {
  return Array.from(
    { length: count },
    (_, i) =>
      `M${px(x + (i % perRow) * pitch)},${px(y + Math.floor(i / perRow) * pitch)}h${square}v${square}h-${square}z`,
  ).join('');
}

function lines(
  placed: PlacedCheck,
  text: string,
  [x, width]: [number, number],
  y: number,
  tone: string,
): number {
  const font = tone.includes('t-bold') ? 'label-semibold' : 'label';
  const broken = wrapText(text, width, { font, size: 13 });
  broken.forEach((line, i) => placed.texts.push({ x, y: px(y + i * LEAD), text: line, tone }));
  return y + broken.length * LEAD;
}

function placeCards(rows: readonly CheckRow[], width: number): PlacedCheck {
  const placed = empty(width);
  const half = 176;
  let y = 0;
  for (const row of rows) {
    placed.rules.push({ y: px(y + 0.5), x1: 0, x2: width, tone: row.claim ? 'rule' : 'axis' });
    y += 22;
    placed.texts.push({ x: 0, y, text: `${row.topic}, ${row.year}`, tone: 't-bold' });
    const data = row.claim ? half : 0;
    if (row.claim) placed.texts.push({ x: 0, y: y + 20, text: 'The memo says', tone: 't-soft t-small' });
    placed.texts.push({ x: data, y: y + 20, text: 'The data say', tone: 't-soft t-small' });
    if (row.claim) figure(placed, row.claim, 0, y + 51, 'claimed', FULL);
    figure(placed, row.data, data, y + 51, row.verdict, FULL);
    y += (row.data.plants ?? 0) > FULL.perRow ? 98 : 90;
    placed.marks.push({ x: 10, y: y - 5, verdict: row.verdict });
    placed.texts.push({ x: 28, y, text: VERDICTS[row.verdict], tone: 't-bold' });
    y = lines(placed, row.why, [28, width - 32], y + LEAD + 1, 't-soft') + 1;
  }
  placed.height = Math.ceil(y);
  return placed;
}

const empty = (width: number): PlacedCheck => ({
  width,
  height: 0,
  texts: [],
  bars: [],
  plants: [],
  marks: [],
  rules: [],
});
