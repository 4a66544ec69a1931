import { gunzipSync } from 'node:zlib';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, GeometryObject, MultiPolygon as ArcPolygons, Polygon as ArcPolygon, Topology } from 'topojson-specification'; // prettier-ignore
import { round, type Builder } from '../dataset.ts';
import { signedArea } from '../geo/polygons.ts';
import type { RawFiles } from '../raw-files.ts';
import { mismatch, SourceError } from '../source-error.ts';
import { LOUISIANA_TRACTS } from './tract-finder.ts';
import { tracts2010, tracts2020 } from './tracts.ts';

export const LOUISIANA_TRACTS_2020 = 'geography/converted/EJI_2024_Louisiana_tracts2020.geojson.gz';

/** Steps of the grid across Louisiana, some five metres each. */
const GRID = 1e5;

/** A point is dropped when the triangle it makes with its neighbours is smaller: about 0.01 km². */
const LEAST_TRIANGLE = 1e-6;

type Outlines = FeatureCollection<Polygon | MultiPolygon, { GEOID: string }>;
interface Shaped {
  tracts: GeometryCollection<{ GEOID: string }>;
  [name: string]: GeometryObject;
}
type Shapes = Topology<Shaped>;

/** The outlines of Louisiana's tracts of both censuses, simplified together so that neighbours still meet. */
export const buildTractOutlines: Builder<'tract-outlines'> = (files) => {
  const sets = [
    { tracts_of: '2010' as const, ...matched(files, LOUISIANA_TRACTS, tracts2010(files)) },
    { tracts_of: '2020' as const, ...matched(files, LOUISIANA_TRACTS_2020, tracts2020(files)) },
  ];
  return {
    vintage: 'tracts of 2010 (boundary file of 2018) and of 2020 (index of 2024)',
    sources: [LOUISIANA_TRACTS, LOUISIANA_TRACTS_2020],
    notes: [
      'Cartographic boundaries at 1:500,000, simplified here for drawing; NAD83. Not for measuring areas.',
      'Tracts of 2010 go with the risk of 2014, tracts of 2020 with that of 2019: a number may stand for other ground in the other census.',
      ...sets.map(
        ({ tracts_of, features, unrated, undrawn }) =>
          `${features.length} tracts of ${tracts_of}. Without a row of risk: ${named(unrated)}. With a row but no outline: ${named(undrawn)}.`,
      ),
    ],
    rows: sets.map(({ tracts_of, features }) => ({ tracts_of, ...packed(features) })),
  };
};

const named = (tracts: readonly string[]): string => (tracts.length === 0 ? 'none' : tracts.join(', '));

/** Features of a file, and the tracts that only it or only the index has. */
function matched(files: RawFiles, key: string, index: ReadonlyMap<string, unknown>) {
  const features = outlinesOf(files, key).toSorted((a, b) =>
    a.properties.GEOID < b.properties.GEOID ? -1 : 1,
  );
  const drawn = new Set(features.map(({ properties }) => properties.GEOID));
  if (drawn.size !== features.length) throw mismatch({ file: key }, 'a tract twice', 'each tract once');
  return {
    features,
    unrated: [...drawn].filter((tract) => !index.has(tract)),
    undrawn: [...index.keys()].filter((tract) => tract.startsWith('22') && !drawn.has(tract)),
  };
}

/** Outlines of a file with their rings as d3-geo has them: outer ones clockwise. Throws a SourceError when unreadable. */
export function outlinesOf(files: RawFiles, key: string): Outlines['features'] {
  const bytes = files.bytes(key);
  try {
    const text = new TextDecoder().decode(key.endsWith('.gz') ? gunzipSync(bytes) : bytes);
    return (JSON.parse(text) as Outlines).features.map(({ type, properties, geometry }) => ({
      type,
      id: properties.GEOID,
      properties: { GEOID: properties.GEOID },
      geometry: {
        type: 'MultiPolygon',
        coordinates: (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).map(wound),
      },
    }));
  } catch (cause) {
    if (cause instanceof SourceError) throw cause;
    throw new SourceError(`${key}: not readable GeoJSON: ${(cause as Error).message}`);
  }
}

/** Outer ring clockwise, holes the other way. */
function wound(rings: Position[][]): Position[][] {
  return rings.map((ring, i) => (signedArea(ring) > 0 === i > 0 ? ring : ring.toReversed()));
}

function packed(features: Outlines['features']) {
  const tracts: Outlines = { type: 'FeatureCollection', features };
  const shared = topology({ tracts }, GRID) as unknown as Shapes;
  const { transform, arcs, objects } = onGrid(simplify(presimplify(shared), LEAST_TRIANGLE));
  if (!transform) throw new SourceError('tract-outlines: the topology lost its grid');
  return {
    scale: transform.scale.map((value) => round(value, 12)),
    translate: transform.translate.map((value) => round(value, 9)),
    tract: objects.tracts.geometries.map(({ id }) => String(id)),
    outline: objects.tracts.geometries.map((shape) =>
      shape.type === 'Polygon' ? [(shape as ArcPolygon).arcs] : (shape as ArcPolygons).arcs,
    ),
    arc: arcs.map((arc) => arc.flat()),
  };
}

/** Simplifying takes the points off the grid; this puts them on it again. */
function onGrid(shapes: Shapes): Shapes {
  return quantize<Shaped>(shapes, GRID);
}
