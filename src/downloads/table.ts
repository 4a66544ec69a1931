/** The committed datasets as flat tables, each made once a build. */
import { datasets, type DatasetName, type DatasetRow } from '@/data/schema/datasets';
import { shapeOf, type Column, type Shape } from './columns';
import { flatten, type Line } from './flatten';

const texts = import.meta.glob<string>('../data/json/*.json', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** Every dataset, in the order of the schemas. */
export const datasetNames = Object.keys(datasets) as DatasetName[];

/** A dataset laid flat. */
export interface FlatTable {
  readonly name: DatasetName;
  readonly columns: readonly Column[];
  readonly shape: Shape;
  readonly lines: readonly Line[];
}

const made = new Map<DatasetName, FlatTable>();
const read = new Map<DatasetName, readonly unknown[]>();

/** The flat table of a dataset. */
export function tableOf(name: DatasetName): FlatTable {
  const known = made.get(name);
  if (known) return known;
  const shape = shapeOf(name);
  const table = { name, shape, columns: shape.columns, lines: flatten(rowsOf(name), shape) };
  made.set(name, table);
  return table;
}

/** The rows of a dataset as committed, nested as they are. Read once a build. */
export function rowsOf<N extends DatasetName>(name: N): readonly DatasetRow<N>[] {
  const rows = read.get(name) ?? (JSON.parse(committedText(name)) as { rows: readonly unknown[] }).rows;
  read.set(name, rows);
  return rows as readonly DatasetRow<N>[];
}

/** The committed file of a dataset, as it stands in the repository. Throws when there is none. */
export function committedText(name: DatasetName): string {
  const text = texts[`../data/json/${name}.json`];
  if (text === undefined) throw new Error(`src/data/json has no ${name}.json`);
  return text;
}
