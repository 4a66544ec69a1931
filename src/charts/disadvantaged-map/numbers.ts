/** The test: a row a group, its plants in marked tracts against the people and the land of the same counties. Build only. */
import { integer, oneDecimal, wholePercent } from '@/lib/format';
import { px } from '@/lib/svg';
import { measureText } from '@/lib/text-measure';
import type { Frame } from '../contract';
import type { PlacedNumbers, PlacedSiting } from './placed';
import type { Tested } from './series';

const TOP = 100;

export const noteOf = (row: Tested): string =>
  `${row.name}: ${integer(row.marked)} of ${integer(row.placed)} plants in a marked tract, ${oneDecimal(row.pct)}% (by the nearest point ${oneDecimal(row.nearest)}%); of the people of their counties ${oneDecimal(row.people)}%, of the land ${oneDecimal(row.land)}%`;

/** Rows → placed marks. `people`, `land`: per cent of the nation's in marked tracts. */
export function placeNumbers(tested: readonly Tested[], frame: Frame, people: number, land: number): PlacedSiting {
  const { width } = frame;
  const narrow = frame.kind === 'narrow';
  const card = frame.kind === 'card';
  const left = narrow ? 4 : 150;
  const right = width - (narrow ? 8 : 128);
  const x = (share: number): number => px(left + (share / TOP) * (right - left));
  const placed: PlacedSiting = { kind: 'numbers', width, height: 0, texts: [], layers: [], keys: [] };
  let [kx, ky] = [0, 13];
  for (const [name, text] of [
    ['dot large plant', 'plants in a marked tract; bar: by the nearest tract point'],
    ['people', 'people of the same counties'],
    ['land', 'land of the same counties'],
  ] as const) {
    const room = 22 + measureText(text, { font: 'label', size: 13 });
    if (kx > 0 && kx + room > width) [kx, ky] = [0, ky + 20];
    placed.keys.push({ name, x: px(kx + 7), y: ky - 4 });
    placed.texts.push({ x: px(kx + 18), y: ky, text, tone: 't-soft', anchor: 'start' });
    kx += room + 14;
  }
  const top = ky + 44;
  const step = card ? ((frame.height ?? 270) - top - 22) / tested.length : narrow ? 48 : 36;
  const rows: PlacedNumbers['rows'] = [];
  tested.forEach((row, i) => {
    const y = px(top + i * step + (narrow ? 34 : step / 2));
    rows.push({
      id: row.group,
      y,
      dot: x(row.pct),
      people: x(row.people),
      land: x(row.land),
      range: `M${x(row.pct)} ${y}H${x(row.nearest)}`,
      note: noteOf(row),
    });
    const line = narrow ? y - 15 : y + 4.5;
    const count = `${integer(row.marked)} of ${integer(row.placed)}`;
    placed.texts.push({ x: 0, y: line, text: row.name, tone: 't-bold halo', anchor: 'start' });
    placed.texts.push({ x: width, y: line, text: wholePercent(row.pct), tone: 't-bold', anchor: 'end' });
    placed.texts.push({ x: width - 42, y: line, text: count, tone: 't-soft t-small halo', anchor: 'end' });
  });
  const end = top + tested.length * step;
  const numbers: PlacedNumbers = { grid: '', people: `M${x(people)} ${top}V${px(end)}`, land: `M${x(land)} ${top}V${px(end)}`, rows };
  placed.texts.push({ x: x(people) + 4, y: top - 6, text: `U.S. people ${wholePercent(people)}`, tone: 't-soft t-small', anchor: 'end' });
  placed.texts.push({ x: x(land) - 4, y: top - 6, text: `U.S. land ${wholePercent(land)}`, tone: 't-soft t-small', anchor: 'start' });
  for (const tick of [0, 25, 50, 75, 100]) {
    numbers.grid += `M${x(tick)} ${top}V${px(end)}`;
    placed.texts.push({ x: x(tick), y: px(end + 16), text: tick === 100 ? '100%' : String(tick), tone: 'tick-label', anchor: narrow && tick === 0 ? 'start' : narrow && tick === 100 ? 'end' : 'middle' });
  }
  return { ...placed, height: px(end + 22), numbers };
} // prettier-ignore
