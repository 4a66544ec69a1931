/** Each reach with its words: where the map stands, which names it shows and where. Build only. */
import { corridorPlace, CORRIDOR_PARISHES, type RiskSpread } from '@/data/corridor';
import { countyByFips } from '@/data/places';
import { spreadLabels } from '@/lib/spread-labels';
import { px } from '@/lib/svg';
import { wrapText } from '@/lib/text-measure';
import type { Frame } from '../contract';
import { axisPoint, locate, type Heading, type Position } from './ground';
import { boxOf, placeArea, placeTown, STYLES, type Box } from './labels';
import type { Label, PlacedRiver, Scene } from './placed';
import { WHOLE_TOWNS, type Reach } from './reaches';
import { CLASSES } from './sizes';
import { parishes } from './series';
import { parishRings } from './tracts';

export interface Stage {
  frame: Frame;
  map: PlacedRiver['map'];
  heading: Heading;
  /** Width and height of the strip in units of the map. */
  size: Position;
  river: Position[];
  plants: Position[];
  locator: PlacedRiver['locator'];
}

const CITIES = new Set(['Baton Rouge', 'New Orleans']);
const kindOf = (town: string) => (CITIES.has(town) ? 'city' : 'town');
const nameOf = (fips: string) => countyByFips(fips).name.replace(/ Parish$/, '');

/** Widths of the dots in units of the map: areas by emissions, a little larger for the ground when seen from afar. */
function dotsAt(k: number, largest: number): number[] {
  return CLASSES.map((most) => Math.max(largest * Math.sqrt(most / (CLASSES[0] ?? most)), 3.2)).map((width) =>
    px(width / k),
  );
}

/** The map of a reach at `k` pixels a unit, kept within the strip. */
export function placeReach(stage: Stage, reach: Reach, k: number): Scene {
  const { map, heading, size } = stage;
  const middle = axisPoint(reach.along, reach.across, heading);
  const [x, y] = [map.width, map.height].map((room, i) => {
    const half = room / k / 2;
    const most = (size[i] ?? 0) - half;
    return px(room / 2 - k * Math.min(most, Math.max(half, middle[i] ?? 0)));
  }) as [number, number];
  const onPage = ([ux, uy]: Position): Position => [ux * k + x, uy * k + y];
  const river = [...stage.river, ...stage.plants].map(onPage);
  const room: Box = { x0: 4, y0: 4, x1: map.width - 4, y1: map.height - 4 };
  const taken: Box[] = reserved(stage);
  const labels: Label[] = [];
  const towns: [number, number][] = [];
  for (const town of reach.towns) {
    const { lon, lat } = corridorPlace(town);
    const place = onPage(locate(lon, lat, heading));
    if (place[0] < 8 || place[1] < 8 || place[0] > map.width - 8 || place[1] > map.height - 8) continue;
    const label = placeTown(place, kindOf(town), town, taken, river, room);
    if (!label) continue;
    labels.push(label);
    towns.push([px(place[0]), px(place[1])]);
    taken.push(boxOf(label), { x0: place[0] - 5, y0: place[1] - 5, x1: place[0] + 5, y1: place[1] + 5 });
  }
  const rings = parishRings(heading);
  const dots = stage.plants
    .map(onPage)
    .map(([a, b]): Box => ({ x0: a - 9, y0: b - 9, x1: a + 9, y1: b + 9 }));
  for (const fips of reach.parishes) {
    const placed = (rings.get(fips) ?? []).map((ring) => ring.map(([ux = 0, uy = 0]) => onPage([ux, uy])));
    const label = placeArea(parishLines(nameOf(fips)), placed, [...taken, ...dots], river, room);
    if (!label) continue;
    labels.push(label);
    taken.push(boxOf(label));
  }
  const { locator } = stage;
  return {
    x,
    y,
    k,
    labels,
    towns,
    leaders: '',
    dots: dotsAt(k, stage.frame.kind === 'wide' ? 34 : 28),
    frame: locator && [
      px((-x / k) * locator.k),
      px((-y / k) * locator.k),
      px((map.width / k) * locator.k),
      px((map.height / k) * locator.k),
    ],
  };
}

/** "ST. JOHN THE BAPTIST" in two lines, others in one. */
const parishLines = (name: string): string[] =>
  (name.length > 14 ? name.split(' the ').map((part, i) => (i === 0 ? part : `the ${part}`)) : [name]).map(
    (line) => line.toUpperCase(),
  );

/** Corners that belong to the arrow and the small map. */
function reserved({ frame, map, locator }: Stage): Box[] {
  const boxes: Box[] =
    frame.kind === 'narrow'
      ? [{ x0: 0, y0: map.height - 50, x1: 58, y1: map.height }]
      : [{ x0: map.width - 66, y0: 0, x1: map.width, y1: 62 }];
  if (locator) boxes.push({ x0: 0, y0: locator.y - 8, x1: locator.x + locator.width + 8, y1: map.height });
  return boxes;
}

/** The whole strip, with names in the margins on both sides. */
export function placeWhole(stage: Stage): Scene {
  const { map, heading, size, frame } = stage;
  const down = heading === 'down';
  // On cards the strip is as long as the frame and is cut at its sides.
  const k = Math.floor((1e4 * (down ? map.height : map.width)) / (down ? size[1] : size[0])) / 1e4;
  const left = down && frame.kind === 'narrow' ? 100 : (map.width - size[0] * k) / 2;
  const [x, y] = [px(left), px((map.height - size[1] * k) / 2)];
  const onPage = ([ux, uy]: Position): Position => [px(ux * k + x), px(uy * k + y)];
  const names = down ? besides(stage, onPage, x, px(x + size[0] * k)) : above(stage, onPage);
  return { x, y, k, ...names, dots: dotsAt(k, frame.kind === 'wide' ? 16 : 13), frame: null };
}

type Names = Pick<Scene, 'labels' | 'towns' | 'leaders'>;

/** The middle of a parish's stretch of river; of those beside it, the nearest place. */
function riverPlaceOf(fips: string, stage: Stage): Position {
  const rings = parishRings(stage.heading).get(fips) ?? [];
  const points = rings.flat();
  const near = stage.river.filter(([x, y]) => points.some(([a = 0, b = 0]) => Math.hypot(a - x, b - y) < 12));
  return near[Math.floor(near.length / 2)] ?? stage.river[0] ?? [0, 0];
}

function besides(stage: Stage, onPage: (p: Position) => Position, west: number, east: number): Names {
  const { map, frame } = stage;
  const limits = { min: 6, max: map.height - 6 };
  const rows = <T extends { text: string; to: Position }>(items: T[], kind: Label['kind'], size: number) => {
    const sorted = items.toSorted((a, b) => a.to[1] - b.to[1]);
    const middles = spreadLabels(
      sorted.map(({ to }) => ({ at: to[1], size })),
      limits,
    );
    return sorted.map((item, i) => ({ ...item, kind, y: px((middles[i] ?? 0) + 4) }));
  };
  const besideWest = rows(
    CORRIDOR_PARISHES.map((fips) => ({
      text: nameOf(fips),
      fips,
      to: onPage(riverPlaceOf(fips, stage)),
    })),
    'parish',
    frame.kind === 'wide' ? 42 : 34,
  );
  const towns = rows(
    WHOLE_TOWNS.map((town) => {
      const { lon, lat } = corridorPlace(town);
      return { text: town, to: onPage(locate(lon, lat, stage.heading)) };
    }),
    'town',
    18,
  );
  const labels: Label[] = [
    ...besideWest.map(({ text, fips, y }): Label => {
      const at = { kind: 'parish', x: px(west - 10), anchor: 'end' } as const;
      if (frame.kind === 'wide') return { ...at, lines: [text.toUpperCase()], y, sub: said(fips) };
      const lines = sideLines(text, west - 13);
      return { ...at, lines, y: px(y - (lines.length - 1) * 7) };
    }),
    ...towns.map(({ text, y }): Label => ({
      kind: 'town',
      lines: [text],
      x: px(east + 10),
      y,
      anchor: 'start',
    })),
  ];
  const leaders = [
    ...besideWest.map(
      ({ y, to }) => `M${px(west - 7)} ${px(y - 4)}L${px(west)} ${px(y - 4)} ${to[0]} ${to[1]}`,
    ),
    ...towns.map(({ y, to }) => `M${px(east + 7)} ${px(y - 4)}L${px(east)} ${px(y - 4)} ${to[0]} ${to[1]}`),
  ].join('');
  return { labels, towns: towns.map(({ to }) => to), leaders };
}

/** What the broad map says of a parish, by what is shown of risk. */
function said(fips: string): Record<string, string> {
  const parish = parishes.find((one) => one.fips === fips);
  if (!parish) throw new Error(`river-map: parish ${fips} is not of the corridor`);
  const at = ({ atLine, tracts, without }: RiskSpread) =>
    `${atLine} of ${tracts - without} ${tracts - without === 1 ? 'tract' : 'tracts'} at 100 or more`;
  return {
    none: `${parish.plants.length} plants`,
    2014: at(parish.risk[2014]),
    2019: at(parish.risk[2019]),
  };
}

/** A parish's name in capitals, broken where it would be broader than the margin. */
const sideLines = (name: string, width: number): string[] =>
  wrapText(name.toUpperCase(), width, STYLES.parish);

/** Cards: names on the strip itself. */
function above(stage: Stage, onPage: (p: Position) => Position): Names {
  const { map, heading } = stage;
  const river = stage.river.map(onPage);
  const room: Box = { x0: 2, y0: 2, x1: map.width - 2, y1: map.height - 2 };
  const taken = reserved(stage);
  const labels: Label[] = [];
  const towns: [number, number][] = [];
  for (const town of WHOLE_TOWNS) {
    const { lon, lat } = corridorPlace(town);
    const place = onPage(locate(lon, lat, heading));
    const label = placeTown(place, kindOf(town), town, taken, river, room);
    if (!label) continue;
    labels.push(label);
    towns.push(place);
    taken.push(boxOf(label));
  }
  return { labels, towns, leaders: '' };
}
