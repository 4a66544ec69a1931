import { z } from 'zod';
import { flag, nullable, percent, text } from './fields.ts';
import { countyCode, tractCode } from './places.ts';

/** A tract of 2010 and a tract of 2020 that share ground. */
export const louisianaTractMatches = z.strictObject({
  tract_2010: tractCode.describe('tract of 2010'),
  tract_2020: tractCode.describe('tract of 2020 that shares ground with it'),
  of_2010_pct: percent('part of the ground of the tract of 2010 that both share'),
  of_2020_pct: percent('part of the ground of the tract of 2020 that both share'),
  same: flag('whether the two are held to be the same ground'),
});

/** A ZIP code of Louisiana and the tracts its point lies in. */
export const louisianaPlaces = z.strictObject({
  place: text('place of the post office'),
  zip: z
    .string()
    .regex(/^\d{5}$/)
    .describe('ZIP code')
    .meta({ unit: 'id' }),
  parish_fips: countyCode,
  lat: z.number().min(28.5).max(33.5).describe('latitude').meta({ unit: 'degrees' }),
  lon: z.number().min(-94.5).max(-88.5).describe('longitude').meta({ unit: 'degrees' }),
  tract_2010: nullable(tractCode.describe('tract of 2010 that the point lies in; null: in none')),
  tract_2020: nullable(tractCode.describe('tract of 2020 that the point lies in; null: in none')),
});
