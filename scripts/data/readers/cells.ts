/** What a cell of any source can hold before it is converted. */
export type Cell = string | number | boolean | null;

/** Returned by a cell type that does not accept the cell. */
export const REFUSED = Symbol('refused');

/** How one column is read: what it accepts, and in which words a refusal is told. */
export interface CellType<T> {
  readonly expected: string;
  readonly read: (cell: Cell) => T | typeof REFUSED;
}

/** The value a cell type yields. */
export type Read<C> = C extends CellType<infer T> ? T : never;

/** A row converted by its column types, keyed by header. */
export type Row<S> = { [K in keyof S]: Read<S[K]> };

const PLAIN_NUMBER = /^-?(\d+(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/;
const GROUPED_NUMBER = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/;

/** Any finite number; text is accepted only when it is written as one (no separators, no footnote marks). */
export const number: CellType<number> = {
  expected: 'a number',
  read: (cell) => {
    if (typeof cell === 'number') return Number.isFinite(cell) ? cell : REFUSED;
    if (typeof cell !== 'string' || !PLAIN_NUMBER.test(cell.trim())) return REFUSED;
    return Number(cell);
  },
};

/** A number that may be written with thousands separators, as USGS prints them. */
export const groupedNumber: CellType<number> = {
  expected: 'a number, with or without thousands separators',
  read: (cell) =>
    typeof cell === 'string' && GROUPED_NUMBER.test(cell.trim())
      ? Number(cell.replaceAll(',', ''))
      : number.read(cell),
};

/** A whole number. */
export const integer: CellType<number> = {
  expected: 'a whole number',
  read: (cell) => {
    const value = number.read(cell);
    return typeof value === 'number' && Number.isInteger(value) ? value : REFUSED;
  },
};

/** Text that is not empty; surrounding space is dropped. */
export const text: CellType<string> = {
  expected: 'text',
  read: (cell) => (typeof cell === 'string' && cell.trim() !== '' ? cell.trim() : REFUSED),
};

/** Any cell as text; empty cells give an empty string. For columns the pipeline only carries along. */
export const anything: CellType<string> = {
  expected: 'anything',
  read: (cell) => (cell === null ? '' : String(cell).trim()),
};

/** One of a closed list of words. */
export function oneOf<const W extends string>(words: readonly W[]): CellType<W> {
  return {
    expected: `one of ${words.map((word) => `"${word}"`).join(', ')}`,
    read: (cell) => words.find((word) => word === cell) ?? REFUSED,
  };
}

/** An empty cell, or one of the `blanks` a source uses for "none", gives null. */
export function optional<T>(type: CellType<T>, ...blanks: string[]): CellType<T | null> {
  const marks = blanks.map((blank) => ` or "${blank}"`).join('');
  return {
    expected: `${type.expected}, or an empty cell${marks}`,
    read: (cell) => {
      if (cell === null) return null;
      if (typeof cell === 'string' && (cell.trim() === '' || blanks.includes(cell.trim()))) return null;
      return type.read(cell);
    },
  };
}
