/**
 * The corridor's dated record, and the findings on how its risk is counted.
 * Types come from the schemas; zod itself is not loaded.
 */
import type { DatasetRow } from './schema/datasets.ts';
import corridorEvidenceJson from './json/corridor-evidence.json' with { type: 'json' };
import corridorRecordJson from './json/corridor-record.json' with { type: 'json' };

/** A dated fact with the page it was read on. */
export type RecordEvent = DatasetRow<'corridor-record'>;
export const corridorRecord = corridorRecordJson.rows as readonly RecordEvent[];

/** A finding of a document, with or without a figure. */
export type Evidence = DatasetRow<'corridor-evidence'>;
export const corridorEvidence = corridorEvidenceJson.rows as readonly Evidence[];

const byId = new Map(corridorEvidence.map((row) => [row.id, row]));

/** A finding by its id. Throws for any other: an unknown finding must stop the build. */
export function evidenceOf(id: string): Evidence {
  const row = byId.get(id);
  if (!row) throw new Error(`corridor-evidence has no row "${id}"`);
  return row;
}

/** The figure of a finding. Throws where it has none. */
export function figureOf(id: string): number {
  const { value } = evidenceOf(id);
  if (value === null) throw new Error(`corridor-evidence: "${id}" has no figure`);
  return value;
}
