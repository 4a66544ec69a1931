/** A panel a share, a row an industry: the nation's line, the fence's dot, and its range. On a card the panels stand side by side. Build only. */
import { capital, integer, oneDecimal, words } from '@/lib/format';
import { px } from '@/lib/svg';
import { measureText, wrapText } from '@/lib/text-measure';
import type { Frame, Placed } from '../contract';
import type { Industry, Neighbors, Panel, Share } from './series';

export interface TextAt {
  x: number;
  y: number;
  text: string;
  tone: string;
  anchor: 'start' | 'middle' | 'end';
}

export interface PlacedRow {
  industry: Industry;
  x: number;
  y: number;
  /** From the nation's line to the dot, and from the lowest to the highest share. */
  gap: string;
  range: string;
  note: string;
}

export interface PlacedFence extends Placed {
  rows: PlacedRow[];
  texts: TextAt[];
  /** Dots of the key. */
  key: { industry: Industry; x: number; y: number }[];
  nation: string;
  grid: string;
  base: string;
}

const TICKS = [0, 20, 40, 60, 80];
const TOP = 88;
/** A card has room for three: those its title speaks of. */
const ON_CARD: readonly Share[] = ['black', 'people_of_color', 'low_income'];
const SMALL = { font: 'label', size: 12 } as const;

/** "2.9 million people", "63,000 people". */
export const peopleWords = (people: number): string =>
  people >= 1e6
    ? `${oneDecimal(people / 1e6)} million people`
    : `${integer(Math.round(people / 1000) * 1000)} people`;

/** Panels → placed marks and words. */
export function placeFence(panels: readonly Panel[], neighbors: readonly Neighbors[], frame: Frame): PlacedFence {
  const placed: PlacedFence = { width: frame.width, height: 0, rows: [], texts: [], key: [], nation: '', grid: '', base: '' };
  if (frame.kind === 'card') placeBeside(placed, panels, frame);
  else placeBelow(placed, panels, neighbors, frame);
  return placed;
} // prettier-ignore

const noteOf = (panel: Panel, row: Panel['rows'][number]) =>
  `${panel.name}, ${row.industry}: ${oneDecimal(row.value)}% within 3 miles (${oneDecimal(row.low)} to ${oneDecimal(row.high)}% by other ways of counting); nation ${oneDecimal(panel.nation)}%`;

/** One panel under the other, on one scale. */
function placeBelow(placed: PlacedFence, panels: readonly Panel[], neighbors: readonly Neighbors[], frame: Frame): void {
  const narrow = frame.kind === 'narrow';
  const { width } = frame;
  const { texts } = placed;
  const left = narrow ? 78 : 92;
  const right = width - (narrow ? 120 : 124);
  const x = (share: number): number => px(left + (share / TOP) * (right - left));
  let y = placeKey(placed, neighbors, width, narrow);
  for (const panel of panels) {
    y += 34;
    texts.push({ x: 0, y, text: panel.name, tone: 't-bold t-large', anchor: 'start' });
    const at = x(panel.nation);
    // On a phone a long name reaches over the line: the nation's word moves below it.
    if (narrow) y += 17;
    texts.push({ x: narrow ? at : Math.max(at, px(measureText(panel.name, { font: 'label-semibold', size: 15 }) + 60)), y, text: `U.S. ${oneDecimal(panel.nation)}%`, tone: 't-soft t-small', anchor: 'middle' });
    const top = y + 5;
    for (const row of panel.rows) {
      y += 22;
      addRow(placed, panel, row, x, y - 4);
      texts.push({ x: 0, y, text: capital(row.industry), tone: '', anchor: 'start' });
      texts.push({ x: right + (narrow ? 46 : 48), y, text: `${oneDecimal(row.value)}%`, tone: 't-bold', anchor: 'end' });
      texts.push({ x: width, y, text: `${oneDecimal(row.low)}–${oneDecimal(row.high)}`, tone: 't-soft t-small', anchor: 'end' });
    }
    placed.nation += `M${at} ${top}V${y + 5}`;
    for (const tick of TICKS) placed[tick === 0 ? 'base' : 'grid'] += `M${x(tick)} ${top}V${y + 5}`;
  }
  y += 20;
  for (const tick of TICKS) texts.push({ x: x(tick), y, text: tick === 80 ? '80%' : String(tick), tone: 'tick-label', anchor: 'middle' });
  placed.height = px(y + 6);
} // prettier-ignore

/** Panels as columns, for a card. */
function placeBeside(placed: PlacedFence, given: readonly Panel[], frame: Frame): void {
  const panels = given.length > 3 ? given.filter(({ share }) => ON_CARD.includes(share)) : given;
  const { texts } = placed;
  const height = frame.height ?? 270;
  const left = 78;
  const gap = 20;
  const column = (frame.width - left - gap * (panels.length - 1)) / panels.length;
  const top = 56;
  const step = (height - top) / (panels[0]?.rows.length ?? 1);
  panels.forEach((panel, i) => {
    const from = left + i * (column + gap);
    const x = (share: number): number => px(from + (share / TOP) * column);
    const name = wrapText(panel.name, column + 6, { font: 'label-semibold', size: 13 });
    name.forEach((text, j) => texts.push({ x: px(from), y: 13 + j * 16, text, tone: 't-bold', anchor: 'start' }));
    texts.push({ x: Math.max(x(panel.nation), px(from + 30)), y: top - 6, text: `U.S. ${oneDecimal(panel.nation)}%`, tone: 't-soft t-small', anchor: 'middle' });
    panel.rows.forEach((row, j) => {
      const y = px(top + step * j + step * 0.66);
      addRow(placed, panel, row, x, y);
      if (i === 0) texts.push({ x: 0, y: y + 4.5, text: capital(row.industry), tone: 't-bold', anchor: 'start' });
      texts.push({ x: Math.max(x(row.value), px(from + 14)), y: y - 11, text: `${oneDecimal(row.value)}%`, tone: 't-bold halo', anchor: 'middle' });
    });
    placed.nation += `M${x(panel.nation)} ${top}V${height}`;
    placed.base += `M${x(0)} ${top}V${height}`;
  });
  placed.height = height;
} // prettier-ignore

function addRow(placed: PlacedFence, panel: Panel, row: Panel['rows'][number], x: (share: number) => number, y: number): void {
  placed.rows.push({
    industry: row.industry,
    x: x(row.value),
    y: px(y),
    gap: `M${x(panel.nation)} ${px(y)}H${x(row.value)}`,
    range: `M${x(row.low)} ${px(y)}H${x(row.high)}`,
    note: noteOf(panel, row),
  });
} // prettier-ignore

/** Whose neighbors they are and how many, and what dot and bar mean. Returns where the key ends. */
function placeKey(
  placed: PlacedFence,
  neighbors: readonly Neighbors[],
  width: number,
  narrow: boolean,
): number {
  let [x, y] = [0, 13];
  for (const { industry, plants, people } of neighbors) {
    const count = `${plants < 10 ? words(plants) : integer(plants)} plants, ${peopleWords(people)}`;
    const name = capital(industry);
    const nameEnd = 18 + measureText(name, { font: 'label-semibold', size: 13 }) + 6;
    const room = nameEnd + measureText(count, SMALL);
    if (x > 0 && (narrow || x + room > width)) [x, y] = [0, y + 20];
    placed.key.push({ industry, x: px(x + 6), y: y - 4 });
    placed.texts.push(
      { x: px(x + 18), y, text: name, tone: 't-bold', anchor: 'start' },
      { x: px(x + nameEnd), y, text: count, tone: 't-soft t-small', anchor: 'start' },
    );
    x += narrow ? room + 12 : width / 2;
  }
  let first = true;
  for (const text of wrapText(
    'Dot: within 3 miles. Bar and small figures: lowest and highest when counted within 1 or 5 miles, by whole tracts, or with one plant left out. Line: the nation.',
    width,
    SMALL,
  )) {
    y += first ? 23 : 17;
    first = false;
    placed.texts.push({ x: 0, y, text, tone: 't-soft t-small', anchor: 'start' });
  }
  return y;
}
