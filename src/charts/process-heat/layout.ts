/** One row a group of industries: its heat as glowing dots at the temperature of use, on an axis that all rows share. */
import { scalePow } from 'd3-scale';
import { integer } from '@/lib/format';
import { px } from '@/lib/svg';
import type { Frame, Placed } from '../contract';
import { FOUR, LINE, type Glow, type HeatSeries } from './series';
import { rangeWords, stepWords, twhWords } from './words';

export type Show = 'all' | 'four' | 'below-130';

export interface TextAt {
  x: number;
  y: number;
  text: string;
  anchor: 'start' | 'middle' | 'end';
  tone: string;
}

export interface PlacedHeat extends Placed {
  texts: TextAt[];
  dots: { x: number; y: number; r: number; tone: string; title: string }[];
  /** Ticks and the axis of every row, and the line of the claim: broken where words stand. */
  grid: string;
  claim: string;
  /** Circles that say how much a size is. */
  keys: { x: number; y: number; r: number }[];
}

const TICKS = [50, 250, 500, 1000, 1500];
/** TWh of a dot with the largest radius that fits a row, by view: dots of one view share one scale. */
const FULL: Record<Show, number> = { all: 160, 'below-130': 160, four: 62 };
const KEY: Record<Show, number> = { all: 50, 'below-130': 50, four: 20 };

const tone = (temp: number) =>
  temp <= LINE ? 'cool' : temp < 450 ? 'dull' : temp < 900 ? 'red' : temp < 1200 ? 'bright' : 'white';

/** The rows of a view in its order. A card has room for few. */
function chosen(all: readonly HeatSeries[], show: Show, card: boolean): HeatSeries[] {
  if (show === 'four') return all.filter((one) => FOUR.includes(one.group));
  const rows =
    show === 'all'
      ? [...all]
      : all.toSorted((a, b) => b.below.processes.twh - a.below.processes.twh).filter((one) => one.below.processes.twh >= 1); // prettier-ignore
  return card ? rows.slice(0, 4) : rows;
}

/** Series → placed marks. */
export function placeHeat(all: readonly HeatSeries[], frame: Frame, show: Show): PlacedHeat {
  const narrow = frame.kind === 'narrow';
  const card = frame.kind === 'card';
  const series = chosen(all, show, card);
  const [x0, x1] = narrow ? [8, frame.width - 8] : [214, frame.width - 116];
  // Room before zero and after the hottest for half a dot.
  const x = scalePow().exponent(0.5).domain([0, 1700]).range([x0, x1]); // prettier-ignore
  const words = narrow ? (show === 'four' ? 52 : 36) : 0;
  const radius = show === 'four' && !card ? 31 : card ? 20 : narrow ? 19 : 22;
  const head = narrow ? 64 : card ? 26 : 46;
  const pitch = words + 2 * radius + (card ? 8 : narrow ? 3 : show === 'four' ? 14 : 4);
  const bottom = head + series.length * pitch;
  const height = card ? (frame.height ?? 270) : bottom + 24;
  const r = (twh: number) => radius * Math.sqrt(twh / FULL[show]);
  const texts: TextAt[] = [];
  const say = (at: Omit<TextAt, 'anchor'> & { anchor?: TextAt['anchor'] }) =>
    texts.push({ anchor: 'start', ...at, x: px(at.x), y: px(at.y) });

  const dots = series.flatMap((one, i) => {
    const y = head + i * pitch + words + radius;
    describeRow(one, y);
    const glows: Glow[] = show === 'four' ? one.steps : one.bands;
    return glows
      .toSorted((a, b) => b.twh - a.twh)
      .filter((glow) => r(glow.twh) >= 0.6)
      .map((glow) => ({
        x: px(x(glow.temp)),
        y: px(y),
        r: px(r(glow.twh)),
        tone: show === 'below-130' && glow.temp > LINE ? 'out' : tone(glow.temp),
        title: `${one.group}: ${twhWords(glow.twh)} at ${integer(glow.temp)} °C${glow.process && show === 'four' ? `, ${glow.process.toLowerCase()}` : ''}`,
      }));
  });

  /** Name, energy and the part below the line: beside the row where there is room, above it on a phone. */
  function describeRow(one: HeatSeries, y: number) {
    const energy = show === 'below-130' ? `${twhWords(one.below.processes.twh)} of ${integer(one.twh)}` : twhWords(one.twh); // prettier-ignore
    const missing = one.unreported >= 1 ? ` + ${integer(one.unreported)}, use not reported` : '';
    const share = rangeWords(one);
    if (narrow) {
      const top = y - radius - words + 13;
      say({ x: 2, y: top, text: one.group, tone: 't-bold' });
      say({ x: frame.width - 2, y: top, text: `${share} ≤ ${LINE} °C`, anchor: 'end', tone: 't-bold cold' });
      say({ x: 2, y: top + 16, text: energy + missing, tone: 't-soft t-small' });
      if (show === 'four') say({ x: 2, y: top + 32, text: stepWords(one), tone: 't-soft t-small' });
      return;
    }
    const extra = show === 'four' && !card;
    const lines: [text: string, tone: string][] = [
      [one.group, 't-bold'],
      [energy + missing, 't-soft t-small'],
      ...(extra
        ? stepWords(one)
            .split('; ')
            .map((text): [string, string] => [text, 't-small'])
        : []),
    ];
    lines.forEach(([text, kind], i) =>
      say({ x: 2, y: y + 4 + (i - (lines.length - 1) / 2) * 15, text, tone: kind }),
    );
    say({ x: frame.width - 2, y: y + 5, text: share, anchor: 'end', tone: 't-bold cold' });
  }

  const line = x(LINE);
  const axisY = narrow ? 48 : card ? 16 : 32;
  for (const tick of TICKS)
    say({ x: x(tick), y: axisY, text: tick === 1500 && !narrow ? `${integer(tick)} °C` : integer(tick), anchor: 'middle', tone: 'tick-label' }); // prettier-ignore
  say({ x: line, y: axisY, text: `${LINE} °C`, anchor: 'middle', tone: 't-accent' });
  if (!narrow)
    say({ x: frame.width - 2, y: axisY, text: `≤ ${LINE} °C`, anchor: 'end', tone: 't-bold cold' });

  const middles = series.map((_, i) => head + i * pitch + words + radius);
  const reach = narrow ? radius : pitch / 2;
  const verticals = (at: number) =>
    middles.map((y) => `M${px(at)},${px(y - reach)}V${px(y + reach)}`).join('');
  const keyR = r(KEY[show]);
  const keyText = `${integer(KEY[show])} TWh`;
  const keys = card ? [] : [{ x: px(2 + keyR), y: 20, r: px(keyR) }];
  if (!card) {
    say({ x: 10 + 2 * keyR, y: 24, text: keyText, tone: 't-soft t-small' });
    say({ x: frame.width - 2, y: narrow ? 24 : 12, text: 'An estimate for 2014', anchor: 'end', tone: 't-soft t-small' }); // prettier-ignore
  }
  return {
    width: frame.width,
    height,
    texts,
    dots,
    grid: [
      ...TICKS.map((tick) => verticals(x(tick))),
      ...middles.map((y) => `M${px(x0)},${px(y)}H${px(x1)}`),
    ].join(''),
    claim: verticals(line),
    keys,
  };
}
