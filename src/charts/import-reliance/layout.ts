/** Two lines that never meet, each named with what it counts; one year marked where both speak. Build only. */
import { scaleLinear } from 'd3-scale';
import type { AluminumSalient } from '@/data/aluminum';
import { wholePercent } from '@/lib/format';
import { measureText } from '@/lib/text-measure';
import type { Frame } from '../contract';
import { drawPlot, Plot, type PlotPlaced } from '../plot';
import { commonYear, seriesOf, type Point, type Series } from './series';

export interface PlacedReliance extends PlotPlaced {
  series: Series[];
  /** The right edge of the longest text, in pixels. */
  reach: number;
}

const TOP = 88;

/** Series → Plot's marks → a finished drawing. */
export function placeReliance(rows: readonly AluminumSalient[], frame: Frame): PlacedReliance {
  const series = seriesOf(rows);
  const year = commonYear(series);
  const narrow = frame.kind === 'narrow';
  const years = [...new Set(rows.map((row) => row.year))].sort((a, b) => a - b);
  const width = frame.width;
  const height = frame.height ?? (narrow ? 380 : 390);
  const margin = { top: 8, right: narrow ? 22 : 40, bottom: 24, left: narrow ? 40 : 60 };
  const x = scaleLinear(
    [years[0] ?? 0, years.at(-1) ?? 0],
    [margin.left + (narrow ? 14 : 30), width - margin.right],
  );
  const y = scaleLinear([0, TOP], [height - margin.bottom, margin.top]);
  // Every value is written at its mark: two rules are enough to read the scale.
  const ticks = [0, 50];
  const band = Math.min(64, (x(year) - x(year - 1)) * 0.8);
  const others = (points: readonly Point[]) => points.filter((point) => point.year !== year);
  const texts = series.map((entry) => ({
    head: `USGS ${entry.edition.replace('MCS ', '')} edition`,
    counts: narrow ? entry.brief : entry.counts,
  }));
  const textX = x(years[0] ?? 0) - 6;

  const drawing = drawPlot({
    width,
    height,
    margin: 0,
    x: { domain: x.domain(), range: x.range(), axis: null },
    y: { domain: y.domain(), range: y.range(), axis: null },
    color: { type: 'identity' },
    marks: [
      Plot.rect([year], { className: 'reliance-year', x1: x.invert(x(year) - band / 2), x2: x.invert(x(year) + band / 2), y1: 0, y2: TOP }),
      Plot.ruleY(ticks.slice(1), { className: 'grid', x1: x.invert(margin.left - 8), x2: x.invert(width) }),
      Plot.ruleY([0], { className: 'axis', x1: x.invert(margin.left - 8), x2: x.invert(width) }),
      Plot.text(ticks, { className: 'tick', x: x.invert(margin.left - 14), y: (tick: number) => tick, text: wholePercent, textAnchor: 'end' }),
      Plot.text(years, { className: 'tick', x: (tick: number) => tick, y: y.invert(height - margin.bottom + 14), text: (tick: number) => String(tick) }),
      ...series.flatMap((entry, i) => {
        const above = i === 0;
        const colour = above ? 'ink' : 'cool';
        const text = texts[i];
        const far = above ? Math.max(...entry.points.map((point) => point.value)) : Math.min(...entry.points.map((point) => point.value));
        const headY = y(far) + (above ? -56 : 42);
        return [
          Plot.line(entry.points, { className: 'line', x: 'year', y: 'value', z: null, stroke: () => `c:${colour}` }),
          Plot.dot(entry.points, {
            x: 'year', y: 'value', r: 5.5, symbol: above ? 'circle' : 'square',
            fill: (point: Point) => (point.estimate ? 'c:paper' : point.year === year ? 'c:accent' : `c:${colour}`),
            stroke: (point: Point) => (point.year === year ? 'c:accent' : `c:${colour}`),
            strokeWidth: 2.5,
            title: (point: Point) => `${String(point.year)}: ${wholePercent(point.value)}${point.estimate ? ', estimated' : ''} (${text?.head ?? ''})`,
          }),
          ...[true, false].map((up) =>
            Plot.text(others(entry.points).filter((point) => (above || (narrow && isPeak(entry.points, point))) === up), { className: 'halo', x: 'year', y: 'value', dy: up ? -17 : 18, text: (point: Point) => wholePercent(point.value), fill: () => 't:soft' }),
          ),
          Plot.text(entry.points.filter((point) => point.year === year), { className: 'reliance-number', x: 'year', y: 'value', dy: above ? -25 : 27, text: (point: Point) => wholePercent(point.value) }),
          Plot.text([text?.head ?? ''], { className: 'halo', x: x.invert(textX), y: y.invert(headY), textAnchor: 'start', fill: () => 't:bold' }),
          Plot.text([text?.counts ?? ''], { className: 'halo', x: x.invert(textX), y: y.invert(headY + 17), textAnchor: 'start', fill: () => 't:soft' }),
        ];
      }),
      Plot.text([narrow ? 'Hollow: an estimate' : 'Hollow mark: an estimate when printed'], { className: 'tick', x: x.invert(textX), y: 0, dy: -14, textAnchor: 'start' }),
    ],
  }); // prettier-ignore
  const reach =
    textX +
    Math.max(
      ...texts.flatMap((text) => [
        measureText(text.head, { font: 'label-semibold', size: 13 }),
        measureText(text.counts, { font: 'label', size: 13 }),
      ]),
    );
  return { ...drawing, series, reach };
}

/** For the steep lines of a phone: true where the line comes up to a point and falls after it: a number under it would stand on the line. */
function isPeak(points: readonly Point[], point: Point): boolean {
  const beside = points.filter((other) => Math.abs(other.year - point.year) === 1);
  return beside.length === 2 && beside.every((other) => other.value < point.value);
}
