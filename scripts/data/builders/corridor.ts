import type { FeatureCollection } from 'geojson';
import { topology } from 'topojson-server';
import { by, round, type Builder } from '../dataset.ts';
import { followBorders } from '../geo/follow.ts';
import { kmAlong, nearestOn, type Line, type Point } from '../geo/lines.ts';
import type { RawFiles } from '../raw-files.ts';
import { integer, number, optional, text } from '../readers/cells.ts';
import { mismatch, SourceError } from '../source-error.ts';
import { LOUISIANA_TRACTS_2020, outlinesOf } from './tract-outlines.ts';

const RIVERS = 'geography/us-rivers-natural-earth-10m.geojson';
const TOWNS = 'geography/corridor-towns.csv';

/** The stretch of the rough line that is followed: from above Baton Rouge to below New Orleans, latitudes. */
const STRETCH = { north: 30.76, south: 29.84 } as const;
/** Borders farther from the rough line, degrees, are not looked at. */
const REACH = 0.08;

const townColumns = {
  name: text,
  listed_as: text,
  parish_fips: text,
  lat: number,
  lon: number,
  geonames_id: optional(integer),
  source_title: text,
  source_url: text,
};

/** The river between Baton Rouge and New Orleans, drawn from the tracts that meet in it. */
export const buildCorridorRiver: Builder<'corridor-river'> = (files) => {
  const line = riverLine(files);
  const zero = nearestOn(line, townPoint(files, 'Baton Rouge')).km;
  const between = (way: Line): number =>
    nearestOn(way, townPoint(files, 'New Orleans')).km - nearestOn(way, townPoint(files, 'Baton Rouge')).km;
  return {
    vintage: 'tracts of 2020; Natural Earth 4 as a guide',
    sources: [LOUISIANA_TRACTS_2020, RIVERS, TOWNS],
    notes: [
      'The border between the tracts of the two banks, which lies in the river, found by following the river of Natural Earth (1:10,000,000), which cuts the bends. Outlines are generalised to 1:500,000: this is neither the channel nor a mileage for navigation.',
      `Lengths are of this line: ${round(between(line), 1)} km from Baton Rouge to New Orleans. Along the line of Natural Earth it would be ${round(between(roughLine(files)), 1)} km.`,
    ],
    rows: line.map((point, i) => ({
      km: round(kmAlong(line.slice(0, i + 1)) - zero, 2),
      lat: round(point[1], 5),
      lon: round(point[0], 5),
    })),
  };
};

/** Towns along the river, from above Baton Rouge down. */
export const buildCorridorPlaces: Builder<'corridor-places'> = (files) => {
  const line = riverLine(files);
  const zero = nearestOn(line, townPoint(files, 'Baton Rouge')).km;
  const towns = townRows(files);
  const loose = towns.filter((row) => row.geonames_id === null).map((row) => row.name);
  return {
    vintage: 'compiled 2026',
    sources: [TOWNS, LOUISIANA_TRACTS_2020, RIVERS],
    notes: [
      `Positions are those of GeoNames; for ${loose.join(' and ')}, which it does not list as a town of a thousand people, the middle of the area that its post office serves, some kilometres from its houses.`,
    ],
    rows: towns
      .map((row) => {
        const { km, off, left } = nearestOn(line, [row.lon, row.lat]);
        return {
          name: row.name,
          listed_as: row.listed_as,
          parish_fips: row.parish_fips,
          lat: round(row.lat, 5),
          lon: round(row.lon, 5),
          river_km: round(km - zero, 2),
          off_km: round(off, 2),
          bank: left > 0 ? ('east' as const) : ('west' as const),
          position: row.geonames_id === null ? ('post office area' as const) : ('town' as const),
        };
      })
      .sort(by((row) => row.river_km)),
  };
};

/** Above Baton Rouge to below New Orleans, downstream. */
function riverLine(files: RawFiles): Line {
  return files.once('riverLine', () => {
    const rough = roughLine(files);
    const tracts: FeatureCollection = {
      type: 'FeatureCollection',
      features: outlinesOf(files, LOUISIANA_TRACTS_2020),
    };
    const { arcs } = topology({ tracts });
    const [lons, lats] = [rough.map(([lon]) => lon), rough.map(([, lat]) => lat)];
    const near = ([lon = 0, lat = 0]: readonly number[]): boolean =>
      lon > Math.min(...lons) - REACH &&
      lon < Math.max(...lons) + REACH &&
      lat > Math.min(...lats) - REACH &&
      lat < Math.max(...lats) + REACH &&
      nearestOn(rough, [lon, lat]).off < REACH * 111;
    const borders = arcs.filter((arc) => arc.every(near)).map((arc) => arc as unknown as Line);
    return followBorders(borders, rough);
  });
}

/** The Mississippi of Natural Earth between the two latitudes, downstream. Throws a SourceError when it is not there. */
function roughLine(files: RawFiles): Line {
  interface River {
    readonly properties: { readonly name: string | null; readonly scalerank: number };
    readonly geometry: { readonly coordinates: readonly (readonly Point[])[] };
  }
  let rivers: readonly River[];
  try {
    ({ features: rivers } = JSON.parse(new TextDecoder().decode(files.bytes(RIVERS))) as {
      features: River[];
    });
  } catch (cause) {
    if (cause instanceof SourceError) throw cause;
    throw new SourceError(`${RIVERS}: not readable GeoJSON: ${(cause as Error).message}`);
  }
  const stem = rivers
    .filter(({ properties }) => properties.name === 'Mississippi' && properties.scalerank === 1)
    .flatMap(({ geometry }) => geometry.coordinates)
    .map((line) => line.filter(([lon, lat]) => lat < STRETCH.north && lat > STRETCH.south && lon < -89.8))
    .reduce((a, b) => (b.length > a.length ? b : a), []);
  if (stem.length < 50)
    throw mismatch(
      { file: RIVERS },
      `${stem.length} points`,
      'the Mississippi past Baton Rouge and New Orleans',
    );
  return stem;
}

const townRows = (files: RawFiles) => files.once(TOWNS, () => files.csv(TOWNS, { columns: townColumns }));

function townPoint(files: RawFiles, town: string): Point {
  const row = townRows(files).find(({ name }) => name === town);
  if (!row) throw mismatch({ file: TOWNS }, 'no row', `one of ${town}`);
  return [row.lon, row.lat];
}
