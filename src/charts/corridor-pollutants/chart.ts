import { evidenceOf } from '@/data/corridor-record';
import { CORRIDOR_FIPS, CORRIDOR_PARISHES } from '@/data/schema/corridor-terms';
import { TOXICS_YEARS } from '@/data/schema/toxic-terms';
import { datasetInfo } from '@/data/sources';
import { chloroprene2012, facilityToxics } from '@/data/toxics';
import type { State } from '@/lib/address';
import { capital, integer, sentenceList, wholePercent, words } from '@/lib/format';
import { tidyName } from '@/lib/tidy-name';
import { defineChart } from '../contract';
import Marks from '../primitives/Marks.svelte';
import type { MarksPlaced } from '../marks';
import { lbWords, placeChloroprene, placePanels, placePlants } from './layout';
import { shortName } from './names';
import { chloropreneOf, plantsOf, pollutantsOf } from './series';

type Show = 'nine' | 'benzene' | 'chloroprene';
const showOf = (state: State) => state['show'] as Show;
const LEAD = 'Benzene';

const rows = facilityToxics.filter((row) => CORRIDOR_FIPS.has(row.county_fips ?? ''));
const sites = new Set(rows.map((row) => row.tri_id)).size;
const all = pollutantsOf(rows);
const released = all.filter((one) => one.plants > 0);
const silent = new Set(facilityToxics.map((row) => row.chemical)).difference(
  new Set(released.map((one) => one.chemical)),
);
const plants = plantsOf(rows, LEAD);
const [from, to] = [TOXICS_YEARS[0] ?? 0, TOXICS_YEARS.at(-1) ?? 0];
const latestOf = (chemical?: string) =>
  released
    .filter((one) => chemical === undefined || one.chemical === chemical)
    .reduce((sum, one) => sum + (one.years.at(-1)?.lb ?? 0), 0);
const [most] = plants;
if (!most) throw new Error('corridor-pollutants: no plant');
const chloroprene = chloropreneOf(chloroprene2012);
if (evidenceOf('denka-2015').value !== 2015)
  throw new Error('corridor-pollutants: the sale of the plant has another year');
const parishOf = (fips: string | null) =>
  CORRIDOR_PARISHES.find((parish) => parish.fips === fips)?.name ?? null;
/** One plant can make a year: the largest single figure among the small sums is named. */
const pac = rows.find(
  (row) => row.tri_id === '70079SHLLL1205R' && row.chemical === 'Polycyclic aromatic compounds',
);
const pac2020 = pac?.fugitive_lb[TOXICS_YEARS.indexOf(2020)] ?? null;
if (pac2020 === null) throw new Error('corridor-pollutants: the note on 2020 has lost its figure');

export const chart = defineChart<MarksPlaced>({
  slug: 'corridor-pollutants',
  story: 'cancer-alley',
  order: 9,
  name: 'Nine pollutants, and chloroprene',
  summary:
    'Air releases of nine pollutants from 2017 to 2022 at the corridor’s plants eligible for exemption, and chloroprene in 2012, the one year of it that is here.',
  measure: (state) =>
    showOf(state) === 'chloroprene'
      ? 'Chloroprene released to air in the United States, pounds, as plants estimated it'
      : showOf(state) === 'benzene'
        ? `Benzene released to air in ${to}, pounds, as plants estimate it`
        : 'Released to air, pounds a year, as plants estimate it; each panel has its own scale',
  params: {
    show: {
      type: 'choice',
      label: 'Show',
      options: [
        { value: 'nine', label: 'Nine pollutants' },
        { value: 'benzene', label: 'Benzene by plant' },
        { value: 'chloroprene', label: 'Chloroprene, 2012' },
      ],
      default: 'nine',
    },
  },
  views: [
    {
      id: 'nine-pollutants',
      title: `By weight, ${wholePercent((latestOf(LEAD) / latestOf()) * 100)} of what the corridor’s listed plants reported of nine pollutants in ${to} was benzene`,
      description: `${capital(words(sites))} sites of the seven parishes are in an extract of releases at plants eligible for exemption in 2025. ${sentenceList([...silent])} have no air release with a figure there. Chloroprene is not among the nine.`,
      state: {},
    },
    {
      id: 'benzene-by-plant',
      title: `${tidyName(most.name)} reported ${integer(most.latest)} of ${integer(latestOf(LEAD))} pounds of benzene from the corridor’s listed plants in ${to}`,
      description: `The ${words(plants.length)} listed plants with a figure for ${to}. The thin line runs from the least to the most that each reported since ${from}; part of it can be a change of method.`,
      state: { show: 'benzene' },
    },
    {
      id: 'chloroprene-2012',
      title: `In 2012 one plant at LaPlace reported ${wholePercent((chloroprene.largest / chloroprene.total) * 100)} of the nation’s chloroprene to air; later years are missing here`,
      description: `${integer(chloroprene.largest)} of ${integer(chloroprene.total)} pounds, by the Toxics Release Inventory for 2012, when the plant was DuPont’s. It was sold in 2015 and is Denka’s since. Of the years after 2012 this collection holds no release of chloroprene by plant.`,
      state: { show: 'chloroprene' },
    },
  ],
  place(frame, state) {
    if (showOf(state) === 'chloroprene') return placeChloroprene(chloroprene, frame);
    return showOf(state) === 'benzene' ? placePlants(plants, frame) : placePanels(released, frame);
  },
  Component: Marks,
  describe(state) {
    if (showOf(state) === 'chloroprene')
      return `One column for 2012: ${integer(chloroprene.largest)} pounds of chloroprene to air from one plant at LaPlace and ${integer(chloroprene.others)} pounds from all others. The years 2013 to 2022 are an empty frame: nothing of them is in this collection.`;
    if (showOf(state) === 'benzene')
      return `Bars of benzene to air in ${to} by plant of the corridor: ${plants.map((plant) => `${shortName(plant.triId, plant.name)} ${lbWords(plant.latest)} lb (${lbWords(plant.least)} to ${lbWords(plant.most)} since ${from})`).join('; ')}.`;
    return `Small columns by year, ${from} to ${to}, one panel a pollutant, each on its own scale. ${released.map((one) => `${one.chemical}: ${one.years.map((year) => `${year.year} ${year.lb === null ? 'no figure' : `${lbWords(year.lb)} lb`}`).join(', ')}`).join('; ')}.`;
  },
  table(state) {
    if (showOf(state) === 'chloroprene')
      return {
        caption: 'Chloroprene released to air in 2012 by site; names of 2012',
        columns: [
          { key: 'site', label: 'Site' },
          { key: 'town', label: 'Town' },
          { key: 'parish', label: 'Parish of the corridor' },
          { key: 'lb', label: 'To air in 2012', unit: 'pounds' },
        ],
        rows: chloroprene2012.map((row) => ({
          site: tidyName(row.name),
          town: tidyName(row.city),
          parish: parishOf(row.county_fips),
          lb: row.air_lb_2012,
        })),
      };
    return {
      caption:
        'Releases to air of nine pollutants at the corridor’s plants eligible for exemption, fugitive and stack together, pounds',
      columns: [
        { key: 'site', label: 'Site' },
        { key: 'parish', label: 'Parish' },
        { key: 'chemical', label: 'Pollutant' },
        ...TOXICS_YEARS.map((year) => ({ key: `y${year}`, label: String(year), unit: 'pounds' })),
      ],
      rows: rows
        .filter((row) => showOf(state) === 'nine' || row.chemical === LEAD)
        .map((row) => ({
          site: tidyName(row.name),
          parish: parishOf(row.county_fips),
          chemical: row.chemical,
          ...Object.fromEntries(
            TOXICS_YEARS.map((year, at) => {
              const [fugitive, stack] = [row.fugitive_lb[at] ?? null, row.stack_lb[at] ?? null];
              return [
                `y${year}`,
                fugitive === null && stack === null
                  ? null
                  : Math.round(((fugitive ?? 0) + (stack ?? 0)) * 1000) / 1000,
              ];
            }),
          ),
        })),
    };
  },
  tableRows: 41,
  sources: [
    ...new Set([
      ...datasetInfo('facility-toxics').sources,
      ...datasetInfo('chloroprene-2012').sources,
      ...datasetInfo('corridor-evidence').sources,
    ]),
  ],
  notes: [
    'Pounds as the plants estimate them. Pounds say nothing of how toxic: a pound of one is not a pound of another. They are not risk.',
    'Years are not joined and no trend is read from them: plants change how they estimate. A missing year is a gap, not a zero.',
    `One figure can make a year: of the polycyclic aromatic compounds of 2020, ${integer(pac2020)} pounds are one plant’s fugitive releases.`,
    'Only plants on the list of those eligible for exemption in 2025 are in the extract; several of the corridor’s refineries are not. A plant that is missing is not cleaner for it. Eligible is not granted.',
    'The chloroprene plant at LaPlace was DuPont’s in 2012; WWL-TV reports its sale in 2015.',
  ],
  vintage: `Submission years ${from}–${to} (RSEI 2.3.12, extract of May 2025); chloroprene: reporting year 2012.`,
  live: false,
});
