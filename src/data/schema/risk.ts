import { z } from 'zod';
import { amount, count, nullable, percent, sourceTitle, sourceUrl, text, year } from './fields.ts';
import { countyCode } from './places.ts';
import { RISK_AREAS, RISK_GROUPS, RISK_SHARES } from './risk-terms.ts';

const perMillion = (words: string) => amount(words, 'per million');
const tract = z
  .string()
  .regex(/^\d{11}$/)
  .describe('number of the census tract');

/** Numbers on lifetime cancer risk that get confused, each with what it stands for, and what changed after 2014, as read. */
export const riskThresholds = z.strictObject({
  id: text('identifier'),
  kind: z
    .enum(['threshold', 'count', 'estimate', 'mean', 'change'])
    .describe('a line; a count above a line; an estimate of a risk; a mean; what changed after 2014'),
  value: nullable(z.number().describe('the number of the statement').meta({ unit: 'as in unit' })),
  unit: nullable(text('its unit')),
  per_million: nullable(
    perMillion(
      'the lifetime risk it stands at or begins at; an estimate in times of a line is multiplied out',
    ),
  ),
  statement: text('what is stated, in our words'),
  sources_covered: nullable(text('sources of air toxics that are counted')),
  emissions: nullable(text('year or years of the emissions')),
  area: nullable(text('the place a figure is for')),
  publisher: text('who published it'),
  title: sourceTitle,
  url: sourceUrl,
  date: nullable(text('date of the document')),
  read: z.enum(['page', 'page opening']).describe('how much of the document was read'),
  note: nullable(text('remark')),
});

/** Tracts of the corridor in the censuses of 2010 and 2020. */
export const tractPairs = z.strictObject({
  tract,
  county_fips: countyCode,
  censuses: z.enum(['both', '2010', '2020']).describe('censuses that have a tract of this number'),
  common_pct: nullable(
    percent(
      'of the ground that either tract of the number covers, the part that both cover; to one per cent',
    ),
  ),
});

/** Tracts at or above EPA's line, the 48 states and D.C. */
export const hotTracts = z.strictObject({
  year: year('2014: tracts of 2010; 2019: tracts of 2020'),
  tract,
  county_fips: countyCode,
  state: z.string().length(2).describe('postal code of the state'),
  risk: perMillion('modelled lifetime cancer risk; 2019 rounded by EPA to one significant figure'),
  people: count('residents: ACS 2015-2019 for 2014, ACS 2018-2022 for 2019', 'people'),
  people_of_color_pct: nullable(percent('residents who are not white, or are Hispanic')),
  black_pct: nullable(percent('Black residents, not Hispanic; not given for 2014')),
  lat: z
    .number()
    .min(24)
    .max(50)
    .describe('latitude of a point in or near the tract')
    .meta({ unit: 'degrees' }),
  lon: z.number().min(-125).max(-66).describe('longitude of that point').meta({ unit: 'degrees' }),
  located_by: z
    .enum(['tract', 'number'])
    .describe(
      'tract: the point of the tract of 2010 of this number; number: mean of those whose number begins alike',
    ),
});

/** Mean modelled risk of groups of residents, weighted by residents. */
export const riskByGroup = z.strictObject({
  area: z
    .enum(RISK_AREAS)
    .describe('rest: Louisiana without the corridor; downriver: its last three parishes'),
  year: year('year of the emissions'),
  group: z.enum(RISK_GROUPS).describe('others: white people who are not Hispanic'),
  people: count('residents of the group in tracts with a figure of risk', 'people'),
  mean: perMillion('mean of the risk of their tracts'),
  mean_low: perMillion(
    'the mean if every tract stood at the lower end of what EPA rounded; for 2014 the mean itself',
  ),
  mean_high: perMillion('the same at the upper end'),
});

/** How far a share of residents and modelled risk rise together from tract to tract. */
export const riskRelations = z.strictObject({
  area: z
    .enum(RISK_AREAS)
    .describe('rest: Louisiana without the corridor; downriver: its last three parishes'),
  year: year('year of the emissions'),
  share: z.enum(RISK_SHARES).describe('share of residents'),
  tracts: count('tracts with residents and both figures', 'tracts'),
  rank_correlation: z
    .number()
    .min(-1)
    .max(1)
    .describe("Spearman's rank correlation of share and risk; tracts count alike")
    .meta({ unit: 'from -1 to 1' }),
  low: z
    .number()
    .min(-1)
    .max(1)
    .describe('lower end of the 95% interval from drawing the tracts anew')
    .meta({ unit: 'from -1 to 1' }),
  high: z.number().min(-1).max(1).describe('upper end of that interval').meta({ unit: 'from -1 to 1' }),
});
