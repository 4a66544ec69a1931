/** How the cells of a table are shown, in the page that the build makes and in the browser. */
import type { Cell, Column } from './contract';

/** A table's cells in the order of its columns. */
export interface CellTable {
  columns: readonly Column[];
  rows: readonly (readonly (Cell | undefined)[])[];
}

const missing = (cell: Cell | undefined): cell is null | undefined => cell === null || cell === undefined;

/** The class of each column: numbers, or how much room its words need; without it one long cell makes a row as high as the screen. */
export function columnClasses({ columns, rows }: CellTable): (string | undefined)[] {
  return columns.map((_, i) => {
    const cells = rows.map((row) => row[i]);
    if (
      cells.some((cell) => typeof cell === 'number') &&
      cells.every((cell) => missing(cell) || typeof cell === 'number')
    )
      return 'number';
    const longest = Math.max(0, ...cells.map((cell) => (typeof cell === 'string' ? cell.length : 0)));
    return longest > 120 ? 'wordiest' : longest > 40 ? 'wordy' : longest > 7 ? 'words' : undefined;
  });
}

const isYear = (key: string) => /year|opened|last|^from$|^to$/i.test(key);

/** What stands in a cell: 1234.5 → "1,234.5"; "" where there is nothing. */
export function cellText({ key }: Column, cell: Cell | undefined): string {
  if (missing(cell)) return '';
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  if (typeof cell === 'number')
    return isYear(key) ? String(cell) : cell.toLocaleString('en-US', { maximumFractionDigits: 2 });
  return cell;
}

/** How much of a table is printed: "30 rows". */
export const sizeOf = (rows: number, total: number): string =>
  rows < total
    ? `the first ${rows} of ${total.toLocaleString('en-US')} rows; all are in the data file`
    : `${rows.toLocaleString('en-US')} ${rows === 1 ? 'row' : 'rows'}`;
