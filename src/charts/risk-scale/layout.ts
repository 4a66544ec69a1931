/**
 * A ruler of risk that runs up the page, EPA's figures on its left, ProPublica's on its right; on a card it lies
 * down. Equal ratios are equal lengths, so the two bars that mean 47 times can be compared by eye. Build only.
 */
import { scaleLog, type ScaleLogarithmic } from 'd3-scale';
import { integer } from '@/lib/format';
import { spreadLabels } from '@/lib/spread-labels';
import { px } from '@/lib/svg';
import type { Frame } from '../contract';
import { blank, say, styleOf, tell, type MarksPlaced } from '../marks';
import { wrapText } from '@/lib/text-measure';
import { placeCard } from './card';
import { DECADES, entriesOf, markName, timesOf, type Entry, type ScaleInput } from './series';

const LEAD = 16;

/** Numbers → placed marks. */
export function placeScale(input: ScaleInput, frame: Frame): MarksPlaced {
  return frame.kind === 'card'
    ? placeCard(input, frame.width, frame.height ?? 270)
    : placeRuler(input, frame.width, frame.kind === 'narrow');
}

interface Ruler {
  y: ScaleLogarithmic<number, number>;
  /** The strip's edges, the bars beside it, and where the words of each side begin. */
  left: number;
  right: number;
  bars: { line: number; mean: number; peak: number };
  words: { epa: number; propublica: number };
}

function placeRuler(input: ScaleInput, width: number, narrow: boolean): MarksPlaced {
  const top = narrow ? 92 : 76;
  const foot = narrow ? 880 : 780;
  const placed = blank('risk-scale', width, foot + (narrow ? 58 : 44));
  const middle = width / 2;
  const half = narrow ? 46 : 54;
  const away = narrow ? 11 : 16;
  const ruler: Ruler = {
    y: scaleLog([DECADES[0], DECADES[4]], [foot, top]),
    left: middle - half,
    right: middle + half,
    bars: { line: middle - half + (narrow ? 9 : 13), mean: middle - half - away, peak: middle + half + away },
    words: { epa: middle - half - (narrow ? 25 : 44), propublica: middle + half + (narrow ? 25 : 44) },
  };
  heads(placed, width, narrow);
  strip(placed, ruler, width);
  bars(placed, input, ruler, narrow);
  for (const side of ['epa', 'propublica'] as const) words(placed, entriesOf(input), ruler, side, narrow);
  return placed;
}

/** Whose figures stand on which side, and what they count. */
function heads(placed: MarksPlaced, width: number, narrow: boolean): void {
  for (const [x, anchor, head, text] of [
    [0, 'start', 'EPA’s assessment', 'all sources, mean of a census tract'],
    [width, 'end', 'ProPublica’s estimate', 'industry only, 2014–18, cells of 810 m'],
  ] as const) {
    say(placed, head, x, 14, narrow ? 't-bold' : 't-bold t-large', { anchor });
    tell(placed, text, x, narrow ? 31 : 34, width / 2 - 16, { tone: 't-soft', lead: LEAD, anchor });
  }
}

/** The ruler itself: a strip with its marks at both edges, and EPA's line across the page. */
function strip(placed: MarksPlaced, { y, left, right }: Ruler, width: number): void {
  const [low, high] = [y(DECADES[0]), y(DECADES[4])];
  let ticks = '';
  for (const decade of DECADES)
    for (let step = 1; step < (decade === DECADES[4] ? 2 : 10); step++) {
      const at = px(y(decade * step));
      const long = step === 1 ? 7 : step === 5 ? 6 : 4;
      ticks += `M${px(left)},${at}h${long}M${px(right)},${at}h${-long}`;
    }
  placed.paths.push(
    { d: `M${px(left)},${px(high - 18)}H${px(right)}V${px(low + 18)}H${px(left)}z`, tone: 'scale-strip' },
    { d: `M0,${px(y(100))}H${px(left)}M${px(right)},${px(y(100))}H${width}`, tone: 'scale-line' },
    { d: ticks, tone: 'axis' },
  );
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
function bars(placed: MarksPlaced, input: ScaleInput, ruler: Ruler, narrow: boolean): void {
  const { y, left, right, bars: at, words: from } = ruler;
  const times = timesOf(input);
  const bar = (x: number, low: number, high: number) => `M${px(x)},${px(y(low))}V${px(y(high))}`;
  const dot = (risk: number) => `M${px(left)},${px(y(risk))}h0`;
  const across = (x1: number, x2: number, risk: number) => `M${px(x1)},${px(y(risk))}H${px(x2)}`;
  const reach = narrow ? 4 : 6;
  placed.paths.push(
    {
      d: [input.tract, input.mean].map((risk) => across(left, from.epa + reach, risk)).join('') +
        [input.peak, input.spot].map((risk) => across(right, from.propublica - reach, risk)).join(''),
      tone: 'leader',
    },
    { d: bar(at.line, input.line, input.tract), tone: 'scale-bar is-plain', note: `${integer(times.line)} times EPA’s line` },
    { d: bar(at.mean, input.mean, input.tract), tone: 'scale-bar', note: `${integer(times.mean)} times the nation’s mean` },
    { d: bar(at.peak, input.line, input.peak), tone: 'scale-bar', note: `${input.peakTimes} times EPA’s line` },
    // A count holds for all that lies above.
    { d: [input.spot, input.line].map((risk, i) => upward(px(at.peak + i * (narrow ? 10 : 14)), px(y(risk)))).join(''), tone: 'scale-up' },
    { d: dot(input.tractLater) + dot(input.mean), tone: 'scale-dot is-plain' },
    { d: dot(input.tractLater), tone: 'scale-dot is-hollow', note: `Tract 708, 2019: ${integer(input.tractLater)} in a million` },
    { d: dot(input.tract), tone: 'scale-dot', note: `Tract 708, 2014: ${integer(input.tract)} in a million` },
    { d: diamond(right, y(input.peak)), tone: 'f-accent', note: `ProPublica: up to ${integer(input.peak)} in a million` },
  ); // prettier-ignore
  const tag = (x: number, low: number, high: number, factor: number, tone: string, anchor: 'start' | 'end') =>
    placed.texts.push({
      x: px(x), y: px((y(low) + y(high)) / 2 + 8), text: `× ${integer(factor)}`, tone: `t-number ${tone}`, anchor,
    }); // prettier-ignore
  placed.texts.push({
    x: px(at.line + 6),
    y: px(y(input.tractLater) + 4),
    text: `${integer(input.tractLater)} in 2019`,
    tone: 't-small',
    anchor: 'start',
  });
  const big = `${narrow ? 'n-22' : 'n-30'} scale-times`;
  tag(at.line + 6, input.line, input.tract, times.line, narrow ? 'n-18' : 'n-22', 'start');
  tag(at.mean - 9, input.mean, input.tract, times.mean, big, 'end');
  tag(at.peak + 9, input.line, input.peak, input.peakTimes, big, 'start');
}

const upward = (x: number, y: number) => `M${x},${y}v-30m-4,5l4,-5l4,5`;

const diamond = (x: number, y: number) => `M${px(x)},${px(y - 8)}l8,8l-8,8l-8,-8z`;

/** The words of one side, beside their marks and kept apart. */
function words(
  placed: MarksPlaced,
  entries: readonly Entry[],
  ruler: Ruler,
  side: Entry['side'],
  narrow: boolean,
): void {
  const epa = side === 'epa';
  const x = ruler.words[side];
  const width = epa ? x : placed.width - x;
  const own = entries.filter((entry) => entry.side === side).sort((a, b) => b.risk - a.risk);
  const tone = narrow ? 't-soft t-small' : 't-soft';
  const most = Math.min(width, 240);
  const blocks = own.map((entry) => [
    ...wrapText(entry.head, most, styleOf({ tone: 't-bold' })).map((text) => ({ text, tone: 't-bold' })),
    ...wrapText(entry.text, most, styleOf({ tone })).map((text) => ({ text, tone })),
  ]);
  const sizes = blocks.map((block) => block.length * LEAD + 8);
  const middles = spreadLabels(
    own.map((entry, i) => ({
      // Words begin at their mark's height; those of the line across the page hang below it.
      at:
        ruler.y(entry.risk) + (entry.id === 'line' || entry.id === 'people' ? 3 : -12) + (sizes[i] ?? 0) / 2,
      size: sizes[i] ?? 0,
    })),
    { min: ruler.y(DECADES[4]) - 14, max: placed.height + 6 },
  );
  blocks.forEach((block, i) => {
    const start = (middles[i] ?? 0) - (sizes[i] ?? 0) / 2 + LEAD;
    block.forEach((line, j) =>
      placed.texts.push({ x: px(x), y: px(start + j * LEAD), ...line, anchor: epa ? 'end' : 'start' }),
    );
  });
}
