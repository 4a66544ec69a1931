import { by, round, type Builder } from '../dataset.ts';
import type { RawFiles } from '../raw-files.ts';
import { anything, integer, number, text } from '../readers/cells.ts';
import {
  country2025,
  figure2026,
  MCS2025_SALIENT,
  MCS2025_WORLD,
  MCS2026,
  salient2025,
  WORLD_2026,
} from './commodity-summaries.ts';

export const GRIP = 'aluminum/grip-usgs-mcs-aluminum-1996-2025.json';
export const PINK_SHEET = 'aluminum/worldbank-CMO-Historical-Data-Annual-2025-05.xlsx';

const NIR_2025 =
  'Imports of crude metal less exports of crude metal and scrap, with changes of stocks, over apparent consumption: exported scrap counts against imports (deduced from the printed figures; the data file has no wording).';
const NIR_2026 =
  'Imports less exports, with changes of industry stocks, over apparent consumption: traded scrap is left out on both sides.';

export const buildAluminumSalient: Builder<'aluminum-salient'> = (files) => {
  const edition2025 = salient2025(files).map((row) => ({
    edition: 'MCS 2025' as const,
    year: row.Year,
    estimate: row.Year === 2024,
    primary_kt: row.USprod_Primary_kt,
    secondary_old_kt: row['USprod_Secondary-old_kt'],
    secondary_new_kt: row['USprod_Secondary-new_kt'],
    imports_crude_kt: row.Imports_Crude_kt,
    imports_scrap_kt: row.Imports_Scrap_kt,
    exports_crude_kt: row.Exports_Crude_kt,
    exports_scrap_kt: row.Exports_Scrap_kt,
    consumption_apparent_kt: row.Consump_Apprnt_kt,
    supply_apparent_kt: row.Supply_Apprnt_kt,
    stocks_industry_kt: row.Stocks_industry_kt,
    stocks_lme_kt: row.Stocks_LME_kt,
    price_cents_lb: row.Price_Ingot_ctslb,
    employment: row.Employment_num,
    net_import_reliance_pct: row.NIR_pct,
    nir_definition: NIR_2025,
    capacity_kt: capacity2025(files, row.Year),
  }));
  return {
    vintage: 'editions 2025 (2020-2024) and 2026 (2021-2025); the last year of each is estimated',
    sources: [MCS2025_SALIENT, MCS2025_WORLD, MCS2026],
    notes: [
      'Never join the editions: the 2026 edition leaves exported scrap out of consumption, supply and net import reliance, and revised its imports. 47% and 62% for 2024 are two definitions, not a change.',
    ],
    rows: [...edition2025, ...[2021, 2022, 2023, 2024, 2025].map((year) => salient2026(files, year))],
  };
};

function salient2026(files: RawFiles, year: number) {
  const read = (detail: string): number =>
    figure2026(files, { section: 'Salient Statistics—United States', detail, year: String(year) }).value;
  return {
    edition: 'MCS 2026' as const,
    year,
    estimate: year === 2025,
    primary_kt: read('Production: Primary'),
    secondary_old_kt: read('Production: Secondary (from old scrap)'),
    secondary_new_kt: read('Production: Secondary (from new scrap)'),
    imports_crude_kt: read('Imports for consumption: Crude and semi-fabricated products'),
    imports_scrap_kt: read('Imports for consumption: Scrap'),
    exports_crude_kt: read('Exports: Crude and semi-fabricated products'),
    exports_scrap_kt: read('Exports: Scrap'),
    consumption_apparent_kt: read('Consumption, apparent'),
    supply_apparent_kt: read('Supply, apparent'),
    stocks_industry_kt: read('Stocks, yearend: Aluminum industry'),
    stocks_lme_kt: read('Stocks, yearend: London Metal Exchange (LME), U.S. warehouses'),
    price_cents_lb: read('Price, ingot, average U.S. market (spot), cents per pound'),
    employment: read('Employment, number'),
    net_import_reliance_pct: read('Net import reliance as a percentage of apparent consumption'),
    nir_definition: NIR_2026,
    capacity_kt: year >= 2024 ? capacity2026(files, year).value : null,
  };
}

function capacity2025(files: RawFiles, year: number): number | null {
  const row = country2025(files, 'United States');
  return year === 2023 ? row.CAP_2023 : year === 2024 ? row['CAP_EST_ 2024'] : null;
}

function capacity2026(files: RawFiles, year: number) {
  return figure2026(files, {
    section: WORLD_2026,
    statistic: 'Capacity',
    country: 'United States',
    year: String(year),
  });
}

/** U.S. rows of the machine-read editions 1996-2025; "year" in the file is the edition. */
export function editions(files: RawFiles) {
  const fields = {
    commodity: text,
    country: text,
    year: integer,
    production_volume: anything,
    reserves_volume: anything,
    unit: text,
    multiplier: integer,
    source: text,
    source_url: text,
    data_type: text,
  };
  return files.once('editions', () =>
    files
      .json(GRIP, fields)
      .filter((row) => row.country === 'United States')
      .map((row) => ({
        edition: row.year,
        production_kt: Number(row.production_volume),
        capacity_kt: Number(row.reserves_volume),
      })),
  );
}

export const buildAluminumCapacity: Builder<'aluminum-capacity'> = (files) => {
  const parsed = editions(files).map((row) => ({
    year: row.edition - 1,
    edition: `MCS ${row.edition}`,
    capacity_kt: row.capacity_kt,
    year_basis: 'edition minus one' as const,
    estimate: true,
    source: GRIP,
  }));
  const stated = [
    ...[2023, 2024].map((year) => ({
      year,
      edition: 'MCS 2025',
      capacity_kt: capacity2025(files, year) ?? 0,
      estimate: year === 2024,
      source: MCS2025_WORLD,
    })),
    ...[2024, 2025].map((year) => {
      const figure = capacity2026(files, year);
      return {
        year,
        edition: 'MCS 2026',
        capacity_kt: figure.value,
        estimate: figure.estimate,
        source: MCS2026,
      };
    }),
  ].map((row) => ({ ...row, year_basis: 'stated' as const }));
  return {
    vintage: 'editions 1996-2026 of the USGS Mineral Commodity Summaries',
    sources: [GRIP, MCS2025_WORLD, MCS2026],
    notes: [
      'Capacity counts idle plants. Editions 1996-2025 were read by machine from PDF files and name no data year: the year is taken as the edition less one and may be one too late.',
      'The file calls the column reserves_volume; it is yearend capacity.',
      'Later editions revise earlier ones; each edition keeps its own row.',
    ],
    rows: [...parsed, ...stated].sort(
      by(
        (row) => row.year,
        (row) => row.edition,
        (row) => row.source,
      ),
    ),
  };
};

export const buildAluminumPrice: Builder<'aluminum-price'> = (files) => {
  const sheet = files.sheet(PINK_SHEET, 'Annual Prices (Nominal)');
  const [column, firstRow, firstYear, lastYear] = [61, 9, 1960, 2024];
  sheet.expect(7, column, 'Aluminum');
  sheet.expect(8, column, '($/mt)');
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);
  return {
    vintage: 'updated 2 May 2025',
    sources: [PINK_SHEET],
    notes: ['Nominal dollars; the world reference price without regional premiums.'],
    rows: years.map((year, i) => {
      sheet.expect(firstRow + i, 1, year);
      return { year, usd_per_t: round(sheet.read(firstRow + i, column, number), 2) };
    }),
  };
};
