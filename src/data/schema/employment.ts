import { z } from 'zod';
import { amount, count, flag, nullable, text, year } from './fields.ts';

const naics = z
  .string()
  .regex(/^\d{6}$/)
  .describe('NAICS code of the industry');
const industry = text('name of the industry');

/** Employment of heavy industries by county, 2021; 17 states only. */
export const countyEmployment = z.strictObject({
  county_fips: z
    .string()
    .regex(/^\d{5}$/)
    .describe('FIPS code of the county'),
  naics,
  industry,
  employees: nullable(count('employees in mid-March 2021, blurred on purpose', 'people')),
  establishments: nullable(count('establishments', 'establishments')),
  payroll_usd: nullable(amount('payroll of the year', 'U.S. dollars')),
});

/** Employment of heavy industries by state, 2014-2017. */
export const stateEmployment = z.strictObject({
  state: z.string().length(2).describe('postal code of the state or territory'),
  year: year('year'),
  naics,
  industry,
  employees: nullable(count('employees, private, mean of the year; null: withheld or none', 'people')),
  withheld: flag('the file has 0, which mostly means withheld because there are few employers'),
});
