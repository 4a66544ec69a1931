/** Which columns tell the rows of a table apart. */
import type { Table, TableColumn } from './compare-tables.ts';

/** Columns that name things: a count or an amount (it has a unit) says how much, not which. */
const isName = ({ type, unit }: TableColumn): boolean =>
  type !== 'number' && type !== 'array' && type !== 'object' && (unit === null || unit === 'year');

/** The fewest of the shared columns, first ones preferred, that differ on all rows of both tables; null if none do. */
export function rowKey(before: Table, after: Table, shared: readonly TableColumn[]): string[] | null {
  const tells = (names: readonly string[]): boolean =>
    names.length > 0 && [before, after].every((table) => isUnique(table, names));
  let chosen = shared.filter(isName).map(({ name }) => name);
  if (before.lines.length + after.lines.length === 0 || !tells(chosen)) return null;
  for (const name of chosen.toReversed()) {
    const fewer = chosen.filter((other) => other !== name);
    if (tells(fewer)) chosen = fewer;
  }
  return chosen;
}

function isUnique({ columns, lines }: Table, names: readonly string[]): boolean {
  const places = names.map((name) => columns.findIndex((column) => column.name === name));
  const seen = new Set<string>();
  for (const line of lines) {
    const id = JSON.stringify(places.map((place) => line[place]));
    if (seen.has(id)) return false;
    seen.add(id);
  }
  return true;
}
