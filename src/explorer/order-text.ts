/** The order of the list in words, as its menu offers it and as it is said after a change. */
import { SORT_COLUMNS, type Sort } from './query';

function way({ column, down }: Sort): string {
  if (column === 'emissions') return down ? 'largest first' : 'smallest first';
  if (column === 'change') return down ? 'largest rise first' : 'largest fall first';
  if (column === 'industry') return down ? 'from the end' : 'from the start';
  return down ? 'Z to A' : 'A to Z';
}

/** "Emissions, largest first" */
export const orderText = (sort: Sort): string =>
  `${SORT_COLUMNS.find(({ value }) => value === sort.column)?.label ?? ''}, ${way(sort)}`;
