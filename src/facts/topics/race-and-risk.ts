/** Facts of beat 4: who lives with which modelled risk. */
import { TRACT_708, tractsIn } from '@/data/corridor';
import { groupRisk, relationOf, type RiskRelation } from '@/data/risk';
import type { RiskArea, RiskGroup } from '@/data/schema/risk-terms';
import { datasetInfo } from '@/data/sources';
import { EPA_LINE } from '@/data/schema/risk-terms';
import { tractOf, tractsOf, type RiskYear } from '@/data/tracts';
import { integer, oneDecimal, twoDecimals, wholePercent } from '@/lib/format';
import { defineFacts, type Fact } from '../fact';
import { makers } from '../makers';

const { make, count } = makers('race-and-risk', datasetInfo('risk-by-group').sources);

const ranked = tractsOf(2014).filter(({ risk }) => risk !== null).toSorted((a, b) => (b.risk ?? 0) - (a.risk ?? 0)); // prettier-ignore
const [first, second] = ranked;
if (first?.id !== TRACT_708 || !second || second.peopleOfColor === null)
  throw new Error('race-and-risk: the two highest tracts of 2014 are not as expected');
const ofColor = tractOf(2014, TRACT_708).peopleOfColor ?? Number.NaN;

const AREAS: Record<RiskArea, string> = {
  nation: 'the nation',
  louisiana: 'Louisiana',
  rest: 'Louisiana without the corridor',
  corridor: 'the corridor',
  downriver: 'St. James, St. John the Baptist and St. Charles',
};
const GROUPS: Record<RiskGroup, string> = {
  all: 'all residents',
  people_of_color: 'people of color',
  others: 'white residents who are not Hispanic',
  black: 'Black residents',
  hispanic: 'Hispanic residents',
  asian: 'Asian residents',
  native: 'Native American residents',
};

const mean = (area: RiskArea, year: RiskYear, group: RiskGroup): Fact => {
  const row = groupRisk(area, year, group);
  return make(
    `mean-${area}-${group.replaceAll('_', '-')}-${year}`,
    `Mean modelled risk of ${GROUPS[group]} of ${AREAS[area]}, ${year}`,
    'mean of the tracts’ risk, weighted by residents of the group',
    { value: row.mean, unit: 'per million', text: oneDecimal(row.mean), forms: { whole: integer(row.mean) } },
    {
      inputs:
        year === 2019
          ? [{ label: 'Worst case of EPA’s rounding', value: `${oneDecimal(row.mean_low)} to ${oneDecimal(row.mean_high)}` }]
          : [],
    },
  );
}; // prettier-ignore

const share = (area: RiskArea, year: RiskYear, group: RiskGroup): Fact => {
  const [part, all] = [groupRisk(area, year, group).people, groupRisk(area, year, 'all').people];
  return make(
    `share-${area}-${group.replaceAll('_', '-')}-${year}`,
    `Share of ${GROUPS[group]} among the residents of ${AREAS[area]}, ${year === 2014 ? '2015–2019' : '2018–2022'}`,
    'residents of the group ÷ residents, tracts with a figure of risk',
    { value: (part / all) * 100, unit: '%', text: wholePercent((part / all) * 100) },
  );
};

/** "−0.10" with its interval as a form. */
const relation = (area: RiskArea, year: RiskYear, of: RiskRelation['share']): Fact => {
  const row = relationOf(area, year, of);
  return make(
    `correlation-${area}-${of.replaceAll('_', '-')}-${year}`,
    `Rank correlation of the share of ${of === 'black' ? 'Black residents' : 'people of color'} and modelled risk, tracts of ${AREAS[area]}, ${year}`,
    'Spearman’s, tracts counted alike; 95% interval by drawing the tracts anew',
    {
      value: row.rank_correlation,
      unit: 'rank correlation',
      text: twoDecimals(row.rank_correlation),
      forms: { interval: `${twoDecimals(row.low)} to ${twoDecimals(row.high)}` },
    },
    {
      sources: datasetInfo('risk-relations').sources,
      inputs: [{ label: 'Tracts', value: integer(row.tracts) }],
    },
  );
};
const baton = tractsIn(2019, 'corridor').filter(({ county }) => county === '22033').length;

/** The topic's name in the ledger. */
export const title = 'Race and modelled risk';

export const facts = defineFacts('race-and-risk', [
  make('first-of-color', 'People of color in the tract with the highest modelled risk of 2014 (tract 708)', 'as published', { value: ofColor, unit: '%', text: wholePercent(ofColor) }),
  make('second-white', 'White residents, not Hispanic, in the tract with the second highest (tract 601, St. Charles)', '100 − people of color', { value: 100 - second.peopleOfColor, unit: '%', text: wholePercent(100 - second.peopleOfColor) }),
  count('corridor-tracts-2019', tractsIn(2019, 'corridor').length, 'tracts', 'Corridor tracts of 2020', 'tracts of the seven parishes'),
  count('baton-rouge-tracts-2019', baton, 'tracts', 'Of these in East Baton Rouge', 'tracts of the parish'),
  count('downriver-tracts', relationOf('downriver', 2019, 'black').tracts, 'tracts', 'Tracts of St. James, St. John the Baptist and St. Charles', 'tracts with residents and both figures'),
  relation('corridor', 2014, 'people_of_color'),
  relation('corridor', 2019, 'people_of_color'),
  relation('corridor', 2019, 'black'),
  relation('downriver', 2014, 'people_of_color'),
  relation('downriver', 2019, 'black'),
  relation('nation', 2019, 'black'),
  relation('nation', 2014, 'people_of_color'),
  ...(['all', 'people_of_color', 'others'] as const).flatMap((group) => [mean('corridor', 2014, group), mean('nation', 2014, group)]),
  ...(['all', 'people_of_color', 'others', 'black', 'hispanic', 'asian', 'native'] as const).flatMap((group) => [mean('corridor', 2019, group), mean('nation', 2019, group)]),
  mean('downriver', 2019, 'black'),
  mean('downriver', 2019, 'others'),
  share('corridor', 2019, 'black'),
  share('nation', 2019, 'black'),
  share('corridor', 2019, 'people_of_color'),
  share('nation', 2019, 'people_of_color'),
  make('line', 'EPA’s line', 'as read', { value: EPA_LINE, unit: 'per million', text: integer(EPA_LINE) }, { sources: datasetInfo('risk-thresholds').sources }),
]); // prettier-ignore
