/** The map of the 48 states for layouts: Albers, projected at build, a few kilobytes of path. Build only. */
import { geoAlbersUsa, geoPath } from 'd3-geo';
import { merge, mesh } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'us-atlas/states-albers-10m.json';
import { px } from './svg';

/** us-atlas is already projected with these values; points must use the same ones. */
const projection = geoAlbersUsa().scale(1300).translate([487.5, 305]);
/** Alaska, Hawaii and the territories: no smelter stood there, and insets would only take room. */
const APART = new Set(['02', '15', '60', '66', '69', '72', '78']);
/** The 48 states in the atlas's own pixels. */
const BOX = { x: 8, y: -4, width: 958, height: 618 };
/** Height over width of the map. */
export const MAP_ASPECT = BOX.height / BOX.width;

const weighted = presimplify(atlas as unknown as Topology);

export interface PlacedMap {
  /** The land as one path. */
  land: string;
  /** The borders between states as one path. */
  borders: string;
  height: number;
  /** Longitude and latitude to pixels of this map; throws for a place outside the country. */
  project(lon: number, lat: number): [number, number];
}

/** Places the map into a width (pixels); its height follows. */
export function placeMap(width: number): PlacedMap {
  const k = width / BOX.width;
  // Corners that span less than a pixel and a half of the result go: nobody could see them.
  const topology = simplify(weighted, 1.5 / (k * k));
  const states = topology.objects['states'] as GeometryCollection;
  const mainland = { ...states, geometries: states.geometries.filter((state) => !APART.has(String(state.id))) };
  const path = geoPath().digits(1);
  const scale = (d: string) =>
    d.replace(/(-?[\d.]+),(-?[\d.]+)/g, (_, x: string, y: string) => `${px((Number(x) - BOX.x) * k)},${px((Number(y) - BOX.y) * k)}`);
  return {
    land: scale(path(merge(topology, mainland.geometries as never)) ?? ''),
    borders: scale(path(mesh(topology, mainland as never, (a, b) => a !== b)) ?? ''),
    height: Math.round(BOX.height * k),
    project(lon, lat) {
      const point = projection([lon, lat]);
      if (!point) throw new Error(`placeMap: ${lon}, ${lat} is outside the United States`);
      return [px((point[0] - BOX.x) * k), px((point[1] - BOX.y) * k)];
    },
  };
}
