import { REPORTING_YEARS } from '../../../src/data/schema/facility-terms.ts';
import type { RawFiles } from '../raw-files.ts';
import { integer, number, optional, text, type CellType } from '../readers/cells.ts';
import { readTable } from '../readers/workbook.ts';

/** Reporting years with every source category; in 2010 part of them did not report yet. */
export const GHGRP_YEARS = REPORTING_YEARS.slice(1);

export const ghgrpKey = (year: number): string => `ghgrp/ghgp_data_${year}.xlsx`;

/** What has to be said of every series from all the workbooks. */
export const REPORTED =
  'reporting years 2010-2023; workbooks of 2010-2017 as reported by 2017-2023, later ones by August 2024; AR4 warming potentials';

/** The sheet was renamed with the workbook of 2018. */
const sheetName = (year: number): string => (year < 2018 ? 'Direct Emitters' : 'Direct Point Emitters');

/** Thirteen categories first reported for 2011; the workbook of 2010 lacks their columns. */
const columnCount = (year: number): number => (year === 2010 ? 53 : 66);

/** The gases of the workbooks, and the column of each; every column is tonnes CO2e. */
export const GAS_COLUMNS = {
  co2: 'CO2 emissions (non-biogenic) ',
  ch4: 'Methane (CH4) emissions ',
  n2o: 'Nitrous Oxide (N2O) emissions ',
  hfc: 'HFC emissions',
  pfc: 'PFC emissions',
  sf6: 'SF6 emissions ',
  nf3: 'NF3 emissions',
  other_fully_fluorinated: 'Other Fully Fluorinated GHG emissions',
  hfe: 'HFE emissions',
  very_short_lived: 'Very Short-lived Compounds emissions',
  other: 'Other GHGs (metric tons CO2e)',
  biogenic_co2: 'Biogenic CO2 emissions (metric tons)',
} as const;

export type Gas = keyof typeof GAS_COLUMNS;

export const GASES = Object.keys(GAS_COLUMNS) as Gas[];

/** The workbooks mix text and number cells in identifiers. */
const identifier: CellType<string> = {
  expected: 'text or a number',
  read: (cell) => text.read(typeof cell === 'number' ? String(cell) : cell),
};

const columns = {
  'Facility Id': integer,
  'FRS Id': optional(identifier),
  'Facility Name': text,
  City: text,
  State: text,
  'Zip Code': identifier,
  Address: optional(identifier),
  County: optional(text),
  Latitude: number,
  Longitude: number,
  'Primary NAICS Code': optional(identifier),
  'Industry Type (subparts)': text,
  'Industry Type (sectors)': text,
  'Total reported direct emissions': number,
  'Aluminum Production': optional(number),
  'Cement Production': optional(number),
  'Iron and Steel Production': optional(number),
  ...(Object.fromEntries(Object.values(GAS_COLUMNS).map((header) => [header, optional(number)])) as Record<
    (typeof GAS_COLUMNS)[Gas],
    CellType<number | null>
  >),
};

/** What one facility reported for one year; tonnes CO2e, AR4. */
export interface DirectEmitter {
  readonly year: number;
  readonly facilityId: number;
  readonly frsId: string | null;
  readonly name: string;
  readonly address: string | null;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
  readonly county: string | null;
  readonly lat: number;
  readonly lon: number;
  readonly naics: string | null;
  /** Letters of the subparts, of supply included. */
  readonly subparts: readonly string[];
  /** EPA's own words for the kinds of the facility. */
  readonly sectors: readonly string[];
  readonly total: number;
  /** Null where the cell is empty: the gas was not reported. */
  readonly gases: Readonly<Record<Gas, number | null>>;
  /** Emissions of the process alone, under subparts F, H and Q; null where the facility has none. */
  readonly processes: { readonly F: number | null; readonly H: number | null; readonly Q: number | null };
}

/** Every row of the sheet of direct emitters of a year; read once in a run. */
export function directEmitters(files: RawFiles, year: number): readonly DirectEmitter[] {
  return files.once(`directEmitters ${year}`, () =>
    readTable(files.sheet(ghgrpKey(year), sheetName(year)), {
      headerRow: 4,
      columnCount: columnCount(year),
      columns,
    }).map((row) => ({
      year,
      facilityId: row['Facility Id'],
      frsId: row['FRS Id'],
      name: row['Facility Name'],
      address: row.Address,
      city: row.City,
      state: row.State,
      zip: row['Zip Code'],
      county: row.County,
      lat: row.Latitude,
      lon: row.Longitude,
      naics: row['Primary NAICS Code'],
      subparts: listed(row['Industry Type (subparts)']),
      sectors: listed(row['Industry Type (sectors)']),
      total: row['Total reported direct emissions'],
      gases: Object.fromEntries(GASES.map((gas) => [gas, row[GAS_COLUMNS[gas]]])) as Record<
        Gas,
        number | null
      >,
      processes: {
        F: row['Aluminum Production'],
        H: row['Cement Production'],
        Q: row['Iron and Steel Production'],
      },
    })),
  );
}

/** Parts of a list with commas; one cell of the workbooks has an empty part. */
function listed(cell: string): string[] {
  return cell
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** One facility that reported under subpart F in a year; tonnes CO2e, AR4. */
export interface SubpartF {
  readonly year: number;
  readonly facilityId: number;
  readonly facilityName: string;
  readonly state: string;
  readonly total: number;
  readonly pfc: number;
  readonly process: number;
}

/** Every facility with a figure, zero included, in the column "Aluminum Production" of the year's workbook. */
export function subpartF(files: RawFiles, year: number): readonly SubpartF[] {
  return directEmitters(files, year).flatMap(({ facilityId, name, state, total, gases, processes }) =>
    processes.F === null
      ? []
      : [{ year, facilityId, facilityName: name, state, total, pfc: gases.pfc ?? 0, process: processes.F }],
  );
}
