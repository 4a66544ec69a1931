import { z } from 'zod';
import { amount, count, flag, nullable, percent, year } from './fields.ts';

/** What the country makes of steel and cement, and how many people make it. */
export const steelCementOutput = z.strictObject({
  commodity: z.enum(['steel', 'cement']).describe('commodity'),
  year: year(),
  estimate: flag('an estimate: the last year of the edition'),
  production_mt: amount('raw steel, or portland and masonry cement, made', 'million tonnes'),
  iron_mt: nullable(amount('pig iron made; null: cement', 'million tonnes')),
  clinker_mt: nullable(amount('clinker made; null: steel', 'million tonnes')),
  bof_pct: nullable(percent('share of raw steel made in basic oxygen furnaces; null: cement')),
  eaf_pct: nullable(percent('share made in electric arc furnaces; null: cement')),
  employment: count('people in steel mills and blast furnaces, or at cement mills and plants', 'people'),
});
