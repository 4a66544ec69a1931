/**
 * A line a tract from 2014 to 2019 on one logarithmic scale. What EPA rounded is drawn as what it is: each figure of
 * 2019 as the band it may stand for, the lines spread over the band in the order of 2014. Build only.
 */
import { scaleLog, type ScaleLogarithmic } from 'd3-scale';
import { integer } from '@/lib/format';
import { roundedFrom } from '@/data/schema/one-figure';
import { spreadLabels } from '@/lib/spread-labels';
import { px } from '@/lib/svg';
import type { Frame } from '../contract';
import { blank, tell, type MarksPlaced } from '../marks';
import { EPA_LINE } from '@/data/schema/risk-terms';
import { type Change, type Slope } from './series';

/** The words a layout is given, written where the data are known. */
export interface ChangeWords {
  /** By tract: what is written at its line's beginning. */
  names: ReadonlyMap<string, string>;
  /** By tract: what is written at its line's end, beside the band. */
  ends: ReadonlyMap<string, string>;
  /** Sentences at the foot. */
  foot: readonly string[];
}

/** How a line is drawn. */
export type Tone = 'is-first' | 'is-risen' | 'is-lit' | 'is-faint';

const HOT: readonly Tone[] = ['is-first', 'is-risen'];

const LEAD = 16;

interface Stage {
  y: ScaleLogarithmic<number, number>;
  /** Where the lines begin and end; the bands lie to the right of that. */
  from: number;
  to: number;
  band: number;
}

/** Slopes → placed marks. */
export function placeChange(
  change: Change,
  toneOf: (slope: Slope) => Tone,
  words: ChangeWords,
  frame: Frame,
): MarksPlaced {
  const narrow = frame.kind === 'narrow';
  const card = frame.kind === 'card';
  const { width } = frame;
  const low = Math.min(...change.slopes.map(({ after }) => roundedFrom(after)[0]));
  const high = Math.max(...change.slopes.map(({ before }) => before));
  const top = 26;
  const bottom = frame.height ? frame.height - 8 : narrow ? 560 : 600;
  const stage: Stage = {
    y: scaleLog([Math.min(low, 34) * 0.98, high * 1.06], [bottom, top]),
    from: narrow ? 124 : 250,
    to: width - (narrow ? 110 : 250),
    band: narrow ? 12 : 16,
  };
  const placed = blank('risk-change', width, bottom + 8);
  scales(placed, stage, narrow);
  const ends = bandsOf(placed, change.slopes, stage);
  lines(placed, change, ends, toneOf, stage);
  labels(placed, change, ends, toneOf, words, stage, frame.kind);
  if (!card) {
    let y = bottom + 34;
    for (const sentence of words.foot) {
      y = tell(placed, sentence, 0, y, width, { tone: 't-soft', lead: LEAD }) + 6;
    }
    placed.height = y - LEAD + 2;
  }
  return placed;
}

/** The two years, and EPA's line through both. Every line has its figures written: no other scale is needed. */
function scales(placed: MarksPlaced, { y, from, to, band }: Stage, narrow: boolean): void {
  placed.paths.push(
    { d: `M${px(from)},${px(y.range()[1] ?? 0)}V${px(y.range()[0] ?? 0)}`, tone: 'axis' },
    { d: `M${px(from - 12)},${px(y(EPA_LINE))}H${px(to + band)}`, tone: 'change-line' },
  );
  placed.texts.push(
    { x: px(from), y: 14, text: narrow ? '2014' : 'NATA 2014', tone: 't-bold', anchor: 'middle' },
    { x: px(to + band / 2), y: 14, text: narrow ? '2019' : 'AirToxScreen 2019', tone: 't-bold', anchor: 'middle' },
    { x: px(from - 21), y: px(y(EPA_LINE) + 4), text: `EPA’s line · ${EPA_LINE}`, tone: 't-bold', anchor: 'end' },
  ); // prettier-ignore
}

/** Draws the bands of the rounded figures with how many lines end in each; gives the height at which a line ends. */
function bandsOf(placed: MarksPlaced, slopes: readonly Slope[], { y, to, band }: Stage): Map<string, number> {
  const ends = new Map<string, number>();
  const groups = Map.groupBy(slopes, ({ after }) => after);
  let even = '';
  let odd = '';
  [...groups.keys()]
    .sort((a, b) => a - b)
    .forEach((value, i) => {
      const [low, high] = roundedFrom(value);
      const d = `M${px(to)},${px(y(low))}h${band}V${px(y(high))}h${-band}z`;
      if (i % 2) odd += d;
      else even += d;
      const own = (groups.get(value) ?? []).toSorted((a, b) => a.before - b.before);
      own.forEach(({ id }, j) => ends.set(id, y(low * (high / low) ** ((j + 0.5) / own.length))));
    });
  placed.paths.push({ d: even, tone: 'change-band' }, { d: odd, tone: 'change-band is-odd' });
  return ends;
}

function lines(
  placed: MarksPlaced,
  { slopes, alone }: Change,
  ends: ReadonlyMap<string, number>,
  toneOf: (slope: Slope) => Tone,
  { y, from, to }: Stage,
): void {
  const d = (own: readonly Slope[]) =>
    own.map(({ id, before }) => `M${px(from)},${px(y(before))}L${px(to)},${px(ends.get(id) ?? 0)}`).join('');
  const stubs = alone.before.flatMap(({ risk }) => (risk === null ? [] : [`M${px(from)},${px(y(risk))}h-9`]));
  placed.paths.push({ d: stubs.join(''), tone: 'change-stub' });
  for (const tone of ['is-faint', 'is-lit', 'is-risen', 'is-first'] as const) {
    const own = slopes.filter((slope) => toneOf(slope) === tone);
    placed.paths.push(
      { d: d(own.filter(({ moved }) => moved !== true)), tone: `change-slope ${tone}` },
      { d: d(own.filter(({ moved }) => moved === true)), tone: `change-slope is-moved ${tone}` },
    );
  }
  placed.paths = placed.paths.filter((path) => path.d !== '');
}

/** Names at the beginnings, and at the ends the figures with how many lines each has. */
function labels(
  placed: MarksPlaced,
  { slopes }: Change,
  ends: ReadonlyMap<string, number>,
  toneOf: (slope: Slope) => Tone,
  words: ChangeWords,
  { y, from, to, band }: Stage,
  kind: Frame['kind'],
): void {
  const card = kind === 'card';
  const [bottom = 0, top = 0] = y.range();
  const bold = (slope: Slope) =>
    `${HOT.includes(toneOf(slope)) ? 't-accent' : ''} ${kind === 'narrow' ? 't-small' : ''}`.trim();
  const named = slopes.filter(({ id }) => words.names.has(id));
  const heights = spreadLabels(
    named.map(({ before }) => ({ at: y(before), size: card ? 14 : LEAD })),
    { min: top - 6, max: bottom + 6 },
  );
  let leaders = '';
  named.forEach((slope, i) => {
    const at = heights[i] ?? 0;
    leaders += `M${px(from - 11)},${px(y(slope.before))}L${px(from - 18)},${px(at)}`;
    placed.texts.push({
      x: px(from - 21), y: px(at + 4), text: words.names.get(slope.id) ?? '', tone: bold(slope), anchor: 'end',
    }); // prettier-ignore
  });
  const groups = [...Map.groupBy(slopes, ({ after }) => after)].sort(([a], [b]) => b - a);
  const sizes = groups.map(([, own]) => ({
    at: own.reduce((sum, { id }) => sum + (ends.get(id) ?? 0), 0) / own.length,
    size: card ? 14 : LEAD,
  }));
  const rows = spreadLabels(sizes, { min: top - 6, max: bottom + 8 });
  groups.forEach(([value, own], i) => {
    const x = px(to + band + 9);
    const at = rows[i] ?? 0;
    leaders += `M${px(to + band)},${px(sizes[i]?.at ?? 0)}L${px(to + band + 6)},${px(at)}`;
    // A tract that is alone in its band may be named there.
    const only = own.length === 1 ? own[0] : undefined;
    const end = only && words.ends.get(only.id);
    placed.texts.push({
      x, y: px(at + 4), text: `${integer(value)} · ${end ?? countWords(own.length)}`, tone: only && end ? bold(only) : kind === 'narrow' ? 't-small' : '', anchor: 'start',
    }); // prettier-ignore
  });
  placed.paths.push({ d: leaders, tone: 'change-leader' });
}

const countWords = (count: number) => (count === 1 ? '1 tract' : `${count} tracts`);
