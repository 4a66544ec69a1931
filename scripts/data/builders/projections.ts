import type { DatasetRow } from '../../../src/data/schema/datasets.ts';
import type { Builder } from '../dataset.ts';
import { number, oneOf, optional, text } from '../readers/cells.ts';
import { mismatch } from '../source-error.ts';

export const QUOTED = 'policy/ira_projections_quoted.csv';

type Law = DatasetRow<'ira-projections'>['law'];
/** The states of policy as the compiled list calls them. */
const LAW: Readonly<Record<string, Law>> = {
  'pre-IRA': 'before the climate law',
  IRA: 'climate law',
  'IRA enacted Aug 2022': 'climate law',
  'IRA + BIL': 'climate law',
  'IRA + IIJA + CHIPS': 'climate law',
  'IRA + further policy': 'climate law and more',
  'IRA + Biden rules (June 2024)': 'climate law and rules',
  'Biden-era': 'climate law and rules',
  'before OBBBA (July 2025)': 'law of 2025 not passed',
  'post-OBBBA': 'law of 2025',
  'post-OBBBA (Sept 2025)': 'law of 2025',
  pledge: 'pledge',
  history: 'past',
  estimate: 'past',
  'NDC scenario': 'other',
  'Project 2025': 'other',
};

/** Every quoted projection, in the order of the compiled list: by publisher, then as they were published. */
export const buildIraProjections: Builder<'ira-projections'> = (files) => {
  const columns = {
    publisher: text,
    policy_state: text,
    scenario: optional(text),
    metric: text,
    unit: text,
    target_year: optional(text),
    low: optional(number),
    high: optional(number),
    central: optional(number),
    baseline: optional(text),
    source_title: text,
    source_url: optional(text),
    source_date: text,
    confidence: oneOf(['verified', 'uncertain']),
    note: optional(text),
  };
  return {
    vintage: 'published April 2023 to January 2026; read November 2026',
    sources: [QUOTED],
    notes: [
      'Figures as printed, none recomputed. Pages were read as excerpts, several at reposts; the source title says so. uncertain: one secondary page, or a repost altered by a machine.',
      'Publishers measure different things against different bases. A range is what its publisher calls one: of scenarios, or of models; it is no confidence interval.',
      'Most pages do not say in the part read whether a figure is net or gross; measure keeps to what they say. For 2030 no projection made after the law of July 2025 was read.',
    ],
    rows: files.csv(QUOTED, { columns }).map(({ policy_state, target_year, baseline, ...row }) => {
      const ends = [row.low, row.high, row.central].filter((value) => value !== null);
      if (ends.length === 0 || (row.low ?? 0) > (row.high ?? Infinity))
        throw mismatch({ file: QUOTED, column: 'low' }, row.low, 'a figure, or a range from low to high');
      return {
        ...row,
        law: lawOf(policy_state),
        policy_state,
        measure: measureOf(row.metric),
        ...years(target_year),
        base: baseline,
      };
    }),
  };
};

function lawOf(state: string): Law {
  const law = LAW[state];
  if (!law) throw mismatch({ file: QUOTED, column: 'policy_state' }, state, Object.keys(LAW).join(', '));
  return law;
}

function measureOf(metric: string): DatasetRow<'ira-projections'>['measure'] {
  if (/^net GHG/.test(metric)) return 'net greenhouse gases';
  if (/energy-related CO2/.test(metric)) return 'energy CO2';
  return /\bGHG\b|^reduction since/.test(metric) ? 'greenhouse gases' : 'other';
}

/** "2035" or "2030-2040" as first and last year. */
function years(cell: string | null): { from_year: number | null; to_year: number | null } {
  if (cell === null) return { from_year: null, to_year: null };
  const parts = /^(\d{4})(?:-(\d{4}))?$/.exec(cell);
  if (!parts) throw mismatch({ file: QUOTED, column: 'target_year' }, cell, 'YYYY or YYYY-YYYY');
  return { from_year: Number(parts[1]), to_year: Number(parts[2] ?? parts[1]) };
}
