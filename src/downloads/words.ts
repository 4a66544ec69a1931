/** The words around the tables: what a line is, what a type means, and the dictionary of all columns. */
import { dictionary } from '@/data/dictionary';
import type { DatasetName } from '@/data/schema/datasets';
import { datasetInfo, sourceOf, sources } from '@/data/sources';
import { csv } from '@/lib/delimited';
import { integer, oneDecimal } from '@/lib/format';
import type { Axis, Column } from './columns';
import { datasetNames, tableOf } from './table';

/** What one line of a flat table stands for. */
export function lineWords(axis: Pick<Axis, 'name'> | null, spread: string | null): string {
  if (axis)
    return `One line for each row of the JSON file and each value of “${axis.name}” for which it has a figure.`;
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

/** Type, unit and whether a cell may be empty: "whole number, tonnes CO2e, may be empty". */
export function columnWords(column: Column): string {
  const unit =
    column.unit !== null && column.unit !== column.name && column.unit !== 'id' ? column.unit : null;
  return [typeWords(column), unit, column.nullable ? 'may be empty' : null]
    .filter((part) => part !== null)
    .join(', ');
}

/** The parts of the records in a list or record column, which stays JSON in the flat tables. */
export function partsOf(dataset: DatasetName, { path, type }: Column) {
  if (type !== 'array') return [];
  const prefix = `${path.join('.')}.`;
  const fields = dictionary.find((entry) => entry.dataset === dataset)?.fields ?? [];
  return fields
    .filter((field) => field.field.startsWith(prefix))
    .map((field) => ({
      ...field,
      field: field.field.slice(prefix.length),
      // A series inside the list is cut to the year of the line.
      unit: field.unit?.replace(/, \d{4} to \d{4}$/, '') ?? null,
    }));
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
    'made_from',
    'copy_url',
    'sha256',
    'bytes',
  ];
  return csv(
    columns,
    sources.map(({ originals, ...source }) => ({ ...source, made_from: originals?.join('; ') ?? null })),
  );
}

/** 1922499 → "1.9 MB", 11956 → "12 KB"; decimal units, as browsers show downloads. */
export function sizeWords(bytes: number): string {
  if (bytes >= 1e6) return `${oneDecimal(bytes / 1e6)} MB`;
  return bytes >= 1000 ? `${integer(bytes / 1000)} KB` : `${integer(bytes)} bytes`;
}

/** "2010-2023" → "2010–2023", for print; the datasets' own words keep the hyphen. */
export const withDashes = (text: string): string => text.replace(/\b(\d{4})-(\d{4})\b/g, '$1–$2');

const TERMS: readonly (readonly [short: string, pattern: RegExp])[] = [
  ['public domain (U.S. government)', /public domain/i],
  ['CC BY 4.0', /^CC BY 4\.0/],
  ['CC BY', /^CC BY/],
  ['facts, each with its source', /^facts/],
];

/** The terms of a dataset's sources in short, each once; the full words are on its page. */
export function termsOf(name: DatasetName): string[] {
  const licenses = datasetInfo(name).sources.map((key) => sourceOf(key).license);
  const short = licenses.map((license) =>
    license === null
      ? 'CC BY 4.0 (this project)'
      : (TERMS.find(([, pattern]) => pattern.test(license))?.[0] ?? 'terms of the publisher not stated'),
  );
  return [...new Set(short)];
}
