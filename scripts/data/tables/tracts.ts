import { basename } from 'node:path';
import { integer, number, optional, text, type Cell } from '../readers/cells.ts';
import type { ConvertedTable } from '../readers/converted.ts';
import { csvCells } from '../readers/csv.ts';
import { openSheet, readTable } from '../readers/workbook.ts';
import { readMember } from '../readers/zip.ts';

/** CDC and ATSDR write -999 where they have no figure. */
const figure = optional(number, '-999', '-999.0');

/** Environmental Justice Index 2022: NATA 2014 cancer risk (per million), ACS 2015-2019 people; tracts of 2010. */
const ejiColumns2022 = {
  GEOID: text,
  COUNTY: optional(text),
  StateDesc: optional(text),
  E_TOTPOP: figure,
  E_TOTCR: figure,
  E_DSLPM: figure,
  EP_MINRTY: figure,
  EP_POV200: figure,
  RPL_EJI: figure,
};

export const EJI_2022: ConvertedTable<typeof ejiColumns2022> = {
  key: 'air-toxics/converted/us-tracts-nata2014-eji2022.csv.gz',
  columns: ejiColumns2022,
  original: (file, bytes) => stateTracts(file, bytes, namesOf(ejiColumns2022), 'GEOID'),
  sortedBy: 'GEOID',
};

/** Environmental Justice Index 2024: AirToxScreen 2019 cancer risk (per million, one figure), ACS 2018-2022 people; tracts of 2020. */
const ejiColumns2024 = {
  GEOID_2020: text,
  COUNTY: optional(text),
  STATEABBR: optional(text),
  E_TOTPOP: figure,
  E_TOTCR: figure,
  E_MINRTY: figure,
  AFAM: figure,
  E_AFAM: figure,
  HISP: figure,
  E_HISP: figure,
  ASIAN: figure,
  E_ASIAN: figure,
  AIAN: figure,
  E_AIAN: figure,
  E_POV200: figure,
  RPL_EJI: figure,
};

export const EJI_2024: ConvertedTable<typeof ejiColumns2024> = {
  key: 'demographics/converted/us-tracts-airtoxscreen2019-eji2024.csv.gz',
  columns: ejiColumns2024,
  original: (file, bytes) => stateTracts(file, bytes, namesOf(ejiColumns2024), 'GEOID_2020'),
  sortedBy: 'GEOID_2020',
};

/** Internal points of the tracts of 2010 (TIGER/Line 2019): degrees, areas in square metres. */
const pointColumns = {
  GEOID: text,
  ALAND: integer,
  AWATER: integer,
  INTPTLAT: number,
  INTPTLON: number,
};

export const TRACT_POINTS: ConvertedTable<typeof pointColumns> = {
  key: 'geography/converted/us-tract-points-2019.csv.gz',
  columns: pointColumns,
  original: (file, bytes) =>
    readTable(openSheet(file, bytes, basename(file, '.xlsx')), {
      headerRow: 1,
      columnCount: 12,
      columns: { GEOID: text, ALAND: integer, AWATER: integer, INTPTLAT: text, INTPTLON: text },
    }).map((row) => ({
      ...row,
      INTPTLAT: row.INTPTLAT.replace('+', ''),
      INTPTLON: row.INTPTLON.replace('+', ''),
    })),
  sortedBy: 'GEOID',
};

/** One state's file of the index: a zip with a CSV of the same name. Codes of tracts lost their leading zero. */
function stateTracts<N extends string>(
  file: string,
  bytes: Uint8Array,
  columns: readonly N[],
  tract: N,
): Record<N, Cell>[] {
  const member = basename(file).replace('_CSV.zip', '.csv');
  return csvCells(`${file}!${member}`, readMember(file, bytes, member), columns).map((row) => ({
    ...row,
    [tract]: row[tract].padStart(11, '0'),
  }));
}

function namesOf<N extends string>(columns: Record<N, unknown>): N[] {
  return Object.keys(columns) as N[];
}
