/** Facts of beat 9: who lives within three miles of the plants of the four industries, and where plants stand. */
import {
  disadvantagedGrid,
  fencelineOf,
  fencelineRanges,
  sitingOf,
  sitingTest,
  type Fenceline,
  type FencelineRange,
} from '@/data/fenceline';
import { datasetInfo } from '@/data/sources';
import { integer, oneDecimal, percent, wholePercent, words } from '@/lib/format';
import { defineFacts, type Fact } from '../fact';
import { makers } from '../makers';

type Industry = Exclude<FencelineRange['group'], 'four industries'>;
type Share = FencelineRange['share'];

const { make } = makers('fence', datasetInfo('fenceline-summary').sources);
const MILES = 3;
export const SITED = Math.max(...sitingTest.map(({ year }) => year));
const NAMES: Record<Share, string> = {
  black: 'Black residents',
  hispanic: 'Hispanic residents',
  people_of_color: 'people of color',
  low_income: 'residents on less than twice the poverty line',
  disadvantaged: 'residents of tracts marked as disadvantaged',
};

/** A share within 3 miles, per cent, with the lowest and the highest of all ways of counting. */
export function shareOf(
  group: FencelineRange['group'],
  share: Share,
): { value: number; low: number; high: number } {
  const value = known(fencelineOf(group, MILES), share);
  const other = fencelineRanges
    .filter((row) => row.group === group && row.share === share)
    .flatMap((row) => [row.low_pct, row.high_pct].filter((each) => each !== null));
  return { value, low: Math.min(value, ...other), high: Math.max(value, ...other) };
}

/** A share of the nation's residents, per cent. */
export const nationShare = (share: Share): number => known(fencelineOf('nation', null), share);

function known(row: Fenceline, share: Share): number {
  const value = row[`${share}_pct`];
  if (value === null) throw new Error(`fence: no share "${share}" of ${row.group}`);
  return value;
}

const slug = (share: Share) => share.replaceAll('_', '-');
const shareFact = (industry: Industry, share: Share): Fact => {
  const { value, low, high } = shareOf(industry, share);
  return make(
    `${industry}-${slug(share)}`,
    `Within ${MILES} miles of ${industry} plants: ${NAMES[share]}`,
    'residents of block groups centered within the circles, each once, by the shares of their tracts; lowest and highest: within 1 and 5 miles, by whole tracts, with each plant left out',
    { value, unit: '%', text: percent(value), forms: { whole: wholePercent(value), range: `${oneDecimal(low)} to ${oneDecimal(high)}%` } },
    { inputs: [{ label: 'Lowest', value: percent(low) }, { label: 'Highest', value: percent(high) }] },
  );
}; // prettier-ignore
const nationFact = (share: Share): Fact =>
  make(`nation-${slug(share)}`, `In the nation: ${NAMES[share]}`, 'all block groups of the 50 states and D.C., counted in the same way', {
    value: nationShare(share), unit: '%', text: percent(nationShare(share)), forms: { whole: wholePercent(nationShare(share)) },
  }); // prettier-ignore
const million = (people: number) =>
  people >= 1e6 ? `${oneDecimal(people / 1e6)} million` : integer(Math.round(people / 1000) * 1000);
const peopleFact = (group: Industry | 'four industries'): Fact => {
  const { people, plants } = fencelineOf(group, MILES);
  return make(
    `${group === 'four industries' ? 'four' : group}-people`,
    `People within ${MILES} miles of the plants of ${group === 'four industries' ? 'the four industries' : group}`,
    'residents (2020 Census) of block groups whose center of population lies within a circle, each once',
    { value: people, unit: 'people', text: million(people) },
    { inputs: [{ label: 'Plants', value: integer(plants ?? 0) }] },
  );
};

const SITING = { sources: datasetInfo('siting-test').sources };
const sum = (of: (cell: (typeof disadvantagedGrid)[number]) => number) =>
  disadvantagedGrid.reduce((total, cell) => total + of(cell), 0);
/** Parts of the nation's people and land in marked tracts, per cent; 48 states and D.C. */
export const MARKED = {
  people: (100 * sum((cell) => cell.disadvantaged_people)) / sum((cell) => cell.people),
  land: (100 * sum((cell) => cell.disadvantaged_land_km2)) / sum((cell) => cell.land_km2),
};

const sited = (group: Industry | 'manufacturing'): Fact[] => {
  const row = sitingOf(group, SITED);
  const whose = group === 'manufacturing' ? 'large manufacturing plants' : `${group} plants`;
  const value = (100 * row.disadvantaged) / row.placed;
  return [
    make(
      `sited-${group}`,
      `Part of the ${whose} that stand in a tract marked as disadvantaged, ${SITED}`,
      'plants in a marked tract over plants whose tract is known, 48 states and D.C.',
      {
        value, unit: '%', text: wholePercent(value),
        forms: { nearest: wholePercent(row.nearest_pct), counts: `${count(row.disadvantaged)} of ${count(row.placed)}` },
      },
      { ...SITING, inputs: [{ label: 'In a marked tract', value: integer(row.disadvantaged) }, { label: 'Plants', value: integer(row.placed) }, { label: 'By the nearest tract point', value: percent(row.nearest_pct) }] },
    ),
    make(
      `sited-${group}-county`,
      `Part of the people of their counties in marked tracts, mean over the ${whose}`,
      'people of the plant’s county in marked tracts over all its people, averaged over the plants',
      { value: row.county_people_pct, unit: '%', text: wholePercent(row.county_people_pct), forms: { land: wholePercent(row.county_land_pct) } },
      SITING,
    ),
  ];
}; // prettier-ignore
const count = (value: number) => (value < 20 ? words(value) : integer(value));

/** The topic's name in the ledger. */
export const title = 'At the fence';

export const facts = defineFacts('fence', [
  make('miles', 'Radius of the circles around the plants', 'chosen; within 1 and 5 miles for comparison', { value: MILES, unit: 'miles', text: words(MILES) }),
  ...(['steel', 'coke', 'cement', 'aluminum', 'four industries'] as const).map(peopleFact),
  ...(['steel', 'coke', 'cement', 'aluminum'] as const).flatMap((industry) =>
    (Object.keys(NAMES) as Share[]).map((share) => shareFact(industry, share)),
  ),
  ...(Object.keys(NAMES) as Share[]).map(nationFact),
  ...(['steel', 'coke', 'cement', 'aluminum', 'manufacturing'] as const).flatMap(sited),
  make('marked-people', 'Part of the nation’s people who live in tracts marked as disadvantaged', 'people of marked tracts over people of all tracts, 48 states and D.C.', {
    value: MARKED.people, unit: '%', text: wholePercent(MARKED.people),
  }, { sources: datasetInfo('disadvantaged-grid').sources }),
  make('marked-land', 'Part of the nation’s land in tracts marked as disadvantaged', 'land of marked tracts over land of all tracts, 48 states and D.C.', {
    value: MARKED.land, unit: '%', text: wholePercent(MARKED.land),
  }, { sources: datasetInfo('disadvantaged-grid').sources }),
]); // prettier-ignore
