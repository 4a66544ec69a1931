/** Stacked areas with an empty stretch where no list by country was found, named at both ends. Build only. */
import { scaleLinear } from 'd3-scale';
import type { AluminumByCountry, AluminumOutput } from '@/data/aluminum';
import { integer, oneDecimal, percent, wholePercent } from '@/lib/format';
import { measureText } from '@/lib/text-measure';
import type { Frame } from '../contract';
import { drawPlot, Plot, type PlotPlaced } from '../plot';
import { endLabels, FONT, leaderOf, opening, type EndLabel } from './labels';
import { GROUPS, runs, stack, sumGroups, valueOf, type Measure } from './series';

export interface PlacedProducers extends PlotPlaced {
  labels: EndLabel[];
}

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
      ...gapText(`${before + 1}–${after - 1}`, share, narrow).map((line, i, lines) =>
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

function gapText(years: string, share: boolean, narrow: boolean): string[] {
  if (narrow) return [share ? `${years}: no list by country found` : `${years}: only the world’s total`];
  return share
    ? [`${years}:`, 'no list', 'by country', 'found']
    : [`${years}:`, 'only the', 'world’s total', 'found'];
}

/** The ends of both runs and two round years; the start of the second run only where two years fit beside each other. */
function yearTicks(
  tight: boolean,
  narrow: boolean,
  [first = 0, before = 0, after = 0, last = 0]: readonly number[],
): number[] {
  return [first, ...(narrow ? [] : [2005, 2010]), before, ...(tight ? [] : [after]), last];
}
