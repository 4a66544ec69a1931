import { integer, number, optional, text, type Cell, type CellType } from '../readers/cells.ts';
import type { ConvertedTable } from '../readers/converted.ts';
import { frameRows } from '../readers/r-data.ts';
import { openSheet, readTable } from '../readers/workbook.ts';

/** Ethylene oxide by facility and year, 2014-2020 (pounds), with the risk of its tract (per million; tracts of 2010). */
const ethyleneOxideColumns = {
  eisid: optional(text),
  pollutant: optional(text),
  units: optional(text),
  year: integer,
  state: optional(text),
  county: optional(text),
  site_name: optional(text),
  naics_code: optional(text),
  naics_description: optional(text),
  address: optional(text),
  city: optional(text),
  agencyid: optional(text),
  triid: optional(text),
  zip: optional(text),
  fips: optional(text),
  latitude: optional(number),
  longitude: optional(number),
  census_tract: optional(text),
  total_emissions_nei: optional(number),
  total_emissions_tri: optional(number),
  total_emissions_epa: optional(number),
  pt_cancer_risk: optional(number),
  total_cancer_risk: optional(number),
};

export const ETHYLENE_OXIDE: ConvertedTable<typeof ethyleneOxideColumns> = {
  key: 'air-toxics/converted/eto-facilities-2014-2020.csv',
  columns: ethyleneOxideColumns,
  original: (file, bytes) => frameRows(file, bytes, namesOf(ethyleneOxideColumns)),
};

/** A code that the workbook writes as a number where it can. */
const code: CellType<string> = {
  expected: 'text or a number',
  read: (cell) => text.read(typeof cell === 'number' ? String(cell) : cell),
};

/** Toxics Release Inventory 2012, one row a facility and chemical (pounds, and pounds times toxicity). */
const tri2012Columns = {
  'TRIF ID': code,
  'CAS Number': optional(code),
  Chemical: text,
  Name: optional(code),
  City: optional(text),
  County: optional(text),
  State: optional(text),
  Zip: optional(code),
  Fips: optional(code),
  Latitude: optional(number),
  Longitude: optional(number),
  Year: integer,
  'Total Air Releases': optional(number),
  '5.3 Surface Water Discharges': optional(number),
  'Total On-site Land Releases': optional(number),
  'Fugitive Air Emissions (Toxicity x Pounds)': optional(number),
  'Point Source Air Emissions (Toxicity x Pounds)': optional(number),
  'Surface Water Discharges (Toxicity x Pounds)': optional(number),
  'Total On-site Land Releases (Toxicity x Pounds)': optional(number),
};

export const TRI_2012: ConvertedTable<typeof tri2012Columns> = {
  key: 'air-toxics/converted/tri-net-2012-all-chemicals.csv.gz',
  columns: tri2012Columns,
  original: (file, bytes) =>
    readTable(openSheet(file, bytes, 'TRI.Net_635520931809870664'), {
      // Above it the text of the query and an empty row.
      headerRow: 3,
      columnCount: namesOf(tri2012Columns).length,
      columns: Object.fromEntries(namesOf(tri2012Columns).map((name) => [name, cell])) as Record<
        keyof typeof tri2012Columns,
        CellType<Cell>
      >,
    }),
};

const cell: CellType<Cell> = { expected: 'anything', read: (found) => found };

function namesOf<N extends string>(columns: Record<N, unknown>): N[] {
  return Object.keys(columns) as N[];
}
