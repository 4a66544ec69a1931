import { z } from 'zod';
import { text, year } from './fields.ts';

/** Editions of the U.S. inventory that the site reads, by the year they were published. */
export const INVENTORY_EDITIONS = [2023, 2024] as const;

/** Economic sectors as EPA divides them; with electricity distributed, `electric power` has no row. */
export const INVENTORY_SECTORS = [
  'industry',
  'electric power',
  'transportation',
  'commercial',
  'residential',
  'agriculture',
  'U.S. territories',
] as const;

/** Gross: all sources. Land sinks: the net of land use and forests, negative. Net: gross and sinks together. */
export const INVENTORY_TOTALS = ['gross', 'land sinks', 'net'] as const;

const edition = z
  .literal(INVENTORY_EDITIONS)
  .describe('year the inventory was published; editions differ in every year and must never be mixed');
const mt = z
  .number()
  .describe('emissions, with the warming potentials of the IPCC’s fifth assessment (AR5)')
  .meta({ unit: 'million tonnes CO2e' });

/** Emissions of the United States by economic sector and year, with totals. */
export const inventorySectors = z.strictObject({
  edition,
  accounting: z
    .enum(['direct', 'with-electricity', 'total'])
    .describe(
      'direct: as emitted; with-electricity: power plants counted with whoever uses the power; total: the nation',
    ),
  item: z.enum([...INVENTORY_SECTORS, ...INVENTORY_TOTALS]).describe('economic sector, or a total'),
  year: year(),
  mt,
});

/** Direct emissions of industry by source. */
export const inventoryIndustry = z.strictObject({
  edition,
  source_name: text('source as the inventory names it; process emissions only, unless it says combustion'),
  year: year(),
  mt,
});
