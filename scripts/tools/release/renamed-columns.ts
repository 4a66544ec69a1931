/** Which columns are the old ones under another name: they hold what a column held that is gone. */
import type { Table } from './table.ts';

/** How much of what a column held must be in the other for the two to be one. */
const ALIKE = 0.9;

/** Pairs of a column that is gone and one that has come, of one type and with nearly the same values. */
export function renamedColumns(before: Table, after: Table): { from: string; to: string }[] {
  const has = (table: Table, name: string): boolean => table.columns.some((column) => column.name === name);
  const gone = before.columns.filter(({ name }) => !has(after, name));
  const come = after.columns.filter(({ name }) => !has(before, name));
  const pairs = gone
    .flatMap((from) =>
      come
        .filter(({ type }) => type === from.type)
        .map((to) => ({
          from: from.name,
          to: to.name,
          alike: likeness(valuesOf(before, from.name), valuesOf(after, to.name)),
        })),
    )
    .filter(({ alike }) => alike >= ALIKE)
    .sort((a, b) => b.alike - a.alike);
  const taken = new Set<string>();
  return pairs.flatMap(({ from, to }) => {
    if (taken.has(`from ${from}`) || taken.has(`to ${to}`)) return [];
    taken.add(`from ${from}`).add(`to ${to}`);
    return [{ from, to }];
  });
}

/** How often each value stands in a column. */
function valuesOf({ columns, lines }: Table, name: string): Map<string, number> {
  const place = columns.findIndex((column) => column.name === name);
  const counts = new Map<string, number>();
  for (const line of lines) {
    const value = line[place] ?? '';
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** The share of the values that both have, of the longer column; 0 where all is one value, which proves nothing. */
function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  if (a.size < 2 || b.size < 2) return 0;
  const sum = (counts: ReadonlyMap<string, number>): number =>
    [...counts.values()].reduce((x, y) => x + y, 0);
  let both = 0;
  for (const [value, n] of a) both += Math.min(n, b.get(value) ?? 0);
  return both / Math.max(sum(a), sum(b));
}
