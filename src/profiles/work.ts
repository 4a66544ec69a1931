/** Employment in heavy industry by county (2021, 17 states) and state (2014-2017). Build only. */
import {
  countyEmploymentOf,
  stateEmployment,
  type CountyEmployment,
  type StateEmployment,
} from '@/data/employment';

/** The newest year of the state file. */
const STATE_YEAR = Math.max(...stateEmployment.map(({ year }) => year));

/** Published cells of a county, the most employees first. */
export const workOfCounty = (fips: string): readonly CountyEmployment[] =>
  countyEmploymentOf(fips).toSorted((a, b) => (b.employees ?? 0) - (a.employees ?? 0));

/** Cells of a state in the newest year, published ones first, the most employees first. */
export const workOfState = (postal: string): readonly StateEmployment[] =>
  stateEmployment
    .filter(({ state, year }) => state === postal && year === STATE_YEAR)
    .toSorted((a, b) => (b.employees ?? -1) - (a.employees ?? -1));

export { hasCountyEmployment } from '@/data/employment';
