import { CORRIDOR_PARISHES } from '@/data/corridor';
import { countyByFips } from '@/data/places';
import { hotTracts } from '@/data/risk';
import { datasetInfo } from '@/data/sources';
import type { RiskYear } from '@/data/tracts';
import type { State } from '@/lib/address';
import { integer, sentenceList, wholePercent, words } from '@/lib/format';
import { stateByPostal } from '@/lib/states';
import { defineChart } from '../contract';
import type { MarksPlaced } from '../marks';
import Marks from '../primitives/Marks.svelte';
import { placeHotTracts, type Names } from './layout';
import { clustersOf, peopleOf, stateRows, type Cluster } from './series';

const yearOf = (state: State): RiskYear => (state['year'] === '2014' ? 2014 : 2019);
const tractsOf = (year: RiskYear) => hotTracts.filter((row) => row.year === year);
const clustersIn = (year: RiskYear) => clustersOf(tractsOf(year), CORRIDOR_PARISHES);
const statesIn = (year: RiskYear) => stateRows(clustersIn(year));

const names: Names = {
  cluster: ({ id }: Cluster) =>
    id === 'corridor' ? 'The corridor' : countyByFips(id).name.replace(/ (County|Parish)$/, ''),
  state: (postal) => stateByPostal(postal).name,
};
const figures = (year: RiskYear) => {
  const tracts = tractsOf(year);
  const states = statesIn(year);
  const corridor = clustersIn(year).find(({ id }) => id === 'corridor')?.tracts.length ?? 0;
  return { tracts, states, corridor, ...peopleOf(tracts) };
};
const [now, then] = [figures(2019), figures(2014)];
const [top] = now.states;
const [before] = then.states;
if (top?.state !== 'TX' || before?.state !== 'LA' || now.corridor >= then.corridor)
  throw new Error('hot-tracts: the titles speak of Texas in 2019 and of Louisiana in 2014');
const atHundred = now.tracts.filter(({ risk }) => risk === 100).length;

export const chart = defineChart<MarksPlaced>({
  slug: 'hot-tracts',
  story: 'cancer-alley',
  order: 9,
  name: 'Tracts at or above EPA’s line, nationwide',
  summary:
    'Where in the country census tracts stood at or above 100 in a million in EPA’s modelled lifetime cancer risk, in 2019 and in 2014, by county and by state.',
  measure: (state) =>
    `Census tracts at or above 100 in a million of modelled lifetime cancer risk, ${yearOf(state)}; circles by number of tracts`,
  params: {
    year: {
      type: 'choice',
      label: 'Year',
      options: [
        { value: '2019', label: '2019' },
        { value: '2014', label: '2014' },
      ],
      default: '2019',
    },
  },
  views: [
    {
      id: 'in-2019',
      title: `In 2019 EPA’s model put ${integer(now.tracts.length)} tracts at or above its line, ${words(now.corridor)} of them in the corridor and ${integer(top.tracts.length)} in Texas`,
      description: `${integer(now.people)} people lived in them, ${wholePercent(now.colorPct)} people of color. Of the tracts ${integer(atHundred)} stand at 100, which EPA rounded: it means about 95 to 149.`,
      state: {},
    },
    {
      id: 'in-2014',
      title: `In 2014 EPA’s model put ${integer(then.tracts.length)} tracts at or above its line, ${integer(then.corridor)} of them in the corridor`,
      description: `${integer(then.people)} people lived in them, ${wholePercent(then.colorPct)} people of color. The assessment of 2014 had another method and other tracts: the number is not to be set against that of 2019 as a trend.`,
      state: { year: '2014' },
    },
  ],
  place: (frame, state) =>
    placeHotTracts(clustersIn(yearOf(state)), statesIn(yearOf(state)), names, frame),
  Component: Marks,
  describe: (state) => {
    const year = yearOf(state);
    const { tracts, states, people, colorPct } = figures(year);
    return [
      `Map of ${integer(tracts.length)} census tracts in the 48 states and D.C. at or above 100 in a million in ${year}, with ${integer(people)} residents, ${wholePercent(colorPct)} of them people of color.`,
      `By state: ${states.map((row) => `${names.state(row.state)} ${row.tracts.length} (${sentenceList(row.clusters.map((cluster) => `${names.cluster(cluster)} ${cluster.tracts.length}`))})`).join('; ')}.`,
    ].join(' ');
  },
  table: (state) => ({
    caption: `Census tracts at or above 100 in a million of modelled lifetime cancer risk, ${yearOf(state)}`,
    columns: [
      { key: 'tract', label: 'Tract' },
      { key: 'county', label: 'County or parish' },
      { key: 'state', label: 'State' },
      { key: 'risk', label: 'Risk', unit: 'per million' },
      { key: 'people', label: 'Residents' },
      { key: 'of_color', label: 'People of color', unit: 'percent' },
      { key: 'black', label: 'Black residents', unit: 'percent' },
    ],
    rows: tractsOf(yearOf(state)).map((row) => ({
      tract: row.tract,
      county: countyByFips(row.county_fips).name,
      state: row.state,
      risk: row.risk,
      people: row.people,
      of_color: row.people_of_color_pct,
      black: row.black_pct,
    })),
  }),
  sources: datasetInfo('hot-tracts').sources,
  notes: [
    'Modelled, not measured, for the mean of a whole tract and from all sources together. A tract’s figure is not the risk that one plant causes, and a tract below the line may have streets above it.',
    'EPA published 2019 rounded to one significant figure: 100 stands for about 95 to 149, so a tract at 100 may lie just below the line. A tract that was split for the census of 2020 counts as two.',
    'No tract of Alaska, Hawaii or the territories is in the index. EPA’s line, 1 in 10,000, is the upper end of what it calls acceptable, not a legal limit. Neither year is the present.',
    'A circle stands at the mean of its tracts’ points; the corridor’s seven parishes are one circle.',
  ],
  vintage: 'NATA 2014 and AirToxScreen 2019, as carried by the Environmental Justice Index of 2022 and of 2024.',
  live: false,
}); // prettier-ignore
