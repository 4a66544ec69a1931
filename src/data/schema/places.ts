import { z } from 'zod';
import { FOUR_INDUSTRIES, REPORTING_YEARS } from './facility-terms.ts';
import { amount, count, nullable, percent, text, year } from './fields.ts';

export const countyCode = z
  .string()
  .regex(/^\d{5}$/)
  .describe('county: FIPS code')
  .meta({ unit: 'id' });
export const tractCode = z
  .string()
  .regex(/^\d{11}$/)
  .describe('census tract')
  .meta({ unit: 'id' });
const latitude = z.number().min(-15).max(72).describe('latitude').meta({ unit: 'degrees' });
const longitude = z.number().min(-180).max(180).describe('longitude').meta({ unit: 'degrees' });

/** Who lives in an area: parts of its people, by Census definitions. */
export const shares = {
  people_of_color_pct: nullable(percent('everyone but white people who are not Hispanic')),
  black_pct: nullable(percent('Black, not Hispanic')),
  hispanic_pct: nullable(percent('Hispanic, of any race')),
  asian_pct: nullable(percent('Asian, not Hispanic')),
  native_pct: nullable(percent('American Indian and Alaska Native, not Hispanic')),
  low_income_pct: nullable(percent('income below twice the poverty line')),
};

/** People and disadvantaged tracts of a county, a state or the nation. */
const people = {
  people: nullable(count('residents, ACS 2018-2022; null: not in the index', 'people')),
  ...shares,
  tracts: count('tracts of 2010', 'tracts'),
  disadvantaged_tracts: count('of these, disadvantaged by CEJST 1.0', 'tracts'),
  tract_people: count('residents of the tracts of 2010, ACS 2015-2019', 'people'),
  disadvantaged_people: count('of these, in disadvantaged tracts', 'people'),
};

/** Every county and its equivalents: parishes, boroughs, independent cities, municipios. */
export const counties = z.strictObject({
  fips: countyCode,
  name: text('full name: "St. John the Baptist Parish"'),
  slug: text('the name in addresses; unique within the state'),
  state: z.string().length(2).describe('postal code of the state or territory'),
  lat: latitude,
  lon: longitude,
  ...people,
});

const regionCode = z.string().length(2).describe('postal code of the state; US for the nation');

/** The same for states, territories and the nation. */
export const regions = z.strictObject({ code: regionCode, name: text('state or nation'), ...people });

/** How tracts are spread by modelled cancer risk from air toxics. */
export const countyAirToxics = z.strictObject({
  area: text('county FIPS code, postal code of the state, or US').meta({ unit: 'id' }),
  year: year('year of the emissions that EPA modelled'),
  tracts: count('tracts of the area', 'tracts'),
  without: count('of these, without a figure', 'tracts'),
  people: count('residents', 'people'),
  median: nullable(amount('half of the tracts with a figure have less', 'per million')),
  mean: nullable(amount('mean over residents', 'per million')),
  min: nullable(amount('lowest tract', 'per million')),
  max: nullable(amount('highest tract', 'per million')),
  tracts_100: count('tracts at 100 in a million or more', 'tracts'),
  people_100: count('their residents', 'people'),
  risk: z
    .array(z.int())
    .describe('risks that occur, rounded to one significant figure')
    .meta({ unit: 'per million' }),
  tracts_at: z.array(z.int()).describe('tracts at each of these').meta({ unit: 'tracts' }),
});

const yearly = (words: string, unit: string) =>
  z
    .array(z.int())
    .length(REPORTING_YEARS.length)
    .describe(words)
    .meta({ unit: `${unit}, 2010 to 2023` });

/** What the facilities of a county reported. */
export const countyEmissions = z.strictObject({
  county_fips: nullable(countyCode),
  co2e_t: yearly('direct emissions of all facilities by year', 'tonnes CO2e'),
  facilities: yearly('facilities that reported by year', 'facilities'),
  four: z
    .array(
      z.strictObject({
        industry: z.enum(FOUR_INDUSTRIES).describe('one of the four industries'),
        co2e_t: yearly('direct emissions by year', 'tonnes CO2e'),
        facilities: yearly('facilities by year', 'facilities'),
      }),
    )
    .describe('the four industries, where a facility of theirs reported; by what each was in the year'),
});

const place = text('place as the postal service calls it');

/** For the place finder: what a county's places are called and how their mail is addressed. */
export const zipCodes = z.strictObject({
  place,
  county_fips: countyCode,
  zips: z.array(z.string().regex(/^\d{5}$/)).describe('ZIP codes of the place in this county'),
  districts: z
    .array(nullable(text('"LA-2"; several are joined by a comma')))
    .describe('congressional districts (119th) of each ZIP code; null: no tabulation area has the code'),
});
