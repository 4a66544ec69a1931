import { z } from 'zod';
import { amount, confidence, nullable, sourceTitle, sourceUrl, text } from './fields.ts';

/** How heat gets into the process. */
export const HEAT_KINDS = ['direct', 'steam'] as const;

/** Where the temperatures of an industry come from. */
export const HEAT_METHODS = ['processes', 'quartiles'] as const;

const naics = text(
  'NAICS code of the industry in the energy survey; "311 rest" is what is left of 311 without the industries listed below it',
);

/** Fuel and electricity for heat by industry, 2014. */
export const heatEnergy = z.strictObject({
  naics,
  industry: text('industry'),
  group: text('group of industries that the charts show'),
  direct_tbtu: amount(
    'fuel and electricity for process heating: furnaces, kilns, ovens, driers',
    'trillion Btu',
  ),
  boiler_tbtu: amount('fuel and electricity of boilers that make steam and hot water only', 'trillion Btu'),
  chp_tbtu: amount('fuel of cogeneration, which makes steam and electricity', 'trillion Btu'),
  unreported_tbtu: amount(
    'fuel and electricity whose end use was not reported: mostly by-products such as refinery gas, black liquor, blast-furnace gas',
    'trillion Btu',
  ),
  total_tbtu: amount('all fuel and electricity', 'trillion Btu'),
});

/** The same energy spread over temperatures. */
export const processHeat = z.strictObject({
  naics,
  industry: text('industry'),
  group: text('group of industries that the charts show'),
  method: z
    .enum(HEAT_METHODS)
    .describe(
      'processes: temperatures of surveyed process steps, weighted by their energy, where the industry was surveyed, else the quartiles; quartiles: three points an industry, unweighted',
    ),
  basis: text(
    'codes the temperatures were taken from: SIC of surveyed industries, or the NAICS group of the quartiles',
  ),
  kind: z
    .enum(HEAT_KINDS)
    .describe('direct: burned or heated in the process; steam: from boilers and cogeneration'),
  process: nullable(text('process step; null where the temperature is a quartile')),
  temp_c: nullable(
    z
      .number()
      .describe('temperature at which the heat is used; null where no industry near it was surveyed')
      .meta({ unit: '°C' }),
  ),
  tbtu: amount('fuel and electricity, not heat delivered', 'trillion Btu'),
});

/** Published figures about industrial heat and industry's share. */
export const heatFacts = z.strictObject({
  topic: text('what the figure is about'),
  fact: text('what it says'),
  value: text('the figure, or yes'),
  unit: nullable(text('unit of the figure')),
  year: nullable(text('year it is for')),
  source_title: sourceTitle,
  source_url: sourceUrl,
  source_date: text('date of the document; n/d where it has none'),
  confidence,
  note: nullable(text('remark')),
});
