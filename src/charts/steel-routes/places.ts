/** Where the works stand: dots by capacity on the map of the 48 states. Build only. */
import { idleBlast, places } from '@/facts/steel-routes';
import { oneDecimal } from '@/lib/format';
import { px } from '@/lib/svg';
import { MAP_ASPECT, placeMap } from '@/lib/us-map';
import type { Frame } from '../contract';
import { placeKey } from './key';
import { boxOf, placeNames, textBox } from './names';
import type { Box, Dot, PlacedRoutes, TextAt } from './placed';

const WORDS = {
  blast: 'works with blast furnaces',
  arc: 'arc furnace mills',
  iron: 'makers of iron alone',
} as const;

/** Plants → dots on the map; a card has the counts beside it. */
export function placePlaces(frame: Frame): PlacedRoutes {
  const card = frame.kind === 'card';
  const narrow = frame.kind === 'narrow';
  const count = (route: keyof typeof WORDS) => places.filter((one) => one.route === route).length;
  const states = new Set(places.filter((one) => one.route === 'blast').map((one) => one.state)).size;
  const key = placeKey(
    [
      ['blast', `${count('blast')} ${WORDS.blast}`],
      ['arc', `${count('arc')} ${WORDS.arc}`],
      ['iron', `${count('iron')} ${WORDS.iron}`],
      ['idle', `${idleBlast.length} with blast furnaces, mothballed`],
    ],
    card ? 250 : frame.width,
  );
  const top = card ? 0 : key.height + 8;
  const width = card ? ((frame.height ?? 270) - 4) / MAP_ASPECT : frame.width;
  const map = placeMap(width);
  const largest = places[0]?.capacity_kt ?? 1;
  const scale = narrow ? 8.5 : card ? 9 : 14;
  const shift = card ? frame.width - width : 0;
  const at = (one: { lon: number; lat: number }): [number, number] => {
    const [x, y] = map.project(one.lon, one.lat);
    return [px(x + shift), px(y + top)];
  };
  const all = places.map((one): Dot & { name: string } => {
    const [x, y] = at(one);
    return {
      x,
      y,
      r: px(scale * Math.sqrt(one.capacity_kt / largest)),
      route: one.route,
      name: one.name,
      title: `${one.name}, ${one.state}: ${oneDecimal(one.capacity_kt / 1000)} million tonnes a year`,
    };
  });
  // Furnaces that melt scrap first, then iron, so that the few works with blast furnaces lie on top.
  const dots = [...all].sort((a, b) => RANK[a.route] - RANK[b.route]);
  const crosses = idleBlast.map((one) => ({ name: one.name, r: 5, ...xy(at(one)) }));
  const within: Box = [shift, top, frame.width, top + map.height];
  const taken = [...all.filter((dot) => dot.route === 'blast').map(boxOf), ...crosses.map(boxOf)];
  const blast = all.filter((dot) => dot.route === 'blast');
  // The works at the foot of Lake Michigan lie on each other: their names stand in a stack at the left.
  const near = blast.filter((dot) => blast.some((other) => other !== dot && Math.hypot(other.x - dot.x, other.y - dot.y) < dot.r + other.r));
  const left = Math.min(...near.map((dot) => dot.x - dot.r));
  // A cross beside a dot would get a name that seems to be the dot’s.
  const alone = crosses.filter((one) => blast.every((dot) => Math.hypot(dot.x - one.x, dot.y - one.y) > 24));
  const stack = near.map((dot, i): TextAt => ({
    x: px(left - 5), y: px(Math.min(...near.map((one) => one.y)) - 6 + i * 14), text: dot.name, anchor: 'end', tone: 't-small t-bold halo',
  }));
  const named = blast.filter((dot) => !near.includes(dot)).sort((a, b) => b.x - a.x);
  return {
    width: frame.width,
    height: card ? (frame.height ?? 270) : Math.ceil(top + map.height + 6),
    bars: [],
    dots: dots.map(({ x, y, r, route, title }) => ({ x, y, r, route, title })),
    keys: card ? key.keys.map((one) => ({ ...one, y: one.y + 24 })) : key.keys,
    paths: [
      { d: shifted(map.land, shift, top), tone: 'land' },
      { d: shifted(map.borders, shift, top), tone: 'borders' },
      ...crosses.map(({ x, y }) => ({ d: `M${x - 4} ${y - 4}l8 8m0 -8l-8 8`, tone: 'idle' })),
    ],
    texts: [
      ...(card ? key.texts.map((text): TextAt => ({ ...text, y: text.y + 24 })) : key.texts),
      ...stack,
      ...(card ? statOf(states) : []),
      ...placeNames([...named, ...alone], [...taken, ...stack.map((text) => textBox(text, 12))], within, 't-small t-bold halo'),
    ],
  };
} // prettier-ignore

/** A card's number. */
const statOf = (states: number): TextAt[] => [
  { x: 0, y: 196, text: String(states), anchor: 'start', tone: 't-number', size: 76 },
  { x: 0, y: 222, text: 'states have all the running', anchor: 'start', tone: 't-large t-soft' },
  { x: 0, y: 243, text: 'blast furnaces', anchor: 'start', tone: 't-large t-soft' },
];

const RANK = { arc: 0, iron: 1, blast: 2 } as const;
const xy = ([x, y]: [number, number]) => ({ x, y });

/** A path of `M x,y l …` pieces moved: only the beginnings of its pieces are absolute. */
const shifted = (d: string, dx: number, dy: number) =>
  d.replace(
    /M(-?[\d.]+),(-?[\d.]+)/g,
    (_, x: string, y: string) => `M${px(Number(x) + dx)},${px(Number(y) + dy)}`,
  );
