/** What is said of the map in words, from the data. Build only. */
import { TRACT_708 } from '@/data/corridor';
import { riverMilesTo, straightMiles } from '@/data/corridor-plants';
import { EPA_LINE } from '@/data/schema/risk-terms';
import { tractOf, type RiskYear } from '@/data/tracts';
import type { State } from '@/lib/address';
import { integer, oneDecimal, sentenceList, words } from '@/lib/format';
import { params } from './params';
import { corridorPlants, corridorRisk, parishes, tonnesOf, YEAR, type Parish } from './series';

/** 16874753 → "16.9 million". */
export const million = (t: number): string => `${oneDecimal(t / 1e6)} million`;

/** "ten plants", "one plant". */
export const plantsOf = (count: number): string => `${words(count)} ${count === 1 ? 'plant' : 'plants'}`;

export const RIVER_MILES = riverMilesTo('New Orleans');
export const STRAIGHT_MILES = straightMiles;

/** Year of the risk that is shown; undefined: none. */
export const riskYear = (state: State): RiskYear | undefined =>
  state['risk'] === '2014' ? 2014 : state['risk'] === '2019' ? 2019 : undefined;

/** Which parishes a reach is about. */
const ABOUT: Readonly<Record<string, readonly string[]>> = {
  'baton-rouge': ['West Baton Rouge', 'East Baton Rouge'],
  iberville: ['Iberville'],
  ascension: ['Ascension'],
  'st-james': ['St. James'],
  'st-john': ['St. John the Baptist'],
  'st-charles': ['St. Charles'],
};

/** The parishes of a reach; all seven of the whole, none past the corridor's end. */
export const parishesAt = (at: string): readonly Parish[] =>
  at === 'whole' ? parishes : parishes.filter(({ name }) => ABOUT[at]?.includes(name));

/** "2 of 11 tracts". */
export const atLineOf = (year: RiskYear, { atLine, tracts, without } = corridorRisk(year)): string =>
  `${atLine} of ${integer(tracts - without)} tracts`;

/** Holds for every state, because the page changes the state under it: the year of a risk stands in the drawing. */
export const measure = (): string =>
  `Dots: plants by greenhouse gas emissions reported for ${YEAR}, tonnes CO2 equivalent. Tracts, where they glow: modelled lifetime cancer risk, cases in a million, all sources`;

export function describe(state: State): string {
  const at = String(state['at']);
  const year = riskYear(state);
  const option = params['at']?.type === 'choice' ? params['at'].options.find(({ value }) => value === at) : undefined; // prettier-ignore
  const some = parishesAt(at);
  const where =
    at === 'whole'
      ? `Map of the Mississippi from Baton Rouge to New Orleans, running down the page: ${integer(RIVER_MILES)} miles of river, ${integer(STRAIGHT_MILES)} in a straight line.`
      : `Part of the map of the Mississippi from Baton Rouge to New Orleans, running down the page: ${option?.label ?? at}.`;
  const plants = some.flatMap((parish) => parish.plants);
  const counted =
    some.length === 0
      ? `Past the seven parishes; the corridor behind has ${corridorPlants.length} plants.`
      : `${plants.length} plants of ${some.length > 2 ? 'the seven parishes' : sentenceList(some.map(({ name }) => name))} reported ${million(tonnesOf(plants))} tonnes for ${YEAR}.`;
  if (!year) return `${where} ${counted} No risk is shown.`;
  const risks = some.map(({ name, risk }) => {
    const { min, max, mean } = risk[year];
    return `${name}: ${atLineOf(year, risk[year])}, from ${integer(min)} to ${integer(max)}, mean over residents ${integer(mean)}.`;
  });
  return [
    where,
    counted,
    `Tracts are colored by modelled cancer risk, emissions of ${year}; EPA's line is ${EPA_LINE} in a million. Tracts at that line or above, of those with a figure:`,
    ...(risks.length > 0 ? risks : [`the seven parishes together: ${atLineOf(year)}.`]),
  ].join(' ');
}

/** Risk of the tract at Reserve, per million. */
export const reserve = (year: RiskYear): number => tractOf(year, TRACT_708).risk ?? 0;

/** Miles of river from Baton Rouge to a town, whole. */
export const mile = (town: string): string => integer(riverMilesTo(town));

/** A sentence for each choice of reach and risk. */
export function readings(): Record<string, string> {
  const [reaches, risks] = [params['at'], params['risk']].map((param) =>
    param?.type === 'choice' ? param.options.map(({ value }) => value) : [],
  );
  return Object.fromEntries(
    (reaches ?? []).flatMap((at) =>
      (risks ?? []).map((risk): [string, string] => [`${at} ${risk}`, reading(at, risk)]),
    ),
  );
}

/** "St. James: ten plants; 2 of 7 tracts at EPA’s line or above for 2014." */
function reading(at: string, risk: string): string {
  const some = parishesAt(at);
  const name =
    some.length === 0
      ? 'The seven parishes upstream'
      : some.length > 2
        ? 'Seven parishes'
        : sentenceList(some.map((parish) => parish.name));
  const shown = some.length === 0 ? parishes : some;
  const count = shown.reduce((sum, { plants }) => sum + plants.length, 0);
  const year = riskYear({ risk });
  if (!year) return `${name}: ${plantsOf(count)} reported greenhouse gases for ${YEAR}.`;
  const at100 = shown.reduce((sum, parish) => sum + parish.risk[year].atLine, 0);
  const rated = shown.reduce((sum, { risk: spread }) => sum + spread[year].tracts - spread[year].without, 0);
  const max = Math.max(...shown.map((parish) => parish.risk[year].max));
  return `${name}: ${at100} of ${rated} tracts at EPA’s line or above for ${year}, the highest at ${integer(max)} in a million.`;
}
