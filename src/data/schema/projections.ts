import { z } from 'zod';
import { confidence, nullable, sourceTitle, sourceUrl, text, year } from './fields.ts';

/** What a figure assumes of federal law. */
export const LAWS = [
  'before the climate law',
  'climate law',
  'climate law and rules',
  'climate law and more',
  'law of 2025 not passed',
  'law of 2025',
  'pledge',
  'past',
  'other',
] as const;
export const MEASURES = ['net greenhouse gases', 'greenhouse gases', 'energy CO2', 'other'] as const;

const figure = (words: string) => nullable(z.number().describe(words).meta({ unit: 'see unit' }));

/** Projections of U.S. emissions as their publishers, or pages that quote them, state them. */
export const iraProjections = z.strictObject({
  publisher: text('who made the projection'),
  scenario: nullable(text('its name')),
  law: z
    .enum(LAWS)
    .describe('what it assumes of federal law: the climate law of August 2022, the law of July 2025'),
  policy_state: text('the same in the words of the compiled list'),
  metric: text('what is measured, as stated'),
  measure: z
    .enum(MEASURES)
    .describe(
      'net greenhouse gases: less what forests take up; greenhouse gases: the page read does not say whether net or gross; energy CO2: carbon dioxide from energy only',
    ),
  unit: text('unit of the figures'),
  from_year: nullable(year('year the figure is for, or the first of a span')),
  to_year: nullable(year('the same, or the last of a span')),
  low: figure('lower end of a range'),
  high: figure('upper end of a range'),
  central: figure('the figure, where it is one'),
  base: nullable(text('year or case the figure is compared with')),
  confidence,
  source_title: sourceTitle,
  source_url: nullable(sourceUrl),
  source_date: text('dates of those documents; n/d: not dated'),
  note: nullable(text('remark')),
});
