/** What is said of the pictures: on their face, and in the text alternative. Build only. */
import { relationOf, type RiskRelation } from '@/data/risk';
import type { RiskYear } from '@/data/tracts';
import { integer, oneDecimal, twoDecimals, wholePercent } from '@/lib/format';
import { yearOf, type Fifth, type GroupRow, type Point, type Show } from './series';

const shareName = (show: Show) => (show.startsWith('black') ? 'black' : 'people_of_color');

/** "Rank correlation −0.10, 95% interval −0.23 to 0.04" */
export const relationWords = ({ rank_correlation, low, high }: RiskRelation) =>
  `Rank correlation ${twoDecimals(rank_correlation)}, 95% interval ${twoDecimals(low)} to ${twoDecimals(high)}`;

/** Sentences under a scatter. */
export function footOf(show: Show, fifths: readonly Fifth[]): string[] {
  const own = relationOf('corridor', yearOf(show), shareName(show));
  const downriver = relationOf('downriver', yearOf(show), shareName(show));
  const sizes = fifths.map(({ tracts }) => tracts);
  return [
    `Large dots: ${integer(own.tracts)} tracts of the corridor; small: the rest of Louisiana. Bars and boxes: median and middle half of each fifth of the corridor’s tracts by share (${Math.min(...sizes)} or ${Math.max(...sizes)} tracts).`,
    `${relationWords(own)}; in the last three parishes (${downriver.tracts} tracts) ${twoDecimals(downriver.rank_correlation)}, interval ${twoDecimals(downriver.low)} to ${twoDecimals(downriver.high)}.`,
  ];
}

/** The text alternative of a scatter. */
export function describeScatter(
  show: Show,
  { corridor, rest, fifths }: { corridor: readonly Point[]; rest: readonly Point[]; fifths: readonly Fifth[] },
): string {
  const year = yearOf(show);
  const what = show.startsWith('black') ? 'Black residents' : 'people of color';
  const top = corridor.toSorted((a, b) => b.risk - a.risk).slice(0, 3);
  return [
    `Scatter plot of ${integer(corridor.length)} corridor tracts and ${integer(rest.length)} others in Louisiana: share of ${what} from left to right, modelled risk of ${year} upward.`,
    `Highest in the corridor: ${top.map(({ id, share, risk }) => `tract ${id}, ${wholePercent(share)} ${what}, ${integer(risk)} in a million`).join('; ')}.`,
    `Five groups of corridor tracts by share: ${fifths.map(({ from, to, low, median, high }) => `${wholePercent(from)} to ${wholePercent(to)}: median ${oneDecimal(median)}, middle half ${oneDecimal(low)} to ${oneDecimal(high)}`).join('; ')}.`,
    ...footOf(show, fifths).slice(1),
  ].join(' ');
} // prettier-ignore

/** The text alternative of the bars. */
export function describeGroups(corridor: readonly GroupRow[], nation: readonly GroupRow[], year: RiskYear): string {
  const list = (rows: readonly GroupRow[]) =>
    rows.map(({ name, row }) => `${name} ${oneDecimal(row.mean)}${year === 2019 ? ` (${oneDecimal(row.mean_low)} to ${oneDecimal(row.mean_high)} within rounding)` : ''}`).join(', ');
  return `Bars of mean modelled risk per million in ${year}. In the corridor: ${list(corridor)}. In the nation: ${list(nation)}.`;
} // prettier-ignore
