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
  /** The position is far from the county named, and the ZIP code does not bear it out: nothing may be computed from it. */
  readonly misplaced: boolean;
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
      const inMail = zip === null ? null : (mail.get(zip) ?? null);
      const away = (fips: string | null): number | null => {
        const area = areas.get(fips ?? '');
        return area ? round(kmTo(area, lon, lat), 1) : null;
      };
      const km = away(named);
      const decided = decide({ named, km, at, mail: inMail, mailKm: away(inMail) });
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
        ...decided,
        misplaced: decided.by === 'name' && (km ?? 0) > COARSE_KM,
      };
    });
  });
}

interface Clues {
  readonly named: string | null;
  readonly km: number | null;
  readonly at: string | null;
  /** County of the ZIP code, and how far the position is from it. */
  readonly mail: string | null;
  readonly mailKm: number | null;
}

function decide({ named, km, at, mail, mailKm }: Clues): Pick<PlacedFacility, 'fips' | 'by'> {
  if (named === null || km === null) {
    if (at !== null) return { fips: at, by: 'point' };
    return mailKm !== null && mailKm <= COARSE_KM ? { fips: mail, by: 'zip' } : { fips: null, by: 'none' };
  }
  if (named === at) return { fips: named, by: 'both' };
  if (km <= COARSE_KM) return { fips: named, by: 'name' };
  if (at === null) return { fips: null, by: 'none' };
  return mail === at ? { fips: at, by: 'point' } : { fips: named, by: 'name' };
}
