/** What differs between a release that is kept and the tables of today. Loaded through Vite. */
import { objectName } from '../../../src/archive/zip.ts';
import type { Changes } from '../../../src/data/changes.ts';
import { datasets, type DatasetName } from '../../../src/data/schema/datasets.ts';
import { datasetInfo, sourceOf } from '../../../src/data/sources.ts';
import { fileOf } from '../../../src/downloads/files.ts';
import { tableOf } from '../../../src/downloads/table.ts';
import { compareTables } from './compare-tables.ts';
import { asTable, type KeptRelease, type TodayTable } from './kept-tables.ts';

/** Every table as the site hands it out today. */
export const tablesOfToday = (): TodayTable[] =>
  (Object.keys(datasets) as DatasetName[]).map((name) => {
    const { title, vintage, sources } = datasetInfo(name);
    return {
      name,
      title,
      vintage,
      sources: Object.fromEntries(sources.map((key) => [key, sourceOf(key).sha256])),
      columns: tableOf(name).columns.map((column) => ({
        name: column.name,
        type: column.type,
        unit: column.unit,
      })),
      csv: new TextDecoder().decode(fileOf(name, 'csv').bytes),
    };
  });

/** Compares table by table; those of today first, in their order, then those that are gone. */
export function changesSince(release: KeptRelease, today: readonly TodayTable[]): Changes {
  const gone = release.tables.map(({ name }) => name).filter((name) => !today.some((it) => it.name === name));
  const tables = [...today.map(({ name }) => name), ...gone].flatMap((name) => {
    const kept = release.tables.find((table) => table.name === name);
    const now = today.find((table) => table.name === name);
    // Of a table that is the same to the letter only what stands around it is compared.
    const same = kept !== undefined && now !== undefined && kept.object === objectName(now.csv, 'csv');
    const before = kept && (same ? { ...kept, lines: [] } : release.read(name));
    const after = now && (same ? { ...now, lines: [] } : asTable(now, now.csv));
    const change = compareTables(before, after);
    if (!change) return [];
    const lines = now ? tableLines(now) : 0;
    return [same ? { ...change, rows: { ...change.rows, before: lines, after: lines } } : change];
  });
  return { since: release.date, tables };
}

const tableLines = (table: TodayTable): number => asTable(table, table.csv).lines.length;
