/** A verdict computed from data, and the sentence that shows how. */
import type { SeedClaim } from '@/data/claims';

export type Verdict = SeedClaim['verdict'];

export interface Binding {
  /** Names of the facts the verdict rests on. */
  facts: readonly string[];
  verdict: Verdict;
  evidence: string;
}
