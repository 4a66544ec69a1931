/** The lines of a comparison: a few plants by year, placed in pixels. Pure, and without d3: it runs in the browser. */
import { integer } from '@/lib/format';
import { spreadLabels } from '@/lib/spread-labels';
import { FIRST_YEAR, LATEST_YEAR } from './classes';
import type { Series } from './series';

export interface PlacedTrends {
  width: number;
  height: number;
  /** Gridlines of the measure, from zero on. */
  ticks: { y: number; text: string }[];
  years: { x: number; text: string }[];
  /** Left and right end of the gridlines. */
  from: number;
  to: number;
  lines: { d: string; dots: [number, number][]; label: { x: number; y: number } | null }[];
}

/** The largest of 1, 2, 5 × 10ⁿ of which at most five fit under the top; 1 for nothing. */
export function tickStep(top: number): number {
  const rough = Math.max(top, 5) / 5;
  const unit = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5, 10].find((it) => it * unit >= rough) ?? 10) * unit;
}

/** "2.5 million", "400,000". */
const tickText = (t: number): string => (t >= 1e6 ? `${String(t / 1e6)} million` : integer(t));

/** Places series (one a plant) into a width. A year without a report is a gap. */
export function placeTrends(series: readonly Series[], width: number): PlacedTrends {
  const height = Math.round(Math.min(340, Math.max(220, width * 0.45)));
  const [left, right, top, bottom] = [2, 26, 22, 26];
  const peak = Math.max(1, ...series.flatMap((list) => list.map((t) => t ?? 0)));
  const step = tickStep(peak);
  const ceiling = Math.ceil(peak / step) * step;
  const x = (year: number): number =>
    Math.round(left + 14 + ((width - left - right - 14) * (year - FIRST_YEAR)) / (LATEST_YEAR - FIRST_YEAR));
  const y = (t: number): number =>
    Math.round(10 * (height - bottom - ((height - top - bottom) * Math.max(0, t)) / ceiling)) / 10;
  const lines = series.map((list) => {
    const points = list.map((t, i) => (t === null ? null : ([x(FIRST_YEAR + i), y(t)] as [number, number])));
    const dots = points.filter((point) => point !== null);
    const d = points
      .map((point, i) =>
        point === null ? '' : `${i > 0 && points[i - 1] ? 'L' : 'M'}${point[0]},${point[1]}`,
      )
      .join('');
    return { d, dots, end: dots.at(-1) };
  });
  const ends = apart(
    lines.map(({ end }) => end?.[1] ?? 0),
    { min: top - 8, max: height - bottom + 8 },
  );
  return {
    width,
    height,
    from: left,
    to: width - right + 6,
    ticks: Array.from({ length: Math.round(ceiling / step) + 1 }, (_, i) => ({
      y: y(i * step),
      text: i === 0 ? '0' : tickText(i * step),
    })),
    years: [FIRST_YEAR, 2015, 2019, LATEST_YEAR].map((year) => ({ x: x(year), text: String(year) })),
    lines: lines.map(({ d, dots, end }, i) => ({
      d,
      dots,
      label: end ? { x: end[0] + 9, y: (ends[i] ?? end[1]) + 5 } : null,
    })),
  };
}

/** Heights at which the letters at the lines' ends do not cover each other. */
function apart(heights: readonly number[], room: { min: number; max: number }): number[] {
  const order = heights.map((_, i) => i).sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  const spread = spreadLabels(
    order.map((i) => ({ at: heights[i] ?? 0, size: 16 })),
    room,
  );
  const result: number[] = [];
  for (const [place, i] of order.entries()) result[i] = Math.round(spread[place] ?? 0);
  return result;
}
