/** Facts of beat 3: 2014 and 2019, tract by tract. */
import { CORRIDOR_PARISHES, TRACT_708 } from '@/data/corridor';
import { countyByFips } from '@/data/places';
import { riskStatement, tractPairs, valueOf } from '@/data/risk';
import { datasetInfo } from '@/data/sources';
import { EPA_LINE } from '@/data/schema/risk-terms';
import { tractOf, tractsOf, type RiskYear, type Tract } from '@/data/tracts';
import { ethyleneOxide } from '@/data/toxics';
import { integer, wholePercent } from '@/lib/format';
import { roundedFrom } from '@/data/schema/one-figure';
import { defineFacts, type Fact } from '../fact';
import { makers } from '../makers';

const both = [...datasetInfo('tract-risk-2014').sources, ...datasetInfo('tract-risk-2019').sources];
const { make, count, part } = makers('risk-change', both);

/** The modelled risk of a tract in a year; one without a figure stops the build. */
function riskIn(year: RiskYear, id: string): number {
  const { risk } = tractOf(year, id);
  if (risk === null) throw new Error(`tract ${id} has no risk in ${year}`);
  return risk;
}
const tract = (name: string, id: string, year: RiskYear, label: string): Fact => {
  const risk = riskIn(year, id);
  const range = year === 2019 ? roundedFrom(risk) : undefined;
  return make(
    name,
    `Modelled lifetime cancer risk of ${label}, ${year}`,
    year === 2019 ? 'as published, rounded by EPA to one significant figure' : 'as published',
    {
      value: risk,
      unit: 'per million',
      text: integer(risk),
      forms: range ? { range: `${integer(range[0])} to ${integer(range[1] - 1)}` } : {},
    },
    { sources: datasetInfo(`tract-risk-${year}`).sources },
  );
};

interface Joined {
  id: string;
  county: string;
  before: number;
  after: number;
}
const later = new Map(tractsOf(2019).map((one) => [one.id, one]));
const joined: Joined[] = tractsOf(2014).flatMap(({ id, county, risk }) => {
  const after = later.get(id)?.risk ?? null;
  return risk === null || after === null ? [] : [{ id, county, before: risk, after }];
});
const corridor = joined.filter(({ county }) => CORRIDOR_PARISHES.includes(county));
const stJohn = corridor.filter(({ county }) => county === '22095');
const at = (rows: readonly Joined[], test: (row: Joined) => boolean) => rows.filter(test).length;
const above = (risk: number) => risk >= EPA_LINE;
const inCorridor = ({ county }: Tract) => CORRIDOR_PARISHES.includes(county);
const corridor2014 = tractsOf(2014).filter(inCorridor);
const moved = new Set(
  tractPairs.filter(({ common_pct }) => (common_pct ?? 100) < 95).map((pair) => pair.tract),
);
const changed = (test: (row: Joined) => boolean) => at(joined, test);
const risen = joined
  .filter(({ before, after }) => !above(before) && above(after))
  .sort((a, b) => b.after - a.after);
const [highest] = risen;
if (!highest) throw new Error('risk-change: no tract rose to the line');

/** Ethylene oxide that plants of the corridor reported to the Toxics Release Inventory in a year, pounds. */
const parishes = new Set(CORRIDOR_PARISHES.map((fips) => countyByFips(fips).name.replace(/ Parish$/, '')));
const ethyleneIn = (year: number) =>
  ethyleneOxide
    .filter(({ state, county }) => state === 'LA' && parishes.has(county ?? ''))
    .flatMap(({ years }) => years.filter((one) => one.year === year))
    .reduce((sum, { tri_lb }) => sum + (tri_lb ?? 0), 0);
const [pounds2014, pounds2019] = [ethyleneIn(2014), ethyleneIn(2019)];
const eto = { sources: datasetInfo('ethylene-oxide').sources };
const pounds = (name: string, value: number, year: number) =>
  make(name, `Ethylene oxide from plants of the corridor, ${year}, by their own reports`, 'sum of pounds in the Toxics Release Inventory, plants of the seven parishes in the compiled list',
    { value, unit: 'pounds', text: `${integer(Math.round(value / 1000) * 1000)} pounds` }, eto); // prettier-ignore
const denka = (name: string, id: string) =>
  make(name, riskStatement(id).statement, 'as read', { value: valueOf(id), unit: 'percent', text: `${integer(valueOf(id))} percent` },
    { sources: datasetInfo('risk-thresholds').sources, inputs: [{ label: 'Read in', value: riskStatement(id).url }] }); // prettier-ignore

/** The topic's name in the ledger. */
export const title = 'Modelled risk in 2014 and 2019';

export const facts = defineFacts('risk-change', [
  tract('tract-708-2014', TRACT_708, 2014, 'tract 708'),
  tract('tract-708-2019', TRACT_708, 2019, 'tract 708'),
  tract('tract-601-2014', '22089060100', 2014, 'tract 601, St. Charles Parish'),
  tract('tract-601-2019', '22089060100', 2019, 'tract 601, St. Charles Parish'),
  count('compared', corridor.length, 'tracts', 'Corridor tracts with a figure under one number in both years', 'numbers in both years with both figures'),
  count('fell', at(corridor, ({ before, after }) => after < before), 'tracts', 'Corridor tracts whose modelled risk was lower in 2019', 'compared tracts with a lower figure in 2019'),
  count('tracts-2014', corridor2014.length, 'tracts', 'Corridor tracts of 2010', 'tracts of the seven parishes'),
  count('left-out', corridor2014.filter(({ id }) => !later.has(id)).length, 'tracts', 'Corridor tracts of 2010 without a tract of their number in 2020', 'numbers of 2010 that 2020 lacks'),
  count('moved', at(corridor, ({ id }) => moved.has(id)), 'tracts', 'Compared corridor tracts whose number covers partly other ground', 'less than 95 percent of the ground in common', { sources: datasetInfo('tract-pairs').sources }),
  count('corridor-line-2014', at(corridor, ({ before }) => above(before)), 'tracts', 'Compared corridor tracts at or above EPA’s line, 2014', 'compared tracts at 100 per million or more'),
  count('corridor-line-2019', at(corridor, ({ after }) => above(after)), 'tracts', 'Compared corridor tracts at or above EPA’s line, 2019', 'compared tracts at 100 per million or more, as rounded'),
  count('st-john', stJohn.length, 'tracts', 'Tracts of St. John the Baptist Parish', 'tracts of the parish in both years'),
  count('st-john-line-2014', at(stJohn, ({ before }) => above(before)), 'tracts', 'Tracts of St. John the Baptist at or above EPA’s line, 2014', 'tracts at 100 per million or more'),
  count('st-john-line-2019', at(stJohn, ({ after }) => above(after)), 'tracts', 'Tracts of St. John the Baptist at or above EPA’s line, 2019', 'tracts at 100 per million or more, as rounded'),
  count('nation-before', changed(({ before }) => above(before)), 'tracts', 'Tracts of the nation at or above EPA’s line in 2014 that have a figure under their number in 2019', 'compared tracts at 100 per million or more in 2014'),
  count('nation-fell', changed(({ before, after }) => above(before) && !above(after)), 'tracts', 'Of these, tracts below the line in 2019', 'at or above 100 in 2014, below in 2019'),
  count('nation-stayed', changed(({ before, after }) => above(before) && above(after)), 'tracts', 'Of these, tracts at or above the line in 2019 too', 'at or above 100 in both years'),
  count('nation-rose', risen.length, 'tracts', 'Tracts below the line in 2014 and at or above it in 2019', 'below 100 in 2014, at or above in 2019, one number in both years'),
  make('highest-risen-2014', `The highest riser (tract ${highest.id}, ${countyByFips(highest.county).name}), 2014`, 'as published', { value: highest.before, unit: 'per million', text: integer(highest.before) }),
  make('highest-risen-2019', `The highest riser (tract ${highest.id}, ${countyByFips(highest.county).name}), 2019`, 'as published, rounded', { value: highest.after, unit: 'per million', text: integer(highest.after) }),
  denka('denka-order', 'denka-order'),
  denka('denka-claim', 'denka-claim'),
  pounds('ethylene-2014', pounds2014, 2014),
  pounds('ethylene-2019', pounds2019, 2019),
  part('ethylene-decline', pounds2014 - pounds2019, pounds2014, 'Decline of reported ethylene oxide from plants of the corridor, 2014 to 2019', 'difference ÷ 2014', { ...eto, inputs: [{ label: 'Whole percent', value: wholePercent((1 - pounds2019 / pounds2014) * 100) }] }),
]); // prettier-ignore
