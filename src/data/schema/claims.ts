import { z } from 'zod';
import { nullable, text } from './fields.ts';

/** Checkable claims of the five seed documents, with what was found. */
export const seedClaims = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9.]+)*$/)
    .describe('identifier of the claim'),
  seed: text('file of the seed document'),
  section: text('part of the document'),
  claim: text('the claim, paraphrased'),
  value: nullable(text('figure or word claimed')),
  unit: nullable(text('unit of the value')),
  as_of: nullable(text('date the claim speaks of; n/d when it names none')),
  topic: z
    .enum([
      'policy',
      'trade',
      'heavy-industry',
      'cancer-alley',
      'coming-clean',
      'ira-gap',
      'campaign',
      'jobs',
      'aluminum',
    ])
    .describe('subject'),
  verdict: z
    .enum(['holds', 'holds-with-wording', 'out-of-date', 'not-supported', 'could-not-check'])
    .describe('outcome; could-not-check means nothing decisive was read, not that the claim is false'),
  evidence: text('what was found'),
  evidence_kind: z.enum(['document', 'data', 'none']).describe('whether a document or a data file decided'),
  source_title: nullable(text('document or data set')),
  source_url: nullable(text('its address')),
  source_date: nullable(text('its date as noted')),
  data_file: nullable(text('raw file behind computed evidence')),
  note: nullable(text('remark')),
});
