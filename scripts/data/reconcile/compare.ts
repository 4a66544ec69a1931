import type { DatasetRow } from '../../../src/data/schema/datasets.ts';
import { round } from '../dataset.ts';
import { SourceError } from '../source-error.ts';

export type Reconciliation = DatasetRow<'reconciliation'>;

/** One figure and what the second source says of the same thing. */
export interface Pair {
  /** Year, plant or country. */
  readonly what: string;
  readonly ours: number;
  readonly theirs: number;
}

/** How far two figures may lie apart: a difference in the unit, or a part of the second figure. */
export type Tolerance = { readonly within: number } | { readonly percent: number };

export interface Comparison {
  readonly series: string;
  readonly against: string;
  readonly unit: string;
  readonly tolerance: Tolerance;
  readonly pairs: readonly Pair[];
  /** What the check can and cannot show. */
  readonly remark: string;
  /** The cause of each difference beyond the tolerance, by `what`. One that is not here stops the run. */
  readonly known?: Readonly<Record<string, string>>;
}

/**
 * Compares the pairs. Differences with a known cause are written down; one
 * without, or a cause that no longer applies, is a SourceError.
 */
export function compare({
  series,
  against,
  unit,
  tolerance,
  pairs,
  remark,
  known = {},
}: Comparison): Reconciliation {
  if (pairs.length === 0)
    throw new SourceError(`reconciliation of ${series} with ${against}: nothing to compare`);
  const outside = pairs.filter((pair) => !agrees(pair, tolerance));
  const strange = outside
    .filter((pair) => !(pair.what in known))
    .map(({ what, ours, theirs }) => `${what} is ${ours} against ${theirs}`);
  if (strange.length > 0) {
    throw new SourceError(
      `reconciliation of ${series} with ${against}: beyond ${inWords(tolerance, unit)} with no known cause: ${strange.join('; ')} ${unit}`,
    );
  }
  const settled = Object.keys(known).find((what) => !outside.some((pair) => pair.what === what));
  if (settled)
    throw new SourceError(
      `reconciliation of ${series} with ${against}: the known difference of ${settled} is gone; remove its remark`,
    );

  const worst = pairs.reduce((a, b) => (gap(b) > gap(a) ? b : a));
  const percents = pairs
    .filter((pair) => pair.theirs !== 0)
    .map((pair) => (100 * gap(pair)) / Math.abs(pair.theirs));
  const causes = Object.entries(known).map(([what, cause]) => `${what}: ${cause}`);
  return {
    series,
    against,
    compared: pairs.length,
    max_abs_diff: round(gap(worst), 3),
    unit,
    max_pct_diff: percents.length > 0 ? round(Math.max(...percents), 3) : null,
    worst: round(gap(worst), 3) > 0 ? worst.what : null,
    outside: outside.length,
    tolerance: inWords(tolerance, unit),
    within: outside.length === 0,
    remark: [remark, ...causes].join(' '),
  };
}

/** A series for which nothing was found to compare it with. */
export function withoutSecondSource(series: string, remark: string): Reconciliation {
  return {
    series,
    against: 'no second source found',
    compared: 0,
    max_abs_diff: null,
    unit: null,
    max_pct_diff: null,
    worst: null,
    outside: 0,
    tolerance: 'none',
    within: true,
    remark,
  };
}

/** Pairs of two series by year, for the years that both have. */
export function byYear(
  ours: ReadonlyMap<number, number>,
  theirs: ReadonlyMap<number, number>,
  years: readonly number[],
): Pair[] {
  return years.flatMap((year) => {
    const [a, b] = [ours.get(year), theirs.get(year)];
    return a === undefined || b === undefined ? [] : [{ what: String(year), ours: a, theirs: b }];
  });
}

/** Whole years from first to last. */
export function span(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function gap({ ours, theirs }: Pair): number {
  return Math.abs(ours - theirs);
}

function agrees(pair: Pair, tolerance: Tolerance): boolean {
  const allowed =
    'within' in tolerance ? tolerance.within : (tolerance.percent / 100) * Math.abs(pair.theirs);
  // Sums of decimals carry a residue of the machine's own.
  return gap(pair) <= allowed + 1e-6;
}

function inWords(tolerance: Tolerance, unit: string): string {
  return 'within' in tolerance ? `${tolerance.within} ${unit}` : `${tolerance.percent}%`;
}
