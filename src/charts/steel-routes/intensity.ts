/** Works by capacity across and emissions per tonne of it up; dots by emissions. Build only. */
import { scaleLinear } from 'd3-scale';
import {
  perTonneOf,
  reference,
  withNeighbors,
  works,
  worksOf,
  type Route,
  type Works,
} from '@/facts/steel-routes';
import { oneDecimal, twoDecimals } from '@/lib/format';
import { px } from '@/lib/svg';
import type { Frame } from '../contract';
import { placeKey, type Sign } from './key';
import { boxOf, placeNames, textBox } from './names';
import { overlaps, type Box, type Dot, type PlacedRoutes, type TextAt } from './placed';

const TOP = 1.72;
/** Neighbours that add less than this to a tonne are not drawn. */
const VISIBLE = 0.05;
/** Arc furnace mills that are named where there is room. */
const NAMED = new Set(['Big River', 'Butler, Ind.', 'BlueScope North Star', 'Columbus', 'Berkeley']);

const KEY: readonly (readonly [Sign, string])[] = [
  ['blast', 'blast furnace'],
  ['arc', 'electric arc furnace'],
  ['iron', 'iron only, per tonne of iron'],
  ['beside', 'with coke and power plants next door'],
  ['power', 'bought power, per tonne made (2018)'],
];

const titleOf = (one: Works) =>
  `${one.name}, ${one.state}: ${twoDecimals(one.perTonne)} t CO2e a tonne of capacity; ${oneDecimal(one.capacity_t / 1e6)} million tonnes of capacity, ${twoDecimals(one.emissions_t / 1e6)} million tonnes of CO2e. ${one.boundary}`;

/** Works → dots, with the means and what bought power adds at the right. */
export function placeIntensity(frame: Frame): PlacedRoutes {
  const narrow = frame.kind === 'narrow';
  const card = frame.kind === 'card';
  const key = placeKey(card ? KEY.slice(0, 4) : KEY, frame.width);
  const height = card ? (frame.height ?? 270) : narrow ? 500 : 480;
  const top = key.height + (card ? 8 : 14);
  const [left, right, base] = [30, frame.width - (narrow ? 92 : 140), height - 40];
  const x = scaleLinear([0, 8.4], [left, right]);
  const y = scaleLinear([0, TOP], [base, top]);
  const most = Math.max(...works.map((one) => one.emissions_t));
  const radius = (t: number) => (narrow ? 13 : card ? 14 : 20) * Math.sqrt(t / most);
  const dotOf = (one: Works): Dot => ({
    x: px(x(one.capacity_t / 1e6)),
    y: px(y(one.perTonne)),
    r: px(Math.max(2.2, radius(one.emissions_t))),
    route: one.route,
    title: titleOf(one),
  });
  // Arc furnaces first: the few works with blast furnaces lie on top.
  const dots = (['arc', 'iron', 'blast'] as const).flatMap((route) => worksOf(route).map(dotOf));
  const ticks = [0, 0.5, 1, 1.5];
  const means = (['blast', 'arc'] as const).map((route) => mean(route, y, right, narrow));
  const fixed: TextAt[] = [
    ...ticks.map((tick): TextAt => ({
      x: left - 6, y: px(y(tick) + 4), text: tick === 0 ? '0' : oneDecimal(tick), anchor: 'end', tone: 'tick-label',
    })),
    ...[2, 4, 6, 8].map((tick): TextAt => ({ x: px(x(tick)), y: base + 16, text: String(tick), anchor: 'middle', tone: 'tick-label' })),
    { x: px(right), y: base + 33, text: 'Capacity, million tonnes a year', anchor: 'end', tone: 't-soft t-small' },
    ...means.flatMap((one) => one.texts),
  ];
  const named = works
    .filter((one) => one.route !== 'arc' || NAMED.has(one.name))
    .map((one) => ({ ...dotOf(one), name: one.name }));
  const rings = works
    .filter((one) => withNeighbors(one) - one.perTonne > VISIBLE)
    .map((one) => ({ from: dotOf(one), x: px(x(one.capacity_t / 1e6)), y: px(y(withNeighbors(one))), r: 4, name: one.name }));
  const lines = rings.map((ring): Box => [ring.x - 2, ring.y, ring.x + 2, ring.from.y]);
  const names = placeNames(
    named,
    [...dots.map(boxOf), ...rings.map(boxOf), ...lines, ...fixed.map((text) => textBox(text, 13))],
    [0, top - 8, frame.width, base - 1],
    't-small t-bold halo',
  );
  return {
    width: frame.width,
    height,
    bars: [],
    dots,
    keys: key.keys,
    paths: [
      ...ticks.map((tick) => ({ d: `M${left} ${px(y(tick))}H${px(right)}`, tone: tick === 0 ? 'axis' : 'grid' })),
      ...rings.map(({ x: at, y: to, from }) => ({ d: `M${at} ${px(from.y - from.r)}V${to + 4}m-4 -4a4 4 0 1 0 8 0a4 4 0 1 0 -8 0`, tone: 'beside' })),
      ...means.flatMap((one) => one.paths),
    ],
    texts: [...key.texts, ...fixed, ...names, ...exceptionOf(rings, names, dots)],
  };
} // prettier-ignore

/** Words at the ring of the works that its neighbor changes most, where they find room. */
function exceptionOf(rings: readonly { x: number; y: number; name: string }[], names: readonly TextAt[], dots: readonly Dot[]): TextAt[] {
  const ring = rings.find((one) => one.name === 'Dearborn');
  if (!ring) throw new Error('steel-routes: Dearborn has no neighbor');
  const texts = ['Dearborn with the', 'power plant next door'].map((text, i): TextAt => ({
    x: px(ring.x + 7), y: px(ring.y + 17 + i * 15), text, anchor: 'start', tone: 't-soft t-small halo',
  }));
  const taken = [...names.map((text) => textBox(text, 12)), ...dots.map(boxOf)];
  const free = texts.every((text) => taken.every((box) => !overlaps(textBox(text, 12), box)));
  return free ? texts : [];
} // prettier-ignore

/** The mean of a route as a stroke at the edge of the scale, and its bought power as a bar on top of it. */
function mean(route: Exclude<Route, 'iron'>, y: (value: number) => number, right: number, narrow: boolean) {
  const value = perTonneOf(route);
  const power = reference[route].scope2;
  const x = right + 8;
  const count = worksOf(route).length;
  const text = (at: number, words: string, tone: string): TextAt => ({
    x: x + 12,
    y: px(at),
    text: words,
    anchor: 'start',
    tone,
  });
  return {
    paths: [
      { d: `M${px(right - 4)} ${px(y(value))}H${px(x + 8)}`, tone: 'mean' },
      { d: `M${px(x + 2)} ${px(y(value))}V${px(y(value + power))}`, tone: 'power' },
    ],
    texts: [
      text(
        y(value + power) + 2,
        `+${twoDecimals(power)}${narrow ? ' power' : ' with its power'}`,
        't-accent t-small',
      ),
      text(y(value) + 5, twoDecimals(value), 't-bold'),
      text(
        y(value) + 20,
        `all ${count}${narrow ? '' : route === 'blast' ? ' works' : ' mills'}`,
        't-soft t-small',
      ),
    ],
  };
}
