import { z } from 'zod';
import { EVENT_KINDS, EVIDENCE_TOPICS } from './record-terms.ts';
import { confidence, nullable, sourceTitle, text } from './fields.ts';

const publisher = text('who published it');
const sourceDate = text('date of the document as noted; n/d: none stated');
const read = z
  .enum(['page', 'page opening', 'abstract'])
  .describe('how much of the document was read; all from stored copies, none live');
const note = nullable(text('remark'));
const address = nullable(text('address of that document; null: not kept'));

/** What happened to the corridor's air and its rules since 2021, dated. */
export const corridorRecord = z.strictObject({
  date: text('date as noted'),
  date_sort: z.iso.date().describe('first day of that date, for sorting'),
  precision: z.enum(['day', 'month', 'year']).describe('how precise the date is'),
  kind: z.enum(EVENT_KINDS).describe('agencies and courts; plants and permits; measurements and studies'),
  brief: text('what happened, in a few words'),
  fact: text('what happened, in a sentence or two of our own'),
  source_title: sourceTitle,
  publisher,
  source_url: address,
  source_date: sourceDate,
  read,
  confidence,
  note,
});

/** Figures and findings of documents on how the air's risk is counted, measured and disputed. */
export const corridorEvidence = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .describe('identifier of the finding'),
  topic: z
    .enum(EVIDENCE_TOPICS)
    .describe('what it is about: a link of the computation, or something beside it'),
  value: nullable(
    z.number().describe('the figure; null: a finding without one').meta({ unit: 'as the field unit says' }),
  ),
  unit: nullable(text('unit of the figure')),
  as_of: text('date or year that the finding speaks of'),
  fact: text('the finding, in a sentence of our own'),
  source_title: sourceTitle,
  publisher,
  source_url: address,
  source_date: sourceDate,
  read,
  confidence,
  note,
});
