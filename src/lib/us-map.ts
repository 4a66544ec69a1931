/** The map of the 48 states for layouts: Albers, projected at build, a few kilobytes of path. Build only. */
import { geoAlbersUsa, geoPath, geoTransform } from 'd3-geo';
import { merge, mesh } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Objects, Topology } from 'topojson-specification';
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

const weighted = presimplify(atlas as unknown as Topology<Objects<object>>);

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
  // Corners that span less than a few square pixels of the result go: nobody would miss them.
  const topology = simplify(weighted, 4 / (k * k));
  const states = topology.objects['states'] as GeometryCollection;
  const mainland = {
    ...states,
    geometries: states.geometries.filter((state) => !APART.has(String(state.id))),
  };
  const toPixels = geoTransform({
    point(x, y) {
      this.stream.point((x - BOX.x) * k, (y - BOX.y) * k);
    },
  });
  const path = geoPath(toPixels).digits(0);
  return {
    land: relative(path(merge(topology, mainland.geometries as never)) ?? ''),
    borders: relative(path(mesh(topology, mainland, (a, b) => a !== b)) ?? ''),
    height: Math.round(BOX.height * k),
    project(lon, lat) {
      const point = projection([lon, lat]);
      if (!point) throw new Error(`placeMap: ${lon}, ${lat} is outside the United States`);
      return [px((point[0] - BOX.x) * k), px((point[1] - BOX.y) * k)];
    },
  };
}

/** Absolute `M x,y L x,y …` with whole numbers to relative `l dx,dy`: a third of the bytes after compression. */
function relative(d: string): string {
  return d.replace(
    /M(-?\d+),(-?\d+)((?:L-?\d+,-?\d+)*)(Z?)/g,
    (_, x: string, y: string, rest: string, close: string) => {
      let [px0, py0] = [Number(x), Number(y)];
      let steps = '';
      for (const match of rest.matchAll(/L(-?\d+),(-?\d+)/g)) {
        const [nx, ny] = [Number(match[1]), Number(match[2])];
        if (nx === px0 && ny === py0) continue;
        const [dx, dy] = [nx - px0, ny - py0];
        steps += `${dx < 0 || steps === '' ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`;
        [px0, py0] = [nx, ny];
      }
      // Islands of a pixel or two are dust.
      return steps.split(/[ -]/).length > 4 || close === ''
        ? `M${x},${y}${steps === '' ? '' : `l${steps}`}${close.toLowerCase()}`
        : '';
    },
  );
}
