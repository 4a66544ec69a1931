import { z } from 'zod';
import { text } from './fields.ts';
import { countyCode } from './places.ts';

const latitude = z.number().min(29).max(31).describe('latitude').meta({ unit: 'degrees' });
const longitude = z.number().min(-92).max(-89).describe('longitude').meta({ unit: 'degrees' });

/** The Mississippi past Baton Rouge and New Orleans, point by point downstream. */
export const corridorRiver = z.strictObject({
  km: z
    .number()
    .describe('along the line from the point nearest to Baton Rouge; below zero upstream of it')
    .meta({ unit: 'km' }),
  lat: latitude,
  lon: longitude,
});

/** Towns along the river. */
export const corridorPlaces = z.strictObject({
  name: text('name as it is written on the spot'),
  listed_as: text('name in the source'),
  parish_fips: countyCode,
  lat: latitude,
  lon: longitude,
  river_km: z
    .number()
    .describe('along the river from Baton Rouge to the point of the line nearest to the town')
    .meta({ unit: 'km' }),
  off_km: z.number().min(0).describe('from that point to the town').meta({ unit: 'km' }),
  bank: z.enum(['east', 'west']).describe('bank of the river: going downstream, east is on the left hand'),
  position: z
    .enum(['town', 'post office area'])
    .describe('what the position is: of the town, or the middle of the area its post office serves'),
});
