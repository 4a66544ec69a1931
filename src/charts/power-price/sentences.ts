/** What is said of a state's price, in the readout and in the text alternative. Pure. */
import { cents, sentenceList, words } from '@/lib/format';
import { centsIn, extremeYear, FIRST, LAST, type PriceSeries, type Stop } from './series';

const named = (stops: readonly Stop[]) =>
  stops.map((stop) => `${sentenceList(stop.names)} (${stop.year}${stop.uncertain ? '?' : ''})`);

/** "Washington: 2.4¢ in 1990, 4.8¢ in 2019 …" */
export function priceSentence(series: PriceSeries, nation: PriceSeries): string {
  const below = series.cents.filter((value, i) => value < (nation.cents[i] ?? 0)).length;
  const top = extremeYear(series);
  return `${series.name}: ${cents(centsIn(series, FIRST))} in ${FIRST}, ${cents(centsIn(series, LAST))} in ${LAST}, highest ${cents(centsIn(series, top))} in ${top}; below the U.S. average in ${below === series.cents.length ? 'every year' : `${words(below)} of ${words(series.cents.length)} years`}.`;
}

/** Which smelters of the state stopped, in these years and after, and which run. */
export function stopSentence(series: PriceSeries): string {
  const parts = [
    series.stops.length > 0
      ? `Last metal at ${sentenceList(named(series.stops))}.`
      : `No smelter of the state stopped in these years.`,
    series.later.length > 0 ? `After these data: ${sentenceList(named(series.later))}.` : '',
    series.running.length > 0 ? `${sentenceList(series.running)} still runs.` : '',
  ];
  return parts.filter(Boolean).join(' ');
}
