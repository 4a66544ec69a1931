import { fencelineRanges, fencelineSummary } from '@/data/fenceline';
import { datasetInfo } from '@/data/sources';
import { integer, oneDecimal, wholePercent } from '@/lib/format';
import { defineChart } from '../contract';
import Drawing from './Drawing.svelte';
import { peopleWords, placeFence, type PlacedFence } from './layout';
import { clearly, fencePanels, MILES, neighborsOf, type Industry, type Share, type Show } from './series';

const panelsOf = (show: unknown) => fencePanels(fencelineSummary, fencelineRanges, show as Show);
const all = panelsOf('all');
const neighbors = neighborsOf(fencelineSummary);
const of = (share: Share, industry: Industry) => {
  const panel = all.find((each) => each.share === share);
  const row = panel?.rows.find((each) => each.industry === industry);
  if (!panel || !row) throw new Error(`fenceline: no ${share} of ${industry}`);
  return { ...row, nation: panel.nation, clearly: clearly(row, panel.nation) };
};
// What the titles say must hold by every way of counting.
for (const industry of ['steel', 'coke'] as const)
  for (const share of ['black', 'low_income', 'disadvantaged'] as const)
    if (of(share, industry).clearly !== 'above')
      throw new Error(
        `fenceline: the share "${share}" at ${industry} is no longer clearly above the nation’s`,
      );
for (const share of ['people_of_color', 'low_income'] as const)
  if (Math.abs(of(share, 'cement').value - of(share, 'cement').nation) > 2)
    throw new Error(`fenceline: "${share}" at cement plants is no longer near the nation’s`);
const whole = (share: Share, industry: Industry) => wholePercent(of(share, industry).value);
const nation = (share: Share) => wholePercent(of(share, 'steel').nation);

export const chart = defineChart<PlacedFence>({
  slug: 'fenceline',
  story: 'heavy-industry',
  order: 12,
  name: 'Who lives at the fence',
  summary:
    'People within three miles of the plants of the four industries by race and income, against the nation, with how far each share moves when it is counted in other ways.',
  measure: () => `Percent of the residents within ${MILES} miles of a plant of each industry, and of the nation`,
  params: {
    show: {
      type: 'choice',
      label: 'Show',
      options: [
        { value: 'all', label: 'Race and income' },
        { value: 'race', label: 'Race' },
        { value: 'income', label: 'Income' },
      ],
      default: 'all',
    },
  },
  views: [
    {
      id: 'race-and-income',
      title: 'Steel and coke have poorer, more often Black neighbors; those of cement are near the nation’s mix',
      description: `Within ${MILES} miles of steel plants ${whole('black', 'steel')} are Black and ${whole('low_income', 'steel')} have low incomes; in the nation ${nation('black')} and ${nation('low_income')}. At cement plants ${whole('people_of_color', 'cement')} are people of color, as in the nation, but fewer are Black and more Hispanic.`,
      state: { show: 'all' },
    },
    {
      id: 'race',
      title: `${whole('black', 'steel')} of the people near steel plants are Black, ${whole('black', 'coke')} near coke, ${nation('black')} in the nation`,
      description: `By every way of counting tried, the share of Black residents within ${MILES} miles of steel and of coke plants is above the nation’s, and that of Hispanic residents near steel plants below it. Seven aluminum sites are too few to say.`,
      state: { show: 'race' },
    },
    {
      id: 'income',
      title: `Low incomes: ${whole('low_income', 'coke')} near coke plants, ${whole('low_income', 'steel')} near steel, ${whole('low_income', 'cement')} near cement, ${nation('low_income')} in the nation`,
      description: `Low income is an income below twice the poverty line. ${whole('disadvantaged', 'coke')} of the people within ${MILES} miles of coke plants live in tracts that the federal screening tool marks as disadvantaged.`,
      state: { show: 'income' },
    },
  ],
  place: (frame, state) => placeFence(panelsOf(state['show']), neighbors, frame),
  Component: Drawing,
  describe: (state) =>
    `Dots by industry against a line for the nation, in percent of residents within ${MILES} miles. ` +
    `${neighbors.map(({ industry, plants, people }) => `${industry}: ${integer(plants)} plants, ${peopleWords(people)}`).join('; ')}. ` +
    panelsOf(state['show'])
      .map(
        (panel) =>
          `${panel.name}: nation ${oneDecimal(panel.nation)}; ${panel.rows.map((row) => `${row.industry} ${oneDecimal(row.value)} (${oneDecimal(row.low)} to ${oneDecimal(row.high)} by other ways of counting)`).join(', ')}.`,
      )
      .join(' '),
  table: (state) => ({
    caption: `Residents within ${MILES} miles of the plants of four industries, and the nation`,
    columns: [
      { key: 'share', label: 'Residents' },
      { key: 'industry', label: 'Industry' },
      { key: 'value', label: `Within ${MILES} miles`, unit: '%' },
      { key: 'low', label: 'Lowest of all ways', unit: '%' },
      { key: 'high', label: 'Highest of all ways', unit: '%' },
      { key: 'one_mile', label: 'Within 1 mile', unit: '%' },
      { key: 'five_miles', label: 'Within 5 miles', unit: '%' },
      { key: 'nation', label: 'Nation', unit: '%' },
    ],
    rows: panelsOf(state['show']).flatMap((panel) => {
      const within = (industry: Industry, miles: number) =>
        fencelineSummary.find((row) => row.group === industry && row.miles === miles)?.[`${panel.share}_pct`] ?? null;
      return panel.rows.map((row) => ({
        share: panel.name,
        industry: row.industry,
        value: row.value,
        low: row.low,
        high: row.high,
        one_mile: within(row.industry, 1),
        five_miles: within(row.industry, 5),
        nation: panel.nation,
      }));
    }),
  }),
  sources: datasetInfo('fenceline-summary').sources,
  notes: [
    'Residents are those of block groups whose center of population lies within the circle, each counted once (2020 Census). They are taken to be like the average of their census tract (2018–2022), which is found by outline in Louisiana and by points elsewhere. A poor street beside a rich one does not show.',
    'The range is no confidence interval: it is the lowest and highest share when the circle is 1 or 5 miles, when whole tracts are counted by their internal point, and when each plant in turn is left out. Nobody’s block group is centered within a mile of an aluminum site.',
    'Plants that reported for 2023; some no longer run, Hawesville and Intalco among the seven aluminum sites. To live near is not to be exposed. Low income: below twice the poverty line. Disadvantaged: by the Climate and Economic Justice Screening Tool 1.0 of 2022, which counts income and burdens, not race.',
  ],
  vintage: '2020 Census, ACS 2018–2022, CEJST 1.0 (2022); plants of reporting year 2023.',
  live: false,
}); // prettier-ignore
