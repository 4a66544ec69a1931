/**
 * The corridor's tracts lit, the rest of Louisiana faint; over them the medians of five groups of corridor tracts
 * with the middle half of each. A figure of 2019 is a band, and its dots are spread over the band. Build only.
 */
import { EPA_LINE } from '@/data/schema/risk-terms';
import { scaleLinear, scaleLog } from 'd3-scale';
import { integer } from '@/lib/format';
import { roundedFrom } from '@/data/schema/one-figure';
import { px } from '@/lib/svg';
import type { RiskYear } from '@/data/tracts';
import type { Frame } from '../contract';
import { blank, dots, dust, tell, type MarksPlaced } from '../marks';
import type { Fifth, Point } from './series';

/** What the picture is made of. */
export interface ScatterInput {
  year: RiskYear;
  corridor: readonly Point[];
  rest: readonly Point[];
  fifths: readonly Fifth[];
  /** Under the axis: what the share is. */
  axis: string;
  /** Tracts that are named, by number. */
  named: ReadonlyMap<string, string>;
  /** Sentences at the foot. */
  foot: readonly string[];
}

const TICKS = [20, 30, 50, 100, 200, 500, 1_000];
/** Fractions that fill an interval evenly, however many are taken: steps of the golden ratio. */
const spread = (i: number) => (i * 0.618_033_988_75 + 0.5) % 1;

export function placeScatter(input: ScatterInput, frame: Frame): MarksPlaced {
  const narrow = frame.kind === 'narrow';
  const card = frame.kind === 'card';
  const { width } = frame;
  const left = 44;
  const right = width - 10;
  const top = card ? 10 : 22;
  const foot = frame.height ? frame.height - 38 : narrow ? 400 : 460;
  const placed = blank('race-risk', width, foot + 40);
  const rounded = input.year === 2019;
  const risks = [...input.corridor, ...input.rest].map(({ risk }) => risk);
  const least = rounded ? roundedFrom(Math.min(...risks))[0] : Math.min(...risks);
  const most = rounded ? roundedFrom(Math.max(...risks))[1] : Math.max(...risks) * 1.12;
  const x = scaleLinear([0, 100], [left, right]);
  const y = scaleLog([least * 0.96, most], [foot, top]);
  const height = bandOf(rounded, y);

  if (rounded) bands(placed, [...new Set(risks)], y, left, right);
  const ticks = rounded ? [...new Set(risks)].filter((risk) => risk >= 20 && (risk <= 50 || risk >= 70) && risk !== 80 && risk !== 90) : TICKS.filter((tick) => tick > least && tick < most);
  placed.paths.push({ d: `M${left},${px(foot)}H${px(right)}`, tone: 'axis' });
  if (!rounded) placed.paths.push({ d: ticks.map((tick) => `M${left},${px(y(tick))}H${px(right)}`).join(''), tone: 'grid' });
  placed.paths.push({ d: `M${left},${px(y(EPA_LINE))}H${px(right)}`, tone: 'race-line' });
  for (const tick of ticks)
    placed.texts.push({ x: left - 6, y: px(y(tick) + 4), text: integer(tick), tone: tick === EPA_LINE ? 't-bold t-small' : 'tick-label', anchor: 'end' });
  for (const tick of narrow ? [0, 50, 100] : [0, 25, 50, 75, 100])
    placed.texts.push({ x: px(x(tick)), y: px(foot + 17), text: `${tick}%`, tone: 'tick-label', anchor: tick === 100 ? 'end' : 'middle' });
  placed.texts.push({ x: px((left + right) / 2), y: px(foot + 34), text: input.axis, tone: 't-soft', anchor: 'middle' });

  const at = ({ share, risk }: Point, i: number) => [x(share), height(risk, i)] as const;
  const { halves, medians } = middles(input, x, y);
  placed.paths.push(
    { d: dust(input.rest.map(at)), tone: 'race-dot is-rest' },
    { d: halves, tone: 'race-half' },
    { d: dots(input.corridor.map(at)), tone: 'race-dot is-corridor' },
    { d: medians, tone: 'race-median-edge' },
    { d: medians, tone: 'race-median' },
  );
  names(placed, input, at, right);
  placed.texts.push({ x: px(right), y: px(y(EPA_LINE) - 6), text: 'EPA’s line', tone: 't-bold t-small halo', anchor: 'end' });
  if (!card) sentences(placed, input.foot, width);
  return placed;
} // prettier-ignore

/** The height of a dot: its risk, or for a rounded one a place in its band that means nothing more. */
function bandOf(rounded: boolean, y: (risk: number) => number) {
  return (risk: number, i: number): number => {
    if (!rounded) return y(risk);
    const [low, high] = roundedFrom(risk);
    return y(low * (high / low) ** (0.08 + 0.84 * spread(i)));
  };
}

/** Stripes for the figures that EPA's rounding leaves. */
function bands(placed: MarksPlaced, values: readonly number[], y: (risk: number) => number, left: number, right: number): void {
  const sorted = values.toSorted((a, b) => a - b);
  const stripes = sorted.filter((_, i) => i % 2 === 0).map((value) => {
    const [low, high] = roundedFrom(value);
    return `M${left},${px(y(low))}H${px(right)}V${px(y(high))}H${left}z`;
  });
  placed.paths.push({ d: stripes.join(''), tone: 'race-band' });
} // prettier-ignore

/** The five groups of corridor tracts: the middle half of each as a box behind the dots, its median as a bar over them. */
function middles({ fifths, year }: ScatterInput, x: (share: number) => number, y: (risk: number) => number) {
  let [halves, medians] = ['', ''];
  for (const fifth of fifths) {
    const [from, to] = [x(fifth.from), x(fifth.to)];
    // Of 2019 the middle half begins and ends somewhere in a band: all of both bands is drawn.
    const [low, high] =
      year === 2019 ? [roundedFrom(whole(fifth.low))[0], roundedFrom(whole(fifth.high))[1]] : [fifth.low, fifth.high];
    halves += `M${px(from)},${px(y(low))}H${px(to)}V${px(y(high))}H${px(from)}z`;
    medians += `M${px(from)},${px(y(fifth.median))}H${px(to)}`;
  }
  return { halves, medians };
} // prettier-ignore

/** To a figure that EPA's rounding leaves: a quartile can fall between two of them. */
const whole = (risk: number) => {
  const step = 10 ** Math.floor(Math.log10(risk));
  return Math.round(risk / step) * step;
};

/** Names beside single tracts. */
function names(
  placed: MarksPlaced,
  { corridor, named }: ScatterInput,
  at: (point: Point, i: number) => readonly [number, number],
  right: number,
): void {
  corridor.forEach((point, i) => {
    const text = named.get(point.id);
    if (text === undefined) return;
    const [px0, py0] = at(point, i);
    const end = px0 > right - 150;
    placed.paths.push({ d: dots([[px0, py0]]), tone: 'race-dot is-named' });
    placed.texts.push({ x: px(px0 + (end ? -10 : 10)), y: px(py0 + 4), text, tone: 't-accent halo', anchor: end ? 'end' : 'start' });
  });
} // prettier-ignore

function sentences(placed: MarksPlaced, foot: readonly string[], width: number): void {
  let y = placed.height + 20;
  for (const sentence of foot) {
    y = tell(placed, sentence, 0, y, width, { tone: 't-soft', lead: 16 }) + 6;
  }
  placed.height = y - 14;
}
