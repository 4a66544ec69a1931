/** Figures of the corridor: the river, its parishes, their plants, and the modelled risk of their tracts. */
import { AREAS, corridorRiver, riskOf, TRACT_708, type Area } from '@/data/corridor';
import { corridorParishes, corridorPlants, MILE, riverMilesTo, straightMiles, tonnesOf, YEAR } from '@/data/corridor-plants'; // prettier-ignore
import { datasetInfo } from '@/data/sources';
import { EPA_LINE } from '@/data/schema/risk-terms';
import { RISK_YEARS, tractOf, type RiskYear } from '@/data/tracts';
import { integer, oneDecimal, words } from '@/lib/format';
import { defineFacts, type Fact } from '../fact';
import { makers } from '../makers';

export const title = 'The corridor: river, parishes, plants, tracts';

const riverSources = datasetInfo('corridor-river').sources;
const { make, count, mass, part } = makers('corridor', riverSources);
const ghgrp = { sources: [`ghgrp/ghgp_data_${YEAR}.xlsx`] };
const people = { sources: datasetInfo('tract-risk-2019').sources };
const riskSources = (year: RiskYear) => ({
  sources: datasetInfo(year === 2014 ? 'tract-risk-2014' : 'tract-risk-2019').sources,
});

const AREA: Readonly<Record<Area, string>> = {
  nation: 'the 48 states and D.C.',
  louisiana: 'Louisiana',
  corridor: 'the seven parishes',
  rest: 'Louisiana outside the seven parishes',
};

const perMillion = (value: number, decimals = 1) => {
  const text = decimals === 0 ? integer(value) : oneDecimal(value);
  return { value, unit: 'per million', text, forms: { full: `${text} in a million` } };
};

const risk = RISK_YEARS.flatMap((year) =>
  AREAS.flatMap((area): Fact[] => {
    const spread = riskOf(area, year);
    const of = `${AREA[area]}, emissions of ${year}`;
    const rated = spread.tracts - spread.without;
    const more = riskSources(year);
    // The figures of 2019 were rounded to one digit before they reached us: decimals would be ours, not EPA's.
    const decimals = year === 2019 ? 0 : 1;
    return [
      make(`median-${area}-${year}`, `Median tract of ${of}`, 'Half of the tracts with a figure lie below', perMillion(spread.median, decimals), more),
      make(`mean-${area}-${year}`, `Mean risk over residents of ${of}`, 'Sum of risk × residents of the tracts with a figure, over their residents', perMillion(spread.mean, decimals), more),
      make(`max-${area}-${year}`, `Highest tract of ${of}`, 'Largest figure', perMillion(spread.max, 0), more),
      count(`rated-${area}-${year}`, rated, 'tracts', `Tracts with a figure in ${of}`, `${integer(spread.tracts)} tracts, less ${spread.without} without a figure`, more),
      count(`at-line-${area}-${year}`, spread.atLine, 'tracts', `Tracts at ${EPA_LINE} in a million or more in ${of}`, `Tracts with a figure of ${EPA_LINE} or more${year === 2019 ? ' as EPA rounded it' : ''}`, more),
      count(`people-at-line-${area}-${year}`, spread.peopleAtLine, 'people', `Residents of these tracts, ${of}`, `Residents of tracts with ${EPA_LINE} or more`, more),
    ];
  }),
); // prettier-ignore

const reserve = (year: RiskYear) => tractOf(year, TRACT_708).risk ?? 0;

export const facts = defineFacts('corridor', [
  make(
    'river-miles',
    'Baton Rouge to New Orleans along the river',
    `Length of the river’s line between the points nearest to the two cities, ${corridorRiver.length} points in all, over ${MILE} km`,
    { value: riverMilesTo('New Orleans'), unit: 'miles', text: integer(riverMilesTo('New Orleans')) },
  ),
  make(
    'straight-miles',
    'Baton Rouge to New Orleans in a straight line',
    'Distance on the sphere between the points of the two cities',
    { value: straightMiles, unit: 'miles', text: integer(straightMiles) },
  ),
  make('reserve-mile', 'Reserve, miles down the river from Baton Rouge', 'Along the river’s line', {
    value: riverMilesTo('Reserve'),
    unit: 'miles',
    text: integer(riverMilesTo('Reserve')),
  }),
  count('parishes', corridorParishes.length, 'parishes', 'Parishes of the corridor', 'By the definition of this story'),
  count('plants', corridorPlants.length, 'plants', `Plants of the seven parishes that reported for ${YEAR}`, `Facilities with direct emissions for ${YEAR}, by parish`, ghgrp),
  mass('tonnes', tonnesOf(corridorPlants), `Direct emissions they reported for ${YEAR}`, 'Sum of facility totals', ghgrp),
  count('people', corridorParishes.reduce((sum, parish) => sum + parish.people, 0), 'people', 'Residents of the seven parishes, ACS 2018–2022', 'Sum over the parishes', people),
  ...corridorParishes.flatMap(({ slug, name, people: residents, plants }) => [
    count(`people-${slug}`, residents, 'people', `Residents of ${name}, ACS 2018–2022`, 'Sum over its tracts', people),
    count(`plants-${slug}`, plants.length, 'plants', `Plants of ${name} that reported for ${YEAR}`, 'Counted by parish', ghgrp),
    mass(`tonnes-${slug}`, tonnesOf(plants), `Direct emissions reported for ${YEAR} in ${name}`, 'Sum of facility totals', ghgrp),
  ]),
  make('line', 'EPA’s line', 'The upper end of what the benzene rule of 1989 calls acceptable, one in ten thousand', { value: EPA_LINE, unit: 'per million', text: `${EPA_LINE} in a million` }, riskSources(2014)),
  ...risk,
  ...RISK_YEARS.map((year) =>
    make(`reserve-${year}`, `Risk of tract 708, at Reserve, emissions of ${year}`, 'As published', perMillion(reserve(year), 0), riskSources(year)),
  ),
  make(
    'reserve-times-line-2014',
    'Tract 708 over EPA’s line, emissions of 2014',
    `Risk over ${EPA_LINE}`,
    { value: reserve(2014) / EPA_LINE, unit: 'times', text: integer(reserve(2014) / EPA_LINE), forms: { words: words(Math.round(reserve(2014) / EPA_LINE)) } },
    riskSources(2014),
  ),
  part('share-of-nation-2014', riskOf('corridor', 2014).atLine, riskOf('nation', 2014).atLine, 'Part of the nation’s tracts at EPA’s line or above that lie in the seven parishes, emissions of 2014', 'Tracts over tracts', riskSources(2014)),
]); // prettier-ignore
