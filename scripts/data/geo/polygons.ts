import type { MultiPolygon, Polygon } from 'geojson';

const KM_PER_DEGREE = 111.2;

/** A closed ring of longitudes and latitudes, degrees. */
export type Ring = readonly (readonly number[])[];

/** An area of one or more polygons, each an outer ring and its holes; degrees, drawn flat. */
export interface Area {
  readonly id: string;
  readonly polygons: readonly (readonly Ring[])[];
  /** West, south, east, north. */
  readonly box: readonly [number, number, number, number];
}

/** An area from a GeoJSON geometry. */
export function areaOf(id: string, geometry: Polygon | MultiPolygon): Area {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const points = polygons.flatMap((rings) => rings[0] ?? []);
  const [lons, lats] = [points.map(([lon = 0]) => lon), points.map(([, lat = 0]) => lat)];
  return { id, polygons, box: [least(lons), least(lats), most(lons), most(lats)] };
}

/** Whether a point lies in the area, holes left out. Which side a point on a border falls on is left to chance. */
export function contains({ polygons, box }: Area, lon: number, lat: number): boolean {
  const [west, south, east, north] = box;
  if (lon < west || lon > east || lat < south || lat > north) return false;
  return polygons.some((rings) => rings.reduce((inside, ring) => inside !== inRing(ring, lon, lat), false));
}

/** A ray to the east crosses the ring an odd number of times from within. */
function inRing(ring: Ring, lon: number, lat: number): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [x1 = 0, y1 = 0] = ring[i] ?? [];
    const [x2 = 0, y2 = 0] = ring[j] ?? [];
    if (y1 > lat !== y2 > lat && lon < x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
  }
  return inside;
}

/**
 * A point inside the largest polygon that stands for the area on a map: the
 * middle of its widest stretch at the latitude of its centre. Degrees.
 */
export function pointWithin({ polygons }: Area): readonly [lon: number, lat: number] {
  const largest = polygons.reduce((a, b) =>
    Math.abs(signedArea(b[0] ?? [])) > Math.abs(signedArea(a[0] ?? [])) ? b : a,
  );
  const outline = largest[0] ?? [];
  // Falls Church, Virginia: so small that its outline is simplified to a line.
  if (signedArea(outline) === 0) return middleOf(outline);
  const lat = centreLatitude(outline);
  const crossings = largest.flatMap((ring) => crossingsAt(ring, lat)).sort((a, b) => a - b);
  let [from, to] = [crossings[0] ?? 0, crossings[1] ?? 0];
  for (let i = 2; i + 1 < crossings.length; i += 2) {
    const [a, b] = [crossings[i] ?? 0, crossings[i + 1] ?? 0];
    if (b - a > to - from) [from, to] = [a, b];
  }
  return [(from + to) / 2, lat];
}

function middleOf(ring: Ring): readonly [lon: number, lat: number] {
  const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
  return [mean(ring.map(([lon = 0]) => lon)), mean(ring.map(([, lat = 0]) => lat))];
}

function crossingsAt(ring: Ring, lat: number): number[] {
  return ring.slice(1).flatMap(([x2 = 0, y2 = 0], i) => {
    const [x1 = 0, y1 = 0] = ring[i] ?? [];
    return y1 > lat === y2 > lat ? [] : [x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1)];
  });
}

/** Area in square degrees; below zero when the ring runs clockwise. */
export function signedArea(ring: Ring): number {
  return sumEdges(ring, (x1, y1, x2, y2) => (x1 * y2 - x2 * y1) / 2);
}

function centreLatitude(ring: Ring): number {
  return sumEdges(ring, (x1, y1, x2, y2) => (y1 + y2) * (x1 * y2 - x2 * y1)) / (6 * signedArea(ring));
}

function sumEdges(ring: Ring, of: (x1: number, y1: number, x2: number, y2: number) => number): number {
  return ring
    .slice(1)
    .reduce((sum, [x2 = 0, y2 = 0], i) => sum + of(ring[i]?.[0] ?? 0, ring[i]?.[1] ?? 0, x2, y2), 0);
}

/** Kilometres from a point to the outline of an area; 0 inside. Drawn flat around the point, right to a hundredth nearby. */
export function kmTo(area: Area, lon: number, lat: number): number {
  if (contains(area, lon, lat)) return 0;
  const [kmLon, kmLat] = [KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180), KM_PER_DEGREE];
  let shortest = Number.POSITIVE_INFINITY;
  for (const ring of area.polygons.flat())
    for (let i = 1; i < ring.length; i++) {
      const [x1, y1] = [((ring[i - 1]?.[0] ?? 0) - lon) * kmLon, ((ring[i - 1]?.[1] ?? 0) - lat) * kmLat];
      const [dx, dy] = [((ring[i]?.[0] ?? 0) - lon) * kmLon - x1, ((ring[i]?.[1] ?? 0) - lat) * kmLat - y1];
      const along = Math.min(1, Math.max(0, -(x1 * dx + y1 * dy) / (dx * dx + dy * dy || 1)));
      shortest = Math.min(shortest, Math.hypot(x1 + along * dx, y1 + along * dy));
    }
  return shortest;
}

function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
}

function most(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
}
