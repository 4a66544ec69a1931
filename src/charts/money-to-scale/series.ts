/** The amounts, in million dollars and in squares of a hundred million. Pure. */
import { countOf } from '@/data/programmes';
import { clean, sums } from '@/facts/topics/money';

const IDP = 'Industrial Demonstrations Program';

/** Million dollars a square, and squares a block. */
export const SQUARE = 100;
export const BLOCK = 100;

export const papers = countOf(IDP, 'concept papers received');
export const projects = countOf(IDP, 'projects selected for award negotiations');
export const endedProjects = countOf(IDP, 'projects on the list of terminations');

/** Million dollars. */
export const amounts = {
  /** Mean of the concept papers, and of the selections. */
  paper: sums.asked / papers,
  project: sums.offered / projects,
  offered: sums.offered,
  /** On the list of terminations: the awards, and the whole shares of their projects as selected. */
  endedAwards: sums.endedAwards,
  endedShares: sums.endedShares,
  asked: sums.asked,
  clean,
  purchasing: sums.purchasing,
  needLow: sums.needLow,
  needHigh: sums.needHigh,
} as const;

export type AmountId = keyof typeof amounts;

/** How many squares an amount is. */
export const squaresOf = (id: AmountId): number => amounts[id] / SQUARE;
