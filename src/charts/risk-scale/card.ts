/** The ruler lying down, for a card: EPA's figures above it, ProPublica's below. Build only. */
import { scaleLog } from 'd3-scale';
import { integer } from '@/lib/format';
import { px } from '@/lib/svg';
import { blank, type MarksPlaced, type TextMark } from '../marks';
import { DECADES, entriesOf, markName, timesOf, type ScaleInput } from './series';

/** Half the strip's height, and how far the bars are from it. */
const HALF = 17;
const AWAY = 26;

export function placeCard(input: ScaleInput, width: number, height: number): MarksPlaced {
  const placed = blank('risk-scale', width, height);
  const x = scaleLog([DECADES[0], DECADES[4]], [48, width - 36]);
  const [top, bottom] = [height / 2 - HALF, height / 2 + HALF];
  const times = timesOf(input);
  const brief = (id: string) => entriesOf(input).find((one) => one.id === id)?.brief ?? '';
  let ticks = '';
  for (const decade of DECADES)
    for (let step = 1; step < (decade === DECADES[4] ? 2 : 10); step++) {
      const long = step === 1 ? 6 : 3;
      ticks += `M${px(x(decade * step))},${px(top)}v${long}M${px(x(decade * step))},${px(bottom)}v${-long}`;
    }
  const stem = (risk: number, from: number, by: number) => `M${px(x(risk))},${px(from)}v${by}`;
  const bar = (from: number, to: number, y: number) => `M${px(x(from))},${px(y)}H${px(x(to))}`;
  const dot = (risk: number) => `M${px(x(risk))},${px(top)}h0`;
  placed.paths.push(
    { d: `M0,${px(top)}H${width}V${px(bottom)}H0z`, tone: 'scale-strip' },
    { d: ticks, tone: 'axis' },
    { d: `M${px(x(input.line))},8V${px(top)}M${px(x(input.line))},${px(bottom)}V${height - 4}`, tone: 'scale-line' },
    { d: stem(input.mean, top, -AWAY) + stem(input.tract, top, -AWAY) + stem(input.peak, bottom, AWAY) + stem(input.spot, bottom, 16), tone: 'leader' },
    { d: bar(input.mean, input.tract, top - AWAY) + bar(input.line, input.peak, bottom + AWAY), tone: 'scale-bar' },
    { d: dot(input.mean), tone: 'scale-dot is-plain' },
    { d: dot(input.tract), tone: 'scale-dot' },
    { d: `M${px(x(input.peak))},${px(bottom - 8)}l8,8l-8,8l-8,-8z`, tone: 'f-accent' },
  ); // prettier-ignore
  const text = (at: number, y: number, words: string, tone: string, anchor: TextMark['anchor']) =>
    placed.texts.push({ x: px(at), y: px(y), text: words, tone, anchor });
  for (const decade of DECADES) text(x(decade), height / 2 + 4, markName(decade), 'tick-label', 'middle');
  text(0, 12, 'EPA’s assessment, all sources', 't-bold', 'start');
  text(0, height - 4, 'ProPublica’s estimate, industry only', 't-bold', 'start');
  text(x(input.line) + 8, 16, brief('line'), 't-bold', 'start');
  text(x(input.mean) - 8, top - AWAY + 4, brief('mean'), '', 'end');
  text(x(input.tract) + 10, top - AWAY + 4, brief('tract'), '', 'start');
  text(x(input.peak) - 2, bottom + AWAY + 24, brief('peak'), '', 'middle');
  text(x(input.spot), bottom + 32, `${brief('spots')} begin`, '', 'middle');
  text(x(input.line) + 8, height - 6, `${brief('people')} above`, '', 'start');
  const big = 't-number n-40 scale-times';
  text((x(input.line) + x(input.tract)) / 2, top - AWAY - 10, `× ${integer(times.mean)}`, big, 'middle');
  text((x(input.line) + x(input.tract)) / 2, bottom + AWAY + 40, `× ${input.peakTimes}`, big, 'middle');
  return placed;
}
