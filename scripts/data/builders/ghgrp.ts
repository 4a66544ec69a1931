import type { RawFiles } from '../raw-files.ts';
import { integer, number, optional, text } from '../readers/cells.ts';
import { readTable } from '../readers/workbook.ts';

/** Reporting years read. */
export const GHGRP_YEARS = Array.from({ length: 13 }, (_, i) => 2011 + i);

export const ghgrpKey = (year: number): string => `ghgrp/ghgp_data_${year}.xlsx`;

/** The sheet was renamed with the workbook of 2018. */
const sheetName = (year: number): string => (year < 2018 ? 'Direct Emitters' : 'Direct Point Emitters');

const columns = {
  'Facility Id': integer,
  'Facility Name': text,
  City: text,
  State: text,
  'Total reported direct emissions': number,
  'PFC emissions': optional(number),
  'Aluminum Production': number,
};

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
  return files.once(`subpartF ${year}`, () =>
    readTable(files.sheet(ghgrpKey(year), sheetName(year)), {
      headerRow: 4,
      columnCount: 66,
      columns,
      where: (cell) => cell('Aluminum Production') !== null,
    }).map((row) => ({
      year,
      facilityId: row['Facility Id'],
      facilityName: row['Facility Name'],
      state: row.State,
      total: row['Total reported direct emissions'],
      pfc: row['PFC emissions'] ?? 0,
      process: row['Aluminum Production'],
    })),
  );
}
