/** In which order the thirty rows stand, and where one group of them ends and the next begins. Pure. */
import type { AluminumSmelter } from '@/data/aluminum';

export const ORDERS = ['closing', 'opening', 'state'] as const;
export type Order = (typeof ORDERS)[number];

/** The states that are named in full: those with the most smelters. */
export const STATE_NAMES: Partial<Record<string, string>> = { WA: 'Washington', TX: 'Texas' };

/** Rows that belong together, under a heading where they need one. */
export interface Group {
  heading: string;
  /** True for the heading of the plants that still run. */
  running: boolean;
  smelters: AluminumSmelter[];
}

/** The last year in which a plant is known to have made metal; one that still runs comes after all others. */
const lastEvidence = (smelter: AluminumSmelter) =>
  smelter.operating ? Number.POSITIVE_INFINITY : (smelter.last_year ?? smelter.known_operating ?? 0);
const firstEvidence = (smelter: AluminumSmelter) => smelter.opened ?? smelter.known_operating ?? 0;

const byClosing = (a: AluminumSmelter, b: AluminumSmelter) =>
  // Two plants that still run are both at infinity, whose difference is not a number.
  (lastEvidence(a) === lastEvidence(b) ? 0 : lastEvidence(a) - lastEvidence(b)) ||
  firstEvidence(a) - firstEvidence(b);
const byOpening = (a: AluminumSmelter, b: AluminumSmelter) =>
  firstEvidence(a) - firstEvidence(b) || byClosing(a, b);

/** The smelters in groups, in the order in which they are drawn from top to bottom. */
export function groupsIn(order: Order, smelters: readonly AluminumSmelter[]): Group[] {
  const group = (heading: string, list: AluminumSmelter[], running = false): Group => ({
    heading,
    running,
    smelters: list,
  });
  if (order === 'closing') {
    const sorted = [...smelters].sort(byClosing);
    return [
      group('', sorted.filter((smelter) => !smelter.operating)),
      group('Still making metal', sorted.filter((smelter) => smelter.operating), true),
    ]; // prettier-ignore
  }
  if (order === 'opening') {
    const sorted = [...smelters].sort(byOpening);
    return [
      group('', sorted.filter((smelter) => smelter.opened !== null)),
      group('First year not found', sorted.filter((smelter) => smelter.opened === null)),
    ]; // prettier-ignore
  }
  const states = Map.groupBy([...smelters].sort(byClosing), (smelter) => smelter.state);
  return [...states.entries()]
    .sort(([a, as], [b, bs]) => bs.length - as.length || a.localeCompare(b))
    .map(([, list]) => group('', list));
}

/** The stretch of so many years in which the most smelters made their last metal, and those smelters. */
export function busiestYears(
  smelters: readonly AluminumSmelter[],
  span: number,
): { from: number; to: number; plants: AluminumSmelter[] } {
  const dated = smelters.filter((smelter) => smelter.last_year !== null);
  return dated
    .map(({ last_year }) => {
      const from = last_year ?? 0;
      const to = from + span - 1;
      return {
        from,
        to,
        plants: dated.filter((smelter) => (smelter.last_year ?? 0) >= from && (smelter.last_year ?? 0) <= to),
      };
    })
    .reduce((best, stretch) => (stretch.plants.length > best.plants.length ? stretch : best));
}
