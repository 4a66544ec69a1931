/**
 * What comparing the series with second sources gave.
 * Types come from the schemas; zod itself is not loaded.
 */
import type { DatasetRow } from './schema/datasets.ts';
import reconciliationJson from './json/reconciliation.json' with { type: 'json' };

/** One comparison. */
export type Reconciliation = DatasetRow<'reconciliation'>;
export const reconciliation = reconciliationJson.rows as readonly Reconciliation[];
