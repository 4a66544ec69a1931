/** Two panels of rows, one claim a row: shares in a region, and how evenly a sector is spread. Build only. */
import { twoDecimals, wholePercent } from '@/lib/format';
import { px } from '@/lib/svg';
import { spreadLabels } from '@/lib/spread-labels';
import { measureText } from '@/lib/text-measure';
import type { Frame, Placed } from '../contract';
import { evenRows, regionRows, verdictName, yardsticks, type EvenRow, type RegionRow } from './series';

export interface TextAt {
  x: number;
  y: number;
  text: string;
  anchor: 'start' | 'middle' | 'end';
  /** Classes of charts.css. */
  tone: string;
  /** Left and right edge, for the tests. */
  box: [left: number, right: number];
}

export type Shape = 'people' | 'plants' | 'amount' | 'index';

export interface PlacedClaims extends Placed {
  texts: TextAt[];
  marks: { x: number; y: number; shape: Shape }[];
  verdicts: { x: number; y: number; verdict: RegionRow['verdict'] }[];
  /** Path of the axis lines of all rows; of the lines between marks; of the yardsticks. */
  axes: string;
  spans: string;
  guides: string;
}

interface Panel {
  left: number;
  width: number;
  top: number;
  /** Height of a row, and its parts from its top. */
  row: number;
  name: number;
  line: number;
  compact: boolean;
}

const SMALL = { font: 'label', size: 12 } as const;
const WIDTHS: Readonly<Record<string, { font: 'label' | 'label-semibold'; size: number }>> = {
  't-bold': { font: 'label-semibold', size: 13 },
  't-soft t-small': { font: 'label', size: 12 },
  't-small': { font: 'label', size: 12 },
  't-bold t-small': { font: 'label-semibold', size: 12 },
};

/** Rows → placed marks and words. */
export function placeClaims(frame: Frame): PlacedClaims {
  const placed: PlacedClaims = { width: frame.width, height: 0, texts: [], marks: [], verdicts: [], axes: '', spans: '', guides: '' };
  const card = frame.kind === 'card';
  const narrow = frame.kind === 'narrow';
  const gap = 44;
  const width = narrow ? frame.width - 24 : (frame.width - gap - 24) / 2;
  const rows = { row: card ? 58 : 96, name: card ? 12 : 16, line: card ? 38 : 68, compact: card };
  const first: Panel = { left: 12, width, top: card ? 22 : 34, ...rows };
  const claims = card ? regionRows.filter(({ id }) => id !== 'furnaces') : regionRows;
  heading(placed, first, card ? 'Said to stand in one region' : 'Said to stand in one region: shares of the nation');
  claims.forEach((row, i) => placeRegion(placed, row, first, i));
  const bottom = first.top + claims.length * first.row;
  const second: Panel = {
    left: narrow ? 12 : 12 + width + gap,
    width,
    top: (narrow ? bottom + 62 : first.top) + (card ? 0 : 20),
    ...rows,
  };
  heading(placed, second, card ? 'Said to be spread evenly: 0 even, 1 apart' : 'Said to be spread evenly: 0 as people live, 1 apart', card ? 0 : 20);
  evenRows.forEach((row, i) => placeEven(placed, row, second, i));
  const end = second.top + evenRows.length * second.row;
  if (!card) guides(placed, second, end);
  placed.height = frame.height ?? Math.ceil(Math.max(bottom, end) + 4);
  return placed;
} // prettier-ignore

function text(placed: PlacedClaims, at: { x: number; y: number; min: number; max: number }, words: string, tone: string, anchor: TextAt['anchor'] = 'start'): void {
  const style = WIDTHS[tone.replace(' halo', '')] ?? SMALL;
  const width = measureText(words, style);
  const wanted = anchor === 'start' ? at.x : anchor === 'end' ? at.x - width : at.x - width / 2;
  const left = Math.max(at.min, Math.min(at.max - width, wanted));
  placed.texts.push({ x: px(left), y: px(at.y), text: words, anchor: 'start', tone, box: [left, left + width] });
} // prettier-ignore

function heading(placed: PlacedClaims, { left, width, top }: Panel, words: string, lift = 0): void {
  text(placed, { x: left, y: top - 12 - lift, min: 0, max: left + width + 12 }, words, 't-soft t-small');
}

/** The sign of the verdict, the name, and where there is room the verdict's words. Returns the y of the row's line. */
function begin(placed: PlacedClaims, row: RegionRow | EvenRow, panel: Panel, i: number, place: string): number {
  const { left, width, compact } = panel;
  const y = panel.top + i * panel.row;
  const room = { min: 0, max: left + width + 12 };
  placed.verdicts.push({ x: left + 5, y: px(y + panel.name - 4.5), verdict: row.verdict });
  text(placed, { x: left + 22, y: y + panel.name, ...room }, place === '' ? row.name : `${row.name}: ${place}`, 't-bold');
  if (!compact) text(placed, { x: left + 22, y: y + panel.name + 17, ...room }, verdictName(row.verdict), 't-soft t-small');
  const line = y + panel.line;
  placed.axes += `M${px(left)},${px(line)}h${px(width)}M${px(left)},${px(line - 4)}v8M${px(left + width)},${px(line - 4)}v8`;
  return line;
} // prettier-ignore

function placeRegion(placed: PlacedClaims, row: RegionRow, panel: Panel, i: number): void {
  const line = begin(placed, row, panel, i, row.place);
  const at = (value: number) => panel.left + (value / 100) * panel.width;
  const edge = { min: panel.left - 8, max: panel.left + panel.width + 8 };
  const [people, plants, amount] = [row.people, row.plants, row.amount].map(at) as [number, number, number];
  placed.spans += `M${px(people)},${px(line)}H${px(Math.max(plants, amount))}`;
  placed.marks.push({ x: px(people), y: px(line), shape: 'people' });
  placed.marks.push({ x: px(plants), y: px(line), shape: 'plants' });
  placed.marks.push({ x: px(amount), y: px(line), shape: 'amount' });
  const of = (what: string) => (panel.compact && i > 0 ? '' : ` of ${what}`);
  text(placed, { x: amount, y: line - 11, ...edge }, wholePercent(row.amount) + of(row.amountOf), 't-bold t-small', 'middle');
  const below = [
    { x: people, words: wholePercent(row.people) + of('people'), tone: 't-soft t-small' },
    { x: plants, words: wholePercent(row.plants) + of('plants'), tone: 't-small' },
  ];
  const middles = spreadLabels(
    below.map(({ x, words, tone }) => ({ at: x, size: measureText(words, WIDTHS[tone] ?? SMALL) + 10 })),
    edge,
  );
  below.forEach(({ words, tone }, n) => text(placed, { x: middles[n] ?? 0, y: line + 19, ...edge }, words, tone, 'middle'));
} // prettier-ignore

function placeEven(placed: PlacedClaims, row: EvenRow, panel: Panel, i: number): void {
  const line = begin(placed, row, panel, i, '');
  const edge = { min: panel.left - 8, max: panel.left + panel.width + 8 };
  const at = (value: number) => panel.left + value * panel.width;
  row.marks.forEach((mark, n) => {
    const x = at(mark.index);
    if (n === 0) placed.spans += `M${px(panel.left)},${px(line)}H${px(at(row.marks.at(-1)?.index ?? 0))}`;
    placed.marks.push({ x: px(x), y: px(line), shape: 'index' });
    const words = [twoDecimals(mark.index), panel.compact ? '' : mark.text].filter(Boolean).join(' ');
    // The second of two stands below the line.
    text(placed, { x, y: n === 0 ? line - 11 : line + 19, ...edge }, words, 't-bold t-small halo', 'middle');
  });
} // prettier-ignore

/** The index of sectors that are called regional, as lines through the panel. */
function guides(placed: PlacedClaims, panel: Panel, end: number): void {
  for (const { name, index } of yardsticks) {
    const x = panel.left + index * panel.width;
    text(placed, { x, y: panel.top - 10, min: panel.left, max: panel.left + panel.width + 8 }, `${name} ${twoDecimals(index)}`, 't-soft t-small', 'middle');
    placed.guides += `M${px(x)},${px(panel.top - 4)}V${px(end - 22)}`;
  }
} // prettier-ignore
