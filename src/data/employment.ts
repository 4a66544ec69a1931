/** Employment in heavy industries where it is published. Build only. */
import { rowsOf } from './rows';
import type { DatasetRow } from './schema/datasets.ts';
import countyEmploymentText from './json/county-employment.json?raw';
import stateEmploymentText from './json/state-employment.json?raw';

export type CountyEmployment = DatasetRow<'county-employment'>;
export const countyEmployment = rowsOf(countyEmploymentText) as readonly CountyEmployment[];

export type StateEmployment = DatasetRow<'state-employment'>;
export const stateEmployment = rowsOf(stateEmploymentText) as readonly StateEmployment[];
