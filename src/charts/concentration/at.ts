/** Where the marker stands on the curve of a state. Shared by build and browser. */
import type { State } from '@/lib/address';
import { setOf, type SetId } from './sets';

/** What must be known of a curve. */
interface Sampled {
  plants: number;
  counts: readonly number[];
  shares: readonly number[];
}

export interface Marker {
  set: SetId;
  /** How many of the largest are counted, and what part of the set they are, percent. */
  count: number;
  plantsPct: number;
  /** What they emit, percent of the set's whole. */
  pct: number;
}

/** What the largest `count` emit in percent: between two kept counts in a straight line, off by less than 0.05. */
export function shareAt({ counts, shares }: Sampled, count: number): number {
  const next = counts.findIndex((kept) => kept >= count);
  const [high, low] = [counts[next] ?? 1, counts[next - 1] ?? 0];
  const [top, bottom] = [shares[next] ?? 10_000, shares[next - 1] ?? 0];
  return (bottom + ((top - bottom) * (count - low)) / (high - low)) / 100;
}

/** A count beyond the set is the whole set. */
export function markerOf(curves: Record<SetId, Sampled>, state: State): Marker {
  const set = setOf(state['set']).value;
  const curve = curves[set];
  const count = Math.max(1, Math.min(curve.plants, Number(state['plants'])));
  return { set, count, plantsPct: (count / curve.plants) * 100, pct: shareAt(curve, count) };
}
