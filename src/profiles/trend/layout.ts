/** Fourteen bars, one a reporting year, stacked by gas; years without a report stay open. Pure. */
import { scaleLinear } from 'd3-scale';
import { integer } from '@/lib/format';
import { px } from '@/lib/svg';
import { measureText } from '@/lib/text-measure';
import type { Frame, Placed } from '@/charts/contract';
import type { Industry } from '@/data/schema/facility-terms';
import { GAS_NAMES, visibleGases, type GasGroup, type YearOfGases } from './series';

/** Below this, in tonnes, most facilities need not report. */
export const THRESHOLD = 25_000;

/** The four industries keep their colours; carbon dioxide of all others is stone. */
const OWN_COLOUR: Partial<Record<Industry, string>> = {
  steel: 'f-steel',
  coke: 'f-coke',
  cement: 'f-cement',
  aluminum: 'f-aluminum',
};

export interface PlacedTrend extends Placed {
  /** One path a gas, all its bars together. */
  bars: { fill: string; d: string }[];
  /** Stubs on the ground for years without a report. */
  gaps: string;
  gapLabels: { x: number; y: number; text: string }[];
  grid: { y: number; label: string }[];
  /** The dashed line at the threshold; null where the scale makes it meaningless. */
  threshold: { y: number; label: string } | null;
  years: { x: number; label: string }[];
  values: { x: number; y: number; text: string; anchor: 'start' | 'middle' | 'end' }[];
  legend: { x: number; y: number; fill: string; text: string }[];
  left: number;
  right: number;
  ground: number;
}

/** Years with a report into a frame. Emissions below zero (one report of 2015) are drawn as nothing; the table has them. */
export function placeTrend(years: readonly YearOfGases[], industry: Industry, frame: Frame): PlacedTrend {
  const { width } = frame;
  const narrow = frame.kind === 'narrow';
  const gases = visibleGases(years);
  const fill: Record<GasGroup, string> = {
    co2: OWN_COLOUR[industry] ?? 'f-stone',
    ch4: 'f-sand',
    n2o: 'f-cool',
    fluorinated: 'f-plum',
  };
  const legend = placeLegend(gases, fill, width);
  const top = legend.height + 24;
  const height = frame.height ?? (narrow ? 250 : 300);
  const ground = height - 24;
  const most = Math.max(1, ...years.map(({ total }) => total ?? 0));
  const y = scaleLinear([0, most], [ground, top]).nice(3);
  const ticks = y.ticks(3).filter((tick) => tick > 0);
  const threshold =
    most < 12 * THRESHOLD && most > THRESHOLD * 0.6
      ? { y: px(y(THRESHOLD)), label: amount(THRESHOLD) }
      : null;
  const grid = ticks
    .map((tick) => ({ y: px(y(tick)), label: amount(tick) }))
    .filter((line) => !threshold || Math.abs(line.y - threshold.y) > 13);
  // The axis has a gutter of its own: a label over a bar is read with difficulty.
  const left =
    Math.ceil(Math.max(...grid.map(({ label }) => measureText(label, { font: 'label', size: 12 })))) + 8;
  const right = width;
  const step = (right - left) / years.length;
  const bar = Math.min(step * 0.74, 46);
  const at = (i: number) => left + step * (i + 0.5);

  return {
    width,
    height,
    left,
    right,
    ground,
    bars: gases.map((gas) => ({ fill: fill[gas], d: barsOf(years, gases, gas) })),
    gaps: years
      .map(({ total }, i) => (total === null ? `M${px(at(i) - bar / 2)},${ground - 2}h${px(bar)}` : ''))
      .join(''),
    gapLabels: gapLabels(),
    grid,
    threshold,
    years: years.flatMap(({ year }, i) =>
      i === 0 || i === years.length - 1 || (year % 5 === 0 && i > 1)
        ? [{ x: px(at(i)), label: String(year) }]
        : [],
    ),
    values: valueLabels(),
    legend: legend.items,
  };

  function barsOf(all: readonly YearOfGases[], stack: readonly GasGroup[], gas: GasGroup): string {
    return all
      .map((year, i) => {
        const below = stack
          .slice(0, stack.indexOf(gas))
          .reduce((sum, other) => sum + Math.max(0, year.gases[other] ?? 0), 0);
        const value = Math.max(0, year.gases[gas] ?? 0);
        const [y0, y1] = [px(y(below)), px(y(below + value))];
        return y0 - y1 < 0.1 ? '' : `M${px(at(i) - bar / 2)},${y1}h${px(bar)}v${px(y0 - y1)}h${px(-bar)}z`;
      })
      .join('');
  }

  /** "no report" once for each run of years that is broad enough to carry the words. */
  function gapLabels() {
    const labels: { x: number; y: number; text: string }[] = [];
    for (let i = 0; i < years.length; i++) {
      if (years[i]?.total !== null) continue;
      let end = i;
      while (years[end + 1]?.total === null) end++;
      const room = (end - i + 1) * step;
      if (room > measureText('no report', { font: 'label', size: 12 }) + 6)
        labels.push({ x: px((at(i) + at(end)) / 2), y: ground - 9, text: 'no report' });
      i = end;
    }
    return labels;
  }

  /** The highest and the last year carry their figure. */
  function valueLabels() {
    const reported = years.flatMap(({ total }, i) => (total === null ? [] : [{ total, i }]));
    const last = reported.at(-1);
    if (!last) return [];
    const highest = reported.reduce((a, b) => (b.total > a.total ? b : a));
    const label = ({ total, i }: { total: number; i: number }) => {
      const text = amount(total);
      const half = measureText(text, { font: 'label-semibold', size: 13 }) / 2;
      const x = Math.min(Math.max(at(i), left + half), right - half);
      return { x: px(x), y: px(y(Math.max(0, total)) - 7), text, anchor: 'middle' as const, half };
    };
    const labels = [label(last)];
    const other = label(highest);
    const apart = highest.i !== last.i && Math.abs(other.x - (labels[0]?.x ?? 0)) > other.half * 2 + 10;
    return (apart ? [...labels, other] : labels).map(({ half: _, ...rest }) => rest);
  }
}

/** Tonnes as an axis says them: "8.1 Mt", "340 kt", "2,100 t". */
export function amount(t: number): string {
  const trimmed = (value: number) =>
    value.toLocaleString('en-US', { maximumFractionDigits: value < 10 ? 2 : 1 });
  if (Math.abs(t) >= 1e6) return `${trimmed(t / 1e6)} Mt`;
  if (Math.abs(t) >= 10_000) return `${trimmed(t / 1e3)} kt`;
  return `${integer(t)} t`;
}

/** Names the gases where there is more than one to tell apart. */
function placeLegend(gases: readonly GasGroup[], fill: Readonly<Record<GasGroup, string>>, width: number) {
  if (gases.length < 2) return { height: 0, items: [] };
  let [x, y] = [0, 12];
  const items = gases.map((gas) => {
    const text = GAS_NAMES[gas];
    const room = 16 + measureText(text, { font: 'label', size: 12 }) + 16;
    if (x > 0 && x + room > width) [x, y] = [0, y + 18];
    const item = { x, y, fill: fill[gas], text };
    x = px(x + room);
    return item;
  });
  return { height: y + 6, items };
}
