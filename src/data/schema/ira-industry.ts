import { z } from 'zod';
import { nullable } from './fields.ts';
import { IRA_MODEL_NAMES } from './ira-terms.ts';

/** 2021 is the inventory's; the rest are the models' years. */
export const IRA_INDUSTRY_YEARS = [2021, 2025, 2030, 2035] as const;

const mt = (words: string) => z.number().describe(words).meta({ unit: 'million tonnes CO2' });

/** What the nine models assume of industry, with and without the Inflation Reduction Act. */
export const iraModelsIndustry = z.strictObject({
  model: z.enum(IRA_MODEL_NAMES).describe('the model’s own name, with the initials of the team'),
  law: z.enum(['with', 'without']).describe('run with the Inflation Reduction Act, or without it'),
  year: z
    .literal(IRA_INDUSTRY_YEARS)
    .describe('calendar year; 2021 is the inventory’s and the same for all')
    .meta({ unit: 'year' }),
  co2_mt: mt(
    'carbon dioxide of the energy that industry and fuel production use, their electricity included',
  ),
  direct_co2_mt: nullable(
    mt(
      'the part without electricity: fuel that industry and fuel production burn; empty where the model gave none',
    ),
  ),
});
