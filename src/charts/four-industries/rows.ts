/** The plants of all four industries that changed most, one row each, on one scale. Build only. */
import { scaleLinear } from 'd3-scale';
import { firstOf, FROM, lastOf, plantLines, TO, type PlantLine } from '@/facts/plant-lines';
import { oneDecimal, twoDecimals } from '@/lib/format';
import { px } from '@/lib/svg';
import { measureText } from '@/lib/text-measure';
import type { Frame } from '../contract';
import { isMarked, type Mark, type Row, type Rows } from './placed';

type Marked = Exclude<Mark, 'all'>;
const HEAD = 26;
const FOOT = 24;

/** How much a plant counts in the list of a mark, tonnes. */
const weight = (line: PlantLine, mark: Marked) =>
  mark === 'ended' ? Math.max(firstOf(line), before(line)) : Math.abs(lastOf(line) - firstOf(line));
/** What it reported in its last year with emissions. */
const before = (line: PlantLine) => line.t.findLast((t) => (t ?? 0) > 0) ?? 0;

/** The plants of a mark in the order of their weight. */
export const ranked = (mark: Marked): readonly PlantLine[] =>
  plantLines
    .filter((line) => isMarked(line.course.charAt(0), mark))
    .toSorted((a, b) => weight(b, mark) - weight(a, mark));

/** Rows in the room under a key, with the scale at the foot. */
export function placeRows(mark: Marked, frame: Frame, height: number): Rows {
  const card = frame.kind === 'card';
  const most = card ? 6 : 11;
  const lines = ranked(mark).slice(0, most);
  const step = (height - HEAD - FOOT) / most;
  const ends = lines.map((line) => (mark === 'ended' ? before(line) : lastOf(line)));
  const top = Math.max(...ends, ...lines.map(firstOf)) / 1e6;
  const x = scaleLinear([0, top], [7, frame.width - 8]);
  return {
    rows: lines.map((line, i): Row => {
      const name = `${line.label}, ${line.state}`;
      return {
        id: line.id,
        y: px(HEAD + step * i + (card ? 24 : 27)),
        industry: line.industry,
        name,
        value: valueOf(line, frame.width - 20 - measureText(`${name} aluminum`, { font: 'label-semibold', size: 13 })),
        from: line.t[0] === null || line.t[0] === undefined ? null : px(x(line.t[0] / 1e6)),
        to: px(x((ends[i] ?? 0) / 1e6)),
      };
    }),
    ticks: x.ticks(frame.kind === 'narrow' ? 4 : 6).map((tick) => ({
      x: px(x(tick)),
      text: Number.isInteger(tick) ? String(tick) : oneDecimal(tick),
      anchor: tick === 0 ? 'start' : frame.width - x(tick) < 12 ? 'end' : 'middle',
    })),
    key: { from: String(FROM), to: mark === 'ended' ? 'last year with emissions' : String(TO) },
  };
} // prettier-ignore

const mt = (t: number) => twoDecimals(t / 1e6);

/** "11.31 → 6.49", or why a line ends; the short form where the room (pixels) is less. */
function valueOf(line: PlantLine, fits: number): string {
  const long = line.end
    ? `${mt(firstOf(line) || before(line))}; ${line.end.text}`
    : line.course === 'began'
      ? `new since ${FROM}: ${mt(lastOf(line))}`
      : `${mt(firstOf(line))} → ${mt(lastOf(line))}`;
  const short = line.end ? line.end.text : line.course === 'began' ? `new: ${mt(lastOf(line))}` : long;
  return measureText(long, { font: 'label', size: 13 }) <= fits ? long : short;
}
