/** Rows of imports by partner → bars. Pure. */
import type { AluminumImport, AluminumImportTonnes2023 } from '@/data/trade';

export type Basis = 'value' | 'tonnes';

export interface Bar {
  name: string;
  /** Percent of value, or thousand tonnes of unalloyed metal. */
  first: number;
  /** Thousand tonnes of alloyed metal; none by value. */
  second: number;
  /** True for the rest of the world: not a partner. */
  rest: boolean;
  /** True if one of the two kinds is not listed for the partner. */
  part: boolean;
}

/** Shares by value, largest partner first, the rest of the world last. */
export function valueBars(rows: readonly AluminumImport[]): Bar[] {
  return [...rows]
    .sort((a, b) => Number(a.aggregate) - Number(b.aggregate) || b.share_pct - a.share_pct)
    .map((row) => ({ name: row.country, first: row.share_pct, second: 0, rest: row.aggregate, part: false }));
}

/** Tonnes by partner, largest first; the total is no bar. What a partner has no figure for counts nothing and is marked. */
export function tonnesBars(rows: readonly AluminumImportTonnes2023[]): Bar[] {
  return rows
    .filter((row) => !row.aggregate)
    .map((row) => ({
      name: row.country,
      first: row.unalloyed_kt ?? 0,
      second: row.alloyed_kt ?? 0,
      rest: false,
      part: row.unalloyed_kt === null || row.alloyed_kt === null,
    }))
    .sort((a, b) => b.first + b.second - a.first - a.second);
}

/** To two significant digits, which is all that a table rounded by someone else carries: 546.1 → 550. */
export function twoDigits(value: number): number {
  return Number(value.toPrecision(2));
}
