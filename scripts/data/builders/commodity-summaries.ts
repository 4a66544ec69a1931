import type { RawFiles } from '../raw-files.ts';
import { anything, groupedNumber, integer, number, optional, text, type Row } from '../readers/cells.ts';
import { mismatch } from '../source-error.ts';

export const MCS2025_WORLD = 'aluminum/usgs-MCS2025_World_Data.csv';
export const MCS2025_ZIP = 'minerals/MCS2025_World_Data.zip';
export const MCS2025_SALIENT = 'aluminum/usgs-mcs2025-alumi_salient.csv';
export const MCS2026 = 'minerals/usgs_mcs2026_commodities_data.csv';

const worldColumns = {
  SOURCE: text,
  COMMODITY: text,
  COUNTRY: text,
  TYPE: text,
  UNIT_MEAS: text,
  PROD_2023: number,
  'PROD_EST_ 2024': number,
  PROD_NOTES: anything,
  CAP_2023: number,
  'CAP_EST_ 2024': number,
  CAP_NOTES: anything,
  RESERVES_2024: anything,
  RESERVE_NOTES: anything,
};

/** The aluminum rows of the 2025 edition's world table (2023 and 2024 estimated). */
export type World2025 = Row<typeof worldColumns>;

const worldLayout = {
  columns: worldColumns,
  where: (raw: Readonly<Record<string, string>>) => raw['COMMODITY'] === 'Aluminum',
};

export function world2025(files: RawFiles): readonly World2025[] {
  return files.once('world2025', () => files.csv(MCS2025_WORLD, worldLayout));
}

/** The same table from the agency's own zip archive, as a second source. */
export function world2025Zipped(files: RawFiles): readonly World2025[] {
  return files.zippedCsv(MCS2025_ZIP, 'MCS2025_World_Data.csv', worldLayout);
}

const salientColumns = {
  DataSource: text,
  Commodity: text,
  Year: integer,
  USprod_Primary_kt: number,
  'USprod_Secondary-old_kt': number,
  'USprod_Secondary-new_kt': number,
  Imports_Crude_kt: number,
  Imports_Scrap_kt: number,
  Exports_Crude_kt: number,
  Exports_Scrap_kt: number,
  Consump_Apprnt_kt: number,
  Supply_Apprnt_kt: number,
  Price_Ingot_ctslb: number,
  Stocks_industry_kt: number,
  Stocks_LME_kt: number,
  Employment_num: number,
  NIR_pct: number,
};

/** Salient U.S. statistics of the 2025 edition, 2020 to 2024 (the last estimated). */
export function salient2025(files: RawFiles): readonly Row<typeof salientColumns>[] {
  return files.once('salient2025', () => files.csv(MCS2025_SALIENT, { columns: salientColumns }));
}

const columns2026 = {
  'MCS chapter': text,
  Section: text,
  Commodity: text,
  Country: text,
  Statistics: text,
  Statistics_detail: text,
  Unit: text,
  Year: text,
  Value: groupedNumber,
  Notes: anything,
  'Is critical mineral 2025': anything,
  'Other notes': optional(text),
};

/** One figure of the 2026 edition's aluminum chapter. */
export interface Figure2026 {
  readonly section: string;
  readonly country: string;
  readonly statistic: string;
  readonly detail: string;
  /** As printed: a year, or a span like "2021–24". */
  readonly year: string;
  readonly value: number;
  readonly estimate: boolean;
}

/** The aluminum chapter of the 2026 edition, a file in the Windows code page. */
export function chapter2026(files: RawFiles): readonly Figure2026[] {
  return files.once('chapter2026', () =>
    files
      .csv(MCS2026, {
        encoding: 'windows-1252',
        columns: columns2026,
        where: (raw) => raw['MCS chapter']?.trim() === 'ALUMINUM',
      })
      .map((row) => ({
        section: row.Section,
        country: row.Country,
        statistic: row.Statistics,
        detail: row.Statistics_detail,
        year: row.Year,
        value: row.Value,
        estimate: row.Notes.startsWith('Estimated'),
      })),
  );
}

/** The one figure of the chapter with these marks. Throws when there is none or more than one. */
export function figure2026(files: RawFiles, wanted: Partial<Figure2026>): Figure2026 {
  const found = chapter2026(files).filter((figure) =>
    Object.entries(wanted).every(([key, value]) => figure[key as keyof Figure2026] === value),
  );
  const [only] = found;
  if (!only || found.length > 1)
    throw mismatch({ file: MCS2026 }, found.length, `exactly one figure with ${JSON.stringify(wanted)}`);
  return only;
}

/** The section of the 2026 edition with world production and capacity. */
export const WORLD_2026 = 'World Smelter Production and Capacity';

/** The row of a country in the 2025 edition. */
export function country2025(files: RawFiles, country: string): World2025 {
  const row = world2025(files).find((candidate) => candidate.COUNTRY === country);
  if (!row) throw mismatch({ file: MCS2025_WORLD, column: 'COUNTRY' }, undefined, `a row for ${country}`);
  return row;
}
