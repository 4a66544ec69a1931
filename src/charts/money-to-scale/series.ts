/** The amounts, in million dollars and in squares of a hundred million. Pure. */
import { countOf, millionsOf } from '@/data/programmes';

const IDP = 'Industrial Demonstrations Program';
const NEED = 'Capital needed in eight industries';

/** Million dollars a square, and squares a block. */
export const SQUARE = 100;
export const BLOCK = 100;

export const papers = countOf(IDP, 'concept papers received');
export const projects = countOf(IDP, 'projects selected for award negotiations');
export const endedProjects = countOf(IDP, 'projects on the list of terminations');

const asked = millionsOf(IDP, 'federal funding requested in concept papers (more than)');
const offered = millionsOf(IDP, 'federal shares of the selections, added up');

/** Million dollars. */
export const amounts = {
  /** Mean of the concept papers, and of the selections. */
  paper: asked / papers,
  project: offered / projects,
  offered,
  /** On the list of terminations: the awards, and the whole shares of their projects as selected. */
  endedAwards: millionsOf(IDP, 'awards of those projects on the list'),
  endedShares: millionsOf(IDP, 'federal shares of those projects, as selected'),
  asked,
  clean:
    millionsOf(
      'Federal Buy Clean (IRA)',
      'Sec. 60503 GSA Federal Buildings Fund, low embodied carbon materials',
    ) + millionsOf('Federal Buy Clean (IRA)', 'Sec. 60506 FHWA low-carbon transportation materials'),
  purchasing: millionsOf('Federal purchasing', 'goods and services in a year (more than)'),
  needLow: millionsOf(NEED, 'lower end of DOE’s estimate, as the memo reports it'),
  needHigh: millionsOf(NEED, 'upper end of DOE’s estimate, as the memo reports it'),
} as const;

export type AmountId = keyof typeof amounts;

/** How many squares an amount is. */
export const squaresOf = (id: AmountId): number => amounts[id] / SQUARE;
