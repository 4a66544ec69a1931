/** Fourteen bars, one a reporting year, stacked by gas or by industry; years without a report stay open. Pure. */
import { scaleLinear } from 'd3-scale';
import { integer } from '@/lib/format';
import { px } from '@/lib/svg';
import { measureText } from '@/lib/text-measure';
import type { Frame, Placed } from '@/charts/contract';

/** Below this, in tonnes, most facilities need not report. */
export const THRESHOLD = 25_000;

/** A part of every bar: its name and the class of its colour. */
export interface Part {
  readonly name: string;
  readonly fill: string;
}

/** A year's bar: tonnes CO2e by part, in the order of the parts; null in `total` is a year without a report. */
export interface Bar {
  readonly year: number;
  readonly total: number | null;
  readonly parts: readonly number[];
}

export interface PlacedStack extends Placed {
  /** One path a part, all its bars together. */
  bars: { fill: string; d: string }[];
  /** Stubs on the ground for years without a report. */
  gaps: string;
  gapLabels: { x: number; y: number; text: string }[];
  grid: { y: number; label: string }[];
  /** The dashed line at the threshold; null where the scale makes it meaningless. */
  threshold: { y: number; label: string } | null;
  years: { x: number; label: string }[];
  values: { x: number; y: number; text: string }[];
  legend: { x: number; y: number; fill: string; text: string }[];
  left: number;
  right: number;
  ground: number;
}

/** Tonnes as an axis says them: "8.1 Mt", "340 kt", "2,100 t". */
export function amount(t: number): string {
  const trimmed = (value: number) =>
    value.toLocaleString('en-US', { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 });
  if (Math.abs(t) >= 1e6) return `${trimmed(t / 1e6)} Mt`;
  if (Math.abs(t) >= 10_000) return `${trimmed(t / 1e3)} kt`;
  return `${integer(t)} t`;
}

/** The frame of a plant's or a place's bars in a broad column. */
export const WIDE: Frame = { kind: 'wide', width: 680 };

/** The height in px that the bars take in a frame. */
export const stackHeight = (frame: Frame): number => frame.height ?? (frame.kind === 'narrow' ? 250 : 300);

/** Bars into a frame. Amounts below zero (one report of 2015) are drawn as nothing; the table has them. */
export function placeStack(bars: readonly Bar[], parts: readonly Part[], frame: Frame): PlacedStack {
  const { width } = frame;
  const legend = placeLegend(parts, width);
  const top = legend.height + 24;
  const height = stackHeight(frame);
  const ground = height - 24;
  const most = Math.max(1, ...bars.map(({ total }) => total ?? 0));
  const y = scaleLinear([0, most], [ground, top]).nice(3);
  const threshold =
    most < 12 * THRESHOLD && most > THRESHOLD * 0.6
      ? { y: px(y(THRESHOLD)), label: amount(THRESHOLD) }
      : null;
  const grid = y
    .ticks(3)
    .filter((tick) => tick > 0)
    .map((tick) => ({ y: px(y(tick)), label: amount(tick) }))
    .filter((line) => !threshold || Math.abs(line.y - threshold.y) > 13);
  const widest = Math.max(
    ...[...grid, ...(threshold ? [threshold] : [])].map(({ label }) =>
      measureText(label, { font: 'label-semibold', size: 12 }),
    ),
  );
  // The axis has a gutter of its own: a label over a bar is read with difficulty.
  const left = Math.ceil(widest) + 8;
  const step = (width - left) / bars.length;
  const broad = Math.min(step * 0.74, 46);
  const at = (i: number) => left + step * (i + 0.5);

  return {
    width,
    height,
    left,
    right: width,
    ground,
    bars: parts
      .map(({ fill }, part) => ({ fill, d: bars.map((bar, i) => rectangle(bar, part, i)).join('') }))
      .filter(({ d }) => d !== ''),
    gaps: bars
      .map(({ total }, i) => (total === null ? `M${px(at(i) - broad / 2)},${ground - 2}h${px(broad)}` : ''))
      .join(''),
    gapLabels: gapLabels(),
    grid,
    threshold,
    years: bars.flatMap(({ year }, i) =>
      i === 0 || i === bars.length - 1 || (year % 5 === 0 && i > 1)
        ? [{ x: px(at(i)), label: String(year) }]
        : [],
    ),
    values: valueLabels(),
    legend: legend.items,
  };

  function rectangle({ parts: amounts }: Bar, part: number, i: number): string {
    const below = amounts.slice(0, part).reduce((sum, t) => sum + Math.max(0, t), 0);
    const [y0, y1] = [px(y(below)), px(y(below + Math.max(0, amounts[part] ?? 0)))];
    if (y0 - y1 < 0.1) return '';
    return `M${px(at(i) - broad / 2)},${y1}h${px(broad)}v${px(y0 - y1)}h${px(-broad)}z`;
  }

  /** "no report" once for each run of years that is broad enough to carry the words. */
  function gapLabels() {
    const labels: { x: number; y: number; text: string }[] = [];
    for (let i = 0; i < bars.length; i++) {
      if (bars[i]?.total !== null) continue;
      let end = i;
      while (bars[end + 1]?.total === null) end++;
      const room = (end - i + 1) * step;
      if (room > measureText('no report', { font: 'label', size: 12 }) + 6)
        labels.push({ x: px((at(i) + at(end)) / 2), y: ground - 9, text: 'no report' });
      i = end;
    }
    return labels;
  }

  /** The highest and the last year carry their figure. */
  function valueLabels() {
    const reported = bars.flatMap(({ total }, i) => (total === null ? [] : [{ total, i }]));
    const last = reported.at(-1);
    if (!last) return [];
    const highest = reported.reduce((a, b) => (b.total > a.total ? b : a));
    const label = ({ total, i }: { total: number; i: number }) => {
      const text = amount(total);
      const half = measureText(text, { font: 'label-semibold', size: 13 }) / 2;
      const x = Math.min(Math.max(at(i), left + half), width - half);
      return { x: px(x), y: px(y(Math.max(0, total)) - 7), text, half };
    };
    const first = label(last);
    const other = label(highest);
    const apart = highest.i !== last.i && Math.abs(other.x - first.x) > first.half + other.half + 8;
    return (apart ? [first, other] : [first]).map(({ half: _, ...rest }) => rest);
  }
}

/** Names the parts where there is more than one to tell apart. */
function placeLegend(parts: readonly Part[], width: number) {
  if (parts.length < 2) return { height: 0, items: [] };
  let [x, y] = [0, 12];
  const items = parts.map(({ name, fill }) => {
    const room = 16 + measureText(name, { font: 'label', size: 12 }) + 16;
    if (x > 0 && x + room > width) [x, y] = [0, y + 18];
    const item = { x, y, fill, text: name };
    x = px(x + room);
    return item;
  });
  return { height: y + 6, items };
}
