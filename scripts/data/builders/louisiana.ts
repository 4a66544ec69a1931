import type { RawFiles } from '../raw-files.ts';
import { by, round, type Builder } from '../dataset.ts';
import { indexAreas, type FindArea } from '../geo/area-index.ts';
import { areaOf, contains, type Area } from '../geo/polygons.ts';
import { LOUISIANA_TRACTS } from './tract-finder.ts';
import { LOUISIANA_TRACTS_2020, outlinesOf } from './tract-outlines.ts';
import { pointsOfZips, ZIP_CODES } from './zip-codes.ts';

/** Points a tract's box is sampled with, each way. */
const LATTICE = 28;

/** Overlaps below this part of both tracts are where two generalised outlines of one border part. */
const LEAST_SHARE = 0.02;

/** From this part of both tracts on, the ground is held to be the same. */
const SAME_SHARE = 0.97;

interface Census {
  readonly areas: readonly Area[];
  readonly find: FindArea;
}

/** Louisiana's tracts of a census at the full precision of their file; read once in a run. */
function censusOf(files: RawFiles, key: string): Census {
  return files.once(`census ${key}`, () => {
    const areas = outlinesOf(files, key).map(({ properties, geometry }) =>
      areaOf(properties.GEOID, geometry),
    );
    return { areas, find: indexAreas(areas, 0.1) };
  });
}

/** Which parts of an area's ground lie in which of the other tracts: parts of what lies in any of them. */
function partsOf(area: Area, find: FindArea): ReadonlyMap<string, number> {
  const [west, south, east, north] = area.box;
  const counts = new Map<string, number>();
  let all = 0;
  for (let i = 0; i < LATTICE; i++)
    for (let j = 0; j < LATTICE; j++) {
      const lon = west + ((i + 0.5) / LATTICE) * (east - west);
      const lat = south + ((j + 0.5) / LATTICE) * (north - south);
      const other = contains(area, lon, lat) ? find(lon, lat) : undefined;
      if (!other) continue;
      all++;
      counts.set(other.id, (counts.get(other.id) ?? 0) + 1);
    }
  return new Map([...counts].map(([id, count]) => [id, count / all]));
}

/** What the tracts of 2010 became in 2020, by the ground they cover. */
export const buildTractMatches: Builder<'louisiana-tract-matches'> = (files) => {
  const [old, young] = [censusOf(files, LOUISIANA_TRACTS), censusOf(files, LOUISIANA_TRACTS_2020)];
  const back = new Map(young.areas.map((area) => [area.id, partsOf(area, old.find)]));
  const rows = old.areas.flatMap((area) =>
    [...partsOf(area, young.find)].flatMap(([tract2020, share]) => {
      const shareBack = back.get(tract2020)?.get(area.id) ?? 0;
      return Math.max(share, shareBack) < LEAST_SHARE
        ? []
        : [
            {
              tract_2010: area.id,
              tract_2020: tract2020,
              of_2010_pct: round(100 * share, 0),
              of_2020_pct: round(100 * shareBack, 0),
              same: share >= SAME_SHARE && shareBack >= SAME_SHARE,
            },
          ];
    }),
  );
  return {
    vintage: 'tracts of 2010 (boundary file of 2018) and of 2020 (index of 2024)',
    sources: [LOUISIANA_TRACTS, LOUISIANA_TRACTS_2020],
    notes: [
      `Parts of the ground, from up to ${LATTICE * LATTICE} points in each tract: right to about two hundredths, and not parts of the residents. Water that one file cuts away is left out of both.`,
      `same: the two tracts share at least ${SAME_SHARE * 100}% of their ground both ways. Two files generalise a border differently, so that no two outlines agree in every point. Overlaps below ${LEAST_SHARE * 100}% of both tracts are left out.`,
      'A number of 2010 may stand for other ground in 2020: match by this table, not by number.',
    ],
    rows: rows.sort(
      by(
        (row) => row.tract_2010,
        (row) => row.tract_2020,
      ),
    ),
  };
};

/** Louisiana's ZIP codes with the tracts their points lie in. */
export const buildLouisianaPlaces: Builder<'louisiana-places'> = (files) => {
  const [old, young] = [censusOf(files, LOUISIANA_TRACTS), censusOf(files, LOUISIANA_TRACTS_2020)];
  const listed = pointsOfZips(files).filter(({ state }) => state === 'LA');
  const rows = listed.flatMap(({ zip, place, fips, lon, lat }) => {
    const [tract2010, tract2020] = [old.find(lon, lat)?.id, young.find(lon, lat)?.id];
    return tract2010 === undefined && tract2020 === undefined
      ? []
      : [
          {
            place,
            zip,
            parish_fips: fips,
            lat: round(lat, 4),
            lon: round(lon, 4),
            tract_2010: tract2010 ?? null,
            tract_2020: tract2020 ?? null,
          },
        ];
  });
  return {
    vintage: 'GeoNames postal codes of March 2026; tracts of 2010 and of 2020',
    sources: [ZIP_CODES, LOUISIANA_TRACTS, LOUISIANA_TRACTS_2020],
    notes: [
      'One point for each ZIP code, as GeoNames has it: a town reaches into other tracts, and a large one into many. The parish is that of the post office; the point may lie beyond its edge. Post office boxes stand at the point of their town.',
      `${listed.length} ZIP codes; ${listed.length - rows.length} whose point lies in no drawn tract are left out.`,
    ],
    rows: rows.sort(
      by(
        (row) => row.place,
        (row) => row.zip,
      ),
    ),
  };
};
