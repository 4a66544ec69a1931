import { FOUR_INDUSTRIES, REPORTING_YEARS } from '../../../src/data/schema/facility-terms.ts';
import { inForce } from '../../../src/data/schema/runs.ts';
import type { GetDataset } from '../dataset.ts';

/** One facility in one year in which it reported, as the datasets tell it. */
export interface Report {
  readonly id: number;
  readonly year: number;
  readonly industry: string;
  readonly subparts: readonly string[];
  readonly t: number;
}

/** Every report of the plant database. */
export function reportsOf(get: GetDataset): Report[] {
  const totals = new Map(get('facility-emissions').rows.map((row) => [row.facility_id, row.co2e_t]));
  return get('facilities').rows.flatMap(({ id, industry, industry_runs, subpart_runs }) =>
    REPORTING_YEARS.flatMap((year, i): Report[] => {
      const t = totals.get(id)?.[i] ?? null;
      if (t === null) return [];
      return [
        {
          id,
          year,
          industry: industry_runs === null ? industry : (inForce(industry_runs, year) ?? industry),
          subparts: inForce(subpart_runs, year)?.split(',') ?? [],
          t,
        },
      ];
    }),
  );
}

export function inFourIndustries({ industry }: Report): boolean {
  return FOUR_INDUSTRIES.some((one) => one === industry);
}

/** Sum by year. */
export function tally(reports: readonly Report[], valueOf: (report: Report) => number): Map<number, number> {
  const sums = new Map<number, number>();
  for (const report of reports) sums.set(report.year, (sums.get(report.year) ?? 0) + valueOf(report));
  return sums;
}
