/** Counts and ranks behind the picture: tracts by row of the histogram, places in the nation. Build only. */
import { riskOf, tractsIn } from '@/data/corridor';
import { tractsOf, type RiskYear, type Tract } from '@/data/tracts';
import { FIGURES, LINE_ROW, rowOf } from './rows';

/** Tracts with a figure by row, lowest first. */
export interface Spread {
  counts: number[];
  /** All of them together; those without a figure are in none. */
  all: number;
}

const rated = (tracts: readonly Tract[]) => tracts.flatMap(({ risk }) => (risk === null ? [] : [risk]));

function spread(tracts: readonly Tract[], year: RiskYear): Spread {
  const counts = FIGURES.map(() => 0);
  const risks = rated(tracts);
  for (const risk of risks) {
    const row = rowOf(risk, String(year));
    counts[row] = (counts[row] ?? 0) + 1;
  }
  return { counts, all: risks.length };
}

const both = <T>(make: (year: RiskYear) => T): Readonly<Record<RiskYear, T>> => ({
  2014: make(2014),
  2019: make(2019),
});

export const nation = both((year) => spread(tractsOf(year), year));
export const corridor = both((year) => spread(tractsIn(year, 'corridor'), year));

const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);

/** Tracts in the rows of a range, first and last included. */
export const within = ({ counts }: Spread, first: number, last: number): number =>
  sum(counts.slice(first, last + 1));

/** Tracts at or above EPA's line; of 2019 by EPA's rounded figures. */
export const atLine = (of: Spread): number => within(of, LINE_ROW, FIGURES.length - 1);

/** The place of a figure in the nation: tracts above it and tracts that share it. */
export interface Rank {
  above: number;
  same: number;
  of: number;
}

const ordered = both((year) => rated(tractsOf(year)).sort((a, b) => a - b));

/** The first place in a rising list where a figure could stand without breaking the order. */
function lower(list: readonly number[], value: number): number {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((list[middle] ?? 0) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Where a figure stands among the tracts of the nation that have one. */
export function rankOf(risk: number, year: RiskYear): Rank {
  const list = ordered[year];
  const [from, to] = [lower(list, risk), lower(list, risk + 1e-9)];
  return { above: list.length - to, same: to - from, of: list.length };
}

/** Part of the nation's tracts that lie below a figure, in per cent. */
export const belowPct = (risk: number, year: RiskYear): number =>
  (100 * lower(ordered[year], risk)) / ordered[year].length;

/** The tracts of the corridor, highest risk first; those without a figure last. */
export const corridorTracts = both((year) =>
  tractsIn(year, 'corridor').toSorted((a, b) => (b.risk ?? -1) - (a.risk ?? -1) || (a.id < b.id ? -1 : 1)),
);

export const lowestInCorridor = both((year) => riskOf('corridor', year).min);
export const medianOf = (year: RiskYear) => ({
  nation: riskOf('nation', year).median,
  corridor: riskOf('corridor', year).median,
});
