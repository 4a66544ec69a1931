import { z } from 'zod';
import { FOUR_INDUSTRIES } from './facility-terms.ts';
import { amount, count, flag, nullable, percent, text, year } from './fields.ts';
import { countyCode, shares, tractCode } from './places.ts';
import { RADII_MILES } from './radii.ts';

const facilityId = z.int().min(1_000_000).describe('EPA GHGRP facility id').meta({ unit: 'id' });

/** How the county of a facility was found. */
export const COUNTY_MATCHES = ['both', 'name', 'point', 'zip', 'none'] as const;
/** How the tract of a facility was found. */
export const TRACT_MATCHES = ['polygon', 'tri', 'nearest', 'none'] as const;

/** Where each facility is: county, district, tract, and what is known of that tract. */
export const facilityPlaces = z.strictObject({
  facility_id: facilityId,
  county_fips: nullable(countyCode),
  county_by: z
    .enum(COUNTY_MATCHES)
    .describe(
      'both: reported name and point agree; name: the point lies elsewhere or nowhere; point: no county of the state has the name, or the ZIP code agrees with the point alone; zip: no name, and the point just off the county of the ZIP code; none: at sea',
    ),
  district: nullable(text('congressional district (119th) of its ZIP code: "LA-2"; null: several or none')),
  tract_2010: nullable(tractCode),
  tract_by: z
    .enum(TRACT_MATCHES)
    .describe(
      'polygon: by outline, in Louisiana; tri: of its record in the Toxics Release Inventory; nearest: by the points of the tracts',
    ),
  risk_2014: nullable(amount('modelled cancer risk of the tract, NATA 2014', 'per million')),
  disadvantaged: nullable(flag('CEJST 1.0 calls the tract disadvantaged')),
  tracts_2020: z.array(tractCode).describe('tracts of 2020 of the same number, or those it was split into'),
  risk_2019_low: nullable(amount('lowest of these, AirToxScreen 2019', 'per million')),
  risk_2019_high: nullable(amount('highest of these, AirToxScreen 2019', 'per million')),
});

/** Facilities whose reported county and position disagree. */
export const facilityPlaceConflicts = z.strictObject({
  facility_id: facilityId,
  state: z.string().length(2).describe('state as reported'),
  county: nullable(text('county as reported')),
  name_fips: nullable(countyCode),
  point_fips: nullable(countyCode),
  km: nullable(
    amount('from the position to the nearest point of the outline of the county reported', 'kilometres'),
  ),
});

/** The people around an area or a set of plants. */
const within = {
  miles: z.int().describe('radius around the plant').meta({ unit: 'miles' }),
  people: count('residents, 2020 Census', 'people'),
  block_groups: count('block groups whose centre of population lies within', 'block groups'),
  ...shares,
  disadvantaged_pct: nullable(percent('in tracts that CEJST 1.0 calls disadvantaged')),
};

/** What the entries of the lists stand for; the flat tables have a line for each. */
const RADII = { name: 'miles', values: RADII_MILES, unit: 'miles', description: 'radius around the plant' };

/** Residents near each facility; lists have an entry for 1, 3 and 5 miles. */
const triple = <T extends z.ZodType>(entry: T, words: string, unit: string) =>
  z
    .array(entry)
    .length(RADII_MILES.length)
    .describe(words)
    .meta({ unit: `${unit}; within 1, 3 and 5 miles`, axis: RADII });
const triplePct = (words: string) => triple(z.number().min(0).max(100).nullable(), words, '%');

export const facilityPeople = z.strictObject({
  facility_id: facilityId,
  people: triple(z.int().min(0), 'residents, 2020 Census', 'people'),
  block_groups: triple(z.int().min(0), 'block groups whose centre lies within', 'block groups'),
  people_of_color_pct: triplePct('everyone but white people who are not Hispanic'),
  black_pct: triplePct('Black, not Hispanic'),
  hispanic_pct: triplePct('Hispanic, of any race'),
  asian_pct: triplePct('Asian, not Hispanic'),
  native_pct: triplePct('American Indian and Alaska Native, not Hispanic'),
  low_income_pct: triplePct('income below twice the poverty line'),
  disadvantaged_pct: triplePct('in tracts that CEJST 1.0 calls disadvantaged'),
});

/** The plants of each of the four industries together, and the nation. */
export const fencelineSummary = z.strictObject({
  group: z
    .enum([...FOUR_INDUSTRIES, 'four industries', 'all facilities', 'nation'])
    .describe('whose neighbours; nation: everyone'),
  plants: nullable(count('plants that reported for 2023', 'plants')),
  ...within,
  miles: nullable(within.miles),
});

/** Ways to count the neighbours of an industry other than block groups within 3 miles. */
export const COUNTING_WAYS = ['other radius', 'whole tracts', 'one plant fewer'] as const;
/** The shares that are counted so. */
export const RANGED_SHARES = ['people_of_color', 'black', 'hispanic', 'low_income', 'disadvantaged'] as const;

/** How far a share within 3 miles moves when it is counted another way. */
export const fencelineRanges = z.strictObject({
  group: z.enum([...FOUR_INDUSTRIES, 'four industries']).describe('whose neighbours'),
  share: z.enum(RANGED_SHARES).describe('part of the residents; defined as in fenceline-summary'),
  way: z
    .enum(COUNTING_WAYS)
    .describe(
      'other radius: within 1 and within 5 miles; whole tracts: tracts whose internal point lies within 3 miles; one plant fewer: within 3 miles, each plant left out in turn',
    ),
  low_pct: nullable(percent('lowest share counted so; null: nobody lives within the circles')),
  high_pct: nullable(percent('highest share counted so')),
});

/** Whose tracts are looked at in the test of siting. */
export const SITED_GROUPS = [...FOUR_INDUSTRIES, 'four industries', 'manufacturing'] as const;

/** How many plants stand in disadvantaged tracts, and what people and land would let expect. */
export const sitingTest = z.strictObject({
  group: z
    .enum(SITED_GROUPS)
    .describe('manufacturing: NAICS 31-33 that reported more than 25,000 t; else every plant that reported'),
  year: year('reporting year'),
  plants: count('plants in the 48 states and D.C.', 'plants'),
  placed: count('of these, in a tract whose flag is known', 'plants'),
  disadvantaged: count('of these, in a disadvantaged tract', 'plants'),
  disadvantaged_pct: percent('their part of the plants placed'),
  nearest_pct: percent('part of the plants whose nearest tract point is that of a disadvantaged tract'),
  county_people_pct: percent(
    'part in disadvantaged tracts of the people of the county, the mean over the plants',
  ),
  county_land_pct: percent('the same of the land of the county'),
});

/** Tracts of the 48 states and D.C., gathered in hexagons. */
export const disadvantagedGrid = z.strictObject({
  lon: z.number().min(-126).max(-65).describe('longitude of the middle').meta({ unit: 'degrees' }),
  lat: z.number().min(23).max(51).describe('latitude of the middle').meta({ unit: 'degrees' }),
  tracts: count('tracts of 2010 whose internal point lies within', 'tracts'),
  disadvantaged_tracts: count('of these, disadvantaged by CEJST 1.0', 'tracts'),
  people: count('residents, ACS 2015-2019', 'people'),
  disadvantaged_people: count('of these, in disadvantaged tracts', 'people'),
  land_km2: amount('land of the tracts', 'square kilometres'),
  disadvantaged_land_km2: amount('of this, of disadvantaged tracts', 'square kilometres'),
});
