/** Stacked areas with an empty stretch where no list by country was found, named at both ends. Build only. */
import { scaleLinear } from 'd3-scale';
import type { AluminumByCountry, AluminumOutput } from '@/data/aluminum';
import { integer, oneDecimal, percent, wholePercent } from '@/lib/format';
import { spreadLabels } from '@/lib/spread-labels';
import { px } from '@/lib/svg';
import { measureText } from '@/lib/text-measure';
import type { Frame } from '../contract';
import { drawPlot, Plot, type PlotPlaced } from '../plot';
import { GROUPS, runs, stack, sumGroups, valueOf, type Measure, type StackedPoint } from './series';

export interface EndLabel {
  side: 'first' | 'last';
  text: string;
  /** Text class of charts.css: "t:accent". */
  tone: string;
  /** Middle of the label and middle of its layer, in pixels. */
  y: number;
  layerY: number;
}

export interface PlacedProducers extends PlotPlaced {
  labels: EndLabel[];
}

const LINE = 17;
const FONT = { font: 'label-semibold', size: 13 } as const;
const TONES: Readonly<Record<string, string>> = { us: 't:accent', china: 't:bold' };

/** "61%" and "0.9%": whole percent, but not for what would round to one or nothing. */
export const sharePhrase = (value: number) => (value < 2 ? percent(value) : wholePercent(value));
const phrase = (value: number, measure: Measure) =>
  measure === 'share' ? sharePhrase(value) : oneDecimal(value);

/** Series → Plot's marks → a finished drawing. */
export function placeProducers(
  rows: readonly AluminumByCountry[],
  output: readonly AluminumOutput[],
  frame: Frame,
  measure: Measure,
): PlacedProducers {
  const sums = sumGroups(rows);
  const points = stack(sums, measure);
  const years = sums.map((sum) => sum.year);
  const first = sums[0];
  const last = sums.at(-1);
  if (first === undefined || last === undefined) throw new Error('aluminum-producers: no rows');
  const narrow = frame.kind === 'narrow';
  const share = measure === 'share';
  const top = share ? 100 : Math.ceil(Math.max(...points.map((point) => point.to)) / 10) * 10;

  const nameAtLast = (value: number, name: string) => `${name} ${phrase(value, measure)}`;
  const lastTexts = GROUPS.map((group) =>
    nameAtLast(valueOf(last, group.id, measure), narrow ? group.brief : group.name),
  );
  const firstTexts = GROUPS.map(
    (group) => (narrow ? '' : `${group.name} `) + phrase(valueOf(first, group.id, measure), measure),
  );
  const widest = (texts: readonly string[]) =>
    Math.ceil(Math.max(...texts.map((text) => measureText(text, FONT))));
  const leader = narrow ? 12 : 20;
  const margin = {
    top: 26,
    right: widest(lastTexts) + leader + 6,
    bottom: 24,
    left: share ? widest(firstTexts) + leader + 4 : 26,
  };
  const width = frame.width;
  const height = frame.height ?? (narrow ? 400 : 440);
  const x = scaleLinear([first.year, last.year], [margin.left, width - margin.right]);
  const y = scaleLinear([0, top], [height - margin.bottom, margin.top]);

  const labels = [
    ...endLabels(points, last.year, 'last', lastTexts, y, {
      min: margin.top,
      max: height - margin.bottom + 8,
    }),
    ...(share
      ? endLabels(points, first.year, 'first', firstTexts, y, {
          min: margin.top,
          max: height - margin.bottom + 8,
        })
      : []),
  ];
  const [before, after] = gapEdges(years);
  const known = output.filter((row) => row.year > before && row.year < after);
  const ticks = share
    ? [0, 25, 50, 75, 100]
    : y.ticks(frame.kind === 'card' ? 4 : 5).filter((tick) => tick > 0);

  const drawing = drawPlot({
    width,
    height,
    margin: 0,
    x: { domain: x.domain(), range: x.range(), axis: null },
    y: { domain: y.domain(), range: y.range(), axis: null },
    color: { type: 'identity' },
    marks: [
      ...(share
        ? []
        : [
            Plot.ruleY(ticks, { className: 'grid', x1: first.year, x2: last.year }),
            Plot.text(ticks, {
              className: 'tick',
              x: first.year,
              y: (tick: number) => tick,
              text: (tick: number) => integer(tick),
              dx: -6,
              textAnchor: 'end',
            }),
          ]),
      ...runs(years).flatMap((run) =>
        GROUPS.map((group) =>
          Plot.areaY(
            points.filter((point) => point.group.id === group.id && run.includes(point.year)),
            {
              x: 'year',
              y1: 'from',
              y2: 'to',
              z: () => group.id,
              fill: () => `c:${group.colour}`,
              stroke: () => 'c:paper',
              title: () => titleOf(group.name, valueOf(last, group.id, measure), last.year, measure),
            },
          ),
        ),
      ),
      ...(share
        ? []
        : [
            Plot.line(known, {
              className: 'line axis dash',
              x: 'year',
              y: (row: AluminumOutput) => row.world_kt / 1000,
            }),
          ]),
      ...gapText(share, narrow).map((line, i, lines) =>
        Plot.text([line], {
          className: 'tick',
          x: (before + after) / 2,
          y: y.invert((y.range()[0] ?? 0) - (height - margin.top - margin.bottom) * (share ? 0.5 : 0.3)),
          ...(narrow ? { rotate: -90 } : { dy: (i - (lines.length - 1) / 2) * 15 }),
        }),
      ),
      Plot.ruleY([0], { className: 'axis', x1: first.year, x2: last.year }),
      Plot.text(yearTicks(x(last.year) - x(after) < 38, narrow, [first.year, before, after, last.year]), {
        className: 'tick',
        x: (year: number) => year,
        y: y.invert(height - margin.bottom + 14),
        text: (year: number) => String(year),
      }),
      ...labels.map((label) => leaderOf(label, label.side === 'last' ? last.year : first.year, leader, x, y)),
      ...(['last', 'first'] as const).map((side) =>
        Plot.text(
          labels.filter((label) => label.side === side),
          {
            x: side === 'last' ? last.year : first.year,
            dx: side === 'last' ? leader + 3 : -leader - 3,
            y: (label: EndLabel) => y.invert(label.y),
            text: 'text',
            fill: 'tone',
            textAnchor: side === 'last' ? 'start' : 'end',
          },
        ),
      ),
      Plot.text([`${last.year}, estimate`], {
        className: 'tick',
        x: last.year,
        dx: leader + 3,
        y: y.invert(margin.top - 16),
        textAnchor: 'start',
      }),
      ...(share
        ? [
            Plot.text([String(first.year)], {
              className: 'tick',
              x: first.year,
              dx: -leader - 3,
              y: y.invert(margin.top - 16),
              textAnchor: 'end',
            }),
          ]
        : [
            Plot.text(['million tonnes'], {
              className: 'tick',
              x: first.year,
              dx: -20,
              y: y.invert(margin.top - 16),
              textAnchor: 'start',
            }),
          ]),
      ...(share ? [] : opening(sums, first.year, narrow, x, y)),
    ],
  });
  return { ...drawing, labels };
}

const titleOf = (name: string, value: number, year: number, measure: Measure) =>
  `${name}: ${measure === 'share' ? `${percent(value)} of the world` : `${oneDecimal(value)} million tonnes`} in ${year}`;

/** The last year before and the first after the stretch without lists. */
function gapEdges(years: readonly number[]): [number, number] {
  const [early, late] = runs(years);
  return [early?.at(-1) ?? NaN, late?.[0] ?? NaN];
}

function gapText(share: boolean, narrow: boolean): string[] {
  if (narrow) return [share ? '2018–2022: no list by country found' : '2018–2022: only the world’s total'];
  return share
    ? ['2018–2022:', 'no list', 'by country', 'found']
    : ['2018–2022:', 'only the', 'world’s total', 'found'];
}

/** The ends of both runs and two round years; the start of the second run only where two years fit beside each other. */
function yearTicks(
  tight: boolean,
  narrow: boolean,
  [first = 0, before = 0, after = 0, last = 0]: readonly number[],
): number[] {
  return [first, ...(narrow ? [] : [2005, 2010]), before, ...(tight ? [] : [after]), last];
}

function endLabels(
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

function leaderOf(
  label: EndLabel,
  year: number,
  length: number,
  x: { (value: number): number; invert(value: number): number },
  y: { invert(value: number): number },
) {
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
function opening(
  sums: ReturnType<typeof sumGroups>,
  year: number,
  narrow: boolean,
  x: { (value: number): number; invert(value: number): number },
  y: { (value: number): number; invert(value: number): number },
) {
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
