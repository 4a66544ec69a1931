/** One stack with industry at its foot, the power it uses next, and the rest above; and the same sectors as lines. */
import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { integer, percent } from '@/lib/format';
import { spreadLabels } from '@/lib/spread-labels';
import { px } from '@/lib/svg';
import type { Frame } from '../contract';
import type { Accounting, Mode, PlacedMode, PlacedNation, Shape, Show } from './mode';
import { change, FIRST, gross, grossIn, industryShare, industrysPower, LAST, sectors, type SectorSeries } from './series'; // prettier-ignore

const TOP = 7600;
const LINES_TOP = 2600;
/** The year whose values stand on the lines. */
const MARKED = 2005;
const YEARS = [1990, 1995, 2000, 2005, 2010, 2015, 2022];
const ACCOUNTINGS = ['direct', 'with-electricity'] as const;

/** A layer of a stack: lower and upper edge by year. */
interface Layer {
  kind: string;
  name: string;
  low: number[];
  high: number[];
}

function stacked(series: readonly SectorSeries[]): Layer[] {
  const top = series[0]?.mt.map(() => 0) ?? [];
  return series.map(({ kind, name, mt }) => {
    const low = [...top];
    mt.forEach((value, i) => (top[i] = (top[i] ?? 0) + value));
    return { kind, name, low, high: [...top] };
  });
}

/** The layers of an accounting, industry split into itself and the power it uses. */
function layersOf(accounting: Accounting): Layer[] {
  const own = sectors('direct')[0]?.mt ?? [];
  const its = { kind: 'its-power', name: 'Power that industry uses', mt: industrysPower };
  return stacked(
    sectors(accounting).flatMap((one) => {
      if (one.kind === 'industry') return [{ ...one, mt: own }, its];
      if (one.kind !== 'power') return [one];
      const rest = one.mt.map((value, i) => value - (industrysPower[i] ?? 0));
      return [{ ...one, name: 'Power that others use', mt: rest }];
    }),
  );
}

const ticksOf = (scale: (value: number) => number, ticks: readonly number[]) =>
  ticks.map((tick) => ({ y: px(scale(tick)), text: integer(tick) }));
const at = (values: readonly number[], year: number) => values[year - FIRST] ?? 0;
const told = (name: string, value: (year: number) => number) =>
  `${name}: ${[FIRST, 2005, LAST].map((year) => `${integer(value(year))} in ${year}`).join(', ')}`;

/** Series → placed marks, the same for every state. `said` is the sentence of each. */
export function placeNation(frame: Frame, said: Record<Mode, string>): PlacedNation {
  const narrow = frame.kind === 'narrow';
  const card = frame.kind === 'card';
  const [left, right] = [narrow ? 36 : 44, frame.width - (narrow ? 118 : 214)];
  const lift = card ? 12 : 22;
  const height = card ? (frame.height ?? 270) : narrow ? 470 : 480;
  const base = height - 22;
  const top = 8;
  const x = scaleLinear([FIRST, LAST], [left, right]);
  const y = scaleLinear([0, TOP], [base, top + lift]);
  const yLine = scaleLinear([0, LINES_TOP], [base, top]);
  const years = gross.map((_, i) => FIRST + i);

  const areaOf = ({ kind, name, low, high }: Layer): Shape => ({
    kind,
    title: told(name, (year) => at(high, year) - at(low, year)),
    d: area<number>((year) => px(x(year)), (year) => px(y(at(low, year))), (year) => px(y(at(high, year))))(years) ?? '',
  }); // prettier-ignore
  const lineOf = ({ kind, name, mt }: SectorSeries): Shape => ({
    kind,
    title: told(name, (year) => at(mt, year)),
    d: line<number>((year) => px(x(year)), (year) => px(yLine(at(mt, year))))(years) ?? '',
  }); // prettier-ignore
  const shapes = Object.fromEntries(
    ACCOUNTINGS.map((accounting) => [accounting, layersOf(accounting).map(areaOf)]),
  ) as Record<Accounting, Shape[]>;
  const [industry, itsPower] = shapes.direct;
  if (!industry || !itsPower) throw new Error('us-emissions: industry is missing');

  const pitch = narrow ? 15 : 16;
  const mode = (accounting: Accounting, show: Show): PlacedMode => ({
    said: said[`${accounting} ${show}`],
    labels: show === 'lines' ? lineLabels(accounting) : areaLabels(accounting, show === 'industry'),
    shares: show === 'industry' ? shareWords(accounting) : [],
    marks: show === 'lines' ? marksOf(accounting) : [],
  });

  /** The labels of one column, kept apart; two lines each on a phone. */
  const column = (wanted: { at: number; kind: string; lines: string[] }[]): PlacedMode['labels'] => {
    const sorted = wanted.toSorted((a, b) => a.at - b.at);
    const middles = spreadLabels(
      sorted.map((label) => ({
        at: label.at,
        size: label.lines.length * pitch + (card ? 0 : narrow ? 7 : 4),
      })),
      { min: 0, max: height },
    );
    return sorted.map(({ kind, lines }, i) => ({
      kind,
      lines,
      // The baseline of the first line.
      y: px((middles[i] ?? 0) - (lines.length * pitch) / 2 + 12),
    }));
  };
  const words = (name: string, value: string) => (narrow ? [name, value] : [`${name} ${value}`]);

  function areaLabels(accounting: Accounting, lifted: boolean) {
    const split = lifted && accounting === 'with-electricity';
    const layers = layersOf(accounting);
    const middle = (layer: Layer, above: boolean) =>
      y((at(layer.low, LAST) + at(layer.high, LAST)) / 2) - (above && lifted ? lift : 0);
    const labels = sectors(accounting).flatMap((one) => {
      if (one.kind === 'territories') return [];
      const value = at(one.mt, LAST);
      const share = percent((100 * value) / grossIn(LAST));
      const own = layers.find((layer) => layer.kind === one.kind);
      const its = layers.find((layer) => layer.kind === 'its-power');
      if (!own || !its) throw new Error(`us-emissions: no layer for ${one.kind}`);
      const whole =
        one.kind === 'power' || (one.kind === 'industry' && accounting === 'with-electricity')
          ? { ...own, low: one.kind === 'power' ? its.low : own.low, high: one.kind === 'power' ? own.high : its.high }
          : own; // prettier-ignore
      if (one.kind === 'industry' && split)
        return [
          { at: y(value), kind: 'industry', lines: words('Industry, in all', integer(value)) },
          { at: middle(its, false) + 2, kind: 'its-power', lines: words('its electricity', integer(at(industrysPower, LAST))) },
          { at: middle(own, false), kind: 'its-own', lines: words('its own', integer(at(own.high, LAST))) },
        ]; // prettier-ignore
      return [
        {
          at: middle(whole, one.kind !== 'industry'),
          kind: one.kind,
          lines: words(one.name, lifted ? integer(value) : `${integer(value)} · ${share}`),
        },
      ];
    });
    const all = { at: y(grossIn(LAST)) - (lifted ? lift : 0) - pitch, kind: 'all', lines: words('All sources', integer(grossIn(LAST))) }; // prettier-ignore
    return column([...labels, all]);
  }

  function lineLabels(accounting: Accounting) {
    const head = narrow ? [String(LAST), `and since ${FIRST}`] : [`${LAST} · change since ${FIRST}`];
    return column([
      { at: pitch, kind: 'head', lines: head },
      ...sectors(accounting)
        .filter((one) => one.kind !== 'territories')
        .map((one) => {
          const percents = change(accounting, one.kind, FIRST, LAST);
          const size = integer(Math.abs(percents));
          const sign = size === '0' ? '0%' : `${percents < 0 ? '−' : '+'}${size}%`;
          return {
            at: yLine(at(one.mt, LAST)),
            kind: one.kind,
            lines: words(one.name, `${integer(at(one.mt, LAST))} · ${sign}`),
          };
        }),
    ]);
  }

  /** Values at the year the findings start from: of industry, and of power plants where they are a sector. */
  const marksOf = (accounting: Accounting) =>
    sectors(accounting)
      .filter((one) => one.kind === 'industry' || one.kind === 'power')
      .map((one) => ({
        kind: one.kind,
        x: px(x(MARKED)),
        y: px(yLine(at(one.mt, MARKED))),
        // Below the line where another one runs above it.
        dy: one.kind === 'industry' && accounting === 'direct' ? 22 : -11,
        text: `${integer(at(one.mt, MARKED))} in ${MARKED}`,
      }));

  const shareSize = card ? 24 : narrow ? 30 : 40;
  function shareWords(accounting: Accounting): PlacedMode['shares'] {
    return [FIRST, LAST].map((year) => {
      const high = at(sectors(accounting)[0]?.mt ?? [], year);
      return {
        x: px(x(year) + (year === FIRST ? 8 : -8)),
        y: px(y(high / 2) + shareSize * 0.36),
        text: percent(industryShare(accounting, year)),
        anchor: year === FIRST ? 'start' : 'end',
      };
    });
  }

  return {
    width: frame.width,
    height,
    left,
    right: px(right),
    base,
    labelX: px(right + 8),
    pitch,
    lift,
    shareSize,
    industry,
    itsPower,
    above: { direct: shapes.direct.slice(2), 'with-electricity': shapes['with-electricity'].slice(2) },
    lines: {
      direct: sectors('direct').map(lineOf),
      'with-electricity': sectors('with-electricity').map(lineOf),
    },
    ticks: {
      all: ticksOf(y, [0, 2000, 4000, 6000]),
      // What is lifted has no place on the axis any more.
      industry: ticksOf(y, [0, 1000, 2000]),
      lines: ticksOf(yLine, [0, 500, 1000, 1500, 2000, 2500]),
    },
    years: (narrow ? YEARS.filter((year) => year === LAST || (year % 10 === 0 && year < 2015)) : YEARS).map(
      (year) => ({
        x: px(x(year)),
        text: String(year),
        anchor: year === FIRST ? 'start' : year === LAST ? 'end' : 'middle',
      }),
    ),
    modes: Object.fromEntries(
      ACCOUNTINGS.flatMap((accounting) =>
        (['all', 'industry', 'lines'] as const).map((show) => [
          `${accounting} ${show}`,
          mode(accounting, show),
        ]),
      ),
    ) as Record<Mode, PlacedMode>,
  };
}
