/** Facts of the tracts of the corridor before those of the nation, each of one modelled year. */
import { CORRIDOR_PARISHES, riskOf, tractsIn, TRACT_708, type RiskSpread } from '@/data/corridor';
import { tractMatches } from '@/data/louisiana';
import { datasetInfo } from '@/data/sources';
import { EPA_LINE } from '@/data/schema/risk-terms';
import { tractOf, tractsOf, type RiskYear } from '@/data/tracts';
import { integer, oneDecimal, words } from '@/lib/format';
import { defineFacts, type Fact } from '../fact';
import { makers } from '../makers';

export const title = 'Modelled risk, tract by tract';

const sources2014 = datasetInfo('tract-risk-2014').sources;
const sources2019 = datasetInfo('tract-risk-2019').sources;
const sourcesOf = (year: RiskYear) => (year === 2014 ? sources2014 : sources2019);
const { make, count } = makers('tract-risk', sources2014);

const WHAT: Readonly<Record<RiskYear, string>> = {
  2014: 'modelled lifetime cancer risk from air toxics, all sources, emissions of 2014 (NATA)',
  2019: 'modelled lifetime cancer risk from air toxics, all sources, emissions of 2019 (AirToxScreen), rounded by EPA to one digit',
};

/** A figure of risk as published: of 2014 to one in a million, of 2019 as rounded. */
const risk = (name: string, value: number, year: RiskYear, label: string, formula: string): Fact =>
  make(
    name,
    `${label}, ${WHAT[year]}`,
    formula,
    {
      value,
      unit: 'in a million',
      text: integer(value),
      forms: { exact: oneDecimal(value), full: `${integer(value)} in a million` },
    },
    { sources: sourcesOf(year) },
  );

const times = (name: string, value: number, year: RiskYear, label: string): Fact =>
  make(
    name,
    label,
    `${integer(value)} over ${EPA_LINE} in a million`,
    {
      value: value / EPA_LINE,
      unit: 'times',
      text: `${integer(Math.round(value / EPA_LINE))} times`,
      forms: { words: Math.round(value / EPA_LINE) === 2 ? 'twice' : `${words(Math.round(value / EPA_LINE))} times` },
    },
    { sources: sourcesOf(year) },
  ); // prettier-ignore

const rated = ({ tracts, without }: RiskSpread) => tracts - without;

/** Per cent of the nation's tracts with a figure for which a test holds. */
const shareOfNation = (year: RiskYear, test: (risk: number) => boolean) => {
  const all = tractsOf(year).flatMap((tract) => (tract.risk === null ? [] : [tract.risk]));
  return { part: all.filter(test).length, whole: all.length };
};

function ofYear(year: RiskYear): Fact[] {
  const [nation, corridor, state] = [riskOf('nation', year), riskOf('corridor', year), riskOf('louisiana', year)];
  const more = { sources: sourcesOf(year) };
  const how =
    year === 2014
      ? 'tracts of 2010 with an exact figure of 100 or more'
      : 'tracts of 2020 with a rounded figure of 100 or more; 100 stands for about 95 to 149';
  const tract = tractOf(year, TRACT_708);
  const share = (100 * corridor.atLine) / nation.atLine;
  return [
    count(`nation-tracts-${year}`, rated(nation), 'tracts', `Tracts of the 48 states and D.C. with a figure for ${year}`, 'tracts with a figure', more),
    count(`corridor-tracts-${year}`, rated(corridor), 'tracts', `Tracts of the seven parishes with a figure for ${year}`, 'tracts with a figure', more),
    count(`nation-at-line-${year}`, nation.atLine, 'tracts', `Tracts of the nation at EPA’s line or above, modelled for ${year}`, how, more),
    count(`louisiana-at-line-${year}`, state.atLine, 'tracts', `Tracts of Louisiana at EPA’s line or above, modelled for ${year}`, how, more),
    count(`corridor-at-line-${year}`, corridor.atLine, 'tracts', `Tracts of the corridor at EPA’s line or above, modelled for ${year}`, how, more),
    make(`corridor-share-at-line-${year}`, `Part of the nation’s tracts at EPA’s line or above that is in the corridor, modelled for ${year}`, 'corridor-at-line over nation-at-line', { value: share, unit: 'percent', text: `${integer(share)} percent` }, more),
    count(`corridor-people-at-line-${year}`, corridor.peopleAtLine, 'people', `Residents of the corridor’s tracts at EPA’s line or above, modelled for ${year}; residents of ${year === 2014 ? '2015–2019' : '2018–2022'}`, 'sum of the residents of those tracts', more),
    risk(`nation-median-${year}`, nation.median, year, 'The middle tract of the nation', 'median of tracts, each counted once'),
    risk(`corridor-median-${year}`, corridor.median, year, 'The middle tract of the corridor', 'median of tracts, each counted once'),
    risk(`corridor-min-${year}`, corridor.min, year, 'The lowest tract of the corridor', 'least figure of the seven parishes'),
    risk(`tract-708-${year}`, tract.risk ?? Number.NaN, year, 'Tract 708, St. John the Baptist Parish', 'as published'),
    times(`tract-708-times-${year}`, tract.risk ?? Number.NaN, year, `Tract 708 against EPA’s line, modelled for ${year}`),
    count(`tract-708-people-${year}`, tract.people, 'people', `Residents of tract 708, ${year === 2014 ? '2015–2019' : '2018–2022'}`, 'as published', more),
  ];
} // prettier-ignore

const lowest = riskOf('corridor', 2014).min;
const below = shareOfNation(2014, (value) => value < lowest);
/** The range of the view that shows where the nation's tracts lie. */
const USUAL = [15, 45] as const;
const usual = shareOfNation(2014, (value) => value >= USUAL[0] && value < USUAL[1]);
const like708 = shareOfNation(2019, (value) => value === tractOf(2019, TRACT_708).risk);
const above708 = shareOfNation(2019, (value) => value > (tractOf(2019, TRACT_708).risk ?? 0));
const second = tractsOf(2014)
  .flatMap(({ risk: value }) => (value === null ? [] : [value]))
  .sort((a, b) => b - a)[1];
const matched = tractsIn(2014, 'corridor').filter(({ id }) =>
  tractMatches.some((match) => match.tract_2010 === id && match.same),
);
const at40 = tractsIn(2019, 'corridor').filter(({ risk: value }) => value === 40).length;

const part = (name: string, { part: some, whole }: { part: number; whole: number }, label: string, formula: string, year: RiskYear): Fact =>
  make(
    name,
    label,
    formula,
    // Never rounded up to a whole that is not reached.
    { value: (100 * some) / whole, unit: 'percent', text: `${Math.floor((1000 * some) / whole) / 10} percent`, forms: { whole: `${Math.floor((100 * some) / whole)} percent` } },
    { sources: sourcesOf(year), inputs: [{ label: 'Tracts', value: integer(some) }, { label: 'Of', value: integer(whole) }] },
  ); // prettier-ignore

export const facts: readonly Fact[] = defineFacts('tract-risk', [
  make('epa-line', 'EPA’s line: the upper end of what its benzene rule of 1989 calls acceptable; not a legal limit', 'one in ten thousand', {
    value: EPA_LINE,
    unit: 'in a million',
    text: `${EPA_LINE} in a million`,
  }),
  count('parishes', CORRIDOR_PARISHES.length, 'parishes', 'Parishes that are called the corridor here', 'West and East Baton Rouge, Iberville, Ascension, St. James, St. John the Baptist, St. Charles'),
  make('unit', 'The unit of risk: cases of cancer in a million people who breathe the air all their lives', 'as EPA publishes it', { value: 'in a million', unit: 'unit', text: 'in a million' }),
  make('tract-708', 'The tract of St. John the Baptist Parish with the highest figure of 2014, by its number in the parish', 'Census number 22095070800 without the parish', { value: TRACT_708, unit: 'id', text: String(Number(TRACT_708.slice(5, 9))) }),
  make('usual-range-2014', 'The range in which most of the nation’s tracts lie, modelled for 2014', 'from 15 to below 45 in a million', { value: `${USUAL[0]}–${USUAL[1]}`, unit: 'in a million', text: `between ${USUAL[0]} and ${USUAL[1]}` }),
  ...ofYear(2014),
  ...ofYear(2019),
  part('below-corridor-2014', below, 'Part of the nation’s tracts below the lowest of the corridor, modelled for 2014', 'tracts with a figure below corridor-min-2014', 2014),
  part('usual-2014', usual, 'Part of the nation’s tracts from 15 to below 45 in a million, modelled for 2014', 'tracts with such a figure', 2014),
  risk('second-2014', second ?? Number.NaN, 2014, 'The second-highest tract of the nation', 'second of all tracts by figure'),
  count('like-708-2019', like708.part, 'tracts', 'Tracts of the nation with the same rounded figure as tract 708, itself included, modelled for 2019', 'tracts with that figure', { sources: sources2019 }),
  count('above-708-2019', above708.part, 'tracts', 'Tracts of the nation with a higher figure than tract 708, modelled for 2019', 'tracts above that figure', { sources: sources2019 }),
  count('corridor-at-40-2019', at40, 'tracts', 'Tracts of the corridor at 40 in a million, modelled for 2019; 40 stands for about 35 to 44', 'tracts with that figure', { sources: sources2019 }),
  count('corridor-same-ground', matched.length, 'tracts', 'Tracts of the corridor of 2010 that have the same ground as one of 2020', 'tracts that share 97% of their ground both ways', { sources: datasetInfo('louisiana-tract-matches').sources }),
  count('corridor-tracts-2010', tractsIn(2014, 'corridor').length, 'tracts', 'Tracts of the corridor in the census of 2010', 'tracts of the seven parishes, with or without a figure'),
]); // prettier-ignore
