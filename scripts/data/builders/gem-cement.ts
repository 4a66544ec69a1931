import type { RawFiles } from '../raw-files.ts';
import { number, optional, text } from '../readers/cells.ts';
import { readTable } from '../readers/workbook.ts';
import { coordinates, figure, known } from './gem-steel.ts';

export const GEM_CEMENT = 'plants/Global-Cement-and-Concrete-Tracker_July-2025.xlsx';
export const SFI_CEMENT = 'plants/SFI-Global-Cement-Database-July-2021.xlsx';

/** Rows of the cement tracker for the United States. */
export function cementPlantRows(files: RawFiles) {
  return files.once('cementPlantRows', () =>
    readTable(files.sheet(GEM_CEMENT, 'Plant Data'), {
      headerRow: 1,
      columnCount: 28,
      columns: {
        'GEM Plant ID': text,
        'GEM Asset name (English)': text,
        'Alternative asset name(s)': known,
        'SFI ID': text,
        Coordinates: coordinates,
        Municipality: text,
        'Subnational unit': text,
        'Country/Area': text,
        'Cement Capacity (millions metric tonnes per annum)': figure,
        'Clinker Capacity (millions metric tonnes per annum)': figure,
        'Operating status': text,
        'Start date': figure,
        'Owner name (English)': text,
        Parent: known,
        'Plant type': known,
        'Production type': known,
      },
      where: (cell) => cell('Country/Area') === 'United States',
    }),
  );
}

/** Rows of the list of 2021 for the United States that the tracker leaves out. */
export function olderCementRows(files: RawFiles) {
  const tracked = new Set(cementPlantRows(files).map((row) => row['SFI ID']));
  return readTable(files.sheet(SFI_CEMENT, 'SFI_ALD_Cement_Database'), {
    headerRow: 1,
    columnCount: 34,
    columns: {
      uid: text,
      city: text,
      state: text,
      iso3: text,
      latitude: number,
      longitude: number,
      status: text,
      plant_type: optional(text),
      production_type: optional(text),
      capacity: optional(number),
      year: optional(number),
      owner_name: text,
      parent_name: optional(text),
    },
    where: (cell) => cell('iso3') === 'USA',
  }).filter((row) => !tracked.has(row.uid));
}
