import { round, type Builder } from '../dataset.ts';
import { anything, integer, number, text } from '../readers/cells.ts';

export const MCS2025_STEEL = 'minerals/mcs2025-feste_salient.csv';
export const MCS2025_CEMENT = 'minerals/mcs2025-cemen_salient.csv';

/** The edition's last year is an estimate. */
const ESTIMATED = 2024;

const steelColumns = {
  DataSource: text,
  Commodity: text,
  Year: integer,
  USprod_Pig_iron_mmt: number,
  USprod_Steel_mmt: number,
  Furnace_BOF_pct: number,
  Furnace_EAF_pct: number,
  Continuous_Cast_pct: anything,
  Shipments_Products_mmt: anything,
  Imports_Finished_mmt: anything,
  Imports_Semifinished_mmt: anything,
  Imports_Total_mmt: anything,
  Exports_Finished_mmt: anything,
  Exports_SemiFinished_mmt: anything,
  Exports_Total_mmt: anything,
  Stocks_Semifinished_mmt: anything,
  Consump_Total_mmt: anything,
  Prod_Price_index: anything,
  Employment_mill_num: integer,
  Employment_manufacturing_num: anything,
  NIR_pct: anything,
};

const cementColumns = {
  DataSource: text,
  Commodity: text,
  Year: integer,
  USprod_Cement_kt: number,
  USprod_Clinker_kt: number,
  Shipments_kt: anything,
  Imports_Hydraulic_kt: anything,
  Imports_Clinker_kt: anything,
  'Exports_Hyraulic-plus-clinker_kt': anything,
  Consump_kt: anything,
  Price_Avg_dt: anything,
  Stocks_Cement_kt: anything,
  Employment_num: integer,
  NIR_pct: anything,
};

/** National output by route, from the Geological Survey's tables of salient statistics. */
export const buildSteelCementOutput: Builder<'steel-cement-output'> = (files) => ({
  vintage: 'Mineral Commodity Summaries 2025: 2020-2024, the last year estimated',
  sources: [MCS2025_STEEL, MCS2025_CEMENT],
  notes: [
    'Shares of the furnaces are printed as whole percentages: tonnes by route are right to about 0.4 million.',
    'Employment in steel is that of blast furnaces and steel mills, without foundries and later manufacturing.',
  ],
  rows: [
    ...files.csv(MCS2025_STEEL, { columns: steelColumns }).map((row) => ({
      commodity: 'steel' as const,
      year: row.Year,
      estimate: row.Year === ESTIMATED,
      production_mt: row.USprod_Steel_mmt,
      iron_mt: row.USprod_Pig_iron_mmt,
      clinker_mt: null,
      bof_pct: row.Furnace_BOF_pct,
      eaf_pct: row.Furnace_EAF_pct,
      employment: row.Employment_mill_num,
    })),
    ...files.csv(MCS2025_CEMENT, { columns: cementColumns }).map((row) => ({
      commodity: 'cement' as const,
      year: row.Year,
      estimate: row.Year === ESTIMATED,
      production_mt: round(row.USprod_Cement_kt / 1000, 3),
      iron_mt: null,
      clinker_mt: round(row.USprod_Clinker_kt / 1000, 3),
      bof_pct: null,
      eaf_pct: null,
      employment: row.Employment_num,
    })),
  ],
});
