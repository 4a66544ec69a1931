import { createHash } from 'node:crypto';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import type { DatasetName } from '@/data/schema/datasets';
import { releases } from '@/data/changelog';
import { facilityEmissions } from '@/data/facilities';
import { shapeOf } from '@/downloads/columns';
import { csvOf, fileOf } from '@/downloads/files';
import { groups } from '@/downloads/groups';
import { dataPackage, schemaOf } from '@/downloads/package';
import { parquet } from '@/downloads/parquet';
import { datasetNames, tableOf } from '@/downloads/table';
import { dictionaryCsv } from '@/downloads/words';
import { dataPackageStandard } from './data-package-standard';
import { cells, misfits, orphans, type TableSchema } from './table-check';

const text = (name: DatasetName): string => new TextDecoder().decode(fileOf(name, 'csv').bytes);
const descriptor = dataPackage();

describe('the data package', () => {
  it('keeps to the Data Package standard', () => {
    expect(
      dataPackageStandard.safeParse(structuredClone(JSON.parse(JSON.stringify(descriptor)))).error,
    ).toBeUndefined();
  });

  it('has a resource for every dataset, with size and checksum of the file that is served', () => {
    expect(descriptor.resources.map((resource) => resource.name)).toEqual(datasetNames);
    for (const { name, bytes, hash } of descriptor.resources) {
      const file = fileOf(name, 'csv').bytes;
      expect(bytes).toBe(file.length);
      expect(hash).toBe(`sha256:${createHash('sha256').update(file).digest('hex')}`);
    }
  });

  it('would be found out by the check if it broke the standard', () => {
    const broken = structuredClone(JSON.parse(JSON.stringify(descriptor))) as {
      resources: { path: string }[];
    };
    const [first] = broken.resources;
    if (first) first.path = '../secrets.csv';
    expect(dataPackageStandard.safeParse(broken).success).toBe(false);
  });

  it('is dated by the change log, whose entries go back in time', () => {
    const dates = releases.map((release) => release.date);
    expect(descriptor.created.slice(0, 10)).toBe(dates[0]);
    expect(dates).toEqual(dates.toSorted().reverse());
  });
});

describe('the groups of the data page', () => {
  it('hold every dataset once', () => {
    expect(groups.flatMap((group) => group.datasets).toSorted()).toEqual(datasetNames.toSorted());
  });
});

describe('the dictionary', () => {
  it('describes every column of every table', () => {
    const { header, rows } = cells(dictionaryCsv());
    expect(header).toContain('unit');
    const described = new Set(rows.map((row) => `${row[0]} ${row[1]}`));
    for (const name of datasetNames)
      for (const column of tableOf(name).columns) expect(described).toContain(`${name} ${column.name}`);
    expect(rows.filter((row) => (row[5] ?? '').length < 4)).toEqual([]);
  });
});

describe.each(datasetNames)('the tables of %s', (name) => {
  const schema = schemaOf(name) as TableSchema;

  it('fit their schema, cell by cell', () => {
    expect(misfits(text(name), schema)).toEqual([]);
  });

  it('name only rows that the other tables have', () => {
    expect(orphans(text(name), schema, (other) => text(other as DatasetName))).toEqual([]);
  });

  it('hold the same rows and sums in Parquet as in CSV', async () => {
    const { header, rows } = cells(text(name));
    const { bytes } = fileOf(name, 'parquet');
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    expect(Number(parquetMetadata(file).num_rows)).toBe(rows.length);
    const lines = await parquetReadObjects({ file });
    expect(lines).toHaveLength(rows.length);
    expect(Object.keys(lines[0] ?? {})).toEqual(header);
    schema.fields.forEach((field, at) => {
      const ours = rows.map((row) => row[at] ?? '');
      const theirs = lines.map((line) => line[field.name] as unknown);
      const numeric = field.type === 'integer' || field.type === 'number';
      // Sums in the same order are the same to the last bit; of text, the lengths are compared.
      const measure = (value: unknown): number => {
        if (value === null || value === undefined || value === '') return 0;
        if (numeric) return Number(value);
        return typeof value === 'string' ? value.length : JSON.stringify(value).length;
      };
      const sum = (values: readonly unknown[]): number => values.reduce<number>((a, b) => a + measure(b), 0);
      expect(sum(theirs), field.name).toBe(sum(ours));
    });
  });
});

describe('the files', () => {
  it('are the same bytes when made again', () => {
    const { columns, lines } = tableOf('facility-revisions');
    expect(parquet(columns, lines, {})).toEqual(parquet(columns, lines, {}));
    expect(csvOf(columns, lines)).toBe(text('facility-revisions'));
  });
});

describe('the table of emissions', () => {
  it('has a line for each report and sums to the same total', () => {
    const { lines: long, columns } = tableOf('facility-emissions');
    expect(columns.map((column) => column.name)).toEqual(['facility_id', 'year', 'co2e_t']);
    const reports = facilityEmissions.flatMap((row) => row.co2e_t.filter((value) => value !== null));
    expect(long).toHaveLength(reports.length);
    const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
    expect(sum(long.map((line) => Number(line[2])))).toBe(sum(reports));
  });

  it('is one of several that run along an axis; the list of facilities does not', () => {
    expect(shapeOf('facility-people').axis?.name).toBe('miles');
    expect(shapeOf('facility-toxics').axis?.values).toHaveLength(6);
    expect(shapeOf('facilities').axis).toBeNull();
  });
});
