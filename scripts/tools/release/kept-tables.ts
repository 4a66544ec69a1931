/**
 * The tables of a release, kept to be compared with: `src/data/releases/<date>.zip`. As with the charts, a zip holds
 * only the tables that no earlier one holds, by their content; its index lists all of them. Loaded through Vite.
 */
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { join } from 'node:path';
import { datesIn } from '../../../src/archive/archive.ts';
import { objectName, openZip, packArchive } from '../../../src/archive/zip.ts';
import type { Table } from './table.ts';

/** Where they lie, from the project's folder. */
export const RELEASES = 'src/data/releases';

/** A table as it is today: what is kept of it, and its CSV. */
export interface TodayTable extends Omit<Table, 'lines'> {
  readonly csv: string;
}

const indexSchema = z.strictObject({
  format: z.literal(1),
  date: z.iso.date(),
  version: z.string(),
  tables: z.array(
    z.strictObject({
      name: z.string(),
      title: z.string(),
      vintage: z.string(),
      sources: z.record(z.string(), z.string()),
      columns: z.array(z.strictObject({ name: z.string(), type: z.string(), unit: z.string().nullable() })),
      object: z.string(),
    }),
  ),
});

type Index = z.infer<typeof indexSchema>;
type Entry = Index['tables'][number];

/** What a release handed out. */
export interface KeptRelease {
  readonly date: string;
  readonly version: string;
  readonly tables: readonly (Omit<Table, 'lines'> & { readonly object: string })[];
  /** A table with its lines. Throws one line if it is in no zip of the folder, or damaged. */
  readonly read: (name: string) => Table;
}

/** Opens the release of a date. Throws one line if it is not kept or cannot be read. */
export function openRelease(folder: string, date: string): KeptRelease {
  const dates = datesIn(folder);
  if (!dates.includes(date))
    throw new Error(
      `no release of ${date} is kept in ${folder}; there ${dates.length === 1 ? 'is' : 'are'}: ${dates.join(', ') || 'none'}`,
    );
  const zips = dates.filter((other) => other <= date).map((other) => openZip(join(folder, `${other}.zip`)));
  const [own] = zips;
  if (!own) throw new Error(`no release of ${date} is kept in ${folder}`);
  const index = readIndex(own.path, own.index());
  return {
    ...index,
    read(name) {
      const entry = index.tables.find((table) => table.name === name);
      if (!entry) throw new Error(`${own.path}: the release of ${date} has no table "${name}"`);
      const holder = zips.find((zip) => zip.objects.has(entry.object));
      if (!holder)
        throw new Error(
          `${own.path}: the table "${name}" is missing; no zip in ${folder} holds ${entry.object}`,
        );
      return asTable(entry, holder.object(entry.object));
    },
  };
}

function readIndex(path: string, text: string): Index {
  try {
    return indexSchema.parse(JSON.parse(text));
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message;
    throw new Error(`${path}, index.json: ${why.replace(/\s*\n\s*/g, ' ')}`, { cause: error });
  }
}

/** A table with the lines of its CSV. Throws if the columns are not those that the CSV begins with. */
export function asTable(
  { name, title, vintage, sources, columns }: Omit<Table, 'lines'>,
  csv: string,
): Table {
  const [head = [], ...lines] = parse(csv, { relax_column_count: false });
  const said = columns.map((column) => column.name);
  if (head.join() !== said.join())
    throw new Error(
      `table "${name}": its CSV has the columns ${head.join(', ')}; expected ${said.join(', ')}`,
    );
  return { name, title, vintage, sources, columns, lines };
}

/** The zip of a release: the index of all its tables, and those that no earlier release has. */
export function packRelease(
  release: { readonly date: string; readonly version: string },
  today: readonly TodayTable[],
  folder: string,
): Uint8Array {
  const earlier = datesIn(folder)
    .filter((date) => date < release.date)
    .map((date) => openZip(join(folder, `${date}.zip`)));
  const objects = new Map<string, string>();
  const tables = today.map(({ csv, ...table }): Entry => {
    const object = objectName(csv, 'csv');
    if (!earlier.some((zip) => zip.objects.has(object))) objects.set(object, csv);
    return { ...table, columns: [...table.columns], object };
  });
  const index: Index = { format: 1, date: release.date, version: release.version, tables };
  return packArchive(index, objects);
}
