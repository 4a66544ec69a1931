/** Rows of a dataset whose file was imported as text, since from large JSON the compiler would derive a type. */
export function rowsOf(text: string): unknown {
  return (JSON.parse(text) as { readonly rows: unknown }).rows;
}

/** Index from a facility to the rows that name it. */
export function byFacility<Row extends { readonly facility_ids: readonly number[] }>(
  rows: readonly Row[],
): ReadonlyMap<number, readonly Row[]> {
  const index = new Map<number, Row[]>();
  for (const row of rows) {
    for (const id of row.facility_ids) {
      const list = index.get(id);
      if (list) list.push(row);
      else index.set(id, [row]);
    }
  }
  return index;
}
