/** Rows to CSV (RFC 4180). Build only. */

type Cell = string | number | boolean | null | undefined;

const quote = (cell: Cell) => {
  const text = cell === null || cell === undefined ? '' : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** A header line of the given names, then a line a row; null is an empty cell. */
export function csv(columns: readonly string[], rows: readonly Readonly<Record<string, Cell>>[]): string {
  return (
    [
      columns.map(quote).join(','),
      ...rows.map((row) => columns.map((name) => quote(row[name])).join(',')),
    ].join('\r\n') + '\r\n'
  );
}
