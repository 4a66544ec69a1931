import type { DatasetRow } from '../../../src/data/schema/datasets.ts';
import { round, type GetDataset } from '../dataset.ts';
import { countyAt, countyShapes } from '../geo/county-shapes.ts';
import { kmTo } from '../geo/polygons.ts';
import type { RawFiles } from '../raw-files.ts';
import { reportedCounties } from './reported-county.ts';
import { countiesOfZips } from './zip-codes.ts';

/** Outlines are coarse: so far off a coast or beyond a border a facility is still where it says. */
const COARSE_KM = 10;

/** A facility with its county, and what that was found by. */
export interface PlacedFacility {
  readonly id: number;
  readonly frsId: string | null;
  readonly state: string;
  readonly zip: string | null;
  readonly lon: number;
  readonly lat: number;
  /** County as reported. */
  readonly county: string | null;
  /** Code of the county reported; null when no county of the state has the name. */
  readonly named: string | null;
  /** Code of the county whose outline holds the position. */
  readonly at: string | null;
  /** From the position to the county reported; null without one. */
  readonly km: number | null;
  /** The county decided upon. */
  readonly fips: string | null;
  readonly by: DatasetRow<'facility-places'>['county_by'];
}

/** Every facility in the order of the dataset; worked out once in a run. */
export function placedFacilities(files: RawFiles, get: GetDataset): readonly PlacedFacility[] {
  return files.once('placedFacilities', () => {
    const reported = reportedCounties(files);
    const mail = countiesOfZips(files);
    const areas = new Map(countyShapes().map(({ fips, area }) => [fips, area]));
    return get('facilities').rows.map(({ id, frs_id, state, zip, lon, lat, county }) => {
      const at = countyAt(lon, lat);
      const candidates = county === null ? [] : reported(state, county);
      const named = candidates.find((fips) => fips === at) ?? candidates[0] ?? null;
      const area = areas.get(named ?? '');
      const km = area ? round(kmTo(area, lon, lat), 1) : null;
      const inMail = zip === null ? null : (mail.get(zip) ?? null);
      return {
        id,
        frsId: frs_id,
        state,
        zip,
        lon,
        lat,
        county,
        named,
        at,
        km,
        ...decide(named, at, km, inMail),
      };
    });
  });
}

function decide(
  named: string | null,
  at: string | null,
  km: number | null,
  mail: string | null,
): Pick<PlacedFacility, 'fips' | 'by'> {
  if (named === null || km === null)
    return at === null ? { fips: null, by: 'none' } : { fips: at, by: 'point' };
  if (named === at) return { fips: named, by: 'both' };
  if (km <= COARSE_KM) return { fips: named, by: 'name' };
  if (at === null) return { fips: null, by: 'none' };
  return mail === at ? { fips: at, by: 'point' } : { fips: named, by: 'name' };
}
