/** The files a reader can take: every dataset as CSV, JSON and Parquet. Build only; each is made once. */
import { createHash } from 'node:crypto';
import type { DatasetName } from '@/data/schema/datasets';
import { datasetInfo } from '@/data/sources';
import { absolute } from '@/lib/base';
import { csv } from '@/lib/delimited';
import { LICENSE, SITE_NAME } from '@/lib/site';
import type { Column } from './columns';
import type { Line, Value } from './flatten';
import { parquet } from './parquet';
import { committedText, tableOf } from './table';

/** The formats in the order of the page, with the media type of each. */
export const FORMATS = {
  csv: { label: 'CSV', mediatype: 'text/csv' },
  json: { label: 'JSON', mediatype: 'application/json' },
  parquet: { label: 'Parquet', mediatype: 'application/vnd.apache.parquet' },
} as const;

export type Format = keyof typeof FORMATS;

/** A file as it will be served. */
export interface DownloadFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly sha256: string;
}

/** Path of a dataset's own page: `/data/facilities/`. */
export const datasetPath = (name: DatasetName): string => `/data/${name}/`;

/** Path of one of its files: `/data/facilities.csv`. */
export const filePath = (name: DatasetName, format: Format): string => `/data/${name}.${format}`;

const made = new Map<string, DownloadFile>();

/** The file of a dataset in a format. */
export function fileOf(name: DatasetName, format: Format): DownloadFile {
  const key = `${name}.${format}`;
  const known = made.get(key);
  if (known) return known;
  const bytes = new Uint8Array(makers[format](name));
  const file = { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
  made.set(key, file);
  return file;
}

const makers: Readonly<Record<Format, (name: DatasetName) => Uint8Array>> = {
  csv: (name) => {
    const { columns, lines } = tableOf(name);
    return new TextEncoder().encode(csvOf(columns, lines));
  },
  // The dataset as the pipeline wrote it: the head with vintage, sources and notes, then the rows, nested as they are.
  json: (name) => new TextEncoder().encode(committedText(name)),
  parquet: (name) => {
    const { columns, lines } = tableOf(name);
    const { title, vintage } = datasetInfo(name);
    return parquet(columns, lines, {
      title,
      vintage,
      license: LICENSE.spdx,
      publisher: SITE_NAME,
      about: absolute(datasetPath(name)),
    });
  },
};

/** Lines as CSV: null is an empty cell, lists and records are JSON. */
export function csvOf(columns: readonly Column[], lines: readonly Line[]): string {
  const names = columns.map((column) => column.name);
  return csv(
    names,
    lines.map((line) => Object.fromEntries(names.map((name, i) => [name, cellOf(line[i] ?? null)]))),
  );
}

/** A value as the text of a cell. */
export const cellOf = (value: Value): string | number | boolean | null =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
