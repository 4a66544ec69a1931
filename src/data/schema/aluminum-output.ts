import { z } from 'zod';
import { amount, count, flag, nullable, percent, source, text, year } from './fields.ts';

/** U.S. and world primary production, and the one as a share of the other. */
export const aluminumOutput = z.strictObject({
  year: year(),
  us_kt: amount('U.S. primary aluminum production', 'thousand tonnes'),
  us_source: source,
  us_estimate: flag('the U.S. figure is an estimate of its source'),
  us_rounding_kt: amount('half a unit of the last figure printed for the U.S.', 'thousand tonnes'),
  world_kt: amount('world primary aluminum production', 'thousand tonnes'),
  world_source: source,
  world_estimate: flag('the world figure is an estimate of its source'),
  world_rounding_kt: amount('half a unit of the last figure printed for the world', 'thousand tonnes'),
  share_pct: percent('U.S. share of world production'),
  share_low_pct: percent('lowest share the rounding of both figures allows'),
  share_high_pct: percent('highest share the rounding of both figures allows'),
});

/** Primary production by country. */
export const aluminumByCountry = z.strictObject({
  year: year(),
  country: text('country, or "Other countries"'),
  aggregate: flag('the row sums countries the source does not list'),
  kt: amount('primary aluminum production', 'thousand tonnes'),
  estimate: flag('the source marks the figure as an estimate'),
  source,
});

/** U.S. yearend smelter capacity, one row for each edition that gives a year. */
export const aluminumCapacity = z.strictObject({
  year: year('data year: capacity at the end of it'),
  edition: text('edition of the USGS Mineral Commodity Summaries'),
  capacity_kt: count(
    'U.S. primary smelter capacity at yearend, idle plants included',
    'thousand tonnes a year',
  ),
  year_basis: z
    .enum(['stated', 'edition minus one'])
    .describe('whether the file names the data year or it follows from the edition'),
  estimate: flag('the edition marks the figure as an estimate'),
  source,
});

/** Salient U.S. statistics of two editions, kept apart because definitions changed between them. */
export const aluminumSalient = z.strictObject({
  edition: z.enum(['MCS 2025', 'MCS 2026']).describe('edition of the USGS Mineral Commodity Summaries'),
  year: year(),
  estimate: flag('the edition marks the year as an estimate'),
  primary_kt: count('primary production', 'thousand tonnes'),
  secondary_old_kt: count('production from old (post-consumer) scrap', 'thousand tonnes'),
  secondary_new_kt: count('production from new (manufacturing) scrap', 'thousand tonnes'),
  imports_crude_kt: count(
    'imports of crude metal and semi-manufactures; MCS 2026 revised its coverage',
    'thousand tonnes',
  ),
  imports_scrap_kt: count('imports of scrap', 'thousand tonnes'),
  exports_crude_kt: count('exports of crude metal and semi-manufactures', 'thousand tonnes'),
  exports_scrap_kt: count('exports of scrap', 'thousand tonnes'),
  consumption_apparent_kt: count('apparent consumption, by the definition of the edition', 'thousand tonnes'),
  supply_apparent_kt: count('apparent supply, by the definition of the edition', 'thousand tonnes'),
  stocks_industry_kt: count('stocks of the industry at yearend', 'thousand tonnes'),
  stocks_lme_kt: count(
    'stocks in U.S. warehouses of the London Metal Exchange at yearend',
    'thousand tonnes',
  ),
  price_cents_lb: amount('ingot, average U.S. market price', 'cents per pound'),
  employment: count('workers in alumina and aluminum production (NAICS 3313)', 'people'),
  net_import_reliance_pct: percent(
    'net imports as a share of apparent consumption, by the definition of the edition',
  ),
  nir_definition: text('how the edition reckons net import reliance, in our words'),
  capacity_kt: nullable(
    count('yearend smelter capacity, where the edition gives the year', 'thousand tonnes a year'),
  ),
});

/** World price of aluminum. */
export const aluminumPrice = z.strictObject({
  year: year(),
  usd_per_t: amount('annual average price, nominal', 'U.S. dollars per tonne'),
});
