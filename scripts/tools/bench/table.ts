/** The tables of a run: kept as JSON, printed, and printed beside those of another run. */

/** A figure, or what is said in place of one. */
export type Cell = number | string;

export interface Table {
  /** What was measured and in what unit. */
  readonly caption: string;
  /** Cells by row and column. */
  readonly rows: Readonly<Record<string, Readonly<Record<string, Cell>>>>;
  /** Lines that stand below it: what to act on. */
  readonly notes?: readonly string[];
}

/** What one run measured, by name of the section. */
export interface Run {
  readonly commit: string;
  readonly machine: string;
  readonly tables: Readonly<Record<string, Table>>;
}

/** A table with each cell as "before → after" where they differ; rows and columns of either. */
export function beside(before: Table, after: Table): Table {
  const rows = Object.fromEntries(
    union(Object.keys(before.rows), Object.keys(after.rows)).map((row) => {
      const [then, now] = [before.rows[row] ?? {}, after.rows[row] ?? {}];
      const cells = union(Object.keys(then), Object.keys(now)).map((column): [string, Cell] => [
        column,
        arrow(then[column], now[column]),
      ]);
      return [row, Object.fromEntries(cells)];
    }),
  );
  return { ...after, rows };
}

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];

const arrow = (then: Cell | undefined, now: Cell | undefined): Cell =>
  then === now ? (now ?? '') : `${then ?? '–'} → ${now ?? '–'}`;

/** Prints a table with its caption and notes. */
export function print({ caption, rows, notes = [] }: Table): void {
  console.log(`\n${caption}`);
  // Of strings the console would print the quotes.
  console.log(aligned(rows));
  for (const note of notes) console.log(`  ${note}`);
}

/** Rows in columns, figures to the right. */
export function aligned(rows: Table['rows']): string {
  const columns = union(
    Object.values(rows).flatMap((row) => Object.keys(row)),
    [],
  );
  const lines = [
    ['', ...columns],
    ...Object.entries(rows).map(([name, row]) => [
      name,
      ...columns.map((column) => String(row[column] ?? '')),
    ]),
  ];
  const widths = ['', ...columns].map((_, i) => Math.max(...lines.map((line) => (line[i] ?? '').length)));
  return lines
    .map((line) =>
      line
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The value below which a share of the values lies; NaN of none. */
export const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? Number.NaN;
