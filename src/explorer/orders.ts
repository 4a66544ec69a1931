/** The orders of the plants, one for each column of the list and direction. */
import { LATEST_YEAR } from './classes';
import { permilleOf, type Columns } from './columns';
import { NO_VALUE, orderBy, orderByWords } from './order';
import type { Sort } from './query';
import type { Indexes } from './search';

/** All rows in the order of a column; equal ones as in `ties`, rows without a value last. */
export function makeOrder(
  columns: Columns,
  { names }: Indexes,
  { column, down }: Sort,
  ties: Uint32Array,
): Uint32Array {
  if (column === 'name') return orderByWords(names.ranks, names.rankStarts, names.words.length, ties, down);
  return orderBy(keysOf(columns, column), ties, down);
}

function keysOf(columns: Columns, column: Exclude<Sort['column'], 'name'>): Int32Array {
  switch (column) {
    case 'emissions':
      // A report of an earlier year does not compete with those of the latest.
      return columns.tonnes.map((t, row) => (columns.lastYear[row] === LATEST_YEAR ? t : NO_VALUE));
    case 'place':
      // The dictionary is sorted by state and county: its codes are ranks. A county not reported comes first in its state.
      return columns.place;
    case 'industry':
      return columns.industry;
    case 'owner':
      return columns.owner.map((owner) => (owner === 0 ? NO_VALUE : owner));
    case 'change':
      return columns.tonnes.map((_, row) => permilleOf(columns, row) ?? NO_VALUE);
  }
}

/** Places of the rows, from 1 on, among those that reported for the latest year; 0 for the rest. */
export interface Ranks {
  all: Uint32Array;
  industry: Uint32Array;
}

/** Ranks by emissions of the latest year, given the order by them. */
export function makeRanks(columns: Columns, order: Uint32Array): Ranks {
  const all = new Uint32Array(columns.n);
  const industry = new Uint32Array(columns.n);
  const seen: number[] = [];
  for (const [place, row] of order.entries()) {
    if (columns.lastYear[row] !== LATEST_YEAR) break;
    const code = columns.industry[row] ?? 0;
    all[row] = place + 1;
    industry[row] = seen[code] = (seen[code] ?? 0) + 1;
  }
  return { all, industry };
}
