import { datasetInfo } from '@/data/sources';
import { capital, integer, oneDecimal, sentenceList, tonnes, wholePercent, words } from '@/lib/format';
import type { State } from '@/lib/address';
import { defineChart } from '../contract';
import Marks from '../primitives/Marks.svelte';
import type { MarksPlaced } from '../marks';
import { placeLargest, placeParishes, placeYears } from './layout';
import { corridorPlants, FIRST, GROUPS, LATEST, parishTotals, sum, yearTotals } from './series';

type Show = 'parishes' | 'plants' | 'years';
const showOf = (state: State) => state['show'] as Show;

const plants = corridorPlants();
const parishes = parishTotals(plants);
const years = yearTotals();
const total = sum(plants.map((plant) => plant.t));
const million = (t: number) => `${oneDecimal(t / 1e6)} million tonnes`;
const [first, second] = [...parishes].sort((a, b) => b.t - a.t);
const largest = plants[0];
const latest = years.at(-1);
if (!first || !second || !largest || !latest) throw new Error('corridor-emissions: no plants');
const two = ((first.t + second.t) / total) * 100;
const TEN = 10;
const ten = (sum(plants.slice(0, TEN).map((plant) => plant.t)) / total) * 100;
const shares = years.map((year) => year.share);
const [low, high] = [Math.min(...shares), Math.max(...shares)];
const groupName = (id: string) => GROUPS.find((group) => group.id === id)?.name ?? id;
const annual = datasetInfo('facility-emissions').sources;
const latestFile = annual.filter((key) => key.includes(`data_${LATEST}`));

export const chart = defineChart<MarksPlaced>({
  slug: 'corridor-emissions',
  story: 'cancer-alley',
  order: 7,
  name: 'Greenhouse gas of the corridor’s plants',
  summary:
    'What the plants of seven parishes between Baton Rouge and New Orleans report of greenhouse gases: by parish, the largest plants, and since 2010.',
  measure: (state) =>
    showOf(state) === 'years'
      ? `Direct emissions reported to EPA, million tonnes of CO₂ equivalent; above the lower part: its share of Louisiana`
      : `Direct emissions reported to EPA for ${LATEST}, million tonnes of CO₂ equivalent${showOf(state) === 'parishes' ? '; each piece is a plant' : ''}`,
  params: {
    show: {
      type: 'choice',
      label: 'Show',
      options: [
        { value: 'parishes', label: 'By parish' },
        { value: 'plants', label: 'Largest plants' },
        { value: 'years', label: 'Since 2010' },
      ],
      default: 'parishes',
    },
  },
  views: [
    {
      id: 'by-parish',
      title: `${first.name} and ${second.name} emit ${wholePercent(two)} of the corridor’s greenhouse gas`,
      description: `The ${integer(plants.length)} facilities of the seven parishes reported ${million(total)} of CO₂ equivalent for ${LATEST}. Each bar is a parish, in their order down the river, and each piece of a bar a plant.`,
      state: {},
    },
    {
      id: 'largest',
      title: `${capital(words(TEN))} of ${integer(plants.length)} plants emit ${wholePercent(ten)} of the corridor’s greenhouse gas, ${largest.short.replace(', ', ' at ')} alone ${wholePercent((largest.t / total) * 100)}`,
      description: `${largest.name} in ${largest.town} reported ${million(largest.t)} for ${LATEST}, ${wholePercent((largest.t / total) * 100)} of the corridor’s total. Greenhouse gas says nothing of what else a plant releases.`,
      state: { show: 'plants' },
    },
    {
      id: 'since-2010',
      title: `Since ${FIRST}, seven of Louisiana’s parishes have emitted ${wholePercent(low)} to ${wholePercent(high)} of its reported greenhouse gas`,
      description: `The total of the seven parishes was ${million(years[0]?.corridor ?? 0)} in ${FIRST} and ${million(latest.corridor)} in ${LATEST}. Louisiana has 64 parishes; facilities at sea are left out.`,
      state: { show: 'years' },
    },
  ],
  place(frame, state) {
    if (showOf(state) === 'plants') return placeLargest(plants, frame);
    return showOf(state) === 'years' ? placeYears(years, frame) : placeParishes(parishes, frame);
  },
  Component: Marks,
  describe(state) {
    if (showOf(state) === 'years')
      return `Columns by year, ${FIRST} to ${LATEST}: the seven parishes and the rest of Louisiana. ${years.map((one) => `${one.year}: ${million(one.corridor)} of ${million(one.louisiana)}, ${oneDecimal(one.share)}%`).join('; ')}.`;
    if (showOf(state) === 'plants')
      return `Bars of the largest plants of the corridor, ${LATEST}: ${plants
        .slice(0, 15)
        .map((plant) => `${plant.name} (${plant.parish}) ${million(plant.t)}`)
        .join('; ')}.`;
    return `Bars of the seven parishes down the river, ${LATEST}, each cut into its plants by kind: ${parishes
      .map(
        (parish) =>
          `${parish.name}, ${parish.plants.length} plants, ${million(parish.t)}, of which ${sentenceList(
            GROUPS.map(
              (group) =>
                `${group.name.toLowerCase()} ${oneDecimal(sum(parish.plants.filter((plant) => plant.group === group.id).map((plant) => plant.t)) / 1e6)}`,
            ),
          )}`,
      )
      .join('; ')}.`;
  },
  table(state) {
    if (showOf(state) === 'years')
      return {
        caption: 'Greenhouse gas reported by facilities of the corridor and of Louisiana, by year',
        columns: [
          { key: 'year', label: 'Year' },
          { key: 'corridor', label: 'Seven parishes', unit: 'tonnes CO₂e' },
          { key: 'louisiana', label: 'Louisiana', unit: 'tonnes CO₂e' },
          { key: 'share', label: 'Share of the seven', unit: 'percent' },
          { key: 'plants', label: 'Facilities of the seven that reported' },
        ],
        rows: years.map((one) => ({ ...one, share: Math.round(one.share * 10) / 10 })),
      };
    return {
      caption: `Facilities of the seven parishes that reported greenhouse gases for ${LATEST}, largest first`,
      columns: [
        { key: 'name', label: 'Facility' },
        { key: 'town', label: 'Town' },
        { key: 'parish', label: 'Parish' },
        { key: 'group', label: 'Kind' },
        { key: 't', label: 'Emissions', unit: 'tonnes CO₂e' },
        { key: 'id', label: 'EPA’s facility id' },
      ],
      rows: plants.map((plant) => ({
        name: plant.name,
        town: plant.town,
        parish: plant.parish,
        group: groupName(plant.group),
        t: plant.t,
        id: plant.id,
      })),
    };
  },
  tableRows: 30,
  sources: annual.length > 0 ? [...new Set([...latestFile, ...annual])] : annual,
  notes: [
    'The corridor here is seven parishes: West and East Baton Rouge, Iberville, Ascension, St. James, St. John the Baptist and St. Charles. Others draw it wider or narrower.',
    `Only facilities that must report are counted, most of them above 25,000 tonnes a year. The smallest of the ${LATEST} list reported ${tonnes(plants.at(-1)?.t ?? 0)}.`,
    'Kinds are EPA’s sectors; a chemical site with its own power plant can stand under either, by what it reports first. Names are those of the latest report.',
    'Greenhouse gases warm the climate wherever they are released. They are not the pollutants behind the cancer risk of a place.',
  ],
  vintage: `Reporting years ${FIRST}–${LATEST}.`,
  live: false,
});
