/**
 * The ground of the long map: a flat local projection turned so that the way from Baton Rouge to New Orleans
 * points down the page, or to the right on cards. Build only.
 */
import { corridorPlace, corridorRiver } from '@/data/corridor';

export type Heading = 'down' | 'right';
export type Position = [x: number, y: number];

const KM_PER_DEGREE = 111.2;
/** Units of the map for a kilometre. */
export const UNIT = 16;

const from = corridorPlace('Baton Rouge');
const to = corridorPlace('New Orleans');
const narrowing = Math.cos((((from.lat + to.lat) / 2) * Math.PI) / 180);

/** Kilometres east and south of Baton Rouge. */
const flat = (lon: number, lat: number): Position => [
  (lon - from.lon) * KM_PER_DEGREE * narrowing,
  (from.lat - lat) * KM_PER_DEGREE,
];

const [east, south] = flat(to.lon, to.lat);
/** As the crow flies between the points of the two cities, km. */
export const STRAIGHT_KM = Math.hypot(east, south);
const [ux, uy] = [east / STRAIGHT_KM, south / STRAIGHT_KM];

/** Kilometres along the line between the cities, and across it to the north-east, which is the east bank's side. */
function turned(lon: number, lat: number): { along: number; across: number } {
  const [x, y] = flat(lon, lat);
  return { along: ux * x + uy * y, across: uy * x - ux * y };
}

/** The strip that is drawn, km: before Baton Rouge and past New Orleans, to both sides. */
export const STRIP = { start: -14, end: 136, west: -43, east: 15 } as const;

/** Degrees to units of the map; the strip begins at 0, 0. */
export function locate(lon: number, lat: number, heading: Heading): Position {
  const { along, across } = turned(lon, lat);
  return heading === 'down'
    ? [(across - STRIP.west) * UNIT, (along - STRIP.start) * UNIT]
    : [(along - STRIP.start) * UNIT, (STRIP.east - across) * UNIT];
}

/** Width and height of the strip in units of the map. */
export const extent = (heading: Heading): Position => {
  const long = (STRIP.end - STRIP.start) * UNIT;
  const broad = (STRIP.east - STRIP.west) * UNIT;
  return heading === 'down' ? [broad, long] : [long, broad];
};

/** Where north is, as a unit vector of the page. */
export const north = (heading: Heading): Position => (heading === 'down' ? [ux, -uy] : [-uy, -ux]);

/** Whether a place lies on the strip. */
export function onStrip(lon: number, lat: number): boolean {
  const { along, across } = turned(lon, lat);
  return along > STRIP.start && along < STRIP.end && across > STRIP.west && across < STRIP.east;
}

/** The river in units of the map, from where it enters the strip to where it first leaves it. */
export function riverLine(heading: Heading): Position[] {
  const first = corridorRiver.findIndex(({ lon, lat }) => onStrip(lon, lat));
  const rest = corridorRiver.slice(first);
  const past = rest.findIndex(({ lon, lat }) => !onStrip(lon, lat));
  return (past < 0 ? rest : rest.slice(0, past)).map(({ lon, lat }) => locate(lon, lat, heading));
}

/** Kilometres along and across the axis to units of the map. */
export function axisPoint(along: number, across: number, heading: Heading): Position {
  return heading === 'down'
    ? [(across - STRIP.west) * UNIT, (along - STRIP.start) * UNIT]
    : [(along - STRIP.start) * UNIT, (STRIP.east - across) * UNIT];
}
