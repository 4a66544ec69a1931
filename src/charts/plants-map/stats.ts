/** Counts and sums behind the titles and sentences: by what plants make and by state. Build only. */
import type { State } from '@/lib/address';
import { regionOf } from './regions';
import { isOf } from './sectors';
import { hundred, plants, type Plant } from './series';

export interface Share {
  /** Plants, and their share of all that could be meant, percent. */
  plants: number;
  plantsPct: number;
  /** Direct emissions, tonnes CO2e, and their share, percent. */
  t: number;
  pct: number;
}

const sum = (list: readonly Plant[]) => list.reduce((total, plant) => total + plant.t, 0);

/** Part against whole. */
export function shareOf(part: readonly Plant[], whole: readonly Plant[]): Share {
  return {
    plants: part.length,
    plantsPct: (part.length / whole.length) * 100,
    t: sum(part),
    pct: (sum(part) / sum(whole)) * 100,
  };
}

/** The plants of a choice (`steel`, `refining`, …), largest first. */
export function plantsOf(industry: string): Plant[] {
  const of = isOf(industry);
  return plants.filter((plant) => of(plant.letter)).sort((a, b) => b.t - a.t);
}

/** Those that stand in a region's states; all of them for the whole country. */
export function within(list: readonly Plant[], region: string): Plant[] {
  const { states } = regionOf(region);
  return list.filter((plant) => states.length === 0 || states.includes(plant.state));
}

/** The plants a state picks, largest first: the rows of the picture. */
export function picked(state: State): Plant[] {
  const large = new Set(hundred);
  return within(plantsOf(String(state['industry'])), String(state['region'])).filter(
    (plant) => state['size'] !== 'hundred' || large.has(plant),
  );
}

/** How many states and territories they stand in. */
export const stateCount = (list: readonly Plant[]): number => new Set(list.map((plant) => plant.state)).size;

/** How many of the largest it takes to reach half of all emissions. */
export function halfFrom(list: readonly Plant[]): number {
  const goal = sum(list) / 2;
  let reached = 0;
  return 1 + list.toSorted((a, b) => b.t - a.t).findIndex((plant) => (reached += plant.t) >= goal);
}
