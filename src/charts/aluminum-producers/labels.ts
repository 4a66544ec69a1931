/** The words of the picture: names at the ends of the layers, and the remark over the beginning. Build only. */
import { oneDecimal } from '@/lib/format';
import { spreadLabels } from '@/lib/spread-labels';
import { px } from '@/lib/svg';
import { measureText } from '@/lib/text-measure';
import { Plot } from '../plot';
import { valueOf, type StackedPoint, type YearSum } from './series';

export interface EndLabel {
  side: 'first' | 'last';
  text: string;
  /** Text class of charts.css: "t:accent". */
  tone: string;
  /** Middle of the label and middle of its layer, in pixels. */
  y: number;
  layerY: number;
}

/** A scale of the picture: value to pixel and back. */
interface Scale {
  (value: number): number;
  invert(value: number): number;
}

const LINE = 17;
export const FONT = { font: 'label-semibold', size: 13 } as const;
const TONES: Readonly<Record<string, string>> = { us: 't:accent', china: 't:bold' };

/** The names of the layers at one end, moved apart where the layers are thin. */
export function endLabels(
  points: readonly StackedPoint[],
  year: number,
  side: EndLabel['side'],
  texts: readonly string[],
  y: (value: number) => number,
  room: { min: number; max: number },
): EndLabel[] {
  // Top of the page first: the stack's last group.
  const layers = points
    .filter((point) => point.year === year)
    .map((point, i) => ({ point, text: texts[i] ?? '' }))
    .reverse();
  const at = layers.map(({ point }) => y((point.from + point.to) / 2));
  const placed = spreadLabels(
    at.map((value) => ({ at: value, size: LINE })),
    room,
  );
  return layers.map(({ point, text }, i) => ({
    side,
    text,
    tone: TONES[point.group.id] ?? 't:plain',
    y: px(placed[i] ?? 0),
    layerY: px(at[i] ?? 0),
  }));
}

/** A line from a layer to its name. */
export function leaderOf(label: EndLabel, year: number, length: number, x: Scale, y: Scale) {
  const sign = label.side === 'last' ? 1 : -1;
  return Plot.link([label], {
    className: 'rule',
    x1: x.invert(x(year) + sign * 2),
    x2: x.invert(x(year) + sign * (length - 1)),
    y1: y.invert(label.layerY),
    y2: y.invert(label.y),
  });
}

/** Over the low beginning of the stack: who was first then. */
export function opening(sums: readonly YearSum[], year: number, narrow: boolean, x: Scale, y: Scale) {
  const sum = sums[0];
  if (sum === undefined) return [];
  const lines = [
    { text: String(year), tone: 't:soft' },
    { text: `United States ${oneDecimal(valueOf(sum, 'us', 'tonnes'))}`, tone: 't:accent' },
    { text: `China ${oneDecimal(valueOf(sum, 'china', 'tonnes'))}`, tone: 't:bold' },
    { text: `World ${oneDecimal(sum.total_kt / 1000)}`, tone: 't:plain' },
  ];
  // It must clear the stack along its whole width.
  const width = Math.max(...lines.map((line) => measureText(line.text, FONT))) + 16;
  const below = sums.filter((candidate) => x(candidate.year) < x(year) + width);
  const base =
    y(Math.max(...below.map((candidate) => candidate.total_kt)) / 1000) -
    lines.length * LINE -
    (narrow ? 4 : 10);
  return lines.map((line, i) =>
    Plot.text([line], {
      className: 'halo',
      x: x.invert(x(year) + 8),
      y: y.invert(base + i * LINE),
      text: 'text',
      fill: 'tone',
      textAnchor: 'start',
    }),
  );
}
