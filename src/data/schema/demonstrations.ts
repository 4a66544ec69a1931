import { z } from 'zod';
import { DIRECTIONS, EVENT_KINDS, PROJECT_SECTORS, PROJECT_STATUSES } from './demonstration-terms.ts';
import { amount, confidence, count, nullable, sourceTitle, sourceUrl, text } from './fields.ts';

const documents = {
  confidence,
  source_title: sourceTitle,
  source_url: sourceUrl,
  source_date: text('dates of those documents; n/d: not dated'),
  note: nullable(text('remark')),
};
const project = count('number of the project in the list of 33', 'id');

/** The projects DOE chose in March 2024 for its Industrial Demonstrations Program. */
export const demonstrationProjects = z.strictObject({
  n: project,
  sector: z.enum(PROJECT_SECTORS).describe('sector, by DOE'),
  name: text('short name of this project: the company, with the town where it has two projects'),
  project: text('title of the project, as chosen'),
  selectee: text('who was chosen, as announced'),
  place: text('place as stated; TBD: to be determined'),
  share_musd: amount('federal share, up to, as chosen', 'million USD'),
  stated_reduction: nullable(text('reduction that the project or DOE stated; null: none was read')),
  status: z
    .enum(PROJECT_STATUSES)
    .describe(
      'terminated: by DOE; withdrawn: the company left the talks; cancelled: by the company; kept: the award goes on; agreement: final agreement announced; not-established: nothing was read since the choice',
    ),
  status_words: text('status in the words noted when read'),
  status_date: nullable(text('date of that status, as precise as it was read')),
  terminated_usd: nullable(amount('award on the list of May 30, 2025; null: not on it', 'USD')),
  ...documents,
});

/** Places that the sources name for a project; a project may have several, or none. */
export const demonstrationSites = z.strictObject({
  n: project,
  city: nullable(text('town; null: only the county is named')),
  county: text('county'),
  state: text('postal code of the state'),
  precision: z.enum(['town', 'county']).describe('town: its post office; county: middle of its residents'),
  lat: z.number().min(24).max(50).describe('latitude').meta({ unit: 'degrees' }),
  lon: z.number().min(-125).max(-66).describe('longitude').meta({ unit: 'degrees' }),
  note: nullable(text('remark')),
});

/** The awards that DOE terminated on May 30, 2025, as far as they were identified. */
export const awardTerminations = z.strictObject({
  recipient: text('who had the award'),
  program: text('program it came from'),
  n: nullable(project),
  executed: nullable(z.iso.date().describe('day the award was signed; null: not read')),
  award_usd: amount('award', 'USD'),
  place: text('place in the list'),
  on_printed_list: text('whether it stood in the part of the printed list that was read'),
  ...documents,
});

/** Pledges, laws, orders and money, from the pledge of 2021 to 2026. */
export const lawAndMoney = z.strictObject({
  date: text('date as noted'),
  date_sort: z.iso.date().describe('first day of that date, for sorting'),
  precision: z.enum(['day', 'month', 'year']).describe('how precise the date is'),
  kind: z.enum(EVENT_KINDS).describe('kind of event; company: a step of the company itself'),
  direction: z
    .enum(DIRECTIONS)
    .describe('toward: sets up or keeps the pledge, the law or its money; away: ends or limits them'),
  brief: text('what happened, in a few words'),
  event: text('what happened, in a sentence of our own'),
  amount_busd: nullable(amount('money the event speaks of; null: none', 'billion USD')),
  ...documents,
});
