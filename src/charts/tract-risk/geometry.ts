/** Louisiana's tracts made light: projected, simplified by the size of the tracts beside a border, packed. Build only. */
import { geoConicEqualArea } from 'd3-geo';
import { presimplify } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Topology } from 'topojson-specification';
import { CORRIDOR_PARISHES } from '@/data/corridor';
import { countiesOf } from '@/data/places';
import { louisianaOutlines, tractOf, type RiskYear } from '@/data/tracts';
import { openShapes, type ShapeFile, type Shapes } from './shapes';

/** Units of the map in a kilometre. */
export const UNITS = 20;
const EARTH = 6371 * UNITS;

const projection = geoConicEqualArea()
  .parallels([29.5, 32.5])
  .rotate([91.5, 0])
  .center([0, 31])
  .scale(EARTH)
  .translate([5300, 5000]);

/** Longitude and latitude to units of the map. */
export function project(lon: number, lat: number): [x: number, y: number] {
  const point = projection([lon, lat]);
  if (!point) throw new Error(`tract-risk: ${lon}, ${lat} cannot be projected`);
  return [Math.round(point[0]), Math.round(point[1])];
}

type Points = [x: number, y: number, weight: number][];
const area = (points: readonly (readonly number[])[]) =>
  Math.abs(
    points.reduce((sum, [x = 0, y = 0], i) => {
      const [nx = 0, ny = 0] = points[(i + 1) % points.length] ?? [];
      return sum + x * ny - nx * y;
    }, 0) / 2,
  ) /
  UNITS ** 2;

/** Square kilometres of the triangle a point may make and still be dropped, beside a tract of some area. */
const droppable = (km2: number) => Math.min(1.2, Math.max(0.02, km2 / 100));

function made(year: RiskYear): ShapeFile {
  const outlines = louisianaOutlines(year);
  const { scale, translate } = outlines.transform ?? { scale: [1, 1], translate: [0, 0] };
  const flat: Topology<{ tracts: GeometryCollection }> = {
    type: 'Topology',
    objects: outlines.objects,
    arcs: outlines.arcs.map((arc) => {
      let [x, y] = [0, 0];
      return arc.map(([dx = 0, dy = 0]) => {
        [x, y] = [x + dx, y + dy];
        return project(x * scale[0] + translate[0], y * scale[1] + translate[1]);
      });
    }),
  };
  const weighted = presimplify(flat).arcs as Points[];
  const shapes = outlines.objects.tracts.geometries as MultiPolygon[];
  // Islets that are a small part of their tract go; the largest piece always stays.
  const rings = shapes.map(({ arcs }) => {
    const pieces = arcs.map((polygon) => ({ polygon, km2: area(ringPoints(weighted, polygon[0] ?? [])) }));
    const most = Math.max(...pieces.map(({ km2 }) => km2));
    return pieces
      .filter(({ km2 }) => km2 === most || (km2 > 0.5 && km2 > most / 30))
      .flatMap(({ polygon }) => polygon);
  });
  // The smaller of the two tracts beside an arc says how fine it must be; which parishes meet there, whether it is a border.
  const least = new Map<number, number>();
  const beside = new Map<number, Set<string>>();
  rings.forEach((own, i) => {
    const km2 = own.reduce((sum, ring) => sum + area(ringPoints(weighted, ring)), 0);
    for (const number of own.flat().map((arc) => (arc < 0 ? ~arc : arc))) {
      least.set(number, Math.min(least.get(number) ?? Infinity, km2));
      beside.set(number, (beside.get(number) ?? new Set()).add(String(shapes[i]?.id).slice(0, 5)));
    }
  });
  // Arcs that are left, numbered anew.
  const used = [...least.keys()].sort((a, b) => a - b);
  const renumbered = new Map(used.map((number, i) => [number, i]));
  const again = (arc: number) => (arc < 0 ? ~(renumbered.get(~arc) ?? 0) : (renumbered.get(arc) ?? 0));
  const borders = used.filter((number) => (beside.get(number)?.size ?? 0) > 1);
  const corridor = used.filter((number) => {
    const parishes = [...(beside.get(number) ?? [])].map((fips) => CORRIDOR_PARISHES.includes(fips));
    return parishes.length > 1 && parishes.includes(true) && parishes.includes(false);
  });
  const inner = borders.filter((number) =>
    [...(beside.get(number) ?? [])].every((fips) => CORRIDOR_PARISHES.includes(fips)),
  );
  const ids = shapes.map(({ id }) => Number(id) - 22e9);
  return {
    vintage: String(year),
    ids: ids.map((id, i) => id - (ids[i - 1] ?? 0)),
    risk: shapes.map(({ id }) => tractOf(year, String(id)).risk),
    arcs: used.map((number) => packed(weighted[number] ?? [], droppable(least.get(number) ?? 0))),
    rings: rings.map((own) => own.map((ring) => ring.map(again))),
    parishes: borders.map(again),
    inner: inner.map(again),
    corridor: corridor.map(again),
    own: [...CORRIDOR_PARISHES],
    names: countiesOf('LA').map(({ fips, name, slug }) => [fips, name, slug]),
  };
}

/** The points of a ring in their order. */
function ringPoints(arcs: readonly Points[], ring: readonly number[]): Points {
  return ring.flatMap((arc) => (arc < 0 ? (arcs[~arc] ?? []).toReversed() : (arcs[arc] ?? [])));
}

/** The points worth keeping, as steps. */
function packed(points: Points, km2: number): number[] {
  const kept = points.filter(([, , weight]) => weight >= km2 * UNITS ** 2);
  return kept.flatMap(([x, y], i) => {
    const [px, py] = kept[i - 1] ?? [0, 0];
    return [x - px, y - py];
  });
}

const files = new Map<RiskYear, ShapeFile>();
const opened = new Map<RiskYear, Shapes>();

/** The outlines of a year as their file has them. */
export function shapeFile(year: RiskYear): ShapeFile {
  const file = files.get(year) ?? made(year);
  files.set(year, file);
  return file;
}

/** The same, opened. */
export function shapesOf(year: RiskYear): Shapes {
  const shapes = opened.get(year) ?? openShapes(shapeFile(year));
  opened.set(year, shapes);
  return shapes;
}
