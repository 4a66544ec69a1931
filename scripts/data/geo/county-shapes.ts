import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'us-atlas/counties-10m.json' with { type: 'json' };
import { indexAreas, type FindArea } from './area-index.ts';
import { areaOf, type Area } from './polygons.ts';

/** A county or its equivalent with its outline, generalised by the Census Bureau to 1:10,000,000. */
export interface CountyShape {
  readonly fips: string;
  /** Without its kind: "Orleans", not "Orleans Parish". */
  readonly shortName: string;
  readonly area: Area;
}

let shapes: readonly CountyShape[] | undefined;
let find: FindArea | undefined;

/** Every county of us-atlas, by code. The set is that of 2017: counties of Connecticut, Valdez-Cordova in one. */
export function countyShapes(): readonly CountyShape[] {
  if (shapes) return shapes;
  const topology = atlas as unknown as Topology<{ counties: GeometryCollection<{ name: string }> }>;
  shapes = feature(topology, topology.objects.counties)
    .features.map(({ id, properties, geometry }) => ({
      fips: String(id),
      shortName: properties.name,
      area: areaOf(String(id), geometry as Polygon | MultiPolygon),
    }))
    .sort((a, b) => (a.fips < b.fips ? -1 : 1));
  return shapes;
}

/** Code of the county whose outline holds a point; null at sea and abroad. */
export function countyAt(lon: number, lat: number): string | null {
  find ??= indexAreas(countyShapes().map((shape) => shape.area));
  return find(lon, lat)?.id ?? null;
}
