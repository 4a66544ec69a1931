/** The words around the tables: what a line is, what a type means, and the dictionary of all columns. */
import { dictionary } from '@/data/dictionary';
import type { DatasetName } from '@/data/schema/datasets';
import { sources } from '@/data/sources';
import { csv } from '@/lib/delimited';
import type { Axis, Column } from './columns';
import { datasetNames, tableOf } from './table';

/** What one line of a flat table stands for. */
export function lineWords(axis: Pick<Axis, 'name'> | null, spread: string | null): string {
  if (axis) return `One line for each row of the JSON file and each ${axis.name} for which it has a figure.`;
  if (spread !== null)
    return `One line for each entry of “${spread}”: a row of the JSON file with several has several lines.`;
  return 'One line for each row of the JSON file.';
}

/** The type of a column as the dictionary prints it. */
export function typeWords({ type, words }: Column): string {
  if (words) return `one of: ${words.join(', ')}`;
  const plain = { string: 'text', integer: 'whole number', date: 'date (YYYY-MM-DD)', array: 'list (JSON)', object: 'record (JSON)', boolean: 'true or false', number: 'number' }; // prettier-ignore
  return plain[type];
}

/** The parts of the records in a list or record column, which stays JSON in the flat tables. */
export function partsOf(dataset: DatasetName, { path, type }: Column) {
  if (type !== 'array') return [];
  const prefix = `${path.join('.')}.`;
  const fields = dictionary.find((entry) => entry.dataset === dataset)?.fields ?? [];
  return fields
    .filter((field) => field.field.startsWith(prefix))
    .map((field) => ({ ...field, field: field.field.slice(prefix.length) }));
}

/** The dictionary of every column of every table, as CSV. */
export function dictionaryCsv(): string {
  const rows = datasetNames.flatMap((dataset) =>
    tableOf(dataset).columns.flatMap((column) => [
      {
        dataset,
        column: column.name,
        type: typeWords(column),
        unit: column.unit,
        may_be_empty: column.nullable,
        description: column.description,
      },
      ...partsOf(dataset, column).map((part) => ({
        dataset,
        column: `${column.name}[].${part.field}`,
        type: part.type,
        unit: part.unit,
        may_be_empty: part.nullable,
        description: part.description,
      })),
    ]),
  );
  return csv(['dataset', 'column', 'type', 'unit', 'may_be_empty', 'description'], rows);
}

/** Every file the data come from, as CSV: publisher, terms, vintage, address at a fixed commit, checksum. */
export function sourcesCsv(): string {
  const columns = [
    'key',
    'title',
    'publisher',
    'url',
    'license',
    'vintage',
    'origin',
    'copy_url',
    'sha256',
    'bytes',
  ];
  return csv(
    columns,
    sources.map((source) => ({ ...source })),
  );
}
