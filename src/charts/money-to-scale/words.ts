/** What is said of each step: numbers, words beside the squares, sentences. Pure. */
import { integer, oneDecimal, twoDecimals, words } from '@/lib/format';
import { amounts, endedProjects, papers, projects, squaresOf, type AmountId } from './series';
import type { SceneId } from './placed';

/** 146 → "$146 million", 5963 → "$5.96 billion", 60000 → "$60 billion", 1100000 → "$1.1 trillion". */
export function money(millions: number): string {
  if (millions >= 1e6) return `$${oneDecimal(millions / 1e6)} trillion`;
  if (millions < 1000) return `$${integer(millions)} million`;
  return `$${millions >= 1e4 ? integer(millions / 1000) : twoDecimals(millions / 1000)} billion`;
}

/** "59.6 squares", "600 squares". */
export const inSquares = (id: AmountId): string => {
  const count = squaresOf(id);
  return `${count < 100 && count % 1 > 0.04 ? oneDecimal(count) : integer(count)} squares`;
};

/** Ratios the titles rest on. */
export const ratios = {
  asked: amounts.asked / amounts.offered,
  endedLow: (amounts.endedAwards / amounts.offered) * 100,
  endedHigh: (amounts.endedShares / amounts.offered) * 100,
  clean: (amounts.clean / amounts.offered) * 100,
  purchasing: amounts.purchasing / amounts.clean,
  needLow: amounts.needLow / amounts.offered,
  needHigh: amounts.needHigh / amounts.offered,
};

const range = (low: AmountId, high: AmountId): string =>
  amounts[high] >= 1e6
    ? `$${oneDecimal(amounts[low] / 1e6)}–${oneDecimal(amounts[high] / 1e6)} trillion`
    : `$${twoDecimals(amounts[low] / 1000)}–${twoDecimals(amounts[high] / 1000)} billion`;

/** The newest sum of a step: a large number, and what it is. */
export const notes: Record<SceneId, { number: string; text: string; count: string; tone: string }> = {
  application: {
    number: money(amounts.paper),
    text: `or more, asked for by the average of ${papers} concept papers`,
    count: inSquares('paper'),
    tone: '',
  },
  offered: {
    number: money(amounts.offered),
    text: `at most, offered to ${projects} projects in March 2024`,
    count: inSquares('offered'),
    tone: '',
  },
  ended: {
    number: range('endedAwards', 'endedShares'),
    text: `terminated on May 30, 2025: the awards of ${endedProjects} projects, or their whole shares as selected`,
    count: `${oneDecimal(squaresOf('endedAwards'))} to ${inSquares('endedShares')}`,
    tone: 'is-accent',
  },
  asked: {
    number: money(amounts.asked),
    text: `or more, asked for in ${papers} concept papers by June 2023`,
    count: inSquares('asked'),
    tone: '',
  },
  'buy-clean': {
    number: money(amounts.clean),
    text: 'in the law of 2022 to buy low-carbon building and road materials',
    count: inSquares('clean'),
    tone: '',
  },
  purchasing: {
    number: money(amounts.purchasing),
    text: 'or more: what the federal government spends on goods and services in a year',
    count: inSquares('purchasing'),
    tone: '',
  },
  need: {
    number: range('needLow', 'needHigh'),
    text: 'of capital for eight industries: DOE’s estimate as a memo reports it. We could not check it; it is drawn in outline',
    count: `${integer(squaresOf('needLow'))} to ${inSquares('needHigh')}`,
    tone: '',
  },
};

/** Sentences under the drawing, in the text alternative and in descriptions of views. */
export const said: Record<SceneId, string> = {
  application: `The ${papers} concept papers asked for over ${money(amounts.asked)}, ${money(amounts.paper)} each on average: ${inSquares('paper')}. The ${projects} projects selected were offered ${money(amounts.project)} on average: ${inSquares('project')}.`,
  offered: `The federal shares of the ${projects} projects selected in March 2024 add up to ${money(amounts.offered)} at most: ${inSquares('offered')}.`,
  ended: `On May 30, 2025, awards of ${words(endedProjects)} of the ${projects} projects were terminated: ${money(amounts.endedAwards)} by the awards on the list, ${money(amounts.endedShares)} by the projects’ shares as selected, ${integer(ratios.endedLow)} to ${integer(ratios.endedHigh)}% of what was offered.`,
  asked: `Concept papers asked for over ${money(amounts.asked)}, ${inSquares('asked')}: ${integer(ratios.asked)} times what was offered.`,
  'buy-clean': `The law of 2022 set ${money(amounts.clean)} aside to buy low-carbon materials, ${inSquares('clean')}: ${integer(ratios.clean)}% of what the demonstration projects were offered.`,
  purchasing: `The federal government buys for over ${money(amounts.purchasing)} in a year, ${inSquares('purchasing')}: ${integer(ratios.purchasing)} times the money for low-carbon materials, which is for several years.`,
  need: `The Department of Energy put the capital that eight industries need at ${range('needLow', 'needHigh')}, as the memo reports it; in what we could read of the report we did not find the figure. That is ${integer(squaresOf('needLow'))} to ${inSquares('needHigh')}, ${integer(ratios.needLow)} to ${integer(ratios.needHigh)} times what was offered.`,
};
