/** Plants of the corridor in the latest reporting year, by parish, and miles of the river. Build only. */
import { CORRIDOR_PARISHES, corridorPlace } from './corridor.ts';
import { emissionsIn, facilities, industryIn } from './facilities.ts';
import { placeOf } from './fenceline.ts';
import { countyByFips } from './places.ts';
import { REPORTING_YEARS } from './schema/facility-terms.ts';

/** The latest reporting year. */
export const YEAR = Math.max(...REPORTING_YEARS);

export interface Plant {
  readonly id: number;
  /** As reported, as is the town: often in capitals. */
  readonly name: string;
  readonly town: string;
  readonly industry: string;
  /** FIPS code of its parish; null at sea. */
  readonly parish: string | null;
  readonly lon: number;
  readonly lat: number;
  /** Direct emissions of the latest year, tonnes CO2e. */
  readonly t: number;
}

/** Plants of Louisiana that reported in the latest year, largest first. */
export const louisianaPlants: readonly Plant[] = facilities
  .flatMap((facility): Plant[] => {
    const t = emissionsIn(facility.id, YEAR);
    if (facility.state !== 'LA' || t === null) return [];
    const { id, name, city, lat, lon } = facility;
    const parish = placeOf(id).county_fips;
    return [
      {
        id,
        name,
        town: city,
        industry: industryIn(facility, YEAR),
        parish,
        lon,
        lat,
        t,
      },
    ];
  })
  .sort((a, b) => b.t - a.t || a.id - b.id);

/** Those of the seven parishes. */
export const corridorPlants = louisianaPlants.filter(({ parish }) =>
  CORRIDOR_PARISHES.includes(parish ?? ''),
);

export const tonnesOf = (plants: readonly Plant[]): number => plants.reduce((sum, { t }) => sum + t, 0);

export interface CorridorParish {
  readonly fips: string;
  /** "St. James". */
  readonly name: string;
  /** "st-james". */
  readonly slug: string;
  /** Residents, ACS 2018-2022. */
  readonly people: number;
  readonly plants: readonly Plant[];
}

/** The seven parishes in the order in which the river reaches them. */
export const corridorParishes: readonly CorridorParish[] = CORRIDOR_PARISHES.map((fips) => {
  const county = countyByFips(fips);
  return {
    fips,
    name: county.name.replace(/ Parish$/, ''),
    slug: county.slug.replace(/-parish$/, ''),
    people: county.people ?? 0,
    plants: corridorPlants.filter(({ parish }) => parish === fips),
  };
});

/** Kilometres of a mile. */
export const MILE = 1.609344;

/** Miles along the river from Baton Rouge to a town. */
export const riverMilesTo = (town: string): number => corridorPlace(town).river_km / MILE;

/** Miles from Baton Rouge to New Orleans in a straight line, on a sphere. */
export const straightMiles: number = (() => {
  const [a, b] = [corridorPlace('Baton Rouge'), corridorPlace('New Orleans')];
  const rad = (degrees: number) => (degrees * Math.PI) / 180;
  const h =
    Math.sin(rad(b.lat - a.lat) / 2) ** 2 +
    Math.cos(rad(a.lat)) * Math.cos(rad(b.lat)) * Math.sin(rad(b.lon - a.lon) / 2) ** 2;
  return (2 * 6371 * Math.asin(Math.sqrt(h))) / MILE;
})();
