/**
 * Trade: imports of aluminum, carbon intensity of steel, carbon borders. Rows as the pipeline wrote them.
 * Types come from the schemas; zod itself is not loaded.
 */
import type { DatasetRow } from './schema/datasets.ts';
import aluminumImportsJson from './json/aluminum-imports.json' with { type: 'json' };
import aluminumImportSourcesJson from './json/aluminum-import-sources.json' with { type: 'json' };
import aluminumImportTonnes2023Json from './json/aluminum-import-tonnes-2023.json' with { type: 'json' };
import steelIntensityJson from './json/steel-intensity.json' with { type: 'json' };
import steelRouteMix2024Json from './json/steel-route-mix-2024.json' with { type: 'json' };
import cbamDefaultsJson from './json/cbam-defaults.json' with { type: 'json' };
import carbonBorderBillsJson from './json/carbon-border-bills.json' with { type: 'json' };

/** Import shares by value, 2020-2023. */
export type AluminumImport = DatasetRow<'aluminum-imports'>;
export const aluminumImports = aluminumImportsJson.rows as readonly AluminumImport[];

/** Major import sources as USGS orders them. */
export type AluminumImportSource = DatasetRow<'aluminum-import-sources'>;
export const aluminumImportSources = aluminumImportSourcesJson.rows as readonly AluminumImportSource[];

/** Unwrought imports by partner, 2023. */
export type AluminumImportTonnes2023 = DatasetRow<'aluminum-import-tonnes-2023'>;
export const aluminumImportTonnes2023 =
  aluminumImportTonnes2023Json.rows as readonly AluminumImportTonnes2023[];

/** Carbon intensity of steel by country and route, 2018. */
export type SteelIntensity = DatasetRow<'steel-intensity'>;
export const steelIntensity = steelIntensityJson.rows as readonly SteelIntensity[];

/** Crude steel by process, 2024. */
export type SteelRouteMix2024 = DatasetRow<'steel-route-mix-2024'>;
export const steelRouteMix2024 = steelRouteMix2024Json.rows as readonly SteelRouteMix2024[];

/** EU default values for U.S. goods. */
export type CbamDefault = DatasetRow<'cbam-defaults'>;
export const cbamDefaults = cbamDefaultsJson.rows as readonly CbamDefault[];

/** Carbon border rules and bills. */
export type CarbonBorderBill = DatasetRow<'carbon-border-bills'>;
export const carbonBorderBills = carbonBorderBillsJson.rows as readonly CarbonBorderBill[];
