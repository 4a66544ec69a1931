import { z } from 'zod';
import { confidence, count, nullable, sourceTitle, sourceUrl, text } from './fields.ts';

const day = (words: string) => z.iso.date().describe(words);

/** How the date that the policy memo gives for a standard compares with what was read. */
export const DATE_CHECKS = [
  'agrees',
  'amended since',
  'signed earlier',
  'later on record',
  'earlier on record',
  'not checked',
] as const;

/** The ten standards of performance (40 CFR part 60) that the policy memo lists, with their dates. */
export const performanceStandards = z.strictObject({
  subpart: text('subpart of 40 CFR part 60').meta({ unit: 'id' }),
  standard: text('what it covers'),
  first_date: nullable(day('final rule that began it; null: not read')),
  first_note: nullable(text('beginnings of its several subparts, where it has more than one')),
  claimed_date: day('"last updated" by the policy memo of 2023'),
  latest_date: nullable(day('latest amendment read; null: none was read')),
  latest_fr: nullable(text('its Federal Register citation')),
  amendments: z
    .array(z.iso.date())
    .describe('dates of amendments read; of a long list the first and the last'),
  amendments_count: nullable(count('amendments on the list read; null: no list was read', 'amendments')),
  check: z
    .enum(DATE_CHECKS)
    .describe(
      'agrees: the same day; amended since: after the memo was written; signed earlier: the day of signature was read, not that of publication; later, earlier on record: the latest date read is another one; not checked: the memo alone',
    ),
  check_note: text('the comparison in words'),
  pollutants: text('what it limits, by the memo'),
  pollutants_read: nullable(text('what it limits, where it was read')),
  co2_limit: text('limit on carbon dioxide, by the memo'),
  confidence,
  source_title: sourceTitle,
  source_url: sourceUrl,
  source_date: text('dates of those documents; n/d: not dated'),
  note: nullable(text('remark')),
});

/** What EPA and the president did about rules for heavy industry, 2018-2026. */
export const epaActions = z.strictObject({
  date: day('day of publication or signature'),
  action: text('what was done'),
  type: z
    .enum(['final rule', 'interim final rule', 'proposed rule', 'announcement', 'proclamation'])
    .describe('kind of act'),
  cfr: nullable(text('part and subpart of the Code of Federal Regulations, or section of the law')),
  fr_citation: nullable(text('Federal Register citation, where it was read')),
  status: nullable(text('what became of it by the time of reading')),
  industry: text('industry it bears on'),
  confidence,
  source_title: sourceTitle,
  source_url: sourceUrl,
  source_date: text('date of that document'),
  note: nullable(text('remark')),
});
