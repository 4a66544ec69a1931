/** The seeds' claims by the story that tests them, the surprising verdicts first. */
import { seedClaims, type SeedClaim } from '@/data/claims';
import type { Verdict } from './binding';
import { bindings, VERDICTS } from './claims';

export interface ClaimGroup {
  /** The story's slug; `database` for the plant database, `documents` for what the seeds say of themselves. */
  id: string;
  claims: readonly SeedClaim[];
}

/** Sections of the memo whose claims the beats on rules test, whatever their topic. */
const RULES = new Set(['Environmental regulation', 'NSPS table']);
const BY_TOPIC: Readonly<Record<SeedClaim['topic'], string>> = {
  'heavy-industry': 'heavy-industry',
  jobs: 'heavy-industry',
  aluminum: 'aluminum',
  trade: 'aluminum',
  'cancer-alley': 'cancer-alley',
  'ira-gap': 'ira-gap',
  policy: 'ira-gap',
  'coming-clean': 'database',
  campaign: 'documents',
};
/** Claims that another story uses than their topic's. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'c004-nsps-aluminum': 'aluminum',
  'c004-al-union-workers': 'aluminum',
  'c000-tpp-date': 'documents',
  'c000-tpp-order': 'documents',
  'c000-nafta-date': 'documents',
  'c000-nafta-partners': 'documents',
  'c000-tuna-date': 'documents',
  'c000-tuna-163m': 'documents',
  'c000-tuna-authorized': 'documents',
  'c000-tuna-ruling': 'documents',
};
const ORDER = ['heavy-industry', 'aluminum', 'cancer-alley', 'ira-gap', 'database', 'documents'] as const;

/** The verdict that is printed: the computed one where there is one. */
export const verdictOf = (claim: SeedClaim): Verdict => bindings[claim.id]?.verdict ?? claim.verdict;

/** The group of a claim. */
export function groupOf(claim: SeedClaim): string {
  return (
    ELSEWHERE[claim.id] ??
    (claim.topic === 'policy' && RULES.has(claim.section) ? 'heavy-industry' : BY_TOPIC[claim.topic])
  );
}

const rank = (claim: SeedClaim) => VERDICTS.findIndex((verdict) => verdict.id === verdictOf(claim));

/** Every claim once, in groups; within a group by verdict and id. */
export const claimGroups: readonly ClaimGroup[] = ORDER.map((id) => ({
  id,
  claims: seedClaims
    .filter((claim) => groupOf(claim) === id)
    .toSorted((a, b) => rank(a) - rank(b) || a.id.localeCompare(b.id)),
}));
