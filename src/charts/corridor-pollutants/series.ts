/** Nine pollutants at the corridor's plants, and chloroprene in 2012: rows → series. Pure. */
import type { Chloroprene2012, FacilityToxics } from '@/data/toxics';
import { TOXICS_YEARS } from '@/data/schema/toxic-terms';

/** Pounds to air in a year, and how many plants have a figure; null where none has. */
export interface YearSum {
  year: number;
  lb: number | null;
  plants: number;
}

export interface Pollutant {
  chemical: string;
  years: YearSum[];
  /** Plants with a figure in any year. */
  plants: number;
}

/** A plant's releases of one pollutant: the latest year, and the least and most of all years. */
export interface PlantPounds {
  name: string;
  triId: string;
  fips: string;
  latest: number;
  least: number;
  most: number;
  years: (number | null)[];
}

/** Fugitive and stack releases of a year; null where both have no figure. */
export function poundsIn(row: FacilityToxics, at: number): number | null {
  const [fugitive, stack] = [row.fugitive_lb[at] ?? null, row.stack_lb[at] ?? null];
  return fugitive === null && stack === null ? null : (fugitive ?? 0) + (stack ?? 0);
}

/** Sums by pollutant and year over some plants, the heaviest first. */
export function pollutantsOf(rows: readonly FacilityToxics[]): Pollutant[] {
  return [...Map.groupBy(rows, (row) => row.chemical)]
    .map(([chemical, own]) => ({
      chemical,
      plants: own.filter((row) => TOXICS_YEARS.some((_, at) => poundsIn(row, at) !== null)).length,
      years: TOXICS_YEARS.map((year, at): YearSum => {
        const pounds = own.flatMap((row) => poundsIn(row, at) ?? []);
        return {
          year,
          plants: pounds.length,
          lb: pounds.length === 0 ? null : pounds.reduce((sum, lb) => sum + lb, 0),
        };
      }),
    }))
    .sort((a, b) => heaviest(b) - heaviest(a) || a.chemical.localeCompare(b.chemical));
}

const heaviest = (one: Pollutant) => Math.max(...one.years.map(({ lb }) => lb ?? 0));

/** Plants with a figure for a pollutant in the latest year, the most first. */
export function plantsOf(rows: readonly FacilityToxics[], chemical: string): PlantPounds[] {
  return rows
    .filter((row) => row.chemical === chemical)
    .flatMap((row): PlantPounds[] => {
      const years = TOXICS_YEARS.map((_, at) => poundsIn(row, at));
      const latest = years.at(-1);
      if (latest === null || latest === undefined) return [];
      const known = years.filter((lb) => lb !== null);
      return [
        {
          name: row.name,
          triId: row.tri_id,
          fips: row.county_fips ?? '',
          latest,
          least: Math.min(...known),
          most: Math.max(...known),
          years,
        },
      ];
    })
    .sort((a, b) => b.latest - a.latest);
}

/** Chloroprene of 2012: the largest site, all others, and the sites with pounds above zero. */
export function chloropreneOf(rows: readonly Chloroprene2012[]) {
  const released = rows.filter((row) => (row.air_lb_2012 ?? 0) > 0);
  const total = released.reduce((sum, row) => sum + (row.air_lb_2012 ?? 0), 0);
  const first = released[0];
  if (!first) throw new Error('chloroprene-2012 has no release');
  const largest = first.air_lb_2012 ?? 0;
  return { first, largest, total, others: total - largest, sites: released.length };
}
