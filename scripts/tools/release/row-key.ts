/** Which columns tell the rows of a table apart. */
import type { Table, TableColumn } from './table.ts';

const isPlain = ({ type }: TableColumn): boolean => type !== 'array' && type !== 'object';

/** Columns that name things: a count or an amount (it has a unit) says how much, not which. */
const isName = (column: TableColumn): boolean =>
  isPlain(column) && column.type !== 'number' && [null, 'year', 'id'].includes(column.unit);

/** So many of the first columns may tell rows apart where names do not: editions and distances stand there, amounts behind. */
const LEADING = 4;

/** The fewest of the shared columns, first ones preferred, that differ on all rows of both tables; null if none do. */
export function rowKey(before: Table, after: Table, shared: readonly TableColumn[]): string[] | null {
  const tells = (names: readonly string[]): boolean =>
    names.length > 0 && [before, after].every((table) => isUnique(table, names));
  if (before.lines.length + after.lines.length === 0) return null;
  const named = shared.filter(isName).map(({ name }) => name);
  const plain = shared.filter(isPlain).map(({ name }) => name);
  const leading = Array.from({ length: LEADING }, (_, i) => plain.slice(0, i + 1));
  const first = [named, ...leading].find(tells);
  if (!first) return null;
  let chosen = first;
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
