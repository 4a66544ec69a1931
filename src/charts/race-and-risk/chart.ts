import { TRACT_708, tractsIn } from '@/data/corridor';
import { riskByGroup, relationOf } from '@/data/risk';
import { datasetInfo } from '@/data/sources';
import { tractOf, type RiskYear } from '@/data/tracts';
import type { State } from '@/lib/address';
import { integer, oneDecimal, wholePercent } from '@/lib/format';
import { defineChart } from '../contract';
import type { MarksPlaced } from '../marks';
import Marks from '../primitives/Marks.svelte';
import { placeGroups } from './groups';
import { placeScatter } from './layout';
import { fifthsOf, groupsOf, pointsOf, shareOf, yearOf, type Show } from './series';
import { describeGroups, describeScatter, footOf, relationWords } from './words';
import { groupTable, scatterTable } from './tables';

const showOf = (state: State) => state['show'] as Show;
const scatter = (show: Show) => {
  const [year, share] = [yearOf(show), shareOf(show)];
  const corridor = pointsOf(tractsIn(year, 'corridor'), share);
  return { year, share, corridor, rest: pointsOf(tractsIn(year, 'rest'), share), fifths: fifthsOf(corridor) };
};
const ranked = scatter('color-2014').corridor.toSorted((a, b) => b.risk - a.risk);
const second = ranked[1];
if (ranked[0]?.id !== TRACT_708 || !second || second.share >= 50)
  throw new Error('race-and-risk: the second tract of 2014 is no longer mostly white; a title says so');
const white = 100 - second.share;
const relation = {
  color2014: relationOf('corridor', 2014, 'people_of_color'),
  color2019: relationOf('corridor', 2019, 'people_of_color'),
  black2019: relationOf('corridor', 2019, 'black'),
};
for (const { low, high } of [relation.color2019, relation.black2019])
  if (low > 0 || high < 0)
    throw new Error('race-and-risk: the corridor’s relation of 2019 is no longer near zero');
const mean = (area: 'corridor' | 'nation', year: RiskYear, group: string) =>
  groupsOf(riskByGroup, area, year).find((one) => one.group === group)?.row.mean ?? Number.NaN;
const times2014 = (group: string) => oneDecimal(mean('corridor', 2014, group) / mean('nation', 2014, group));
const ends = (area: 'corridor' | 'nation') => groupsOf(riskByGroup, area, 2019).map(({ row }) => row);
if (
  Math.min(...ends('corridor').map((row) => row.mean_low)) <=
  Math.max(...ends('nation').map((row) => row.mean_high))
)
  throw new Error(
    'race-and-risk: the corridor’s groups no longer all stand above the nation’s; a title says so',
  );
/** The two highest tracts of 2014; in 2019 the second is one of many. */
const named = (year: RiskYear) =>
  new Map((year === 2014 ? [TRACT_708, second.id] : [TRACT_708]).map((id) => [id, nameOf(id, year)]));
function nameOf(id: string, year: RiskYear): string {
  const tract = tractOf(year, id);
  return `${id === TRACT_708 ? 'Tract 708' : `Tract ${Number(id.slice(5, 9))}`} · ${integer(tract.risk ?? Number.NaN)}`;
}

export const chart = defineChart<MarksPlaced>({
  slug: 'race-and-risk',
  story: 'cancer-alley',
  order: 4,
  name: 'Race and modelled risk',
  summary:
    'The share of Black residents and of people of color in each tract against its modelled cancer risk, in the corridor and the rest of Louisiana, and mean risk by group in the corridor and the nation.',
  measure: (state) => {
    const show = showOf(state);
    const year = yearOf(show);
    return show.startsWith('groups')
      ? `Mean modelled lifetime cancer risk of the tracts where people live, per million, ${year}, by group of residents`
      : `Modelled lifetime cancer risk of each tract, per million, ${year} (logarithmic), against the share of ${shareOf(show) === 'black' ? 'Black residents' : 'people of color'}`;
  },
  params: {
    show: {
      type: 'choice',
      label: 'Show',
      options: [
        { value: 'color-2014', label: 'people of color and risk, 2014' },
        { value: 'color-2019', label: 'people of color and risk, 2019' },
        { value: 'black-2019', label: 'Black residents and risk, 2019' },
        { value: 'groups-2019', label: 'groups of residents, 2019' },
        { value: 'groups-2014', label: 'groups of residents, 2014' },
      ],
      default: 'color-2014',
    },
  },
  views: [
    {
      id: 'color-2014',
      title: `The highest tract of 2014 was ${wholePercent(ranked[0].share)} people of color, the second highest ${wholePercent(white)} white`,
      description: `Corridor tracts by share of people of color and modelled risk of 2014. ${relationWords(relation.color2014)}: over all seven parishes, risk was if anything a little lower where the share was higher.`,
      state: {},
    },
    {
      id: 'color-2019',
      title:
        'Within the corridor, the modelled risk of 2019 hardly changes with the share of people of color',
      description: `Corridor tracts by share of people of color and modelled risk of 2019, which EPA rounded to one digit. ${relationWords(relation.color2019)}: zero is inside.`,
      state: { show: 'color-2019' },
    },
    {
      id: 'black-2019',
      title: 'Within the corridor, the modelled risk of 2019 does not rise with the share of Black residents',
      description: `Corridor tracts by share of Black residents and modelled risk of 2019. ${relationWords(relation.black2019)}: zero is inside. Who lives in the corridor at all is another question.`,
      state: { show: 'black-2019' },
    },
    {
      id: 'groups-2019',
      title: 'In 2019 the corridor’s groups were nearly level, and all above every group of the nation',
      description: `Mean modelled risk by group. In the corridor the groups are nearly level, from ${oneDecimal(mean('corridor', 2019, 'asian'))} to ${oneDecimal(mean('corridor', 2019, 'native'))}; in the nation Black residents have ${oneDecimal(mean('nation', 2019, 'black'))}, white residents ${oneDecimal(mean('nation', 2019, 'others'))}, Native Americans ${oneDecimal(mean('nation', 2019, 'native'))}.`,
      state: { show: 'groups-2019' },
    },
    {
      id: 'groups-2014',
      title: `In 2014 the corridor’s modelled risk was ${times2014('people_of_color')} times the nation’s for people of color, ${times2014('others')} times for white residents`,
      description: `Mean modelled risk of 2014. The corridor: ${oneDecimal(mean('corridor', 2014, 'people_of_color'))} for people of color, ${oneDecimal(mean('corridor', 2014, 'others'))} for white residents. The nation: ${oneDecimal(mean('nation', 2014, 'people_of_color'))} and ${oneDecimal(mean('nation', 2014, 'others'))}.`,
      state: { show: 'groups-2014' },
    },
  ],
  place: (frame, state) => {
    const show = showOf(state);
    const year = yearOf(show);
    if (show.startsWith('groups'))
      return placeGroups({ corridor: groupsOf(riskByGroup, 'corridor', year), nation: groupsOf(riskByGroup, 'nation', year), rounded: year === 2019 }, frame);
    const { corridor, rest, fifths, share } = scatter(show);
    return placeScatter(
      {
        year, corridor, rest, fifths,
        axis: share === 'black' ? 'Black residents' : 'People of color',
        named: named(year),
        foot: footOf(show, fifths),
      },
      frame,
    );
  }, // prettier-ignore
  Component: Marks,
  describe: (state) => {
    const show = showOf(state);
    const year = yearOf(show);
    return show.startsWith('groups')
      ? describeGroups(groupsOf(riskByGroup, 'corridor', year), groupsOf(riskByGroup, 'nation', year), year)
      : describeScatter(show, scatter(show));
  },
  table: (state) => {
    const show = showOf(state);
    const year = yearOf(show);
    return show.startsWith('groups')
      ? groupTable(groupsOf(riskByGroup, 'corridor', year), groupsOf(riskByGroup, 'nation', year), year)
      : scatterTable(scatter(show));
  },
  tableRows: 200,
  sources: [
    ...new Set([...datasetInfo('tract-risk-2014').sources, ...datasetInfo('tract-risk-2019').sources]),
  ],
  notes: [
    'Modelled, not measured, for whole tracts and from all sources together. Everyone in a tract is given the same figure: who lives next to a fence and who at the other end of the tract is not in it.',
    'Most tracts of the corridor are in East Baton Rouge, so that a comparison of tracts is largely one of a city with itself. In the last three parishes, St. James, St. John the Baptist and St. Charles, the relation points the other way, on 31 tracts, and may be chance as well.',
    'The index of 2022, which carries 2014, has the share of people of color but not of Black residents. People of color are all but white people who are not Hispanic.',
    'EPA rounded 2019 to one digit: dots lie anywhere in the band of their figure, and thin lines at the bars show the mean if every tract were off to one side. Intervals come from drawing the tracts anew; since neighbors are alike, true ones are wider. A correlation says nothing of causes.',
  ],
  vintage:
    'NATA 2014 with residents of 2015–2019; AirToxScreen 2019 with residents of 2018–2022 (American Community Survey).',
  live: false,
});
