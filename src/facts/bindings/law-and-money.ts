/** Verdicts on the claims about Buy Clean and the climate treaties. */
import { lawAndMoney } from '@/data/demonstrations';
import { dateInWords } from '@/lib/format';
import type { Binding } from '../binding';

const happened = (pattern: RegExp) =>
  lawAndMoney.find(({ direction, event }) => direction === 'away' && pattern.test(event));
const revoked = happened(/Executive Order 14057.* revoked/);
const paris = happened(/withdrawal from the Paris Agreement takes effect/);

/** Claims whose evidence the pipeline computes, by the claim's id. */
export const bindings: Readonly<Record<string, Binding>> = {
  'c003-buy-clean': {
    facts: ['projects.away-after'],
    verdict: revoked ? 'out-of-date' : 'could-not-check',
    evidence: `The order on which Buy Clean stood was revoked on ${dateInWords(revoked?.date ?? '2025')}; purchases may go on where they carry no extra cost.`,
  },
  'c004-climate-finance': {
    facts: ['projects.away-after'],
    verdict: paris ? 'out-of-date' : 'could-not-check',
    evidence: `The withdrawal from the Paris Agreement took effect on ${dateInWords(paris?.date ?? '2026')}, and that from the UN climate convention was ordered the same month.`,
  },
};
