/** Plants of each set from the largest on, and what they add up to, at chosen counts. Build only. */
import { countFor, cumulative, isOfFour, rankedPlants, type RankedPlant } from '@/data/ranked-plants';
import { tidyName } from '@/lib/tidy-name';
import { SETS, type SetId } from './sets';

/** A curve: what the largest `counts[i]` plants emit is `shares[i]` hundredths of a percent of the whole. */
export interface Curve {
  plants: number;
  /** How many of the largest emit half. */
  half: number;
  /** Tonnes CO2e. */
  total: number;
  counts: number[];
  shares: number[];
  largest: { id: number; name: string; state: string; t: number };
}

const TESTS: Record<SetId, (plant: RankedPlant) => boolean> = {
  all: () => true,
  power: ({ industry }) => industry === 'power',
  rest: ({ industry }) => industry !== 'power',
  four: isOfFour,
  steel: ({ industry }) => industry === 'steel',
  cement: ({ industry }) => industry === 'cement',
};

/** The plants of a set, largest first. */
export const plantsOf = (set: SetId): readonly RankedPlant[] => rankedPlants.filter(TESTS[set]);

/** Counts at which a curve is kept: each of the first, then ever wider apart, and those that views name. */
function samples(plants: number, wanted: readonly number[]): number[] {
  const counts = new Set(wanted.filter((count) => count <= plants));
  // In a small set each plant is a step that can be seen.
  const close = plants < 300 ? 120 : 40;
  for (let count = 1; count < plants; count = count < close ? count + 1 : Math.round(count * 1.04))
    counts.add(count);
  return [...counts.add(plants)].sort((a, b) => a - b);
}

/** The curve of a set. Throws for a set without plants. */
export function curveOf(set: SetId): Curve {
  const plants = plantsOf(set);
  const [largest] = plants;
  if (!largest) throw new Error(`concentration: no plant in the set "${set}"`);
  const sums = cumulative(plants);
  const total = sums.at(-1) ?? 0;
  const half = countFor(plants, 0.5);
  const counts = samples(plants.length, [100, half, Math.ceil(plants.length / 2)]);
  return {
    plants: plants.length,
    half,
    total,
    counts,
    shares: counts.map((count) => Math.round(((sums[count - 1] ?? 0) / total) * 10_000)),
    largest: { id: largest.facility.id, name: tidyName(largest.facility.name), state: largest.facility.state, t: largest.t },
  };
} // prettier-ignore

export const curves = Object.fromEntries(SETS.map(({ value }) => [value, curveOf(value)])) as Record<
  SetId,
  Curve
>;
