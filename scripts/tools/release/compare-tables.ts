/** How a table differs from what it was at an earlier release. Pure: tables in, counts and the largest change out. */
import type { LargestChange, TableChange } from '../../../src/data/changes.ts';
import { renamedColumns } from './renamed-columns.ts';
import { rowKey } from './row-key.ts';
import type { Table, TableColumn } from './table.ts';

/** What differs; undefined if nothing does. One of the two may be missing: the table is new, or dropped. */
export function compareTables(before: Table | undefined, after: Table | undefined): TableChange | undefined {
  const table = after ?? before;
  if (!table) return undefined;
  const { name, title } = table;
  if (!before || !after) {
    const rows = { before: before?.lines.length ?? 0, after: after?.lines.length ?? 0 };
    const sum = { added: rows.after, removed: rows.before, changed: 0 };
    return { ...NOTHING, name, title, status: before ? 'dropped' : 'new', rows: { ...rows, ...sum } };
  }
  const renamed = renamedColumns(before, after);
  const then = withColumns(before, renamed);
  const columns = columnChanges(then, after, renamed);
  const { key, rows, values } = rowChanges(then, after);
  const vintage = before.vintage === after.vintage ? null : { before: before.vintage, after: after.vintage };
  const sources = sourceChanges(before.sources, after.sources);
  const change = { name, title, status: 'changed', columns, key, rows, values, vintage, sources } as const;
  return isEmpty(change) ? undefined : change;
}

const NOTHING = {
  columns: { added: [], dropped: [], renamed: [], redefined: [] },
  key: null,
  values: { changed: 0, largest: null },
  vintage: null,
  sources: { added: [], dropped: [], altered: [] },
} as const;

const isEmpty = ({ columns, rows, vintage, sources }: TableChange): boolean =>
  [...Object.values(columns), ...Object.values(sources)].every((list) => list.length === 0) &&
  rows.added + rows.removed + rows.changed === 0 &&
  vintage === null;

/** The earlier table with its columns called as they are now. */
function withColumns(table: Table, renamed: readonly { from: string; to: string }[]): Table {
  const names = new Map(renamed.map(({ from, to }) => [from, to]));
  return {
    ...table,
    columns: table.columns.map((column) => ({ ...column, name: names.get(column.name) ?? column.name })),
  };
}

function columnChanges(
  before: Table,
  after: Table,
  renamed: TableChange['columns']['renamed'],
): TableChange['columns'] {
  const then = new Map(before.columns.map((column) => [column.name, column]));
  const now = new Map(after.columns.map((column) => [column.name, column]));
  const meaning = ({ type, unit }: TableColumn): string => `${type} ${unit ?? ''}`;
  return {
    added: [...now.keys()].filter((name) => !then.has(name)),
    dropped: [...then.keys()].filter((name) => !now.has(name)),
    renamed,
    redefined: [...now.values()]
      .filter((column) => meaning(then.get(column.name) ?? column) !== meaning(column))
      .map(({ name }) => name),
  };
}

function sourceChanges(before: Table['sources'], after: Table['sources']): TableChange['sources'] {
  return {
    added: Object.keys(after).filter((key) => !(key in before)),
    dropped: Object.keys(before).filter((key) => !(key in after)),
    altered: Object.keys(after).filter((key) => key in before && before[key] !== after[key]),
  };
}

/** Rows are matched by the columns that tell them apart; without such, a row that differs is one gone and one come. */
function rowChanges(before: Table, after: Table): Pick<TableChange, 'key' | 'rows' | 'values'> {
  const shared = after.columns.filter(({ name }) => before.columns.some((column) => column.name === name));
  const places = (table: Table, names: readonly string[]): number[] =>
    names.map((name) => table.columns.findIndex((column) => column.name === name));
  const key = rowKey(before, after, shared);
  const by = key ?? shared.map(({ name }) => name);
  const then = grouped(before.lines, places(before, by));
  const now = grouped(after.lines, places(after, by));
  const [thenPlaces, nowPlaces] = [before, after].map((table) =>
    places(
      table,
      shared.map(({ name }) => name),
    ),
  ) as [number[], number[]];

  let [added, removed, changed, cells] = [0, 0, 0, 0];
  let largest: LargestChange | null = null;
  for (const [id, lines] of now) added += Math.max(0, lines.length - (then.get(id)?.length ?? 0));
  for (const [id, lines] of then) {
    const others = now.get(id) ?? [];
    removed += Math.max(0, lines.length - others.length);
    const [line, other] = [lines[0], others[0]];
    if (key === null || !line || !other) continue;
    const different = shared.flatMap((column, i) => {
      const values = [line[thenPlaces[i] ?? -1] ?? '', other[nowPlaces[i] ?? -1] ?? ''] as const;
      return values[0] === values[1] ? [] : [{ column, values }];
    });
    if (different.length > 0) changed++;
    cells += different.length;
    for (const { column, values } of different) {
      const step = stepOf(column, values);
      if (step && (largest === null || proportion(step) > proportion(largest)))
        largest = { column: column.name, row: rowInWords(key, id), ...step };
    }
  }
  const rows = { before: before.lines.length, after: after.lines.length, added, removed, changed };
  return { key, rows, values: { changed: cells, largest } };
}

const SEPARATOR = '\u001f';

/** Lines by their cells at some places. */
function grouped(lines: Table['lines'], places: readonly number[]): Map<string, Table['lines'][number][]> {
  const groups = new Map<string, Table['lines'][number][]>();
  for (const line of lines) {
    const id = places.map((place) => line[place]).join(SEPARATOR);
    const group = groups.get(id);
    if (group) group.push(line);
    else groups.set(id, [line]);
  }
  return groups;
}

const rowInWords = (key: readonly string[], id: string): string =>
  id
    .split(SEPARATOR)
    .map((value, i) => `${key[i] ?? ''} ${value}`)
    .join(', ');

type Step = Pick<LargestChange, 'before' | 'after'>;

/** A change from a number to another; a figure that appears, is lost or begins at zero has no proportion. */
function stepOf({ type }: TableColumn, [before, after]: readonly [string, string]): Step | undefined {
  if ((type !== 'number' && type !== 'integer') || before === '' || after === '') return undefined;
  return Number(before) === 0 ? undefined : { before: Number(before), after: Number(after) };
}

const proportion = ({ before, after }: Step): number => Math.abs((after - before) / before);
