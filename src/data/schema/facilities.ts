import { z } from 'zod';
import { INDUSTRIES, RARE_GASES, REPORTING_YEARS } from './facility-terms.ts';
import { flag, nullable, percent, text, year } from './fields.ts';

const facilityId = z.int().min(1_000_000).describe('EPA GHGRP facility id').meta({ unit: 'id' });

/** One entry for each reporting year. A single report below zero (1002560, 2015) is kept as it was made. */
const series = (words: string) =>
  z
    .array(z.int().nullable())
    .length(REPORTING_YEARS.length)
    .describe(words)
    .meta({ unit: 'tonnes CO2e, 2010 to 2023' });

/** Every facility that reported direct emissions in a year since 2010. */
export const facilities = z.strictObject({
  id: facilityId,
  frs_id: nullable(
    z
      .string()
      .regex(/^\d{12}$/)
      .describe('id in the EPA Facility Registry Service'),
  ),
  name: text('name in the latest report'),
  address: nullable(text('street address')),
  city: text('town; "Offshore" for platforms'),
  state: z.string().length(2).describe('postal code of the state or territory'),
  zip: nullable(
    z
      .string()
      .regex(/^\d{5}$/)
      .describe('postal code; none offshore'),
  ),
  county: nullable(text('county as reported; spelling and case vary')),
  lat: z.number().min(13).max(72).describe('latitude').meta({ unit: 'degrees' }),
  lon: z.number().min(-180).max(180).describe('longitude').meta({ unit: 'degrees' }),
  naics: nullable(
    z
      .string()
      .regex(/^\d{6}$/)
      .describe('primary NAICS code in the latest report'),
  ),
  industry: z.enum(INDUSTRIES).describe('industry in the latest report'),
  industry_runs: nullable(
    text('industry by year where it changed: "2010:cement; 2016:other", each from the year on'),
  ),
  subpart_runs: text('subparts reported, by year: "2010:C,Q; 2014:C,Q,TT", each from the year on'),
  first_year: year('first year reported'),
  last_year: year('last year reported'),
  latest_t: z
    .int()
    .describe('all direct emissions in the last year reported, biogenic CO2 apart')
    .meta({ unit: 'tonnes CO2e' }),
});

/** All direct emissions of each facility by year. */
export const facilityEmissions = z.strictObject({
  facility_id: facilityId,
  co2e_t: series('direct emissions by year (AR4), biogenic CO2 apart; null: no report; 0: reported as zero'),
});

/** The same by gas. */
export const facilityGases = z.strictObject({
  facility_id: facilityId,
  co2: nullable(series('carbon dioxide, not biogenic; null: not reported')),
  ch4: nullable(series('methane')),
  n2o: nullable(series('nitrous oxide')),
  biogenic_co2: nullable(series('biogenic carbon dioxide; not part of the totals')),
  rare: z
    .array(
      z.strictObject({
        gas: z.enum(RARE_GASES).describe('gas or group of gases, nearly all fluorinated'),
        t: series('emissions by year'),
      }),
    )
    .describe('gases that few facilities report'),
});

/** Parent companies as reported. */
export const facilityParents = z.strictObject({
  facility_id: facilityId,
  year: year('reporting year'),
  complete: flag('every owner is listed; else one of them'),
  parents: z
    .array(
      z.strictObject({
        name: text('parent company as reported'),
        share_pct: nullable(percent('share of the facility owned')),
      }),
    )
    .min(1)
    .describe('owners, the largest share first')
    // In the flat tables one line is one owner.
    .meta({ spread: 'parent' }),
});

/** Totals that EPA's workbook by year states otherwise than the workbook of the year. */
export const facilityRevisions = z.strictObject({
  facility_id: facilityId,
  year: year('reporting year'),
  annual_t: nullable(
    z.number().describe('total in the workbook of the year; null: no row').meta({ unit: 'tonnes CO2e' }),
  ),
  by_year_t: nullable(
    z.number().describe('total in the workbook by year; null: no figure').meta({ unit: 'tonnes CO2e' }),
  ),
});
