/**
 * The plant database: every facility that reported direct emissions since 2010.
 * For the build only: the files are some megabytes, nothing of this may reach a reader whole.
 * Types come from the schemas; zod itself is not loaded.
 */
import type { DatasetRow } from './schema/datasets.ts';
import { REPORTING_YEARS, type Industry } from './schema/facility-terms.ts';
import { rowsOf } from './rows';
import { inForce } from './schema/runs.ts';
import facilitiesText from './json/facilities.json?raw';
import facilityEmissionsText from './json/facility-emissions.json?raw';
import facilityGasesText from './json/facility-gases.json?raw';
import facilityParentsText from './json/facility-parents.json?raw';
import facilityRevisionsJson from './json/facility-revisions.json' with { type: 'json' };

/** Who and where each facility is, and what it was in each year. */
export type Facility = DatasetRow<'facilities'>;
export const facilities = rowsOf(facilitiesText) as readonly Facility[];

/** All direct emissions by year; null where there was no report. */
export type FacilityEmissions = DatasetRow<'facility-emissions'>;
export const facilityEmissions = rowsOf(facilityEmissionsText) as readonly FacilityEmissions[];

/** The same by gas. */
export type FacilityGases = DatasetRow<'facility-gases'>;
export const facilityGases = rowsOf(facilityGasesText) as readonly FacilityGases[];

/** Parents of 2023, joint owners of 2020. */
export type FacilityParents = DatasetRow<'facility-parents'>;
export const facilityParents = rowsOf(facilityParentsText) as readonly FacilityParents[];

/** Totals on which EPA's workbooks differ. */
export type FacilityRevision = DatasetRow<'facility-revisions'>;
export const facilityRevisions = facilityRevisionsJson.rows as readonly FacilityRevision[];

const totals = new Map(facilityEmissions.map((row) => [row.facility_id, row.co2e_t]));

/** Direct emissions of a facility in a year, tonnes CO2e; null when it did not report. */
export function emissionsIn(id: number, year: number): number | null {
  return totals.get(id)?.[REPORTING_YEARS.indexOf(year)] ?? null;
}

/** Industry of a facility in a year, by what it reported then. */
export function industryIn({ industry, industry_runs }: Facility, year: number): Industry {
  return (industry_runs === null ? industry : (inForce(industry_runs, year) ?? industry)) as Industry;
}

/** Subparts a facility reported in a year, or last before it. */
export function subpartsIn({ subpart_runs }: Facility, year: number): readonly string[] {
  return inForce(subpart_runs, year)?.split(',') ?? [];
}

/** Facilities of an industry that reported for a year, with what they reported. */
export function reportersOf(
  industry: Industry,
  year: number,
): readonly { readonly facility: Facility; readonly co2e_t: number }[] {
  return facilities.flatMap((facility) => {
    const co2e_t = emissionsIn(facility.id, year);
    return co2e_t === null || industryIn(facility, year) !== industry ? [] : [{ facility, co2e_t }];
  });
}
