import { z } from 'zod';
import { flag, nullable, sourceTitle, sourceUrl, text } from './fields.ts';
import { AREA_IDS, INDUSTRIES, LEVELS, LEVERS, STANDING_IDS } from './toolbox-terms.ts';

/** Every recommendation of the manufacturing agenda of 2020 and the memo of 2023, and what became of it. */
export const toolbox = z.strictObject({
  id: z
    .string()
    .regex(/^r00[24]-[a-z0-9-]+$/)
    .describe('identifier of the tool'),
  document: z
    .enum(['agenda', 'memo'])
    .describe('agenda: BlueGreen Alliance, June 2020; memo: on heavy industry, about December 2023'),
  area: z.enum(AREA_IDS).describe('pillar of the agenda or area of the memo'),
  place: text('where in that part it stands'),
  tool: text('its name; ours'),
  sentence: text('what it would do; our words'),
  bold: flag('whether the document prints it bold (the agenda prints none so)'),
  lever: z.enum(LEVERS).describe('by what means it works; our sorting'),
  level: z.enum(LEVELS).describe('who would have to act; our sorting where the document names nobody'),
  industries: z.array(z.enum(INDUSTRIES)).min(1).describe('industries it speaks of'),
  part_of: nullable(text('id of the broader tool that it is a part of; null: it stands alone')),
  standing: z
    .enum(STANDING_IDS)
    .describe(
      'what became of it, as far as read; no-record: nothing was read that tells, not that nothing happened',
    ),
  status: nullable(text('the same in a sentence; null: no record read')),
  status_date: nullable(text('date of the latest event the status speaks of; null: undated or no record')),
  status_sources: z
    .array(
      z.strictObject({
        title: sourceTitle,
        url: sourceUrl,
        date: nullable(text('date of that document; null: not dated')),
      }),
    )
    .describe('where the status was read'),
  change: nullable(text('what differs from the first list that was compiled, and why')),
});
