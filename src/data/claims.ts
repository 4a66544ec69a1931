/**
 * The claims of the seed documents and what was found.
 * Types come from the schemas; zod itself is not loaded.
 */
import type { DatasetRow } from './schema/datasets.ts';
import seedClaimsJson from './json/seed-claims.json' with { type: 'json' };

/** One checked claim. */
export type SeedClaim = DatasetRow<'seed-claims'>;
export const seedClaims = seedClaimsJson.rows as readonly SeedClaim[];
