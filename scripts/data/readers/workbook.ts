import { read, type CellObject, type WorkBook } from '@e965/xlsx';
import { mismatch, SourceError } from '../source-error.ts';
import { REFUSED, type Cell, type CellType, type Row } from './cells.ts';

/** One sheet, addressed by 1-based row and column as a spreadsheet shows them. */
export interface Grid {
  readonly file: string;
  readonly sheet: string;
  readonly rowCount: number;
  cell(row: number, column: number): Cell;
  /** Converts one cell; throws a SourceError naming file, sheet, row, column, value and expectation. */
  read<T>(row: number, column: number, type: CellType<T>): T;
  /** Requires an exact content; years may stand as number or as text. */
  expect(row: number, column: number, content: string | number): void;
}

/** A table inside a sheet. */
export interface SheetLayout<S> {
  readonly headerRow: number;
  /** How many headers the row has: a new or missing column is an error even where it is not read. */
  readonly columnCount: number;
  /** The columns read, by exact header. */
  readonly columns: S;
  /** Rows that are converted. */
  readonly where?: (cell: (header: keyof S & string) => Cell) => boolean;
}

/** Opens one sheet of an xls or xlsx file; only that sheet is parsed. Throws a SourceError when it is missing. */
export function openSheet(file: string, bytes: Uint8Array, sheet: string): Grid {
  let book: WorkBook;
  try {
    book = read(bytes, {
      type: 'array',
      sheets: sheet,
      dense: true,
      cellText: false,
      cellHTML: false,
      cellFormula: false,
    });
  } catch (cause) {
    throw new SourceError(`${file}: not a readable workbook: ${(cause as Error).message}`);
  }
  const rows = book.Sheets[sheet]?.['!data'];
  if (!rows) throw mismatch({ file }, book.SheetNames, `a sheet named "${sheet}"`);
  return grid(file, sheet, rows);
}

function grid(
  file: string,
  sheet: string,
  rows: readonly (readonly (CellObject | undefined)[] | undefined)[],
): Grid {
  const cell = (row: number, column: number): Cell => {
    const value = rows[row - 1]?.[column - 1]?.v;
    return value === undefined || value instanceof Date ? null : value;
  };
  return {
    file,
    sheet,
    rowCount: rows.length,
    cell,
    read: (row, column, type) => {
      const found = cell(row, column);
      const value = type.read(found);
      if (value === REFUSED)
        throw mismatch({ file, sheet, row, column: columnLetters(column) }, found, type.expected);
      return value;
    },
    expect: (row, column, content) => {
      const found = cell(row, column);
      if (String(found) !== String(content))
        throw mismatch({ file, sheet, row, column: columnLetters(column) }, found, JSON.stringify(content));
    },
  };
}

/** Reads a table of a sheet by header text, after checking the header row and its number of columns. */
export function readTable<S extends Record<string, CellType<unknown>>>(
  sheet: Grid,
  layout: SheetLayout<S>,
): Row<S>[] {
  const { file, sheet: name } = sheet;
  const headers = headerCells(sheet, layout.headerRow);
  if (headers.length !== layout.columnCount) {
    throw mismatch(
      { file, sheet: name, row: layout.headerRow },
      headers.length,
      `${layout.columnCount} columns`,
    );
  }
  const names = Object.keys(layout.columns);
  const at = new Map(names.map((header) => [header, headers.indexOf(header) + 1]));
  for (const [header, column] of at) {
    if (column === 0)
      throw mismatch({ file, sheet: name, row: layout.headerRow }, undefined, `a header "${header}"`);
  }

  const rows: Row<S>[] = [];
  for (let row = layout.headerRow + 1; row <= sheet.rowCount; row++) {
    const cell = (header: string): Cell => sheet.cell(row, at.get(header) ?? 0);
    if (layout.where && !layout.where(cell)) continue;
    const entries = names.map((header) => {
      const type = layout.columns[header] as CellType<unknown>;
      const value = type.read(cell(header));
      if (value === REFUSED)
        throw mismatch({ file, sheet: name, row, column: header }, cell(header), type.expected);
      return [header, value];
    });
    rows.push(Object.fromEntries(entries) as Row<S>);
  }
  return rows;
}

/** The texts of a header row up to the last one that is not empty. */
function headerCells(sheet: Grid, row: number): Cell[] {
  const headers: Cell[] = [];
  for (let column = 1; column <= 400; column++) headers.push(sheet.cell(row, column));
  while (headers.length > 0 && headers.at(-1) === null) headers.pop();
  return headers;
}

/** Column 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
