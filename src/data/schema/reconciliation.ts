import { z } from 'zod';
import { count, flag, nullable, text } from './fields.ts';

/** What comparing each series with a second source gave. */
export const reconciliation = z.strictObject({
  series: text('series and field compared'),
  against: text('second source'),
  compared: count('pairs compared; 0 where no second source is known', 'pairs'),
  max_abs_diff: nullable(z.number().min(0).describe('largest difference, in the unit named')),
  unit: nullable(text('unit of the difference')),
  max_pct_diff: nullable(
    z.number().min(0).describe('largest difference relative to the second source').meta({ unit: '%' }),
  ),
  worst: nullable(text('year, plant or country of the largest difference')),
  outside: count('pairs beyond the tolerance', 'pairs'),
  tolerance: text('difference that counts as agreement'),
  within: flag('every pair agrees within the tolerance'),
  remark: text('known cause of a difference, or what the check can and cannot show'),
});
