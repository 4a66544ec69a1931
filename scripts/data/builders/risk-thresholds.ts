import { number, oneOf, optional, text } from '../readers/cells.ts';
import { by, type Builder } from '../dataset.ts';
import { mismatch } from '../source-error.ts';

export const THRESHOLDS = 'air-toxics/risk-thresholds.csv';

const columns = {
  id: text,
  kind: oneOf(['threshold', 'count', 'estimate', 'mean', 'change']),
  value: optional(number),
  unit: optional(text),
  per_million: optional(number),
  times_of: optional(text),
  statement: text,
  sources_covered: optional(text),
  emissions: optional(text),
  area: optional(text),
  publisher: text,
  title: text,
  url: text,
  date: optional(text),
  read: oneOf(['page', 'page opening']),
  note: optional(text),
};

/** Numbers on risk that get confused, and what changed after 2014, as they were read. */
export const buildRiskThresholds: Builder<'risk-thresholds'> = (files) => {
  const statements = files.csv(THRESHOLDS, { columns });
  return {
    vintage: 'read November 2026',
    sources: [THRESHOLDS],
    notes: [
      'Risk is that of getting cancer in a lifetime from breathing air toxics outdoors, modelled; none of these risks was measured.',
      'Pages were read as openings or excerpts of a stored copy. Statements are in our words.',
      'The counts and estimates of ProPublica are its own, with another model, other sources and other areas than EPA’s assessments: they must not be compared as if they were one scale of one study.',
    ],
    rows: statements
      .map(({ times_of, ...row }) => {
        if (times_of === null) return row;
        const base = statements.find(({ id }) => id === times_of);
        if (!base || base.per_million === null || row.value === null)
          throw mismatch(
            { file: THRESHOLDS, column: `times_of, row “${row.id}”` },
            times_of,
            'the id of a row with a risk, beside a value',
          );
        return { ...row, per_million: row.value * base.per_million };
      })
      .sort(by(({ id }) => id)),
  };
};
