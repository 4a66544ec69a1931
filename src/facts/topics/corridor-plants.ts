/** Facts of beat 7: greenhouse gas of the corridor's plants, and the list of those eligible for exemption. */
import { emissionsIn, facilities } from '@/data/facilities';
import { placeOf } from '@/data/fenceline';
import { CORRIDOR_FIPS, CORRIDOR_PARISHES } from '@/data/schema/corridor-terms';
import { REPORTING_YEARS } from '@/data/schema/facility-terms';
import { datasetInfo } from '@/data/sources';
import { eligibleFacilities } from '@/data/toxics';
import { integer, wholePercent } from '@/lib/format';
import { defineFacts } from '../fact';
import { makers, massWords } from '../makers';

const TOPIC = 'corridor-plants';
const LATEST = REPORTING_YEARS.at(-1) ?? 0;
const { count, mass, make } = makers(TOPIC, datasetInfo('facility-emissions').sources);
const listed = makers(TOPIC, datasetInfo('eligible-facilities').sources);

const countyOf = (id: number) => placeOf(id).county_fips ?? '';
const inState = facilities.filter(({ id }) => countyOf(id).startsWith('22'));
const reports = (year: number, within: (fips: string) => boolean) =>
  inState
    .flatMap(({ id }) => {
      const t = emissionsIn(id, year);
      return t === null || !within(countyOf(id)) ? [] : [t];
    })
    .sort((a, b) => b - a);
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
const corridor = (year: number) => reports(year, (fips) => CORRIDOR_FIPS.has(fips));
const latest = corridor(LATEST);
const shares = REPORTING_YEARS.map(
  (year) => (total(corridor(year)) / total(reports(year, () => true))) * 100,
);
const parishes = CORRIDOR_PARISHES.map(({ fips, name }) => ({
  name,
  t: total(reports(LATEST, (other) => other === fips)),
})).sort((a, b) => b.t - a.t);
const [first, second] = parishes;
if (!first || !second) throw new Error('corridor-plants: no parishes');

const share = (name: string, value: number, label: string, formula: string) =>
  make(name, label, formula, { value, unit: '%', text: `${integer(value)} percent` });
const entries = (within: (row: (typeof eligibleFacilities)[number]) => boolean) =>
  eligibleFacilities.filter(within).length;
const chemical = (row: (typeof eligibleFacilities)[number]) => row.rule === 'HON Rule';

/** The topic's name in the ledger. */
export const title = 'The corridor’s plants';

export const facts = defineFacts(TOPIC, [
  count('parishes', CORRIDOR_PARISHES.length, 'parishes', 'Parishes that this site calls the corridor', 'a definition of this site'),
  count('plants', latest.length, 'facilities', `Facilities of the corridor that reported for ${LATEST}`, 'facilities in the seven parishes with a report'),
  mass('total', total(latest), `Greenhouse gas of the corridor’s facilities, ${LATEST}`, 'sum of direct emissions reported'),
  mass('total-2010', total(corridor(2010)), 'Greenhouse gas of the corridor’s facilities, 2010', 'sum of direct emissions reported'),
  share('share-latest', shares.at(-1) ?? Number.NaN, `The corridor’s share of Louisiana’s reported greenhouse gas, ${LATEST}`, 'sum of the seven parishes ÷ sum of all parishes × 100'),
  share('share-least', Math.min(...shares), 'The least of these shares since 2010', 'least of fourteen years'),
  share('share-most', Math.max(...shares), 'The most of these shares since 2010', 'most of fourteen years'),
  share('two-parishes', ((first.t + second.t) / total(latest)) * 100, `Part of ${first.name} and ${second.name} in the corridor’s greenhouse gas, ${LATEST}`, 'sum of the two ÷ sum of the seven × 100'),
  share('ten-plants', (total(latest.slice(0, 10)) / total(latest)) * 100, `Part of the ten largest plants, ${LATEST}`, 'sum of the ten largest ÷ sum of all × 100'),
  mass('largest', latest[0] ?? Number.NaN, `Greenhouse gas of the largest plant, ${LATEST}: CF Industries at Donaldsonville`, 'as reported to EPA'),
  make('largest-share', `Part of the largest plant, ${LATEST}`, 'largest ÷ sum of all × 100', {
    value: ((latest[0] ?? 0) / total(latest)) * 100, unit: '%', text: wholePercent(((latest[0] ?? 0) / total(latest)) * 100),
  }, { inputs: [{ label: 'Sum', value: massWords(total(latest)) }] }),
  listed.count('eligible-corridor', entries((row) => chemical(row) && CORRIDOR_FIPS.has(row.county_fips ?? '')), 'entries', 'Chemical plants of the corridor on the list of those eligible for exemption, 2025 (eligible, not granted)', 'entries under the HON rule in the seven parishes'),
  listed.count('eligible-louisiana', entries((row) => row.state === 'LA'), 'entries', 'Louisiana’s entries on the list of those eligible for exemption, 2025 (eligible, not granted)', 'entries of the state, all rules'),
  listed.count('eligible-chemical', entries(chemical), 'entries', 'Chemical plants of the nation on the list of those eligible for exemption, 2025 (eligible, not granted)', 'entries under the HON rule'),
  listed.count('eligible-all', eligibleFacilities.length, 'entries', 'Entries on the list of those eligible for exemption, 2025 (eligible, not granted)', 'rows of the list, a repeated header aside'),
]); // prettier-ignore
