/** Facts of beat 6: what the plants emit. CO2e with the warming potentials of the IPCC's fourth report. */
import { aluminumEmissions } from '@/data/aluminum';
import { datasetInfo } from '@/data/sources';
import { integer, oneDecimal, tonnes, words } from '@/lib/format';
import { defineFacts, type Fact } from '../fact';

const sources = datasetInfo('aluminum-emissions').sources;
type Measure = 'process_t' | 'pfc_t' | 'total_direct_t';

/** A plant's row of a year; a missing one stops the build. */
function emissionsOf(smelter: string, year: number) {
  const row = aluminumEmissions.find((entry) => entry.smelter_id === smelter && entry.year === year);
  if (!row) throw new Error(`aluminum-emissions has no ${smelter} in ${year}`);
  return row;
}
const sum = (year: number, measure: Measure) =>
  aluminumEmissions.filter((row) => row.year === year).reduce((total, row) => total + row[measure], 0);

const MEASURES: Record<Measure, { slug: string; words: string }> = {
  process_t: { slug: 'process', words: 'aluminum-process emissions (subpart F)' },
  pfc_t: { slug: 'pfc', words: 'perfluorocarbon emissions' },
  total_direct_t: { slug: 'total', words: 'everything the site reports' },
};

function plant(smelter: string, name: string, year: number, measure: Measure): Fact {
  const value = emissionsOf(smelter, year)[measure];
  return {
    name: `smelter-emissions.${smelter}-${MEASURES[measure].slug}-${year}`,
    label: `${name}, ${year}: ${MEASURES[measure].words}`,
    value,
    unit: 't CO2e',
    text: tonnes(value),
    formula: 'as reported to EPA',
    inputs: [],
    sources,
  };
}
function total(year: number, measure: Measure): Fact {
  const value = sum(year, measure);
  return {
    name: `smelter-emissions.all-${MEASURES[measure].slug}-${year}`,
    label: `All U.S. smelters, ${year}: ${MEASURES[measure].words}`,
    value,
    unit: 't CO2e',
    text: tonnes(value),
    formula: 'sum over the reporting smelters',
    inputs: [
      {
        label: 'Reporting smelters',
        value: String(aluminumEmissions.filter((row) => row.year === year).length),
      },
    ],
    sources,
  };
}
const pfc2021 = aluminumEmissions
  .filter((row) => row.year === 2021 && row.pfc_t > 0)
  .map((row) => ({ id: row.smelter_id, t: row.pfc_t }));
const most = pfc2021.reduce((a, b) => (b.t > a.t ? b : a));
const least = pfc2021.reduce((a, b) => (b.t < a.t ? b : a));
const warrick = emissionsOf('warrick', 2023);
const decline = (1 - sum(2023, 'process_t') / sum(2011, 'process_t')) * 100;

/** The topic's name in the ledger. */
export const title = 'Emissions';

export const facts = defineFacts('smelter-emissions', [
  total(2011, 'process_t'),
  total(2021, 'process_t'),
  total(2023, 'process_t'),
  total(2023, 'total_direct_t'),
  total(2011, 'pfc_t'),
  total(2023, 'pfc_t'),
  plant('warrick', 'Warrick', 2023, 'total_direct_t'),
  plant('warrick', 'Warrick', 2023, 'process_t'),
  plant('hawesville', 'Hawesville', 2021, 'pfc_t'),
  plant('massena-west', 'Massena West', 2021, 'pfc_t'),
  {
    name: 'smelter-emissions.pfc-ratio-2021',
    label: 'Largest over smallest perfluorocarbon emissions of a running smelter, 2021',
    value: most.t / least.t,
    unit: 'times',
    text: `${words(Math.round(most.t / least.t))} times`,
    formula: `emissions of the largest (${most.id}) ÷ emissions of the smallest (${least.id})`,
    inputs: [
      { label: most.id, value: `${integer(most.t)} t CO2e` },
      { label: least.id, value: `${integer(least.t)} t CO2e` },
    ],
    sources,
  },
  {
    name: 'smelter-emissions.warrick-process-part-2023',
    label: 'Part of Warrick’s own total that comes from making aluminum, 2023',
    value: (warrick.process_t / warrick.total_direct_t) * 100,
    unit: 'percent',
    text: `${oneDecimal((warrick.process_t / warrick.total_direct_t) * 100)} percent`,
    formula: 'subpart F ÷ total direct emissions × 100',
    inputs: [
      { label: 'Subpart F', value: `${integer(warrick.process_t)} t CO2e` },
      { label: 'Total', value: `${integer(warrick.total_direct_t)} t CO2e` },
    ],
    sources,
  },
  {
    name: 'smelter-emissions.decline-2011-2023',
    label: 'Fall of the smelters’ process emissions from 2011 to 2023',
    value: decline,
    unit: 'percent',
    text: `${integer(decline)} percent`,
    formula: '(1 − sum 2023 ÷ sum 2011) × 100',
    inputs: [
      { label: '2011', value: `${integer(sum(2011, 'process_t'))} t CO2e` },
      { label: '2023', value: `${integer(sum(2023, 'process_t'))} t CO2e` },
    ],
    sources,
  },
]);
