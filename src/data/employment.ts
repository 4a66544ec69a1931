/**
 * Employment of heavy industries by county and by state. For the build only.
 * Types come from the schemas; zod itself is not loaded.
 */
import type { DatasetRow } from './schema/datasets.ts';
import { rowsOf } from './rows.ts';
import countyEmploymentText from './json/county-employment.json?raw';
import stateEmploymentText from './json/state-employment.json?raw';

/** By county, March 2021, 17 states, only where an industry has three establishments or more. */
export type CountyEmployment = DatasetRow<'county-employment'>;
export const countyEmployment = rowsOf(countyEmploymentText) as readonly CountyEmployment[];

/** By state, 2014-2017; null where withheld. */
export type StateEmployment = DatasetRow<'state-employment'>;
export const stateEmployment = rowsOf(stateEmploymentText) as readonly StateEmployment[];

/** States (FIPS, two digits) of which county figures were found. */
const covered = new Set(countyEmployment.map((row) => row.county_fips.slice(0, 2)));

/** Whether county figures were found for the state of a county; without them nothing can be said. */
export function hasCountyEmployment(countyFips: string): boolean {
  return covered.has(countyFips.slice(0, 2));
}

/** Heavy industries of a county that may be printed; empty also where nothing is printed. */
export function countyEmploymentOf(countyFips: string): readonly CountyEmployment[] {
  return countyEmployment.filter((row) => row.county_fips === countyFips);
}

/** An industry in a state, by year. */
export function stateEmploymentOf(state: string, naics: string): readonly StateEmployment[] {
  return stateEmployment.filter((row) => row.state === state && row.naics === naics);
}
