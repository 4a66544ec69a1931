import { z } from 'zod';
import { amount, flag, nullable, text, year } from './fields.ts';
import { DENOMINATORS, MATCH_METHODS, PRODUCTION_EVIDENCE, STEEL_ROUTES } from './plant-terms.ts';

const plantId = z
  .string()
  .regex(/^P1000\d{8}$/)
  .describe('plant id of Global Energy Monitor');
const facilityIds = z.array(z.int().min(1_000_000));
const state = z.string().length(2).describe('postal code of the state');
const lat = z.number().min(13).max(72).describe('latitude').meta({ unit: 'degrees' });
const lon = z.number().min(-180).max(-60).describe('longitude').meta({ unit: 'degrees' });
const km = z.number().min(0).describe('distance between the two coordinates').meta({ unit: 'km' });
const capacity = (words: string) => nullable(amount(words, 'thousand tonnes a year'));

/** The oldest site, Coatesville, goes back to 1810. */
const startYear = (words: string) =>
  nullable(z.int().min(1750).max(2100).describe(words).meta({ unit: 'year' }));

/** How a plant of a tracker was found among the facilities of the GHGRP. */
const match = z
  .strictObject({
    facility_ids: facilityIds.min(1).describe('facilities of the plant, added up where several'),
    method: z
      .enum(MATCH_METHODS)
      .describe(
        'what the match rests on: a word of the names or owners, the town, the place alone, or a reviewed decision',
      ),
    km: km.describe('distance of the farthest of the facilities from the coordinates of the tracker'),
    words: z.array(z.string()).describe('words that the names or owners share'),
    confidence: z
      .enum(['high', 'medium', 'low'])
      .describe('high: name or town, within 3 km; medium: within 25 km or the place alone; low: farther'),
    reason: nullable(text('why, where it was decided by hand')),
  })
  .nullable()
  .describe('facilities of the GHGRP; null: none found');

const capacityByStatus = z.strictObject({
  status: text('status of the units'),
  start_year: startYear('first start of these units, or planned start'),
  crude_kt: capacity('crude steel'),
  bof_kt: capacity('steel of basic oxygen furnaces'),
  eaf_kt: capacity('steel of electric arc furnaces'),
  iron_kt: capacity('iron'),
  bf_kt: capacity('iron of blast furnaces'),
  dri_kt: capacity('direct-reduced iron'),
});

const production = z.strictObject({
  year: year('year, or fiscal year that begins in the next'),
  crude_kt: nullable(amount('crude steel made', 'thousand tonnes')),
  iron_kt: nullable(amount('iron made, of all kinds', 'thousand tonnes')),
  dri_kt: nullable(amount('direct-reduced iron made', 'thousand tonnes')),
  evidence: z
    .enum(PRODUCTION_EVIDENCE)
    .describe(
      'shared out: crude steel is to capacity as at other plants of the owner, so the total of the company was divided; doubtful: others of the owner are shared out in the year; stated: no sign of that',
    ),
});

/** U.S. iron and steel plants of half a million tonnes a year or more. */
export const steelPlants = z.strictObject({
  id: plantId,
  name: text('name in the tracker'),
  other_names: nullable(text('other and former names')),
  owner: text('owner'),
  parent: text('parent companies with their shares, as stated'),
  town: nullable(text('town')),
  state: nullable(state),
  lat: nullable(lat),
  lon: nullable(lon),
  location_exact: flag('the tracker saw the place in satellite pictures'),
  start_year: startYear('first start at the site, or planned start'),
  idled_year: nullable(year('year idled')),
  retired_year: nullable(year('year retired')),
  status: text('status of most of the capacity'),
  route: z.enum(STEEL_ROUTES).describe('way of making steel or iron, from the capacities'),
  equipment: text('main equipment, as stated'),
  capacities: z.array(capacityByStatus).min(1).describe('capacity of the units by status'),
  coke: z.enum(['none', 'stated', 'unknown size', 'unknown']).describe('coke ovens inside the works'),
  coke_kt: capacity('coke, where a figure is stated'),
  workforce: nullable(z.int().min(0).describe('people employed, as found').meta({ unit: 'people' })),
  workforce_note: nullable(text('why the figure may not be that of the plant')),
  production: z.array(production).describe('years with any figure'),
  match,
  tracker_url: nullable(text('page of the plant at Global Energy Monitor')),
});

/** U.S. cement plants, integrated and grinding. */
export const cementPlants = z.strictObject({
  id: z
    .string()
    .regex(/^(P1000\d{8}|GACTUSA\d{4})$/)
    .describe('plant id of Global Energy Monitor, or of the list of 2021 for plants the tracker leaves out'),
  source: z.enum(['GEM 2025', 'SFI 2021']).describe('tracker of July 2025, or the list of July 2021'),
  name: text('name in the tracker; town and owner where it has none'),
  owner: text('owner'),
  parent: nullable(text('parent companies with their shares, as stated')),
  town: text('town'),
  state,
  lat,
  lon,
  start_year: startYear('first start at the site, not the age of the kiln'),
  status: text('status; "operating" in the list of 2021 is not verified since'),
  plant_type: nullable(text('integrated (with a kiln) or grinding')),
  kiln: nullable(text('dry or wet process')),
  cement_mt: nullable(amount('cement capacity; null: not known', 'million tonnes a year')),
  clinker_mt: nullable(amount('clinker capacity; null: not known, or no kiln', 'million tonnes a year')),
  match,
});

/** Plants of the trackers without a facility, and facilities without a plant. */
export const matchLeftovers = z.strictObject({
  side: z.enum(['plant', 'facility']).describe('which of the two lists it is from'),
  industry: z.enum(['steel', 'cement']).describe('industry'),
  id: text('plant id, or facility id'),
  name: text('name'),
  state: nullable(state),
  last_year: nullable(year('last year reported, for facilities')),
  latest_t: nullable(
    z.int().describe('emissions of that year, for facilities').meta({ unit: 'tonnes CO2e' }),
  ),
  reason: text('why it has no partner, as far as the data tell'),
  nearest_id: nullable(text('nearest candidate of the other list in the state')),
  nearest_name: nullable(text('its name')),
  nearest_km: nullable(km),
});

/** Emissions per tonne made, or per tonne of capacity. */
export const facilityIntensity = z.strictObject({
  industry: z.enum(['steel', 'cement', 'aluminum']).describe('industry'),
  plant_ids: z
    .array(z.string().min(1))
    .min(1)
    .describe('plants (tracker, or smelter id), more than one where they report together'),
  facility_ids: facilityIds.min(1).describe('facilities whose emissions are added up'),
  year: year('year of the emissions'),
  numerator: z
    .enum(['all direct emissions', 'process emissions'])
    .describe('which emissions are divided; process: subpart F alone'),
  emissions_t: amount('direct emissions', 'tonnes CO2e'),
  denominator: z.enum(DENOMINATORS).describe('what the emissions are divided by'),
  denominator_year: nullable(year('year of the denominator; null: capacity, by the edition named')),
  amount_t: z
    .number()
    .positive()
    .describe('that amount')
    .meta({ unit: 'tonnes, or tonnes a year for capacity' }),
  intensity: amount('emissions over the denominator', 'tonnes CO2e per tonne'),
  basis: z.enum(['production', 'capacity']).describe('kind of denominator'),
  boundary: text('what the emissions include and leave out'),
  beside_ids: facilityIds.describe('coke plants and power plants next door that report for themselves'),
  utilisation_pct: nullable(
    amount('crude steel made in the year over the capacity of 2025, where both are known', '%'),
  ),
  caution: nullable(text('why the figure may mislead')),
  outlier: flag('outside the range that the way of production allows'),
});
