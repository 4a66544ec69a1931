import { stateByPostal, states } from '../../../src/lib/states.ts';
import { by, type Builder } from '../dataset.ts';
import { countyAt, countyShapes } from '../geo/county-shapes.ts';
import type { RawFiles } from '../raw-files.ts';
import { anything, integer, number, optional, text } from '../readers/cells.ts';

export const ZIP_CODES = 'geography/zip-codes-us-geonames.zip';
export const DISTRICTS = 'geography/zcta-to-congressional-district-119th.csv';

const zipColumns = {
  country_code: text,
  zipcode: text,
  place: text,
  state: anything,
  state_code: anything,
  province: anything,
  province_code: optional(text),
  community: anything,
  community_code: anything,
  latitude: number,
  longitude: number,
};

const districtColumns = { state_fips: text, state_abbr: text, zcta: text, cd: integer };

/** Districts of the 119th Congress that a ZIP code lies in: "LA-2"; "AK-AL" where a state has only one. */
export function districtsOfZips(files: RawFiles): ReadonlyMap<string, readonly string[]> {
  return files.once('districtsOfZips', () => {
    const found = new Map<string, string[]>();
    for (const { state_abbr, zcta, cd } of files.csv(DISTRICTS, { columns: districtColumns })) {
      const district = `${state_abbr}-${cd === 0 ? 'AL' : cd}`;
      found.set(zcta, [...(found.get(zcta) ?? []), district]);
    }
    return found;
  });
}

interface PlacedZips {
  readonly listed: number;
  /** Rows of a state or territory that we know. */
  readonly mail: number;
  /** Rows placed by their point. */
  readonly moved: number;
  /** Rows in no county. */
  readonly lost: number;
  readonly rows: readonly PlacedZip[];
}

/** A ZIP code with its place, county and point. */
export interface PlacedZip {
  readonly zip: string;
  readonly place: string;
  readonly fips: string;
  /** Postal code of the state. */
  readonly state: string;
  readonly lat: number;
  readonly lon: number;
}

/** ZIP codes with their place and county, read once in a run. */
function placedZips(files: RawFiles): PlacedZips {
  return files.once('placedZips', () => {
    const known = new Set(countyShapes().map((shape) => shape.fips));
    const postals = new Set(states.map((state) => state.postal));
    const listed = files.zippedCsv(ZIP_CODES, 'zipcodes.us.csv', { columns: zipColumns });
    const mail = listed.filter((row) => postals.has(row.state_code));
    const rows = mail.flatMap((row) => {
      const coded = stateByPostal(row.state_code).fips + (row.province_code ?? '');
      // A code that is not a county of ours: the point says which one it is.
      const fips = known.has(coded) ? coded : countyAt(row.longitude, row.latitude);
      if (fips === null) return [];
      const { zipcode: zip, place, state_code: state, latitude: lat, longitude: lon } = row;
      return [{ zip, place, fips, state, lat, lon, moved: fips !== coded }];
    });
    return {
      listed: listed.length,
      mail: mail.length,
      moved: rows.filter((row) => row.moved).length,
      lost: mail.length - rows.length,
      rows,
    };
  });
}

/** ZIP codes with their points. */
export const pointsOfZips = (files: RawFiles): readonly PlacedZip[] => placedZips(files).rows;

/** County of each ZIP code. */
export function countiesOfZips(files: RawFiles): ReadonlyMap<string, string> {
  return new Map(placedZips(files).rows.map(({ zip, fips }) => [zip, fips]));
}

/** Places by county with their ZIP codes, for the place finder. */
export const buildZipCodes: Builder<'zip-codes'> = (files) => {
  const districts = districtsOfZips(files);
  const { listed, mail, moved, lost, rows } = placedZips(files);
  const places = Map.groupBy(rows, ({ fips, place }) => `${fips} ${place}`);

  return {
    vintage:
      'GeoNames postal codes of March 2026; districts of the 119th Congress on ZIP code tabulation areas of 2020',
    sources: [ZIP_CODES, DISTRICTS],
    notes: [
      `Of ${listed} rows, ${listed - mail} are military mail or the Marshall Islands and left out; Puerto Rico and the other territories are not in the file.`,
      `${moved} rows have no county code or one that is not among our counties (planning regions of Connecticut, boroughs of Alaska split or renamed); their county is the one their point lies in. ${lost} rows whose point lies in no county are left out.`,
      'A ZIP code is a set of mail routes. Its county is that of its post office by GeoNames; the area it serves can reach into others.',
      'A ZIP code can lie in several districts; all are named. Post office boxes have none. Districts redrawn after July 2024 are not known to the file.',
    ],
    rows: [...places.values()]
      .map((own) => {
        const zips = [...new Set(own.map((row) => row.zip))].sort();
        return {
          place: own[0]?.place ?? '',
          county_fips: own[0]?.fips ?? '',
          zips,
          districts: zips.map((zip) => districts.get(zip)?.join(',') ?? null),
        };
      })
      .sort(
        by(
          (row) => row.county_fips,
          (row) => row.place,
        ),
      ),
  };
};
