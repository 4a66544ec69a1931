import { z } from 'zod';
import { amount, confidence, count, flag, nullable, sourceTitle, sourceUrl, text, year } from './fields.ts';

const id = z
  .string()
  .regex(/^[a-z]+(-[a-z]+)*$/)
  .describe('identifier of the smelter, used in addresses');
const facilityIds = z
  .array(z.int())
  .describe('EPA GHGRP facility ids of the site; empty when it never reported');

/** The thirty primary smelters known to have run in 1978 or later. */
export const aluminumSmelters = z.strictObject({
  id,
  name: text('name, with former owners'),
  short_name: text('name for labels'),
  city: text('town'),
  county: text('county'),
  state: z.string().length(2).describe('postal code of the state'),
  lat: z.number().min(20).max(72).describe('latitude').meta({ unit: 'degrees' }),
  lon: z.number().min(-170).max(-60).describe('longitude').meta({ unit: 'degrees' }),
  location_precision: z
    .enum(['plant', 'place'])
    .describe('plant: from the GHGRP facility record; place: centre of the town'),
  owner_last: text('last owner, as noted'),
  owner_group: z
    .enum(['Alcoa', 'Century', 'Reynolds', 'Kaiser', 'other'])
    .describe('group of the last owner'),
  capacity_kt: nullable(amount('last capacity read', 'thousand tonnes a year')),
  opened: nullable(year('first year of production')),
  opened_uncertain: flag('the opening year is not known or only approximate'),
  known_operating: nullable(
    year('earliest year with evidence of production, where the opening year was not read'),
  ),
  known_operating_text: nullable(text('that evidence')),
  last_year: nullable(year('last year with production')),
  last_year_uncertain: flag('the last year is not known or the evidence conflicts'),
  operating: flag('in production according to the newest source read'),
  status: text('status in words'),
  confidence,
  note: text('what was read, and what was not'),
  sources: z
    .array(
      z.strictObject({
        title: z.string().min(1).describe('document'),
        url: z.string().min(1).describe('address'),
      }),
    )
    .min(1)
    .describe('documents read'),
  facility_ids: facilityIds,
  idle: z
    .array(
      z.strictObject({
        from: text('start, as precisely as stated (YYYY or YYYY-MM)'),
        to: text('end, as precisely as stated'),
        from_year: year('year of the start'),
        to_year: year('year of the end'),
        text: text('words of the note'),
      }),
    )
    .describe('long idle spells whose start and end the note states'),
  genisim_capacity_kt: nullable(
    amount(
      'rated capacity in the Genisim list in its last year above zero (second source)',
      'thousand tonnes a year',
    ),
  ),
  genisim_year: nullable(year('that year; removals lag behind closures')),
});

/** Numbers of smelters as stated by sources, on different bases. */
export const aluminumSmelterCounts = z.strictObject({
  label: text('year or month as the source prints it'),
  year: year('year of the label'),
  year_doubtful: flag('the source prints a year that other evidence contradicts'),
  approximate: flag('the source says about'),
  count: count('smelters', 'plants'),
  basis: z
    .enum([
      'operating',
      'operated-in-year',
      'operating-at-yearend',
      'rated-capacity',
      'facilities',
      'subpart-f-emissions',
    ])
    .describe('what was counted; do not join counts of different bases'),
  basis_text: text('the basis in the words of the list'),
  source_title: sourceTitle,
  source_url: sourceUrl,
  confidence,
  note: nullable(text('remark')),
});

/** Emissions of each smelter that reported aluminum production to the GHGRP, by year. */
export const aluminumEmissions = z.strictObject({
  year: year('reporting year'),
  smelter_id: id,
  facility_ids: z.array(z.int()).min(1).describe('facility ids that reported in the year'),
  facility_name: text('name in the report; joined by " + " where two ids reported'),
  state: z.string().length(2).describe('postal code of the state'),
  total_direct_t: amount(
    'all direct emissions of the site, power plant included (AR4 warming potentials)',
    'tonnes CO2e',
  ),
  process_t: amount('emissions under subpart F, aluminum production (AR4)', 'tonnes CO2e'),
  pfc_t: amount('perfluorocarbon emissions of the site (AR4); empty cells count as 0', 'tonnes CO2e'),
  process_co2_t: amount('subpart F less perfluorocarbons: carbon dioxide of the anodes', 'tonnes CO2e'),
});

/** Dated facts since 2023. */
export const aluminumEvents = z.strictObject({
  date: text('date as noted'),
  date_sort: z.iso.date().describe('first day of that date, for sorting'),
  precision: z.enum(['day', 'month', 'year']).describe('how precise the date is'),
  fact: text('what happened'),
  source_title: sourceTitle,
  source_url: sourceUrl,
  confidence,
});
