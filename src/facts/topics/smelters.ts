/** Facts of beats 3 and 4: the smelters, their closing years, and the counts that sources give. */
import { aluminumSmelterCounts, aluminumSmelters } from '@/data/aluminum';
import { countByStatus } from '@/data/smelter-status';
import { datasetInfo } from '@/data/sources';
import { capital, integer, sentenceList, words } from '@/lib/format';
import { defineFacts, type Fact } from '../fact';

const sources = datasetInfo('aluminum-smelters').sources;
const countSources = datasetInfo('aluminum-smelter-counts').sources;
const NORTHWEST = ['WA', 'OR', 'MT'];

/** A count, printed as a word. */
function count(
  name: string,
  label: string,
  value: number,
  formula: string,
  inputs: Fact['inputs'] = [],
): Fact {
  return {
    name: `smelters.${name}`,
    label,
    value,
    unit: 'smelters',
    text: words(value),
    forms: { figure: integer(value), capital: capital(words(value)) },
    formula,
    inputs,
    sources,
  };
}
const names = (list: typeof aluminumSmelters) => sentenceList(list.map((smelter) => smelter.short_name));
const lastIn = (year: number) => aluminumSmelters.filter((smelter) => smelter.last_year === year);
const running = (year: number) => countByStatus(aluminumSmelters, year).running;
const northwest = aluminumSmelters.filter((smelter) => NORTHWEST.includes(smelter.state));
const northwestGone = northwest.filter(
  (smelter) => smelter.last_year !== null && smelter.last_year >= 2000 && smelter.last_year <= 2003,
);
const left = aluminumSmelters.filter((smelter) => smelter.operating);
const unknown = aluminumSmelters.filter((smelter) => !smelter.operating && smelter.last_year === null);
const newest = Math.max(...aluminumSmelters.map((smelter) => smelter.opened ?? 0));
const wartime = aluminumSmelters.filter(
  (smelter) => smelter.opened !== null && smelter.opened >= 1939 && smelter.opened <= 1945,
);
const formula =
  'smelters with evidence of production in the year: opened in or before it and last metal in or after it; one whose opening or closing year was not found counts only within its evidence';

/** The count that a source gives for a year on a basis; several or none stop the build. */
export function sourcedCount(year: number, basis: (typeof aluminumSmelterCounts)[number]['basis']): number {
  const found = aluminumSmelterCounts.filter((row) => row.year === year && row.basis === basis);
  const [row] = found;
  if (!row || new Set(found.map((entry) => entry.count)).size !== 1)
    throw new Error(
      `aluminum-smelter-counts: ${found.length} counts for ${year} on basis ${basis}, expected one`,
    );
  return row.count;
}
function sourced(name: string, year: number, basis: Parameters<typeof sourcedCount>[1], label: string): Fact {
  return {
    ...count(name, label, sourcedCount(year, basis), 'as counted by the source, on the basis named', [
      { label: 'Basis', value: basis.replaceAll('-', ' ') },
    ]),
    sources: countSources,
  };
}

/** The topic's name in the ledger. */
export const title = 'The smelters';

export const facts = defineFacts('smelters', [
  count(
    'all',
    'Smelters in this site’s list',
    aluminumSmelters.length,
    'rows of the list: every smelter known to have run in 1978 or later for which a source was read',
  ),
  count('running-1980', 'Smelters running in 1980, at least', running(1980), formula),
  count('running-1981', 'Smelters running in 1981, at least', running(1981), formula),
  count('running-2000', 'Smelters of the list running in 2000', running(2000), formula),
  count(
    'left',
    'Smelters making metal now',
    left.length,
    'smelters without a last year whose newest source says operating',
    [{ label: 'They are', value: names(left) }],
  ),
  count(
    'closing-unknown',
    'Smelters whose closing year was not found',
    unknown.length,
    'smelters that do not operate and have no last year',
    [{ label: 'They are', value: names(unknown) }],
  ),
  count(
    'last-2000',
    'Smelters with their last metal in 2000',
    lastIn(2000).length,
    'smelters whose last year is 2000',
    [{ label: 'They are', value: names(lastIn(2000)) }],
  ),
  count(
    'last-2009',
    'Smelters with their last metal in 2009',
    lastIn(2009).length,
    'smelters whose last year is 2009',
    [{ label: 'They are', value: names(lastIn(2009)) }],
  ),
  count(
    'last-1985',
    'Smelters with their last metal in 1985',
    lastIn(1985).length,
    'smelters whose last year is 1985',
    [{ label: 'They are', value: names(lastIn(1985)) }],
  ),
  count(
    'northwest',
    'Smelters of the list in Washington, Oregon and Montana',
    northwest.length,
    'smelters in WA, OR and MT',
  ),
  count(
    'northwest-gone',
    'Northwestern smelters with their last metal in 2000–2003',
    northwestGone.length,
    'smelters in WA, OR and MT with a last year from 2000 to 2003',
    [{ label: 'They are', value: names(northwestGone) }],
  ),
  count(
    'opened-wartime',
    'Smelters of the list opened from 1939 to 1945',
    wartime.length,
    'smelters with an opening year from 1939 to 1945',
    [{ label: 'They are', value: names(wartime) }],
  ),
  {
    ...count('newest', 'Opening year of the newest smelter', newest, 'latest opening year in the list'),
    unit: 'year',
    text: String(newest),
    forms: {},
  },
  sourced('count-2000', 2000, 'operated-in-year', 'Smelters that operated during 2000'),
  sourced('count-2001', 2001, 'operated-in-year', 'Smelters that operated during 2001'),
  sourced('count-2002', 2002, 'operated-in-year', 'Smelters that operated during 2002'),
  sourced('count-2021', 2021, 'subpart-f-emissions', 'Sites with aluminum-process emissions in 2021'),
  sourced('count-2023', 2023, 'subpart-f-emissions', 'Sites with aluminum-process emissions in 2023'),
  sourced('count-1980', 1980, 'operating', 'Smelters operating about 1980, by a secondary source'),
]);
