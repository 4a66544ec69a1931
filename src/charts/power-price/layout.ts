/** Price lines of the smelter states, and for each state the names of the smelters that stopped, hung from its line. */
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { cents, sentenceList } from '@/lib/format';
import { px } from '@/lib/svg';
import { measureText } from '@/lib/text-measure';
import type { Frame, Placed } from '../contract';
import { priceSentence, stopSentence } from './sentences';
import { centsIn, extremeYear, FIRST, LAST, type PriceSeries, type Stop } from './series';

const TOP = 11;
const TICKS = [0, 2, 4, 6, 8, 10];
const YEARS = [1990, 1995, 2000, 2005, 2010, 2015, 2019];
const ROW = 15;

export interface PlacedStop {
  x: number;
  y: number;
  /** Where the leader ends and the words begin. */
  foot: number;
  text: string;
}

export interface PlacedState {
  code: string;
  name: string;
  path: string;
  stops: PlacedStop[];
  /** Above the year in which it was the dearest of all: its name when it is not the chosen one. */
  peak: [x: number, y: number] | null;
  /** At the right end: the state's label, and where the nation's goes beside it. */
  label: { y: number; nation: number; price: string };
  said: string;
}

export interface PlacedPrices extends Placed {
  states: PlacedState[];
  nation: { path: string; price: string };
  labelX: number;
  ticks: { y: number; text: string }[];
  years: { x: number; text: string; anchor: 'start' | 'middle' | 'end' }[];
  left: number;
  right: number;
  base: number;
}

/**
 * Names under the lines, in the empty band below the lowest price. Each begins at its own leader; a leader may
 * not run through words, so a later year whose leader meets the words of an earlier one hangs above them.
 */
function hang(stops: readonly Stop[], xOf: (year: number) => number, limit: number) {
  const hung: { x: number; end: number; row: number; text: string }[] = [];
  for (const stop of stops) {
    const text = `${stop.year}${stop.uncertain ? '?' : ''} ${sentenceList(stop.names)}`;
    const x = xOf(stop.year);
    const end = x + 5 + measureText(text, { font: 'label', size: 13 });
    if (end > limit) throw new Error(`power-price: "${text}" does not fit at the right`);
    const row = hung
      .filter((other) => other.end + 8 > x)
      .reduce((above, other) => Math.max(above, other.row + 1), 0);
    hung.push({ x, end, row, text });
  }
  return hung;
}

/** Where a line's highest point is also the highest of all lines that year, there is room above it for a name. */
function peakOf(
  series: PriceSeries,
  all: readonly PriceSeries[],
  x: (year: number) => number,
  y: (cents: number) => number,
): PlacedState['peak'] {
  const year = extremeYear(series);
  const top = centsIn(series, year);
  return all.every((other) => centsIn(other, year) <= top) ? [px(x(year) + 2), px(y(top) - 7)] : null;
}

/** Series → placed marks. */
export function placePrices(all: readonly PriceSeries[], frame: Frame): PlacedPrices {
  const narrow = frame.kind === 'narrow';
  const card = frame.kind === 'card';
  const nation = all.find((series) => series.code === 'US');
  if (!nation) throw new Error('power-price: the nation is missing');
  const left = 30;
  const right = frame.width - (narrow ? 101 : 104);
  const height = card ? (frame.height ?? 280) : narrow ? 420 : 460;
  const base = height - 22;
  const x = scaleLinear([FIRST, LAST], [left, right]);
  const y = scaleLinear([0, TOP], [base, 10]);
  const path = line<number>((_, i) => px(x(FIRST + i)), (value) => px(y(value))); // prettier-ignore

  const states = all
    .filter((series) => series !== nation)
    .map((series): PlacedState => {
      const hung = hang(series.stops, (year) => x(year), frame.width);
      const own = y(centsIn(series, LAST));
      const theirs = y(centsIn(nation, LAST));
      // Two labels of two lines each need 34 px between them; they give way in equal parts.
      const push = Math.max(0, 36 - Math.abs(own - theirs)) / 2;
      const sign = own > theirs ? 1 : -1;
      return {
        code: series.code,
        name: series.name,
        path: path(series.cents) ?? '',
        stops: series.stops.map((stop, i) => ({
          x: px(x(stop.year)),
          y: px(y(centsIn(series, stop.year))),
          foot: px(base - 6 - (hung[i]?.row ?? 0) * ROW),
          text: hung[i]?.text ?? '',
        })),
        peak: peakOf(series, all, x, y),
        label: {
          y: px(own + sign * push),
          nation: px(theirs - sign * push),
          price: cents(centsIn(series, LAST)),
        },
        said: `${priceSentence(series, nation)} ${stopSentence(series)}`,
      };
    });
  return {
    width: frame.width,
    height,
    states,
    nation: { path: path(nation.cents) ?? '', price: cents(centsIn(nation, LAST)) },
    labelX: px(right + 8),
    ticks: TICKS.map((tick) => ({ y: px(y(tick)), text: tick === 10 ? '10¢' : String(tick) })),
    years: (narrow ? YEARS.filter((year) => year % 10 === 0 || year === LAST) : YEARS).map((year) => ({
      x: px(x(year)),
      text: String(year),
      anchor: year === FIRST ? 'start' : year === LAST ? 'end' : 'middle',
    })),
    left,
    right: px(right),
    base,
  };
}
