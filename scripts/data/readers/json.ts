import { mismatch, SourceError } from '../source-error.ts';
import { REFUSED, type Cell, type CellType, type Row } from './cells.ts';

/**
 * Reads a JSON array of flat objects. Every object must have exactly the fields
 * named; the "row" of an error is the position in the array, from 1.
 */
export function readJsonRows<S extends Record<string, CellType<unknown>>>(
  file: string,
  bytes: Uint8Array,
  fields: S,
): Row<S>[] {
  let list: unknown;
  try {
    list = JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw new SourceError(`${file}: not readable JSON: ${(cause as Error).message}`);
  }
  if (!Array.isArray(list)) throw mismatch({ file }, typeof list, 'an array of objects');
  const names = Object.keys(fields);
  return list.map((item: Record<string, Cell>, index) => {
    const row = index + 1;
    const stranger = Object.keys(item).find((name) => !names.includes(name));
    if (stranger !== undefined)
      throw mismatch({ file, row }, stranger, `only the fields ${names.join(', ')}`);
    const entries = names.map((name) => {
      const type = fields[name] as CellType<unknown>;
      const found = item[name];
      const value = found === undefined ? REFUSED : type.read(found);
      if (value === REFUSED) throw mismatch({ file, row, column: name }, found, type.expected);
      return [name, value];
    });
    return Object.fromEntries(entries) as Row<S>;
  });
}
