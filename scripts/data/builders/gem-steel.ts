import type { SteelRoute } from '../../../src/data/schema/plant-terms.ts';
import { by, type Dataset } from '../dataset.ts';
import type { RawFiles } from '../raw-files.ts';
import { anything, number, optional, text, type CellType, REFUSED } from '../readers/cells.ts';
import { readTable } from '../readers/workbook.ts';
import type { DatasetRow } from '../../../src/data/schema/datasets.ts';

export const GEM_STEEL = 'plants/Plant-level-data-Global-Iron-and-Steel-Tracker-September-2025-V1.xlsx';

type SteelPlant = Dataset<DatasetRow<'steel-plants'>>['rows'][number];
export type Capacities = SteelPlant['capacities'][number];

const COUNTRY = 'United States';
const NOT_KNOWN = ['unknown', 'N/A', '>0', 'n/a'] as const;

/** A figure; the tracker's words for none, not known, and some (">0") give null. */
export const figure = optional(number, ...NOT_KNOWN);
/** Text, or null for the word "unknown". */
export const known = optional(text, 'unknown', 'n/a', 'N/A');

/** A year, or a day as the spreadsheet counts them (43009 is in 2017). */
const yearOrDay: CellType<number | null> = {
  expected: 'a year, a day number, an empty cell or "unknown"',
  read: (cell) => {
    const value = figure.read(cell);
    if (value === REFUSED || value === null || value < 3000) return value;
    return new Date(Date.UTC(1899, 11, 30) + value * 86_400_000).getUTCFullYear();
  },
};

/** "41.6207990, -87.3482660"; the country lies west of Greenwich, and one longitude lacks its minus sign. */
export const coordinates: CellType<{ lat: number; lon: number }> = {
  expected: 'two numbers with a comma between',
  read: (cell) => {
    const [, lat, lon] = /^(-?[\d.]+),\s*(-?[\d.]+)$/.exec(String(cell)) ?? [];
    return lat === undefined || lon === undefined
      ? REFUSED
      : { lat: Number(lat), lon: -Math.abs(Number(lon)) };
  },
};

const plantColumns = {
  'Plant ID': text,
  'Plant name (English)': text,
  'Other plant names (English)': known,
  Owner: text,
  Parent: text,
  Municipality: known,
  'Subnational unit (province/state)': known,
  Coordinates: coordinates,
  'Coordinate accuracy': text,
  'GEM wiki page': known,
  'Start date': yearOrDay,
  'Idled date': yearOrDay,
  'Retired date': yearOrDay,
  'Coking plant capacity (ttpa)': anything,
  'Workforce size': figure,
  'Main production equipment': text,
};

/** Rows of the sheet "Plant data" for the United States. */
export function steelPlantRows(files: RawFiles) {
  return files.once('steelPlantRows', () =>
    readTable(files.sheet(GEM_STEEL, 'Plant data'), {
      headerRow: 1,
      columnCount: 44,
      columns: { ...plantColumns, 'Country/Area': text },
      where: (cell) => cell('Country/Area') === COUNTRY,
    }),
  );
}

/** Capacity by status of each U.S. plant, the largest first; thousand tonnes a year. */
export function capacitiesByPlant(files: RawFiles): ReadonlyMap<string, readonly Capacities[]> {
  const rows = readTable(files.sheet(GEM_STEEL, 'Plant capacities and status'), {
    headerRow: 1,
    columnCount: 15,
    columns: {
      'Plant ID': text,
      'Country/Area': text,
      Status: text,
      'Start date': yearOrDay,
      'Nominal crude steel capacity (ttpa)': figure,
      'Nominal BOF steel capacity (ttpa)': figure,
      'Nominal EAF steel capacity (ttpa)': figure,
      'Nominal iron capacity (ttpa)': figure,
      'Nominal BF capacity (ttpa)': figure,
      'Nominal DRI capacity (ttpa)': figure,
    },
    where: (cell) => cell('Country/Area') === COUNTRY,
  });
  const plants = new Map<string, Capacities[]>();
  for (const row of rows) {
    const list = plants.get(row['Plant ID']) ?? [];
    list.push({
      status: row.Status,
      start_year: row['Start date'],
      crude_kt: row['Nominal crude steel capacity (ttpa)'],
      bof_kt: row['Nominal BOF steel capacity (ttpa)'],
      eaf_kt: row['Nominal EAF steel capacity (ttpa)'],
      iron_kt: row['Nominal iron capacity (ttpa)'],
      bf_kt: row['Nominal BF capacity (ttpa)'],
      dri_kt: row['Nominal DRI capacity (ttpa)'],
    });
    plants.set(row['Plant ID'], list);
  }
  const size = (row: Capacities): number => Math.max(row.crude_kt ?? 0, row.iron_kt ?? 0);
  for (const list of plants.values()) list.sort(by((row) => -size(row)));
  return plants;
}

const MADE: ReadonlyMap<string, 'crude_kt' | 'iron_kt' | 'dri_kt'> = new Map([
  ['Crude steel production (ttpa)', 'crude_kt'],
  ['Iron production (ttpa)', 'iron_kt'],
  ['DRI iron production (ttpa)', 'dri_kt'],
]);

/** What a plant made in a year, thousand tonnes. */
export interface Made {
  readonly year: number;
  crude_kt: number | null;
  iron_kt: number | null;
  dri_kt: number | null;
}

const FIRST_YEAR = 2019;
const YEARS = 6;
const FIRST_COLUMN = 4;

/** What each plant of the world made from 2019 on, years with a figure only. */
export function productionByPlant(files: RawFiles): ReadonlyMap<string, readonly Made[]> {
  const sheet = files.sheet(GEM_STEEL, 'Plant production');
  for (let i = 0; i < YEARS; i++) sheet.expect(1, FIRST_COLUMN + i, FIRST_YEAR + i);
  const plants = new Map<string, Made[]>();
  for (let row = 2; row <= sheet.rowCount; row++) {
    const field = MADE.get(sheet.read(row, 3, text));
    if (field === undefined) continue;
    const id = sheet.read(row, 1, text);
    for (let i = 0; i < YEARS; i++) {
      const value = sheet.read(row, FIRST_COLUMN + i, figure);
      if (value === null) continue;
      const list = plants.get(id) ?? [];
      plants.set(id, list);
      let made = list.find((one) => one.year === FIRST_YEAR + i);
      if (!made) list.push((made = { year: FIRST_YEAR + i, crude_kt: null, iron_kt: null, dri_kt: null }));
      made[field] = value;
    }
  }
  for (const list of plants.values()) list.sort(by((made) => made.year));
  return plants;
}

/** Whether units of this status make steel or iron today. */
export function running({ status }: Pick<Capacities, 'status'>): boolean {
  return status.startsWith('operating');
}

/** Way of making steel, from the units that run, else from those that ran or are to run. */
export function routeOf(capacities: readonly Capacities[]): SteelRoute {
  const today = capacities.filter(running);
  const units = today.length > 0 ? today : capacities.filter(({ status }) => status !== 'cancelled');
  const has = (field: 'bof_kt' | 'bf_kt' | 'eaf_kt' | 'dri_kt'): boolean =>
    units.some((unit) => (unit[field] ?? 0) > 0);
  if (has('bof_kt')) return has('bf_kt') ? 'blast furnace and oxygen furnace' : 'oxygen furnace';
  if (has('eaf_kt')) return 'electric arc furnace';
  return has('dri_kt') ? 'direct-reduced iron' : 'iron, other';
}
