import type { MultiPolygon, Polygon } from 'geojson';
import { indexAreas, type FindArea } from '../geo/area-index.ts';
import { areaOf } from '../geo/polygons.ts';
import type { RawFiles } from '../raw-files.ts';
import { SourceError } from '../source-error.ts';
import { TRACT_POINTS } from '../tables/tracts.ts';

export const LOUISIANA_TRACTS = 'geography/cb_2018_22_tract_500k.json';

/**
 * The likeliest tract of 2010 of a point, among those of a county or, when the
 * point is in none, of its state (codes of five or two digits); null where the
 * area has no tract.
 */
export type FindTract = (lon: number, lat: number, within: string) => string | null;

interface TractPoint {
  readonly id: string;
  readonly lon: number;
  readonly lat: number;
  /** What its squared distance is multiplied with. */
  readonly weight: number;
}

/**
 * How much the size of a tract counts: squared distances are divided by its area
 * to this power. Outlines of tracts are at hand for Louisiana alone, and a large
 * tract reaches farther from its point than a small one. Of 0, 1/4, 1/2, 3/4
 * and 1 this agrees best, both with the outlines there and with the tracts that
 * the Toxics Release Inventory names for its facilities in the whole country.
 */
const AREA_POWER = 0.75;

/** Finds tracts by their internal points; those of water alone are left out. */
export function nearestTracts(files: RawFiles, power = AREA_POWER): FindTract {
  const points = files
    .table(TRACT_POINTS)
    .filter((row) => row.ALAND > 0)
    .map((row) => ({
      id: row.GEOID,
      lon: row.INTPTLON,
      lat: row.INTPTLAT,
      weight: (row.ALAND + row.AWATER) ** -power,
    }));
  const groups = new Map<string, TractPoint[]>([
    ...Map.groupBy(points, (point) => point.id.slice(0, 2)),
    ...Map.groupBy(points, (point) => point.id.slice(0, 5)),
  ]);
  return (lon, lat, within) => nearest(groups.get(within) ?? [], lon, lat);
}

function nearest(points: readonly TractPoint[], lon: number, lat: number): string | null {
  const narrowing = Math.cos((lat * Math.PI) / 180);
  let found: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const point of points) {
    const [dx, dy] = [(point.lon - lon) * narrowing, point.lat - lat];
    const score = (dx * dx + dy * dy) * point.weight;
    if (score < least) [least, found] = [score, point.id];
  }
  return found;
}

interface TractFeature {
  readonly properties: { readonly GEOID: string };
  readonly geometry: Polygon | MultiPolygon;
}

/** The outlines of Louisiana's tracts of 2010 (Census Bureau, 1:500,000). Throws a SourceError when unreadable. */
export function louisianaTracts(files: RawFiles): FindArea {
  return files.once('louisianaTracts', () => {
    try {
      const { features } = JSON.parse(new TextDecoder().decode(files.bytes(LOUISIANA_TRACTS))) as {
        features: TractFeature[];
      };
      return indexAreas(
        features.map(({ properties, geometry }) => areaOf(properties.GEOID, geometry)),
        0.1,
      );
    } catch (cause) {
      if (cause instanceof SourceError) throw cause;
      throw new SourceError(`${LOUISIANA_TRACTS}: not readable GeoJSON: ${(cause as Error).message}`);
    }
  });
}
