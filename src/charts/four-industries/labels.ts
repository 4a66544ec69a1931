/** Names of the lines that matter under each mark, clear of each other. Build only. */
import type { ScaleLinear } from 'd3-scale';
import { FROM, firstOf, lastOf, processOf, type PlantLine } from '@/facts/plant-lines';
import { oneDecimal, twoDecimals } from '@/lib/format';
import { spreadLabels } from '@/lib/spread-labels';
import { px } from '@/lib/svg';
import { measureText } from '@/lib/text-measure';
import { isMarked, type Mark, type Panel, type TextAt } from './placed';

interface Space {
  x: ScaleLinear<number, number>;
  y: ScaleLinear<number, number>;
  plot: { left: number; right: number; top: number; base: number };
  width: number;
  /** At most so many names in the column at the right. */
  most: number;
}

const FONT = { font: 'label', size: 12 } as const;
const LINE = 14.5;
/** How far a name may stand from its line, pixels. */
const FAR = 26;
/** A plant below this part of the scale's top gets no name at its end. */
const SMALL = 0.03;
const mt = (t: number) => (t >= 1e6 ? oneDecimal(t / 1e6) : twoDecimals(t / 1e6));
const signed = (t: number) => `${t < 0 ? '−' : '+'}${mt(Math.abs(t))}`;

/** The names under a mark: in a column at the right for lines that go on, at their ends for those that do not. */
export function lineLabels(lines: readonly PlantLine[], mark: Mark, space: Space): Panel['labels'][Mark] {
  const marked = lines.filter((line) => isMarked(line.course.charAt(0), mark));
  return mark === 'ended' ? atEnds(marked, space) : inColumn(marked, mark, space);
}

function inColumn(lines: readonly PlantLine[], mark: Mark, space: Space): Panel['labels'][Mark] {
  const { y, plot, most, width } = space;
  const weight = (line: PlantLine) => (mark === 'all' ? lastOf(line) : Math.abs(lastOf(line) - firstOf(line)));
  const aluminum = lines[0]?.industry === 'aluminum' && mark !== 'rose';
  const chosen = lines
    .filter((line) => line.course !== 'ended')
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, aluminum ? most - 1 : most)
    .map((line) => ({ at: lastOf(line), texts: versions(line, mark), tone: 't-small' }));
  // The caveat of aluminum, drawn: what Warrick emits in making metal, apart from its power plant.
  const metal = processOf('warrick').at(-1) ?? 0;
  if (aluminum)
    chosen.push({ at: metal, texts: [`Warrick’s metal ${mt(metal)}`, `Warrick’s metal`], tone: 't-accent t-small' });
  const fits = width - plot.right - 12;
  const readable = chosen
    .map((one) => ({
      ...one,
      text: one.texts.find((text) => measureText(text, { ...FONT, font: one.tone === 't-small' ? 'label' : 'label-semibold' }) <= fits),
    }))
    .filter((one) => one.text !== undefined);
  // The least of them go until no name stands farther than two lines from its own.
  let wanted = readable;
  let ends: number[] = [];
  let middles: number[] = [];
  for (let keep = readable.length; keep > 0; keep--) {
    wanted = [...readable.slice(0, aluminum ? keep - 1 : keep), ...(aluminum ? readable.slice(-1) : [])].sort((a, b) => b.at - a.at);
    ends = wanted.map((one) => y(one.at / 1e6));
    middles = spreadLabels(ends.map((end) => ({ at: end, size: LINE })), { min: plot.top, max: plot.base + 4 });
    if (aluminum || ends.every((end, i) => Math.abs(end - (middles[i] ?? 0)) <= FAR)) break;
  }
  return {
    texts: wanted.map((one, i) => ({
      x: px(plot.right + 12), y: px((middles[i] ?? 0) + 4), text: one.text ?? '', anchor: 'start', tone: one.tone,
    })),
    leaders: ends
      .map((end, i) => (Math.abs(end - (middles[i] ?? 0)) < 2 ? '' : `M${px(plot.right + 2)} ${px(end)}L${px(plot.right + 9)} ${px(middles[i] ?? 0)}`))
      .join(''),
  };
} // prettier-ignore

/** The label with what it emits, or by how much it changed; shorter ones for where there is less room. */
function versions(line: PlantLine, mark: Mark): string[] {
  const value = mark === 'all' ? mt(lastOf(line)) : line.course === 'began' ? `${mt(lastOf(line))} (new)` : signed(lastOf(line) - firstOf(line));
  if (line.label === 'Warrick' && mark !== 'rose') return [`Warrick, whole site ${value}`, `Warrick’s site ${value}`];
  return [`${line.label} ${value}`, line.label];
} // prettier-ignore

/** At the point where a line stops, the largest first; a name that finds no free place is left out. */
function atEnds(lines: readonly PlantLine[], { x, y, plot, width }: Space): Panel['labels'][Mark] {
  const texts: TextAt[] = [];
  const boxes: [number, number, number, number][] = [];
  const peak = (line: PlantLine) => Math.max(...line.t.map((t) => t ?? 0));
  for (const line of [...lines].sort((a, b) => peak(b) - peak(a)).slice(0, 9)) {
    if (peak(line) / 1e6 < SMALL * (y.domain()[1] ?? 1)) continue;
    const end = line.t.findLastIndex((t) => t !== null);
    const last = line.t.findLastIndex((t) => (t ?? 0) > 0);
    for (const at of [last, end]) {
      const [px0, py0] = [x(FROM + at), y((line.t[at] ?? 0) / 1e6)];
      const long = line.end ? `${line.label}: ${line.end.text}` : line.label;
      const place = [long, line.label].flatMap((text) =>
        [0, -14, 14, -28, 28].flatMap((rise) =>
          (['start', 'end'] as const).map((anchor) => ({ text, anchor, rise })),
        ),
      ).find(({ text, anchor, rise }) => {
        const wide = measureText(text, FONT);
        const left = anchor === 'start' ? px0 + 7 : px0 - 7 - wide;
        const box: [number, number, number, number] = [left, py0 + rise - 7, left + wide, py0 + rise + 7];
        const inside = left >= plot.left + 2 && box[2] <= width && box[1] >= plot.top - 6 && box[3] <= plot.base - 1;
        const free = boxes.every((b) => box[0] > b[2] + 5 || box[2] < b[0] - 5 || box[1] > b[3] || box[3] < b[1]);
        if (inside && free) boxes.push(box);
        return inside && free;
      });
      if (!place) continue;
      texts.push({
        x: px(place.anchor === 'start' ? px0 + 7 : px0 - 7), y: px(py0 + place.rise + 4), text: place.text, anchor: place.anchor, tone: 't-small halo',
      });
      break;
    }
  }
  return { texts, leaders: '' };
} // prettier-ignore
