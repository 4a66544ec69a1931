/** Closed lists of the plant database, apart from its schemas so that they can be used without zod. */

/** Years of the reports; every series by year has one entry for each, in this order. */
export const REPORTING_YEARS: readonly number[] = Array.from({ length: 14 }, (_, i) => 2010 + i);

/** The industries this site is about. */
export const FOUR_INDUSTRIES = ['steel', 'coke', 'cement', 'aluminum'] as const;

/** The four, then the rest of industry, then everyone else. */
export const INDUSTRIES = [
  ...FOUR_INDUSTRIES,
  'refineries',
  'chemicals',
  'pulp and paper',
  'other metals',
  'other minerals',
  'power',
  'petroleum and gas',
  'waste',
  'other',
] as const;

export type Industry = (typeof INDUSTRIES)[number];

/** Gases that only a few facilities report. */
export const RARE_GASES = [
  'hfc',
  'pfc',
  'sf6',
  'nf3',
  'other_fully_fluorinated',
  'hfe',
  'very_short_lived',
  'other',
] as const;

export type RareGas = (typeof RARE_GASES)[number];
