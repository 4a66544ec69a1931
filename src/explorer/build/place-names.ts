/** Names of counties for the explorer. Build only. */
import type { Facility } from '@/data/facilities';
import { placeOf } from '@/data/fenceline';
import { countyByFips } from '@/data/places';

/** "Whatcom County", by name and position as the dataset settled it; null at sea and where neither tells. */
export function countyName({ id }: Facility): string | null {
  const fips = placeOf(id).county_fips;
  return fips === null ? null : countyByFips(fips).name;
}
