import { SourceError } from '../source-error.ts';
import type { Cell, CellType, Row } from './cells.ts';
import { readJsonRows } from './json.ts';

/**
 * Properties of the features of a GeoJSON file, those named in `fields` only;
 * geometry is left out. Errors name the position of the feature, from 1.
 */
export function readFeatureProperties<S extends Record<string, CellType<unknown>>>(
  file: string,
  bytes: Uint8Array,
  fields: S,
): Row<S>[] {
  let features: readonly { readonly properties: Record<string, Cell> }[];
  try {
    ({ features } = JSON.parse(new TextDecoder().decode(bytes)) as { features: typeof features });
  } catch (cause) {
    throw new SourceError(`${file}: not readable GeoJSON: ${(cause as Error).message}`);
  }
  const names = Object.keys(fields);
  const rows = features.map(({ properties }) =>
    Object.fromEntries(names.flatMap((name) => (name in properties ? [[name, properties[name]]] : []))),
  );
  return readJsonRows(file, new TextEncoder().encode(JSON.stringify(rows)), fields);
}
