import { parse } from 'csv-parse/sync';
import { mismatch, SourceError } from '../source-error.ts';
import { REFUSED, type CellType, type Row } from './cells.ts';

export interface CsvLayout<S> {
  /** Every column of the file, in its order, by exact header. */
  readonly columns: S;
  /** The same names in the file's order: only for files with years as headers, which an object puts first. */
  readonly order?: readonly (keyof S & string)[];
  /** Agencies still publish in the Windows code page. */
  readonly encoding?: 'utf-8' | 'windows-1252';
  /** Rows that are converted; a test on the raw text, because other rows may hold other kinds of cells. */
  readonly where?: (raw: Readonly<Record<string, string>>) => boolean;
}

interface Parsed {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

/**
 * Reads a CSV file whose header must be exactly the layout's columns.
 * Throws a SourceError naming file, line, column, value and expectation.
 */
export function readCsv<S extends Record<string, CellType<unknown>>>(
  file: string,
  bytes: Uint8Array,
  layout: CsvLayout<S>,
): Row<S>[] {
  const [header, ...records] = parseRecords(file, new TextDecoder(layout.encoding ?? 'utf-8').decode(bytes));
  const names = layout.order ?? Object.keys(layout.columns);
  expectHeader(file, header?.record ?? [], names);

  const rows: Row<S>[] = [];
  for (const { record, info } of records) {
    if (layout.where && !layout.where(Object.fromEntries(names.map((name, i) => [name, record[i] ?? '']))))
      continue;
    const row: Record<string, unknown> = {};
    for (const [i, name] of names.entries()) {
      const type = layout.columns[name] as CellType<unknown>;
      const value = type.read(record[i] ?? '');
      if (value === REFUSED)
        throw mismatch({ file, row: info.lines, column: name }, record[i], type.expected);
      row[name] = value;
    }
    rows.push(row as Row<S>);
  }
  return rows;
}

/**
 * Some columns of a CSV file, as text, by exact header; the others are not
 * looked at. Lines of nothing but commas, with which some agencies fill their
 * files up, are left out. Throws a SourceError when a column is missing.
 */
export function csvCells<const N extends string>(
  file: string,
  bytes: Uint8Array,
  columns: readonly N[],
): Record<N, string>[] {
  const content = new TextDecoder().decode(bytes).replace(/^,+\r?\n/gm, '');
  const [header = [], ...records] = parseRecords(file, content).map(({ record }) => record);
  const at = columns.map((name) => header.indexOf(name));
  const missing = columns.find((_, i) => at[i] === -1);
  if (missing !== undefined) throw mismatch({ file, row: 1 }, header, `a header "${missing}"`);
  return records.map(
    (record) =>
      Object.fromEntries(columns.map((name, i) => [name, record[at[i] ?? -1] ?? ''])) as Record<N, string>,
  );
}

/** The headers of a CSV file, for files whose columns differ from one to the next. */
export function csvHeader(file: string, bytes: Uint8Array): readonly string[] {
  const end = bytes.indexOf(10);
  const line = new TextDecoder().decode(end === -1 ? bytes : bytes.subarray(0, end));
  return parseRecords(file, line)[0]?.record ?? [];
}

function parseRecords(file: string, content: string): readonly Parsed[] {
  const plain = content.includes('"') ? undefined : splitRecords(content);
  if (plain) return plain;
  try {
    return parse(content, { bom: true, info: true, skip_empty_lines: true }) as unknown as Parsed[];
  } catch (cause) {
    throw new SourceError(`${file}: not a readable CSV file: ${(cause as Error).message.split('\n')[0]}`);
  }
}

/** A file without quotes needs no parser, and some have a million cells. Undefined when records differ in length: the parser tells where. */
function splitRecords(content: string): readonly Parsed[] | undefined {
  const records: Parsed[] = [];
  for (const [i, line] of content.split(/\r?\n/).entries())
    if (line !== '') records.push({ record: line.split(','), info: { lines: i + 1 } });
  const length = records[0]?.record.length;
  return records.every(({ record }) => record.length === length) ? records : undefined;
}

function expectHeader(file: string, found: readonly string[], expected: readonly string[]): void {
  const length = Math.max(found.length, expected.length);
  for (let i = 0; i < length; i++) {
    if (found[i] === expected[i]) continue;
    const wanted =
      expected[i] === undefined ? `no column ${i + 1}` : `the header "${expected[i]}" in column ${i + 1}`;
    throw mismatch({ file, row: 1 }, found[i], wanted);
  }
}
