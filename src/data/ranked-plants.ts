/** The plants of the latest reporting year from the largest to the smallest, and what the first of them add up to. */
import { emissionsIn, facilities, industryIn, type Facility } from './facilities';
import { FOUR_INDUSTRIES, REPORTING_YEARS, type Industry } from './schema/facility-terms';

const YEAR = Math.max(...REPORTING_YEARS);

export interface RankedPlant {
  facility: Facility;
  industry: Industry;
  /** Direct emissions, tonnes CO2e. */
  t: number;
}

/** Every plant with a figure for the latest year, largest first; of equal ones the lower id first. */
export const rankedPlants: readonly RankedPlant[] = facilities
  .flatMap((facility) => {
    const t = emissionsIn(facility.id, YEAR);
    return t === null ? [] : [{ facility, industry: industryIn(facility, YEAR), t }];
  })
  .sort((a, b) => b.t - a.t || a.facility.id - b.facility.id);

/** Whether a plant is of one of the four industries. */
export const isOfFour = ({ industry }: RankedPlant): boolean =>
  (FOUR_INDUSTRIES as readonly string[]).includes(industry);

/** Sums from the largest on: entry i is what the first i + 1 emit, tonnes. */
export function cumulative(plants: readonly RankedPlant[]): number[] {
  let sum = 0;
  return plants.map(({ t }) => (sum += t));
}

/** How many of the largest it takes to reach a part (0 to 1) of all they emit. */
export function countFor(plants: readonly RankedPlant[], part: number): number {
  const sums = cumulative(plants);
  const goal = (sums.at(-1) ?? 0) * part;
  return 1 + sums.findIndex((sum) => sum >= goal);
}

/** What the largest `count` emit, in percent of all. */
export function shareOfLargest(plants: readonly RankedPlant[], count: number): number {
  const sums = cumulative(plants);
  return ((sums[Math.min(count, sums.length) - 1] ?? 0) / (sums.at(-1) ?? 1)) * 100;
}

/** How unequal: 0 if all emitted the same, near 1 if one emitted all. Zero emitters count. */
export function gini(plants: readonly RankedPlant[]): number {
  const n = plants.length;
  const sums = cumulative(plants);
  const total = sums.at(-1) ?? 0;
  // Twice the area between the curve from the largest on and the straight line.
  const area = sums.reduce((sum, value, i) => sum + (value + (sums[i - 1] ?? 0)) / 2, 0) / (n * total);
  return 2 * area - 1;
}
