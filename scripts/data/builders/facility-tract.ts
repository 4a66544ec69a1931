import { distance } from 'geokdbush';
import { stateByPostal } from '../../../src/lib/states.ts';
import type { DatasetRow } from '../../../src/data/schema/datasets.ts';
import { countyAt } from '../geo/county-shapes.ts';
import type { RawFiles } from '../raw-files.ts';
import type { PlacedFacility } from './facility-county.ts';
import { louisianaTracts, nearestTracts } from './tract-finder.ts';
import { triLocations } from './tri-locations.ts';

/** A record of the Toxics Release Inventory farther off than a large site is wide is not of the same place. */
export const TRI_NEAR_KM = 2;

interface FoundTract {
  readonly tract: string | null;
  readonly by: DatasetRow<'facility-places'>['tract_by'];
}

/** Finds the tract of 2010 of facilities; none for those at sea or at a wrong position. */
export function facilityTracts(files: RawFiles): (facility: PlacedFacility) => FoundTract {
  const outlines = louisianaTracts(files);
  const likeliest = nearestTracts(files);
  const inventory = Map.groupBy(triLocations(files), (location) => location.frsId);
  return ({ frsId, lon, lat, fips, state, misplaced }) => {
    if (fips === null || misplaced) return { tract: null, by: 'none' };
    const outline = outlines(lon, lat);
    if (outline) return { tract: outline.id, by: 'polygon' };
    const [record] = (frsId === null ? [] : (inventory.get(frsId) ?? []))
      .map((location) => ({ ...location, km: distance(lon, lat, location.lon, location.lat) }))
      .filter(({ km, tract }) => km <= TRI_NEAR_KM && tract.startsWith(stateByPostal(state).fips))
      .sort((a, b) => a.km - b.km);
    if (record) return { tract: record.tract, by: 'tri' };
    const tract = likeliest(lon, lat, countyAt(lon, lat) ?? fips);
    return tract === null ? { tract, by: 'none' } : { tract, by: 'nearest' };
  };
}
