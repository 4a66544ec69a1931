import { EVENT_KINDS, EVIDENCE_TOPICS } from '../../../src/data/schema/record-terms.ts';
import { by, type Builder } from '../dataset.ts';
import { number, oneOf, optional, text } from '../readers/cells.ts';
import { notedDate } from './dates.ts';

export const RECORD = 'air-toxics/corridor-record-facts.csv';
export const EVIDENCE = 'air-toxics/corridor-evidence-facts.csv';

const source = {
  source_title: text,
  publisher: text,
  source_url: optional(text),
  source_date: text,
  read: oneOf(['page', 'page opening', 'abstract']),
  confidence: oneOf(['verified', 'uncertain']),
  note: optional(text),
};
const READ_NOTE =
  'Each row names the page it was read on. Pages were read as stored copies, mostly their openings, some at reposts: compare with the live page before quoting.';

/** Dated facts since 2021, in order of time. */
export const buildCorridorRecord: Builder<'corridor-record'> = (files) => ({
  vintage: '2021-2026, read November 2026',
  sources: [RECORD],
  notes: [
    'A choice of facts, not a chronicle.',
    READ_NOTE,
    'Where a row says that nothing later was read, that is all it says.',
  ],
  rows: files
    .csv(RECORD, { columns: { date: text, kind: oneOf(EVENT_KINDS), brief: text, fact: text, ...source } })
    .map(({ date, ...row }) => ({ date, ...notedDate(RECORD, date), ...row }))
    .sort(by((row) => row.date_sort)),
});

/** Findings on how risk is counted, in the order of the computation. */
export const buildCorridorEvidence: Builder<'corridor-evidence'> = (files) => ({
  vintage: '1989-2025, read November 2026',
  sources: [EVIDENCE],
  notes: [
    READ_NOTE,
    'The audits of 2001 and 2006 are old; they are the only ones read. What has changed since was not found.',
    'Measured here means computed from concentrations that a mobile laboratory measured in one month; risk itself is never measured.',
  ],
  rows: files
    .csv(EVIDENCE, {
      columns: {
        id: text,
        topic: oneOf(EVIDENCE_TOPICS),
        value: optional(number),
        unit: optional(text),
        as_of: text,
        fact: text,
        ...source,
      },
    })
    .sort(by((row) => EVIDENCE_TOPICS.indexOf(row.topic))),
});
