/** What is said of one model and one pledge. Pure. */
import { capital, integer, sentenceList, wholePercent } from '@/lib/format';
import type { GapSeries, Ledge, PledgePct } from './series';

/** The part of the way from the latest year's level down to the pledge that a model covers, per cent. */
export const wayCovered = (series: GapSeries, ledge: Ledge, pledge: PledgePct): number =>
  (100 * (series.latest.mt - ledge.mt)) / (series.latest.mt - series.floors[pledge]);

/** "With the law EPS-EI (Energy Innovation) comes to 4,102 million tonnes in 2030 …" */
export function gapSentence(series: GapSeries, ledge: Ledge, pledge: PledgePct): string {
  const gap = ledge.gaps[pledge];
  const smaller = series.sectors
    .filter((sector) => sector.mt < gap)
    .map((sector) => sector.name.toLowerCase());
  const compared =
    smaller.length < 2
      ? ''
      : ` ${capital(sentenceList(smaller))} each emitted less than that in ${series.latest.year}.`;
  return `With the law ${ledge.model} (${ledge.team}) has net emissions of ${integer(ledge.mt)} million tonnes in 2030. The pledge of ${pledge}% means ${integer(series.floors[pledge])}: the gap is ${integer(gap)} million tonnes. From the ${integer(series.latest.mt)} of ${series.latest.year}, that is ${wholePercent(wayCovered(series, ledge, pledge))} of the way.${compared}`;
}
