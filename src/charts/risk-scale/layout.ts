/**
 * A ruler of risk that runs up the page, EPA's figures on its left, ProPublica's on its right; on a card it lies
 * down. Equal ratios are equal lengths, so the two bars that mean 47 times can be compared by eye. Build only.
 */
import { scaleLog, type ScaleLogarithmic } from 'd3-scale';
import { integer } from '@/lib/format';
import { spreadLabels } from '@/lib/spread-labels';
import { px } from '@/lib/svg';
import type { Frame } from '../contract';
import { blank, linesAt, styleOf, type MarksPlaced } from '../marks';
import { wrapText } from '@/lib/text-measure';
import { placeCard } from './card';
import { entriesOf, oneIn, timesOf, type Entry, type ScaleInput } from './series';

export const DECADES = [1, 10, 100, 1_000, 10_000] as const;
const LEAD = 16;

/** "1 in a million" for the first mark of the ruler, figures for the others. */
export const markName = (perMillion: number) => (perMillion === 1 ? '1 in a million' : oneIn(perMillion));

/** Numbers → placed marks. */
export function placeScale(input: ScaleInput, frame: Frame): MarksPlaced {
  return frame.kind === 'card'
    ? placeCard(input, frame.width, frame.height ?? 270)
    : placeRuler(input, frame.width, frame.kind === 'narrow');
}

interface Ruler {
  y: ScaleLogarithmic<number, number>;
  /** The strip's edges, and how far the words stay from them. */
  left: number;
  right: number;
  lanes: { mean: number; line: number; peak: number };
  words: { epa: number; propublica: number; width: number };
}

function placeRuler(input: ScaleInput, width: number, narrow: boolean): MarksPlaced {
  const top = narrow ? 92 : 76;
  const foot = narrow ? 900 : 800;
  const placed = blank('risk-scale', width, foot + 44);
  const half = narrow ? 43 : 52;
  const middle = width / 2;
  const gap = narrow ? 40 : 62;
  const ruler: Ruler = {
    y: scaleLog([DECADES[0], DECADES[4]], [foot, top]),
    left: middle - half,
    right: middle + half,
    lanes: { mean: middle - half - (narrow ? 10 : 16), line: middle - half - (narrow ? 28 : 42), peak: middle + half + (narrow ? 10 : 16) },
    words: { epa: middle - half - gap, propublica: middle + half + (narrow ? 24 : 40), width: 0 },
  }; // prettier-ignore
  heads(placed, width, narrow);
  strip(placed, ruler, width);
  bars(placed, input, ruler, narrow);
  const entries = entriesOf(input);
  words(placed, entries, ruler, 'epa', ruler.words.epa, narrow);
  words(placed, entries, ruler, 'propublica', width - ruler.words.propublica, narrow);
  return placed;
}

/** Whose figures stand on which side, and what they count. */
function heads(placed: MarksPlaced, width: number, narrow: boolean): void {
  const room = width / 2 - (narrow ? 14 : 24);
  for (const [x, anchor, head, text] of [
    [0, 'start', 'EPA’s assessment', 'all sources, mean of a census tract'],
    [width, 'end', 'ProPublica’s estimate', 'industry only, 2014–18, cells of 810 m'],
  ] as const)
    placed.texts.push(
      { x, y: 14, text: head, tone: narrow ? 't-bold' : 't-bold t-large', anchor },
      ...linesAt(text, { x, y: narrow ? 31 : 33, width: room, tone: 't-soft', anchor }),
    );
}

/** The ruler itself: a strip with its marks at both edges, and EPA's line across the page. */
function strip(placed: MarksPlaced, { y, left, right }: Ruler, width: number): void {
  const [low, high] = [y(DECADES[0]), y(DECADES[4])];
  placed.paths.push({
    d: `M${px(left)},${px(high - 18)}H${px(right)}V${px(low + 18)}H${px(left)}z`,
    tone: 'scale-strip',
  });
  placed.paths.push({ d: `M0,${px(y(100))}H${px(left)}M${px(right)},${px(y(100))}H${width}`, tone: 'scale-line' });
  let ticks = '';
  for (const decade of DECADES)
    for (let step = 1; step < (decade === DECADES[4] ? 2 : 10); step++) {
      const at = px(y(decade * step));
      const long = step === 1 ? 9 : step === 5 ? 7 : 4;
      ticks += `M${px(left)},${at}h${long}M${px(right)},${at}h${-long}`;
    }
  placed.paths.push({ d: ticks, tone: 'axis' });
  for (const decade of DECADES)
    placed.texts.push({
      x: px((left + right) / 2),
      y: px(y(decade) + 4),
      text: markName(decade),
      tone: decade === 100 ? 't-bold t-small' : 'tick-label',
      anchor: 'middle',
    });
}

/** The bars between two figures, and the figures themselves. */
function bars(placed: MarksPlaced, input: ScaleInput, { y, left, right, lanes }: Ruler, narrow: boolean): void {
  const times = timesOf(input);
  const bar = (x: number, from: number, to: number) => `M${px(x)},${px(y(from))}V${px(y(to))}`;
  placed.paths.push(
    { d: bar(lanes.line, input.line, input.tract), tone: 'scale-bar is-plain', note: `${integer(times.line)} times EPA’s line` },
    { d: bar(lanes.mean, input.mean, input.tract), tone: 'scale-bar', note: `${integer(times.mean)} times the nation’s mean` },
    { d: bar(lanes.peak, input.line, input.peak), tone: 'scale-bar', note: `${input.peakTimes} times EPA’s line` },
    { d: `M${px(left)},${px(y(input.tract))}H${px(lanes.line - 5)}M${px(left)},${px(y(input.mean))}H${px(lanes.mean - 5)}M${px(right)},${px(y(input.peak))}H${px(lanes.peak + 5)}`, tone: 'leader' },
    // A count holds for all that lies above: an arrow upward.
    ...[input.spot, input.line].map((from, i) => ({
      d: upward(px(lanes.peak + (i === 0 ? 0 : narrow ? 8 : 12)), px(y(from)), i === 0 ? 40 : 26),
      tone: 'scale-up',
    })),
    { d: `M${px(left)},${px(y(input.tractLater))}h0`, tone: 'scale-dot is-later', note: `Tract 708, 2019: ${integer(input.tractLater)} in a million` },
    { d: `M${px(left)},${px(y(input.tractLater))}h0`, tone: 'scale-dot is-hollow' },
    { d: `M${px(left)},${px(y(input.mean))}h0`, tone: 'scale-dot is-later', note: `The nation’s mean, 2014: ${integer(input.mean)} in a million` },
    { d: `M${px(left)},${px(y(input.tract))}h0`, tone: 'scale-dot', note: `Tract 708, 2014: ${integer(input.tract)} in a million` },
    { d: diamond(right, y(input.peak)), tone: 'f-accent', note: `ProPublica: up to ${integer(input.peak)} in a million` },
  ); // prettier-ignore
  const tag = (x: number, a: number, b: number, text: string, tone: string, anchor: 'start' | 'end') =>
    placed.texts.push({ x: px(x), y: px((y(a) + y(b)) / 2 + 8), text, tone: `${tone} halo`, anchor });
  const big = `t-number ${narrow ? 'n-22' : 'n-30'} scale-times`;
  tag(lanes.line - 8, input.line, input.tract, `× ${integer(times.line)}`, `t-number ${narrow ? 'n-18' : 'n-22'}`, 'end');
  placed.texts.push(
    { x: px(lanes.mean - 8), y: px(y(Math.sqrt(input.mean * input.line)) + 5), text: `× ${integer(times.mean)}`, tone: `${big} halo`, anchor: 'end' },
    { x: px(lanes.peak + 9), y: px(y(Math.sqrt(input.line * input.peak)) + 8), text: `× ${input.peakTimes}`, tone: `${big} halo`, anchor: 'start' },
  ); // prettier-ignore
}

const upward = (x: number, y: number, length: number) =>
  `M${x},${y}v${-length}m-4,5l4,-5l4,5M${x - 5},${y}h10`;

export const diamond = (x: number, y: number) => `M${px(x)},${px(y - 8)}l8,8l-8,8l-8,-8z`;

/** The words of one side, kept apart; a figure's words begin at its height where there is room. */
function words(
  placed: MarksPlaced,
  entries: readonly Entry[],
  { y }: Ruler,
  side: Entry['side'],
  width: number,
  narrow: boolean,
): void {
  const anchor = side === 'epa' ? ('start' as const) : ('end' as const);
  const x = side === 'epa' ? 0 : placed.width;
  const own = entries.filter((entry) => entry.side === side).sort((a, b) => b.risk - a.risk);
  const tone = narrow ? 't-soft t-small' : 't-soft';
  const blocks = own.map((entry) => [
    ...wrapText(entry.head, width, styleOf('t-bold')).map((text) => ({ text, tone: 't-bold' })),
    ...wrapText(entry.text, width, styleOf(tone)).map((text) => ({ text, tone })),
  ]);
  const sizes = blocks.map((block) => block.length * LEAD + 10);
  const middles = spreadLabels(
    // Words hang below their height: the line across the page runs over them, not through.
    own.map((entry, i) => ({ at: y(entry.risk) + 6 + (sizes[i] ?? 0) / 2, size: sizes[i] ?? 0 })),
    { min: y(DECADES[4]) - 10, max: placed.height },
  );
  blocks.forEach((block, i) => {
    const start = (middles[i] ?? 0) - (sizes[i] ?? 0) / 2 + LEAD - 1;
    block.forEach((line, j) => placed.texts.push({ x, y: px(start + j * LEAD), ...line, anchor }));
  });
}
