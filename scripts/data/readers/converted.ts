import { gunzipSync } from 'node:zlib';
import { mismatch } from '../source-error.ts';
import { REFUSED, type Cell, type CellType, type Row } from './cells.ts';
import { readCsv } from './csv.ts';

/**
 * A table of which the raw folder may hold a copy in CSV (`<topic>/converted/`).
 * Nobody else publishes the copy, so it cannot be fetched: where it is missing,
 * the table is read from the agency's own files, named in the manifest.
 */
export interface ConvertedTable<S> {
  /** Manifest key of the copy; `.gz` is unpacked. */
  readonly key: string;
  /** Every column of the copy, in its order, by exact header. */
  readonly columns: S;
  /** The rows of one of the agency's files, with cells by the names of `columns`. */
  readonly original: (file: string, bytes: Uint8Array) => Iterable<Readonly<Record<keyof S & string, Cell>>>;
  /** Where the copy has rows in another order than the files: it is sorted by this column. */
  readonly sortedBy?: keyof S & string;
}

type Columns = Record<string, CellType<unknown>>;

/** Reads the copy. Throws a SourceError as `readCsv` does. */
export function readCopy<S extends Columns>(
  { key, columns }: ConvertedTable<S>,
  bytes: Uint8Array,
): Row<S>[] {
  return readCsv(key, key.endsWith('.gz') ? gunzipSync(bytes) : bytes, { columns });
}

/** Reads the agency's files. Throws a SourceError naming file, row and column of a cell that does not fit. */
export function readOriginals<S extends Columns>(
  { columns, original, sortedBy }: ConvertedTable<S>,
  files: Iterable<readonly [file: string, bytes: Uint8Array]>,
): Row<S>[] {
  const names = Object.keys(columns);
  const rows: Row<S>[] = [];
  for (const [file, bytes] of files) {
    let count = 0;
    for (const raw of original(file, bytes)) {
      count += 1;
      const row: Record<string, unknown> = {};
      for (const name of names) {
        const type = columns[name] as CellType<unknown>;
        const found = raw[name] ?? null;
        const value = type.read(found);
        if (value === REFUSED) throw mismatch({ file, row: count, column: name }, found, type.expected);
        row[name] = value;
      }
      rows.push(row as Row<S>);
    }
  }
  if (sortedBy) {
    const keyOf = (row: Row<S>): string => String(row[sortedBy]);
    rows.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
  }
  return rows;
}
