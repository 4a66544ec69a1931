/** What a place's drawings say, in words. Pure. */
import { LATEST_YEAR } from '@/profiles/standing';
import { REPORTING_YEARS } from '@/data/schema/facility-terms';
import { integer, oneDecimal, sentenceList, wholePercent } from '@/lib/format';
import type { AirToxics } from '@/data/places';
import { tonnesInWords } from '../trend/words';
import type { Place } from './place';

/** The text alternative of the bars. */
export function describePlace({ title, emissions }: Place): string {
  const { totals, byIndustry } = emissions;
  const last = REPORTING_YEARS.length - 1;
  const highest = totals.reduce((best, t, i) => (t > (totals[best] ?? 0) ? i : best), 0);
  const largest = [...byIndustry]
    .map(([industry, series]) => ({ industry, t: series[last] ?? 0 }))
    .filter(({ t }) => t > 0)
    .sort((a, b) => b.t - a.t)
    .slice(0, 3)
    .map(({ industry, t }) => `${industry} ${tonnesInWords(t)}`);
  return [
    `Bars of the emissions of all reporting plants in ${title} by year, 2010 to ${LATEST_YEAR}, divided by industry.`,
    `The highest is ${tonnesInWords(totals[highest] ?? 0)} in ${REPORTING_YEARS[highest]}; for ${LATEST_YEAR} it is ${tonnesInWords(totals[last] ?? 0)}.`,
    largest.length > 0 ? `Largest in ${LATEST_YEAR}: ${sentenceList(largest)}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** The finding on the tracts of an area: "In 2019, 3 of 47 tracts stood at EPA's line or above; in 2014, 12 of 45". */
export function toxicsFinding(rows: readonly AirToxics[]): string {
  const known = rows.filter(({ tracts, without }) => tracts > without);
  if (known.length === 0) return 'No modelled air-toxics risk was published for its tracts';
  const phrase = ({ year, tracts, without, tracts_100 }: AirToxics) =>
    `${tracts_100 === 0 ? 'none' : integer(tracts_100)} of ${integer(tracts - without)} tracts by the ${year} model`;
  return `At or above 100 in a million: ${sentenceList(known.map(phrase))}`;
}

/** The text alternative of a distribution of tracts. */
export function describeToxics(row: AirToxics, nation: AirToxics | undefined, title: string): string {
  const counted = row.tracts - row.without;
  const above = counted > 0 ? (100 * row.tracts_100) / counted : 0;
  const all = nation ? (100 * nation.tracts_100) / Math.max(1, nation.tracts - nation.without) : 0;
  return `${integer(counted)} tracts of ${title} by modelled lifetime cancer risk from air toxics, emissions of ${row.year}: median ${row.median === null ? 'not known' : oneDecimal(row.median)} in a million, from ${row.min ?? '–'} to ${row.max ?? '–'}; ${wholePercent(above)} of the tracts at 100 or more, in the nation ${oneDecimal(all)}%.`;
}
