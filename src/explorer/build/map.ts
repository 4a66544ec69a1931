/** The explorer's map: land, borders, every plant's place in whole units, and the drawing for readers without script. Build only. */
import { geoAlbersUsa, geoPath, geoTransform } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Objects, Topology } from 'topojson-specification';
import atlas from 'us-atlas/states-albers-10m.json';
import { FOUR_INDUSTRIES } from '@/data/schema/facility-terms';
import { MAP_ASPECT, placeMap } from '@/lib/us-map';
import { MAP_WIDTH } from '../map-units';
import { plants, positions } from './plants';

const DRAWING_WIDTH = 480;
/** Alaska and Hawaii, which the atlas sets below the south-west. */
const INSETS = new Set(['02', '15']);

const place = placeMap(MAP_WIDTH);
const projection = geoAlbersUsa();

/** Height of the map in its units. */
export const mapHeight = place.height;

/** A plant's place in units of the map; null for the territories, which are not on it. */
function placeOf(id: number): [number, number] | null {
  const [lon, lat] = positions.get(id) ?? [0, 0];
  if (!projection([lon, lat])) return null;
  const [x, y] = place.project(lon, lat);
  return [Math.round(x), Math.round(y)];
}

/** Places by id. */
export const places: ReadonlyMap<number, readonly [number, number] | null> = new Map(
  plants.map(({ id }) => [id, placeOf(id)]),
);

/** How many plants are not on the map. */
export const offMap = [...places.values()].filter((it) => it === null).length;

export interface MapDrawing {
  width: number;
  height: number;
  land: string;
  borders: string;
  /** One path a colour: each dot is a line of no length. */
  dots: { kind: string; d: string }[];
}

/** Land, borders and all plants in a drawing of 480 units' width; dots that would cover each other are drawn once. */
export function drawMap(): MapDrawing {
  const map = placeMap(DRAWING_WIDTH);
  const k = DRAWING_WIDTH / MAP_WIDTH;
  const kinds = ['rest', ...FOUR_INDUSTRIES];
  return {
    width: DRAWING_WIDTH,
    height: Math.round(DRAWING_WIDTH * MAP_ASPECT),
    land: map.land + insets(),
    borders: map.borders,
    dots: kinds.map((kind) => {
      const dots = plants.flatMap(({ id, industry }) => {
        const own = (FOUR_INDUSTRIES as readonly string[]).includes(industry) ? industry : 'rest';
        const at = places.get(id);
        return own === kind && at ? [`${Math.round(at[1] * k)} ${Math.round(at[0] * k)}`] : [];
      });
      return { kind, d: dotPath([...new Set(dots)]) };
    }),
  };
}

/** "y x" of each dot → one path, from dot to dot: neighbours in the list are neighbours on the map. */
function dotPath(dots: readonly string[]): string {
  const sorted = dots
    .map((dot) => dot.split(' ').map(Number))
    .sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d);
  let [px, py] = [0, 0];
  return sorted
    .map(([y = 0, x = 0]) => {
      const step = `m${x - px} ${y - py}h0`;
      [px, py] = [x, y];
      return step;
    })
    .join('');
}

/** Outlines of Alaska and Hawaii, coarse: they are there to hold dots. */
function insets(): string {
  const topology = atlas as unknown as Topology<Objects<object>>;
  const states = topology.objects['states'] as GeometryCollection;
  // The 48 states take 958 of the atlas's 975 pixels, from 8 and −4 on.
  const k = DRAWING_WIDTH / 958;
  const toUnits = geoTransform({
    point(x, y) {
      this.stream.point((x - 8) * k, (y + 4) * k);
    },
  });
  const path = geoPath(toUnits).digits(0);
  return states.geometries
    .filter((state) => INSETS.has(String(state.id)))
    .map((state) => thin(path(feature(topology, state as never) as never) ?? ''))
    .join('');
}

/** Leaves out corners that round to the one before, and islands of a few corners. */
function thin(d: string): string {
  return d
    .split('M')
    .map((ring) => [...new Set(ring.replace(/Z$/, '').split('L'))])
    .filter((corners) => corners.length > 5)
    .map((corners) => `M${corners.join('L')}Z`)
    .join('');
}
