import { z } from 'zod';
import { countyCode } from './places.ts';

const risks = z
  .array(z.number().min(0).nullable())
  .describe('modelled lifetime cancer risk from air toxics of each tract; null: no figure')
  .meta({ unit: 'per million' });

const residents = (words: string) =>
  z.array(z.int().min(0)).describe(`residents of each tract, ${words}`).meta({ unit: 'people' });

const parts = (words: string) =>
  z
    .array(z.number().min(0).max(100).nullable())
    .describe(`of each tract's residents: ${words}; null: no figure`)
    .meta({ unit: '%' });

const place = {
  county_fips: countyCode,
  state: z.string().length(2).describe('postal code of the state'),
  tract: z
    .array(z.string().regex(/^\d{6}$/))
    .describe(
      'tracts of the county: their codes without the five digits of the county; the other lists follow their order',
    ),
};

/** Tracts of 2010 by county with the risk of 2014; all lists of a row are of one length. */
export const tractRisk2014 = z.strictObject({
  ...place,
  risk: risks,
  people: residents('ACS 2015-2019'),
  people_of_color_pct: parts('everyone but white people who are not Hispanic'),
  low_income_pct: parts('income below twice the poverty line'),
});

/** Tracts of 2020 by county with the risk of 2019; all lists of a row are of one length. */
export const tractRisk2019 = z.strictObject({
  ...place,
  risk: risks,
  people: residents('ACS 2018-2022'),
  people_of_color_pct: parts('everyone but white people who are not Hispanic'),
  black_pct: parts('Black, not Hispanic'),
  hispanic_pct: parts('Hispanic, of any race'),
  asian_pct: parts('Asian, not Hispanic'),
  native_pct: parts('American Indian and Alaska Native, not Hispanic'),
  low_income_pct: parts('income below twice the poverty line'),
});

const whole = z.array(z.int());

/** The outlines of Louisiana's tracts, as arcs that neighbours share (the parts of a TopoJSON topology). */
export const tractOutlines = z.strictObject({
  tracts_of: z.enum(['2010', '2020']).describe('census whose tracts these are'),
  scale: z
    .array(z.number())
    .length(2)
    .describe('degrees of one step of the grid: longitude, latitude')
    .meta({ unit: 'degrees' }),
  translate: z
    .array(z.number())
    .length(2)
    .describe('longitude and latitude of the origin of the grid')
    .meta({ unit: 'degrees' }),
  tract: z.array(z.string().regex(/^\d{11}$/)).describe('tracts, in the order of `outline`'),
  outline: z
    .array(z.array(z.array(whole)))
    .describe(
      'for each tract its polygons, of each its rings, of each its arcs by number; ~n is arc n backwards; outer rings run clockwise',
    ),
  arc: z
    .array(whole)
    .describe(
      'for each arc x and y of its first point, then the steps from point to point: x, y, dx, dy, dx, dy',
    ),
});
