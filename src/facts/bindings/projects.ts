/** Verdicts on the claims about the demonstration projects, Buy Clean and the climate treaties. */
import { demonstrationProjects, lawAndMoney } from '@/data/demonstrations';
import { dateInWords, integer, words } from '@/lib/format';
import type { Binding } from '../binding';
import { eventOf, shareOf, terminated } from '../topics/projects';

const chosen = shareOf(demonstrationProjects);
const papers = eventOf('2023-06', /has read (\d+) concept papers/);
const asked = papers.row.amount_busd ?? Number.NaN;
const happened = (pattern: RegExp) =>
  lawAndMoney.find(({ direction, event }) => direction === 'away' && pattern.test(event));
const revoked = happened(/Executive Order 14057.* revoked/);
const paris = happened(/withdrawal from the Paris Agreement takes effect/);

/** Claims whose evidence the pipeline computes, by the claim's id. */
export const bindings: Readonly<Record<string, Binding>> = {
  'c004-idp-6bn': {
    facts: ['projects.sum', 'projects.terminated', 'projects.terminated-sum', 'projects.dropped'],
    // Right when written if what was chosen rounds to six billion; out of date once much of it has ended.
    verdict:
      Math.round(chosen / 1000) !== 6 ? 'not-supported' : terminated.length > 0 ? 'out-of-date' : 'holds',
    evidence: `${integer(chosen)} million dollars were chosen for ${words(demonstrationProjects.length)} projects in March 2024; ${words(terminated.length)} of these, ${integer(shareOf(terminated))} million as chosen, were terminated on May 30, 2025.`,
  },
  'c004-idp-applications': {
    facts: ['projects.papers', 'projects.asked'],
    verdict:
      papers.found === '411' && asked >= 60 && asked < 61
        ? /concept papers/.test(papers.row.event)
          ? 'holds-with-wording'
          : 'holds'
        : 'not-supported',
    evidence: `${papers.found} concept papers asked for more than ${integer(asked)} billion dollars. They were concept papers; those encouraged to apply in full were fewer.`,
  },
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
