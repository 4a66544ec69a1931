/** The rows of a dataset as lines of its flat table. */
import type { Column, Shape } from './columns';

/** A value of a line: JSON types are kept, so that each format writes lists in its own way. */
export type Value = string | number | boolean | null | readonly unknown[] | object;

/** One line, values in the order of the columns. */
export type Line = readonly Value[];

type Row = Readonly<Record<string, unknown>>;

/**
 * Lines of the rows, in their order. Along an axis, a place where every series is empty has no line: the
 * absence says what the nulls said. Throws when a series is not as long as its axis.
 */
export function flatten(rows: readonly Row[], { columns, axis, spread }: Shape): Line[] {
  const records = spread === null ? rows : rows.flatMap((row) => spreadOut(row, spread));
  if (!axis) return records.map((row) => columns.map((column) => at(row, column.path)));
  const filled = columns.map((column) => column.along === 'series' || column.along === 'lists');
  return records.flatMap((row) =>
    axis.values.flatMap((value, place) => {
      const line = columns.map((column) =>
        column.along === 'axis' ? value : onAxis(at(row, column.path), column, place, axis.values.length),
      );
      return line.some((cell, i) => filled[i] && !isEmpty(cell)) ? [line] : [];
    }),
  );
}

/** One row for each record of a list, or one without any. */
function spreadOut(row: Row, field: string): Row[] {
  const list = (row[field] ?? []) as readonly Row[];
  return list.length === 0
    ? [{ ...row, [field]: null }]
    : list.map((record) => ({ ...row, [field]: record }));
}

function at(row: Row, path: readonly string[]): Value {
  let value: unknown = row;
  for (const part of path) value = (value as Row | null | undefined)?.[part];
  return value ?? null;
}

function onAxis(value: Value, column: Column, place: number, length: number): Value {
  if (value === null || column.along === null) return value;
  if (column.along === 'series') return entry(value as readonly unknown[], place, length, column.name);
  return (value as readonly Row[]).flatMap((record) => {
    const here = column.seriesParts.map((part): [string, Value] => [
      part,
      entry(record[part] as readonly unknown[], place, length, `${column.name}.${part}`),
    ]);
    return here.every(([, inner]) => inner === null) ? [] : [{ ...record, ...Object.fromEntries(here) }];
  });
}

function entry(series: readonly unknown[], place: number, length: number, name: string): Value {
  if (series.length !== length)
    throw new Error(`series "${name}" has ${series.length} entries; its axis has ${length}`);
  return series[place] ?? null;
}

const isEmpty = (cell: Value): boolean => cell === null || (Array.isArray(cell) && cell.length === 0);
