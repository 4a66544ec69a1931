/** Facts of beat 9: tracts at EPA's line in the whole country. */
import { CORRIDOR_PARISHES } from '@/data/corridor';
import { groupRisk, hotTracts, type HotTract } from '@/data/risk';
import { datasetInfo } from '@/data/sources';
import { integer, wholePercent, words } from '@/lib/format';
import { defineFacts, type Fact } from '../fact';
import { makers } from '../makers';

const { make, count } = makers('hot-tracts', datasetInfo('hot-tracts').sources);

const of = (year: number) => hotTracts.filter((row) => row.year === year);
const inState = (year: number, state: string) => of(year).filter((row) => row.state === state);
const inCounty = (year: number, fips: string) => of(year).filter((row) => row.county_fips === fips);
const people = (rows: readonly HotTract[]) => rows.reduce((sum, row) => sum + row.people, 0);
/** Share of people of color among the residents of the tracts of a year, percent. */
export const colorShare = (year: number) =>
  (of(year).reduce((sum, row) => sum + (row.people * (row.people_of_color_pct ?? 0)) / 100, 0) /
    people(of(year))) *
  100;
const nation = (year: 2014 | 2019) =>
  (groupRisk('nation', year, 'people_of_color').people / groupRisk('nation', year, 'all').people) * 100;

const perYear = (year: 2014 | 2019): Fact[] => {
  const rows = of(year);
  const rounded = year === 2019 ? ', as rounded by EPA' : '';
  const corridor = rows.filter((row) => CORRIDOR_PARISHES.includes(row.county_fips));
  return [
    count(`tracts-${year}`, rows.length, 'tracts', `Tracts at or above 100 in a million, ${year}`, `tracts of the 48 states and D.C. at 100 per million or more${rounded}`),
    make(`people-${year}`, `Residents of these tracts, ${year}`, 'sum over the tracts', { value: people(rows), unit: 'people', text: integer(people(rows)) }),
    make(`of-color-${year}`, `Share of people of color among them, ${year}`, 'residents × share, over residents', { value: colorShare(year), unit: '%', text: wholePercent(colorShare(year)) }),
    make(`nation-of-color-${year}`, `Share of people of color in the nation, by the same surveys, ${year}`, 'over tracts with a figure of risk', { value: nation(year), unit: '%', text: wholePercent(nation(year)) }, { sources: datasetInfo('risk-by-group').sources }),
    count(`corridor-${year}`, corridor.length, 'tracts', `Of these tracts in the corridor, ${year}`, 'tracts of the seven parishes'),
    count(`texas-${year}`, inState(year, 'TX').length, 'tracts', `Of these tracts in Texas, ${year}`, 'tracts of the state'),
    count(`states-${year}`, new Set(rows.map((row) => row.state)).size, 'states', `States with such tracts, ${year}`, 'distinct states'),
  ];
}; // prettier-ignore
const hundred = of(2019).filter(({ risk }) => risk === 100).length;
const top = Math.max(...of(2019).map(({ risk }) => risk));
const topCounties = new Set(of(2019).filter(({ risk }) => risk === top).map((row) => row.county_fips)); // prettier-ignore
if (topCounties.size !== 2)
  throw new Error('hot-tracts: the highest tracts of 2019 are no longer in two counties');

/** The topic's name in the ledger. */
export const title = 'Tracts at EPA’s line, nationwide';

export const facts = defineFacts('hot-tracts', [
  ...perYear(2019),
  ...perYear(2014),
  count('at-100-2019', hundred, 'tracts', 'Of the tracts of 2019, those that stand at 100 itself', 'rounded figure is 100: from 95 to 149'),
  count('above-100-2019', of(2019).length - hundred, 'tracts', 'Of the tracts of 2019, those at 200 or more', 'rounded figure of 200 or more: at least 150'),
  make('top-2019', 'The highest figure of 2019: Newton County, Georgia, and El Paso County, Texas', 'largest rounded figure', { value: top, unit: 'per million', text: integer(top) }),
  count('el-paso-2019', inCounty(2019, '48141').length, 'tracts', 'Tracts at the line in El Paso County, Texas, 2019', 'tracts of the county'),
  count('el-paso-2014', inCounty(2014, '48141').length, 'tracts', 'Tracts at the line in El Paso County, Texas, 2014', 'tracts of the county'),
  count('jefferson-tx-2019', inCounty(2019, '48245').length, 'tracts', 'Tracts at the line in Jefferson County, Texas, 2019', 'tracts of the county'),
  count('lehigh-2014', inCounty(2014, '42077').length, 'tracts', 'Tracts at the line in Lehigh County, Pennsylvania, 2014', 'tracts of the county'),
  make('lehigh-2019', 'Tracts at the line in Lehigh County, Pennsylvania, 2019', 'tracts of the county', { value: inCounty(2019, '42077').length, unit: 'tracts', text: inCounty(2019, '42077').length === 0 ? 'none' : words(inCounty(2019, '42077').length) }),
]); // prettier-ignore
