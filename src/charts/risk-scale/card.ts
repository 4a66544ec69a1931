/** The ruler lying down, for a card: EPA's figures above it, ProPublica's below. Build only. */
import { scaleLog } from 'd3-scale';
import { integer } from '@/lib/format';
import { px } from '@/lib/svg';
import { blank, type MarksPlaced, type TextMark } from '../marks';
import { entriesOf, oneIn, timesOf, type ScaleInput } from './series';

const DECADES = [1, 10, 100, 1_000, 10_000] as const;

export function placeCard(input: ScaleInput, width: number, height: number): MarksPlaced {
  const placed = blank('risk-scale', width, height);
  const x = scaleLog([1, 10_000], [46, width - 46]);
  const middle = height / 2 + 4;
  const [top, bottom] = [middle - 17, middle + 17];
  const times = timesOf(input);
  const entry = (id: string) => entriesOf(input).find((one) => one.id === id)?.brief ?? '';
  let ticks = '';
  for (const decade of DECADES)
    for (let step = 1; step < (decade === 10_000 ? 2 : 10); step++) {
      const long = step === 1 ? 6 : 3;
      ticks += `M${px(x(decade * step))},${px(top)}v${long}M${px(x(decade * step))},${px(bottom)}v${-long}`;
    }
  placed.paths.push(
    { d: `M2,${px(top)}H${width - 2}V${px(bottom)}H2z`, tone: 'scale-strip' },
    { d: ticks, tone: 'axis' },
    { d: `M${px(x(input.line))},16V${px(top)}M${px(x(input.line))},${px(bottom)}V${height - 8}`, tone: 'scale-line' },
    { d: `M${px(x(input.mean))},${px(top - 20)}H${px(x(input.tract))}`, tone: 'scale-bar' },
    { d: `M${px(x(input.line))},${px(bottom + 20)}H${px(x(input.peak))}`, tone: 'scale-bar' },
    { d: `M${px(x(input.mean))},${px(top)}v-20M${px(x(input.tract))},${px(top)}v-20M${px(x(input.peak))},${px(bottom)}v20M${px(x(input.spot))},${px(bottom)}v14`, tone: 'leader' },
    { d: `M${px(x(input.mean))},${px(top)}h0`, tone: 'scale-dot is-later' },
    { d: `M${px(x(input.tract))},${px(top)}h0`, tone: 'scale-dot' },
    { d: `M${px(x(input.peak))},${px(bottom - 8)}l8,8l-8,8l-8,-8z`, tone: 'f-accent' },
  ); // prettier-ignore
  const text = (at: number, y: number, words: string, tone: string, anchor: TextMark['anchor'] = 'middle') =>
    placed.texts.push({ x: px(at), y: px(y), text: words, tone, anchor });
  for (const decade of DECADES)
    text(x(decade), middle + 4, decade === 1 ? '1 in a million' : oneIn(decade), 'tick-label');
  text(0, 12, 'EPA’s assessment, all sources', 't-bold', 'start');
  text(0, height - 4, 'ProPublica’s estimate, industry', 't-bold', 'start');
  text(x(input.line) + 7, 24, entry('line'), 't-bold', 'start');
  text(x(input.mean), top - 46, `${integer(input.mean)}`, 't-bold');
  text(x(input.mean) - 8, top - 32, entry('mean'), 't-soft', 'end');
  placed.texts.splice(-2, 1);
  text(x(input.tract) + 12, top - 20, entry('tract'), 't-soft', 'start');
  text((x(input.mean) + x(input.tract)) / 2 + 20, top - 29, `× ${integer(times.mean)}`, 't-number n-26 scale-times halo');
  text((x(input.line) + x(input.peak)) / 2, bottom + 50, `× ${input.peakTimes}`, 't-number n-26 scale-times halo');
  text(x(input.peak) + 10, bottom + 40, entry('peak'), 't-soft', 'middle');
  text(x(input.spot), bottom + 30, entry('spots'), 't-soft');
  text(x(input.line) + 7, height - 22, `${entry('people')} above`, 't-soft', 'start');
  return placed;
} // prettier-ignore
