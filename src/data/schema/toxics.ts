import { z } from 'zod';
import { amount, count, flag, nullable, text, year } from './fields.ts';
import { SITE_LINKS, TOXICS_YEARS } from './toxic-terms.ts';

const facilityIds = z
  .array(z.int().min(1_000_000))
  .describe('facilities of the GHGRP; empty: none known; several: they share an FRS id');
const link = z.enum(SITE_LINKS).describe('how the facilities are known');
const triId = z
  .string()
  .regex(/^[0-9A-Z]{15}$/)
  .describe('id in the Toxics Release Inventory');
const state = z.string().length(2).describe('postal code of the state or territory');
const pounds = (words: string) => nullable(amount(words, 'pounds'));
const perMillion = (words: string) => nullable(amount(words, 'per million people'));

/** Ethylene oxide by plant, 2014-2020, from sources that must be kept apart. */
export const ethyleneOxide = z.strictObject({
  eis_id: nullable(text('id in the Emissions Inventory System')),
  tri_ids: z.array(triId).describe('ids in the Toxics Release Inventory; two where reports were joined'),
  facility_ids: facilityIds,
  link: nullable(link),
  name: text('name of the site'),
  state: nullable(state),
  county: nullable(text('county as stated')),
  industry: nullable(text('NAICS description')),
  lat: nullable(z.number().min(13).max(72).describe('latitude').meta({ unit: 'degrees' })),
  lon: nullable(z.number().min(-180).max(-60).describe('longitude').meta({ unit: 'degrees' })),
  tract_2010: nullable(
    z
      .string()
      .regex(/^\d{11}$/)
      .describe('census tract of 2010'),
  ),
  years: z
    .array(
      z.strictObject({
        year: year('year'),
        nei_lb: pounds('National Emissions Inventory (2014 and 2017 only)'),
        tri_lb: pounds('Toxics Release Inventory, self-reported'),
        compiled_lb: pounds('total that the compiler took for risk (2014 and 2017 only)'),
        point_risk: perMillion('modelled cancer risk of the tract from ethylene oxide of point sources'),
        total_risk: perMillion(
          'modelled cancer risk of the tract from all pollutants and sources; 2017: one figure',
        ),
      }),
    )
    .min(1)
    .describe('years with any figure')
    // In the flat tables one line is one year.
    .meta({ spread: '' }),
});

const poundsByYear = (words: string) =>
  z
    .array(z.number().min(0).nullable())
    .length(TOXICS_YEARS.length)
    .describe(words)
    .meta({ unit: 'pounds, 2017 to 2022' });

/** Air releases of nine pollutants at plants eligible for exemption, 2017-2022. */
export const facilityToxics = z.strictObject({
  tri_id: triId,
  facility_ids: facilityIds,
  link: nullable(link),
  name: text('name in the Toxics Release Inventory'),
  county_fips: nullable(
    z
      .string()
      .regex(/^\d{5}$/)
      .describe('county: of its facility, else of its record in the inventory; null: not known'),
  ),
  chemical: text('chemical'),
  fugitive_lb: poundsByYear('fugitive air releases; null: no figure'),
  stack_lb: poundsByYear('releases from stacks; null: no figure'),
});

const chemicalPounds = (words: string, most: number) =>
  z
    .array(
      z.strictObject({
        chemical: text('chemical'),
        lb: amount('released to air in 2012', 'pounds'),
      }),
    )
    .max(most)
    .describe(words);

/** Toxic air releases of 2012 of facilities that are in both inventories. Never current. */
export const facilityReleases2012 = z.strictObject({
  facility_ids: facilityIds.min(1),
  link,
  tri_ids: z.array(triId).min(1).describe('ids in the Toxics Release Inventory, added up'),
  air_lb_2012: amount('all chemicals released to air in 2012, dioxins apart', 'pounds'),
  chemicals_2012: count('chemicals reported for 2012, dioxins included', 'chemicals'),
  carcinogen_lb_2012: amount(
    'TRI carcinogens (list of 2021) released to air in 2012, dioxins apart',
    'pounds',
  ),
  top_2012: chemicalPounds('the chemicals with most pounds, up to five', 5),
  carcinogens_2012: chemicalPounds('the carcinogens with most pounds, up to three', 3),
  dioxin_g_2012: nullable(amount('dioxins released to air in 2012; null: not reported', 'grams')),
});

/** Where a facility stands in other inventories and lists. */
export const facilityListings = z.strictObject({
  facility_id: z.int().min(1_000_000).describe('EPA GHGRP facility id').meta({ unit: 'id' }),
  tri_ids: z.array(triId).describe('ids in the Toxics Release Inventory'),
  link: nullable(link),
  shares_frs_id: flag('other facilities have the same FRS id: lists may mean one of them'),
  eligible_rules_2025: z
    .array(z.string().min(1))
    .describe('air toxics rules from which the plant was eligible to ask for exemption in 2025; not granted'),
  top_list_lb_2018: pounds(
    'on-site releases of 2018, all media, where the plant is among the 1,694 largest of 1987-2018',
  ),
});

/** Every entry of the list of facilities that could ask for exemption from an air toxics rule in 2025. */
export const eligibleFacilities = z.strictObject({
  name: text('name as listed'),
  owner: nullable(text('owner as listed; few entries have one')),
  city: nullable(text('town as listed')),
  county: nullable(text('county as listed; spelling varies')),
  county_fips: nullable(
    z
      .string()
      .regex(/^\d{5}$/)
      .describe('county: FIPS code; null: no county, or none of that name in the state'),
  ),
  state,
  rule: text('air toxics rule, as listed'),
  kind: text('kind of facility, as listed'),
  frs_id: nullable(text('id in the Facility Registry Service; null: none that can be read')),
  facility_ids: facilityIds,
});

/** Chloroprene released to air in 2012, by site: the only year of it in this collection. */
export const chloroprene2012 = z.strictObject({
  tri_id: text('id in the Toxics Release Inventory, as the file writes it'),
  name: text('name in 2012'),
  city: text('town'),
  county_fips: z
    .string()
    .regex(/^\d{5}$/)
    .describe('county: FIPS code'),
  air_lb_2012: nullable(amount('released to air in 2012; null: listed without a figure', 'pounds')),
});
