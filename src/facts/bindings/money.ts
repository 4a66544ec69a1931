/** Verdicts on the claims about money that the pipeline computes. */
import { lawAndMoney } from '@/data/demonstrations';
import { countOf, figureOf, millionsOf } from '@/data/programmes';
import { capital, dateInWords, integer, twoDecimals, words } from '@/lib/format';
import type { Binding } from '../binding';
import { clean, sums } from '../topics/money';

const IDP = 'Industrial Demonstrations Program';
const CLEAN = 'Federal Buy Clean (IRA)';
const GSA = 'GSA planned spending announced';
const EPD = 'EPA EPD grants';
const HUBS = 'Regional Clean Hydrogen Hubs';
const hubsEnded = lawAndMoney.find(
  ({ direction, event }) => direction === 'away' && event.includes('two hydrogen hubs'),
);
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
  'c003-gsa-2bn': {
    facts: ['money.gsa-plan'],
    verdict: millionsOf(CLEAN, GSA) === 2000 ? 'holds' : 'not-supported',
    evidence: `${integer(millionsOf(CLEAN, GSA) / 1000)} billion dollars, in the announcement of ${dateInWords(figureOf(CLEAN, GSA).source_date)}: plans, not money paid.`,
  },
  'c004-epa-100m-epd': {
    facts: ['money.declarations-offer', 'money.declarations-chosen'],
    verdict: millionsOf(EPD, 'funding opportunity') === 100 ? 'holds' : 'not-supported',
    evidence: `${integer(millionsOf(EPD, 'funding opportunity'))} million dollars were offered; ${countOf(EPD, 'recipients selected')} recipients were later chosen for about ${integer(millionsOf(EPD, 'selected total, about'))} million.`,
  },
  'c004-hydrogen-hubs': {
    facts: ['money.hubs', 'money.hubs-sum'],
    // Chosen they were; once hubs are among what has ended, the sentence is of its day.
    verdict: countOf(HUBS, 'hubs selected') === 0 ? 'not-supported' : hubsEnded ? 'out-of-date' : 'holds',
    evidence: `${capital(words(countOf(HUBS, 'hubs selected')))} hubs were chosen for up to ${integer(millionsOf(HUBS, 'selected total, up to') / 1000)} billion dollars${hubsEnded ? `; two were among the awards ended on ${dateInWords(hubsEnded.date)}` : ''}.`,
  },
};
