/** The text alternative of a state and what prose says of single tracts. Build only. */
import type { State } from '@/lib/address';
import { integer, percent, sentenceList, words } from '@/lib/format';
import { countyByFips } from '@/data/places';
import { tractsOf, type RiskYear, type Tract } from '@/data/tracts';
import { figure, tractName } from './marks';
import { isPart, litRows, rowLabel } from './rows';
import { atLine, corridor, corridorTracts, medianOf, nation, rankOf, within } from './series';

export const yearOf = (state: State): RiskYear => (state['vintage'] === '2019' ? 2019 : 2014);

/** "tract 708 in St. John the Baptist Parish" */
export const named = ({ id, county }: Tract) =>
  `tract ${tractName(Number(id))} in ${countyByFips(county).name}`;

/** The tract of a state's number in its vintage; undefined where there is none. */
export const tractFor = (state: State): Tract | undefined =>
  state['tract'] === 0 ? undefined : tractsOf(yearOf(state)).find(({ id }) => Number(id) === state['tract']);

/** Where a figure stands in the nation, in words; ties are said. */
export function rankWords(risk: number, year: RiskYear): string {
  const { above, same, of } = rankOf(risk, year);
  if (same === 1)
    return above === 0
      ? `the highest of the nation’s ${integer(of)} tracts`
      : `number ${integer(above + 1)} of the nation’s ${integer(of)} tracts`;
  return `with ${integer(same - 1)} others of the same figure behind ${above === 0 ? 'none' : integer(above)} of the nation’s ${integer(of)} tracts`;
}

/** What the drawing shows at a state. */
export function describe(state: State): string {
  const year = yearOf(state);
  const [ours, all] = [corridor[year], nation[year]];
  const median = medianOf(year);
  const [first, last] = litRows(state);
  const rounded = year === 2019 ? ', as EPA rounded it' : '';
  const top = corridorTracts[year].slice(0, 3);
  const chosen = tractFor(state);
  return [
    `Map of Louisiana’s census tracts along the Mississippi from Baton Rouge to New Orleans, colored by modelled lifetime cancer risk from air toxics for ${year}, beside two sets of bars: the nation’s tracts and the corridor’s by risk.`,
    `Of ${integer(all.all)} tracts of the nation ${integer(atLine(all))} are at EPA’s line of 100 in a million or above; of ${integer(ours.all)} in the corridor ${words(atLine(ours))}.`,
    `The middle tract of the nation stands at ${figure(median.nation)}, of the corridor at ${figure(median.corridor)} in a million${rounded}.`,
    `The highest of the corridor: ${sentenceList(top.map((tract) => `${named(tract)} (${figure(tract.risk ?? 0)})`))}.`,
    isPart(state)
      ? `Lit are the tracts from ${rowLabel(first, String(year))} to ${rowLabel(last, String(year))} in a million: ${integer(within(all, first, last))} of the nation (${percent((100 * within(all, first, last)) / all.all)}), ${integer(within(ours, first, last))} of the corridor.`
      : '',
    chosen && chosen.risk !== null
      ? `Marked is ${named(chosen)}: ${figure(chosen.risk)} in a million${rounded}, ${rankWords(chosen.risk, year)}.`
      : '',
  ]
    .filter(Boolean)
    .join(' ');
}
