/** Verdicts on the claims about money that the pipeline computes. */
import { countOf, figureOf } from '@/data/programmes';
import { integer, twoDecimals } from '@/lib/format';
import type { Binding } from '../binding';
import { clean, sums } from '../topics/money';

const IDP = 'Industrial Demonstrations Program';
const papers = countOf(IDP, 'concept papers received');
const ended = countOf(IDP, 'projects on the list of terminations');
const need = figureOf(
  'Capital needed in eight industries',
  'lower end of DOE’s estimate, as the memo reports it',
);

/** Claims whose evidence the pipeline computes, by the claim's id. */
export const bindings: Readonly<Record<string, Binding>> = {
  'c004-buy-clean-4bn': {
    facts: [
      'money.buy-clean',
      'money.buy-clean-buildings',
      'money.buy-clean-roads',
      'money.buy-clean-labels',
    ],
    verdict: Math.abs(clean - 4150) < 0.5 ? 'holds' : 'not-supported',
    evidence: `${twoDecimals(sums.buildings / 1000)} billion for federal buildings and ${twoDecimals(sums.roads / 1000)} billion for roads, ${twoDecimals(clean / 1000)} billion dollars; a further ${twoDecimals(sums.labels / 1000)} billion for data and labels.`,
  },
  'c004-630bn-procurement': {
    facts: ['money.purchasing'],
    verdict: sums.purchasing === 630_000 ? 'holds' : 'not-supported',
    evidence: `Over ${integer(sums.purchasing / 1000)} billion dollars of purchasing in a year, as the federal Buy Clean page states it (2023).`,
  },
  'c004-doe-700bn': {
    facts: ['money.need'],
    // The amount is the memo's own until a page is read that states it.
    verdict: need.basis === 'memo' ? 'could-not-check' : 'holds',
    evidence: `DOE’s report of September 2023 and its eight industries are confirmed; ${integer(sums.needLow / 1000)} to ${integer(sums.needHigh / 1000)} billion dollars was in no part of it that could be read.`,
  },
  'c004-idp-applications': {
    facts: ['money.papers', 'money.asked', 'money.encouraged'],
    verdict: papers === 411 && sums.asked === 60_000 ? 'holds-with-wording' : 'not-supported',
    evidence: `${papers} concept papers, not applications, asked for over ${integer(sums.asked / 1000)} billion dollars; ${countOf(IDP, 'concept papers encouraged to submit full applications')} were encouraged to apply in full.`,
  },
  'c004-idp-6bn': {
    facts: [
      'money.offered',
      'money.ended-projects',
      'money.ended-awards',
      'money.ended-shares',
      'projects.dropped',
    ],
    // About six billion it was; what has been ended since dates the sentence.
    verdict: Math.round(sums.offered / 1000) !== 6 ? 'not-supported' : ended > 0 ? 'out-of-date' : 'holds',
    evidence: `Shares of the selections add up to ${integer(sums.offered)} million dollars; ${ended} of them were on the list of terminations of May 30, 2025: ${integer(sums.endedAwards)} million by the awards, ${integer(sums.endedShares)} million as selected.`,
  },
};
