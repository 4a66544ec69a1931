/** Closed lists of the corridor's record, apart from their schemas so that they can be used without zod. */

export const EVENT_KINDS = ['law', 'plants', 'studies'] as const;

export type EventKind = (typeof EVENT_KINDS)[number];

/** The first six are links of the computation of risk, in order. */
export const EVIDENCE_TOPICS = [
  'reported',
  'factor',
  'model',
  'concentration',
  'unit-risk',
  'sum',
  'measured',
  'cases',
  'exemption',
  'plants',
] as const;
