import type { DatasetRow } from '../../../src/data/schema/datasets.ts';

type Smelter = DatasetRow<'aluminum-smelters'>;

/** In production at some time of the year, as far as the list knows. */
export function ranIn(row: Smelter, year: number): boolean {
  const first = row.opened ?? row.known_operating ?? Number.POSITIVE_INFINITY;
  const last = row.operating
    ? Number.POSITIVE_INFINITY
    : (row.last_year ?? row.known_operating ?? Number.NEGATIVE_INFINITY);
  return (
    first <= year && year <= last && !row.idle.some((spell) => spell.from_year < year && year < spell.to_year)
  );
}

/** In production at the end of the year, as far as the list knows. */
export function ranAtYearend(row: Smelter, year: number): boolean {
  return (
    ranIn(row, year) &&
    row.last_year !== year &&
    !row.idle.some((spell) => spell.from_year <= year && year < spell.to_year)
  );
}
