import { by, type Builder } from '../dataset.ts';
import { oneOf, optional, text } from '../readers/cells.ts';

export const CLAIMS = 'policy/seed-claims-facts.csv';

/** Every checked claim of the seed documents. */
export const buildSeedClaims: Builder<'seed-claims'> = (files) => {
  const columns = {
    id: text,
    seed: text,
    section: text,
    claim: text,
    value: optional(text),
    unit: optional(text),
    as_of: optional(text),
    topic: oneOf([
      'policy',
      'trade',
      'heavy-industry',
      'cancer-alley',
      'coming-clean',
      'ira-gap',
      'campaign',
      'jobs',
      'aluminum',
    ]),
    verdict: oneOf(['holds', 'holds-with-wording', 'out-of-date', 'not-supported', 'could-not-check']),
    evidence: text,
    evidence_kind: oneOf(['document', 'data', 'none']),
    source_title: optional(text),
    source_url: optional(text),
    source_date: optional(text),
    data_file: optional(text),
    note: optional(text),
  };
  return {
    vintage: 'checked November 2026',
    sources: [CLAIMS],
    notes: [
      'Claims are paraphrased. could-not-check means that nothing decisive was read, not that the claim is false.',
      'Pages were read as excerpts from a stored copy, some at reposts; the source title or the note says so.',
    ],
    rows: files.csv(CLAIMS, { columns }).sort(by((row) => row.id)),
  };
};
