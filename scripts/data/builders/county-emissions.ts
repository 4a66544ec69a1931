import { FOUR_INDUSTRIES, REPORTING_YEARS, type Industry } from '../../../src/data/schema/facility-terms.ts';
import { inForce } from '../../../src/data/schema/runs.ts';
import type { DatasetRow } from '../../../src/data/schema/datasets.ts';
import type { Builder } from '../dataset.ts';

type Facility = DatasetRow<'facilities'>;

interface Sums {
  readonly co2e_t: number[];
  readonly facilities: number[];
}

interface Reporter {
  readonly facility: Facility;
  readonly series: readonly (number | null)[];
}

/** What the facilities of each county reported by year; the last row is of those in no county. */
export const buildCountyEmissions: Builder<'county-emissions'> = (_files, get) => {
  const countyOf = new Map(get('facility-places').rows.map((row) => [row.facility_id, row.county_fips]));
  const series = new Map(get('facility-emissions').rows.map((row) => [row.facility_id, row.co2e_t]));
  const reporters = get('facilities').rows.map((facility) => ({
    facility,
    series: series.get(facility.id) ?? [],
  }));
  const groups = [...Map.groupBy(reporters, ({ facility }) => countyOf.get(facility.id) ?? null)];
  const unplaced = groups.find(([fips]) => fips === null)?.[1] ?? [];
  const { vintage, sources, notes } = get('facility-emissions');
  return {
    vintage,
    sources: [...new Set([...sources, ...get('facility-places').sources])],
    notes: [
      `Sums over facilities. A facility is in one county for all years, that of its latest report (facility-places). The row without a county has ${unplaced.length} facilities that lie at sea.`,
      'The four industries are those of the year: a plant that changed its industry is in both, each in its years.',
      'Counties without a row have no facility that reported.',
      ...notes,
    ],
    rows: groups
      .sort(([a], [b]) => ((a ?? 'x') < (b ?? 'x') ? -1 : 1))
      .map(([county_fips, own]) => ({
        county_fips,
        ...sumsOf(own, () => true),
        four: FOUR_INDUSTRIES.flatMap((industry) => {
          const sums = sumsOf(own, (facility, year) => industryIn(facility, year) === industry);
          return sums.facilities.some((count) => count > 0) ? [{ industry, ...sums }] : [];
        }),
      })),
  };
};

function sumsOf(reporters: readonly Reporter[], counts: (facility: Facility, year: number) => boolean): Sums {
  const sums: Sums = { co2e_t: REPORTING_YEARS.map(() => 0), facilities: REPORTING_YEARS.map(() => 0) };
  for (const { facility, series } of reporters)
    for (const [at, year] of REPORTING_YEARS.entries()) {
      const reported = series[at] ?? null;
      if (reported === null || !counts(facility, year)) continue;
      sums.co2e_t[at] = (sums.co2e_t[at] ?? 0) + reported;
      sums.facilities[at] = (sums.facilities[at] ?? 0) + 1;
    }
  return sums;
}

/** Industry of a facility in a year, by what it reported then. */
function industryIn({ industry, industry_runs }: Facility, year: number): Industry {
  return (industry_runs === null ? industry : (inForce(industry_runs, year) ?? industry)) as Industry;
}
