/** Every facility as the explorer shows it, joined from the datasets. Build only. */
import { emissionsIn, facilities, facilityParents, subpartsIn, type Facility } from '@/data/facilities';
import { tidyName } from '@/lib/tidy-name';
import { BASE_YEAR, LATEST_YEAR } from '../classes';
import type { Plant } from '../columns';
import { countyName } from './place-names';

const owners = new Map(
  facilityParents
    .filter((row) => row.year === LATEST_YEAR)
    .map((row) => [row.facility_id, { name: tidyName(row.parents[0]?.name ?? ''), partly: !row.complete }]),
);

/** The first report since the base year, if a later one follows. */
function baseOf({ id, last_year }: Facility): { base: number; baseYear: number } | null {
  for (let year = BASE_YEAR; year < last_year; year++) {
    const base = emissionsIn(id, year);
    if (base !== null) return { base, baseYear: year };
  }
  return null;
}

function plantOf(facility: Facility): Plant {
  const owner = owners.get(facility.id);
  const base = baseOf(facility);
  return {
    id: facility.id,
    name: tidyName(facility.name),
    city: tidyName(facility.city),
    county: countyName(facility) ?? '',
    state: facility.state,
    zip: facility.zip ?? '',
    industry: facility.industry,
    subparts: subpartsIn(facility, facility.last_year),
    owner: owner?.name ?? '',
    partly: owner?.partly ?? false,
    tonnes: facility.latest_t,
    lastYear: facility.last_year,
    firstYear: facility.first_year,
    base: base?.base ?? null,
    baseYear: base?.baseYear ?? null,
  };
}

/** All plants: those that reported for the latest year first, by their emissions; then the rest by their last report. */
export const plants: readonly Plant[] = facilities
  .map(plantOf)
  .sort(
    (a, b) => Number(b.lastYear === LATEST_YEAR) - Number(a.lastYear === LATEST_YEAR) || b.tonnes - a.tonnes,
  );

/** Longitude and latitude by id. */
export const positions = new Map(facilities.map(({ id, lon, lat }) => [id, [lon, lat] as const]));
