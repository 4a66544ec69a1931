import { z } from 'zod';
import { amount, nullable, text, year } from './fields.ts';

/** Sources of the electricity that smelters use, by region of the International Aluminium Institute. */
export const aluminumPowerMix = z.strictObject({
  year: year(),
  region: text('region; North America is without Quebec and is not the U.S. alone'),
  source: z.enum(['hydro', 'coal', 'oil', 'natural gas', 'nuclear']).describe('source of the electricity'),
  share: z
    .number()
    .min(0)
    .max(1)
    .describe('part of the electricity used in smelting')
    .meta({ unit: 'fraction' }),
});

/** Electricity used for each tonne of primary aluminum, by region. */
export const aluminumEnergyIntensity = z.strictObject({
  year: year(),
  region: text('region of the International Aluminium Institute'),
  category: z.enum(['AC', 'DC']).describe('AC: what the smelter draws; DC: what the cells use'),
  kwh_per_t: nullable(
    amount('electricity for a tonne of aluminum; null where the institute gives no data', 'kWh per tonne'),
  ),
});

/** Average price industry pays for electricity. */
export const electricityPrice = z.strictObject({
  state: z.string().length(2).describe('postal code of the state, DC, or US for the nation'),
  year: year(),
  cents_per_kwh: amount(
    'average price to industrial customers, all providers, nominal; not a smelter contract price',
    'cents per kWh',
  ),
});
