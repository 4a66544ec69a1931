import { z } from 'zod';
import { amount, confidence, flag, nullable, percent, sourceTitle, sourceUrl, text, year } from './fields.ts';

/** Where U.S. aluminum imports come from, by value. */
export const aluminumImports = z.strictObject({
  rank: nullable(z.int().min(1).describe('place by share; null for the remainder')),
  country: text('country, or "Other countries"'),
  aggregate: flag('the row is the remainder'),
  share_pct: percent('share of import value, average of 2020-2023'),
});

/** The major import sources USGS names, in its order. */
export const aluminumImportSources = z.strictObject({
  edition: z.enum(['MCS 2025', 'MCS 2026']).describe('edition of the USGS Mineral Commodity Summaries'),
  period: text('years averaged'),
  rank: nullable(z.int().min(1).describe('place in the order of import share; null for the remainder')),
  country: text('country, or "Other countries"; China includes Hong Kong'),
  aggregate: flag('the row is the remainder'),
  share_pct: nullable(percent('import share; MCS 2025 Figure 2 names the order only')),
});

/** Unwrought aluminum imported in 2023, by partner. */
export const aluminumImportTonnes2023 = z.strictObject({
  country: text('partner, or "Total"'),
  aggregate: flag('the row is the total'),
  alloyed_kt: nullable(amount('HS 7601.20, alloyed', 'thousand tonnes')),
  unalloyed_kt: nullable(amount('HS 7601.10, not alloyed', 'thousand tonnes')),
  total_kt: nullable(amount('both together, where both are given', 'thousand tonnes')),
  confidence,
  source_title: sourceTitle,
  source_url: sourceUrl,
});

/** Carbon intensity of steel in 2018 by country and route. */
export const steelIntensity = z.strictObject({
  country: text('country, or EU'),
  route: z.enum(['all steel', 'integrated (BF-BOF)', 'EAF']).describe('route of production'),
  scope1_and_upstream: amount(
    'direct emissions and those of bought intermediate products',
    'tonnes CO2 per tonne steel',
  ),
  scope1: amount('direct emissions', 'tonnes CO2 per tonne steel'),
  scope2: amount('emissions of bought electricity and heat', 'tonnes CO2 per tonne steel'),
  total: amount('scope 1 with upstream and scope 2', 'tonnes CO2 per tonne steel'),
  year: year('reference year'),
  source_title: sourceTitle,
  source_url: sourceUrl,
});

/** Crude steel by process, 2024. */
export const steelRouteMix2024 = z.strictObject({
  country: text('country or region'),
  aggregate: flag('the row is a regional total: leave it out of sums'),
  estimate: flag('an estimate of the World Steel Association'),
  production_mt: amount('crude steel production', 'million tonnes'),
  bof_pct: percent('share of basic oxygen furnaces'),
  eaf_pct: percent('share of electric furnaces'),
  ohf_pct: percent('share of open hearths'),
});

/** Default values of the EU carbon border adjustment for U.S. goods. */
export const cbamDefaults = z.strictObject({
  country: text('country of origin'),
  cn_code: text('code of the Combined Nomenclature'),
  good: text('good, shortened'),
  sector: z.enum(['cement', 'iron and steel', 'aluminium']).describe('sector, as the regulation spells it'),
  direct: amount('direct embedded emissions', 'tonnes CO2e per tonne'),
  indirect: nullable(amount('indirect embedded emissions; counted for cement only', 'tonnes CO2e per tonne')),
  total: amount('total embedded emissions', 'tonnes CO2e per tonne'),
  default_2026: amount('value used in 2026, with 10% mark-up', 'tonnes CO2e per tonne'),
  default_2027: amount('value used in 2027, with 20% mark-up', 'tonnes CO2e per tonne'),
  default_2028: amount('value used from 2028, with 30% mark-up', 'tonnes CO2e per tonne'),
  route_code: nullable(text('production route the regulation assumes')),
  source_title: sourceTitle,
  source_url: sourceUrl,
});

/** The EU's carbon border rules and U.S. bills like them, as dated facts. */
export const carbonBorderBills = z.strictObject({
  instrument: text('law or bill'),
  fact: text('what it does, and its state'),
  date: text('date as noted'),
  date_sort: z.iso.date().describe('first day of that date, for sorting'),
  precision: z.enum(['day', 'month', 'year']).describe('how precise the date is'),
  source_title: sourceTitle,
  source_url: sourceUrl,
});
