/** The record and the fan on one time axis; the pledge as a bar in its year; all choices placed at once. */
import { scaleLinear } from 'd3-scale';
import { PLEDGE } from '@/data/ira-models';
import { integer } from '@/lib/format';
import { spreadLabels } from '@/lib/spread-labels';
import { px } from '@/lib/svg';
import type { Frame, Placed } from '../contract';
import { blank, box, disc, say, tell, type TextMark } from '../marks';
import { focusOf } from './focus';
import { params } from './params';
import { pairsOf, type FanSeries, type Path } from './series';

export interface PlacedFocus {
  arrow: string;
  texts: TextMark[];
  said: string;
}

/** A run: its line, its points, and the way there from the record. */
export interface PlacedRun {
  line: string;
  points: string;
  lead: string;
}

export interface PlacedModel {
  id: string;
  partial: boolean;
  run: PlacedRun;
  /** At the right end, with the law. */
  leader: string;
  name: TextMark;
  with: PlacedRun | null;
  without: PlacedRun | null;
}

export interface PlacedFan extends Placed {
  grid: string;
  axis: string;
  record: string;
  recordEnd: string;
  pledge: string;
  /** Half of 2005, carried on to the last year. */
  half: string;
  /** In every state. */
  fixed: TextMark[];
  models: PlacedModel[];
  /** Ranges of the eight models, both ways, and what stands at their ends. */
  bands: { with: string; without: string };
  bandTexts: TextMark[];
  /** By "show model". */
  focus: Record<string, PlacedFocus>;
}

const TICKS = [3000, 4000, 5000, 6000, 7000];
const YEARS = [2005, 2010, 2015, 2021, 2025, 2030, 2035];

const options = (name: string): readonly string[] => {
  const param = params[name];
  if (param?.type !== 'choice') throw new Error(`model-fan: ${name} is no choice`);
  return param.options.map(({ value }) => value);
};

/** Series → placed marks. */
export function placeFan(series: FanSeries, frame: Frame): PlacedFan {
  const narrow = frame.kind === 'narrow';
  const card = frame.kind === 'card';
  const left = 40;
  const right = frame.width - (narrow ? 107 : 122);
  const height = card ? (frame.height ?? 270) : narrow ? 420 : 470;
  const base = height - 22;
  const x = scaleLinear([2005, 2035], [left, right]);
  const y = scaleLinear([3000, 7000], [base, 10]);
  const at = ({ year, mt }: { year: number; mt: number }) => `${px(x(year))},${px(y(mt))}`;
  const line = (path: Path) => `M${path.map(at).join('L')}`;
  const run = (path: Path): PlacedRun => ({
    line: line(path),
    points: path.map(({ year, mt }) => disc(x(year), y(mt), 3)).join(''),
    lead: path[0] ? line([series.latest, path[0]]) : '',
  });
  const band = (law: 'with' | 'without') => {
    const paths = pairsOf(series, law);
    const edge = (pick: (...levels: number[]) => number): Path =>
      (paths[0] ?? []).map(({ year }, i) => ({ year, mt: pick(...paths.map((path) => path[i]?.mt ?? 0)) }));
    return `${line(edge(Math.max))}L${edge(Math.min).toReversed().map(at).join('L')}z`;
  };

  const sheet = blank('', frame.width, height);
  TICKS.forEach((tick) => {
    say(sheet, integer(tick), left - 6, y(tick) + 4, 'tick-label', { anchor: 'end' });
  });
  YEARS.filter((year) => !narrow || year % 5 === 0).forEach((year) => {
    if (narrow && year % 10 === 0 && year !== 2030 && year !== 2010) return;
    if (narrow && year === 2025) return;
    say(sheet, String(year), x(year), base + 17, 'tick-label', { anchor: 'middle' });
  });
  const peak = Math.max(...series.record.slice(0, 5).map(({ mt }) => mt));
  say(sheet, `${series.base.year}: ${integer(series.base.mt)}`, x(2005), y(peak) - 8, 't-bold halo');
  say(sheet, `${series.latest.year}: ${integer(series.latest.mt)}`, x(series.latest.year) + 2, y(series.latest.mt) - 12, 't-bold halo'); // prettier-ignore
  const [half, more] = series.pledge;
  const bar = narrow ? 26 : 44;
  tell(sheet, `The pledge for ${PLEDGE.year}: ${PLEDGE.low_pct}–${PLEDGE.high_pct}% below ${PLEDGE.base}`, x(2030) - bar / 2 - 8, (y(half) + y(more)) / 2 + (narrow ? -4 : 4), x(2030) - left - 30, { tone: 't-bold halo', anchor: 'end' }); // prettier-ignore

  const ends = series.models
    .map((model) => ({ id: model.id, at: y(model.path.at(-1)?.mt ?? 0), size: card ? 14.5 : 16 }))
    .sort((a, b) => a.at - b.at);
  const spread = spreadLabels(ends, { min: 10, max: base });
  const bandTexts = blank('', frame.width, height);
  for (const [law, name] of [
    ['without', 'Without the law'],
    ['with', 'With the law'],
  ] as const) {
    const levels = pairsOf(series, law).map((path) => path.at(-1)?.mt ?? 0);
    const middle = y((Math.max(...levels) + Math.min(...levels)) / 2);
    say(bandTexts, name, right + 8, middle + 4, law === 'with' ? 't-bold' : 't-bold away');
  }
  const focus: Record<string, PlacedFocus> = {};
  for (const show of options('show'))
    for (const model of options('model')) {
      const { from, to, strong, quiet, said } = focusOf(series, show, model);
      const words = blank('', frame.width, height);
      const high = show === 'record' ? (y(from ?? to) + y(to)) / 2 : y(show === 'without' ? 3780 : 3740);
      say(words, strong, x(2030) - 9, high, 't-accent halo', { anchor: 'end' });
      say(words, quiet, x(2030) - 9, high + 17, 'halo', { anchor: 'end' });
      focus[`${show} ${model}`] = {
        arrow:
          from === null
            ? ''
            : arrow(x(2030), y(from), y(to), show === 'record' ? x(series.latest.year) : null),
        texts: words.texts,
        said,
      };
    }

  return {
    width: frame.width,
    height,
    grid: TICKS.slice(1)
      .map((tick) => `M${left},${px(y(tick))}H${px(right)}`)
      .join(''),
    axis: `M${left},${base}H${px(right)}`,
    record: line(series.record),
    recordEnd: disc(x(series.latest.year), y(series.latest.mt), 4.5),
    half: `M${px(x(2030) + bar / 2)},${px(y(half))}H${px(right)}`,
    pledge: box(x(2030) - bar / 2, y(half), bar, y(more) - y(half)),
    fixed: sheet.texts,
    models: series.models.map((model) => {
      const row = spread[ends.findIndex((end) => end.id === model.id)] ?? 0;
      const last = y(model.path.at(-1)?.mt ?? 0);
      const words = blank('', frame.width, height);
      say(words, model.model, right + 16, row + 4, narrow ? 't-small' : '');
      const [name] = words.texts;
      if (!name) throw new Error('model-fan: no name');
      return {
        id: model.id,
        partial: model.partial,
        run: run(model.path),
        leader: `M${px(right + 4)},${px(last)}L${px(right + 13)},${px(row)}`,
        name,
        with: model.pair && run(model.pair.with),
        without: model.pair && run(model.pair.without),
      };
    }),
    bands: { with: band('with'), without: band('without') },
    bandTexts: bandTexts.texts,
    focus,
  };
}

/** Down from one level to another, with a head; where it begins at a level of the record, with a line from there. */
function arrow(x: number, from: number, to: number, start: number | null): string {
  const lead = start === null ? '' : `M${px(start)},${px(from)}H${px(x)}`;
  return `${lead}M${px(x)},${px(from)}V${px(to - 1)}m-4.5,-5.5l4.5,5.5l4.5,-5.5`;
}
