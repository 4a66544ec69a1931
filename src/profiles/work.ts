/** Employment in heavy industry by county (2021, 17 states) and state (2014-2017). Build only. */
import {
  countyEmployment,
  stateEmployment,
  type CountyEmployment,
  type StateEmployment,
} from '@/data/employment';

const counties = Map.groupBy(countyEmployment, ({ county_fips }) => county_fips);
const states = Map.groupBy(stateEmployment, ({ state }) => state);

/** The newest year of the state file. */
const STATE_YEAR = Math.max(...stateEmployment.map(({ year }) => year));

/** Published cells of a county, the most employees first. */
export const workOfCounty = (fips: string): readonly CountyEmployment[] =>
  (counties.get(fips) ?? []).toSorted((a, b) => (b.employees ?? 0) - (a.employees ?? 0));

/** Cells of a state in the newest year, published ones first, the most employees first. */
export const workOfState = (postal: string): readonly StateEmployment[] =>
  (states.get(postal) ?? [])
    .filter(({ year }) => year === STATE_YEAR)
    .toSorted((a, b) => (b.employees ?? -1) - (a.employees ?? -1));

/** Whether the county file covers a state at all. */
const covered = new Set(countyEmployment.map(({ county_fips }) => county_fips.slice(0, 2)));
export const countyFileCovers = (stateFips: string): boolean => covered.has(stateFips);
