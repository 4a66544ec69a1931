/** The classes a reader can filter by: size and change, each with its limits in one place. Reporting, too. */

export const FIRST_YEAR = 2010;
export const LATEST_YEAR = 2023;
/** The first year in which all source categories reported: changes are counted from it. */
export const BASE_YEAR = 2011;

export interface Choice {
  /** In the address. */
  value: string;
  label: string;
}

/** By tonnes CO2e of the last report, smallest first. */
export const SIZES = [
  { value: 'small', label: 'Below 25,000 t' },
  { value: 'medium', label: '25,000 to 100,000 t' },
  { value: 'large', label: '100,000 t to 1 million t' },
  { value: 'huge', label: '1 million t and more' },
] as const satisfies readonly Choice[];

const SIZE_LIMITS = [25_000, 100_000, 1_000_000] as const;

/** Place of a plant in SIZES. */
export function sizeOf(tonnes: number): number {
  return SIZE_LIMITS.filter((limit) => tonnes >= limit).length;
}

/** By the change from the base year's report to the last one. */
export const CHANGES = [
  { value: 'halved', label: 'Down by half or more' },
  { value: 'down', label: 'Down by 10 to 50%' },
  { value: 'steady', label: 'Within 10% up or down' },
  { value: 'up', label: 'Up by 10 to 100%' },
  { value: 'doubled', label: 'Doubled or more' },
  { value: 'none', label: 'No two reports to compare' },
] as const satisfies readonly Choice[];

/** Place in CHANGES of a change in thousandths of the base; null: nothing to compare. */
export function changeOf(permille: number | null): number {
  if (permille === null) return 5;
  if (permille <= -500) return 0;
  if (permille < -100) return 1;
  if (permille <= 100) return 2;
  return permille < 1000 ? 3 : 4;
}

/** Reporting is not operating: a plant below 25,000 t may stop reporting and run on, a closed one may report. */
export const REPORTING = [
  { value: 'all', label: `All since ${FIRST_YEAR}` },
  { value: 'latest', label: `Reported for ${LATEST_YEAR}` },
  { value: 'gone', label: 'No longer reporting' },
] as const satisfies readonly Choice[];
