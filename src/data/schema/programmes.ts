import { z } from 'zod';
import { amount, confidence, nullable, sourceTitle, sourceUrl, text } from './fields.ts';

/** How an amount is meant, and where it comes from. */
export const BOUNDS = ['as stated', 'up to', 'about', 'more than'] as const;
export const BASES = ['read', 'summed', 'memo'] as const;

/** Federal money for industry: what was asked, offered, taken back and set aside, one row a figure. */
export const federalProgrammes = z.strictObject({
  program: text('program the figure belongs to'),
  item: text('what the figure is'),
  bound: z.enum(BOUNDS).describe('how the source means it'),
  million_usd: nullable(amount('the figure, where it is money', 'million U.S. dollars')),
  value: nullable(amount('the figure as printed, where it is a number', 'see unit')),
  unit: nullable(text('unit of the printed figure')),
  words: nullable(text('the entry, where it is no number')),
  date: nullable(text('date of the figure (YYYY, YYYY-MM or YYYY-MM-DD)')),
  basis: z
    .enum(BASES)
    .describe(
      'read: stated by the source; summed: added up here from the lists of projects and awards; memo: reported by the policy memo of 2023 and not found elsewhere',
    ),
  confidence,
  source_title: sourceTitle,
  source_url: sourceUrl,
  source_date: text('dates of those documents; n/d: not dated'),
  note: nullable(text('remark')),
});
