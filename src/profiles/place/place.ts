/** One state or county: all that its page, card and downloads say. Build only. */
import {
  airToxicsOf,
  counties,
  countiesOf as countiesIn,
  regionOf,
  type AirToxics,
  type County,
  type Region,
} from '@/data/places';
import { LATEST_YEAR } from '@/profiles/standing';
import { REPORTING_YEARS } from '@/data/schema/facility-terms';
import { capital, integer, words } from '@/lib/format';
import { countyPath, statePath } from '@/lib/places';
import { stateByPostal, states, type State } from '@/lib/states';
import { changeInWords, tonnesInWords } from '../trend/words';
import { emissionsOfCounty, emissionsOfState, type AreaEmissions } from './emissions';

export interface Place {
  readonly kind: 'state' | 'county';
  /** "Louisiana", "St. John the Baptist Parish". */
  readonly name: string;
  /** With the state where there is one: "St. John the Baptist Parish, Louisiana". */
  readonly title: string;
  readonly path: string;
  readonly state: State;
  readonly county: County | null;
  readonly people: County | Region;
  readonly emissions: AreaEmissions;
  /** Place among the areas of its kind with a report for the newest year; null where there is none. */
  readonly rank: { readonly rank: number; readonly of: number } | null;
  /** Distribution of its tracts by modelled risk: 2014 and 2019, where there is one. */
  readonly toxics: readonly AirToxics[];
  readonly finding: string;
}

const last = REPORTING_YEARS.length - 1;
/** Tonnes CO2e of the newest reporting year. */
export const newest = ({ totals }: AreaEmissions): number => totals[last] ?? 0;
/** Plants that reported for it. */
export const reports = ({ reporting }: AreaEmissions): number => reporting[last] ?? 0;

/** Distribution of tracts of an area (FIPS, postal code or "US") in both vintages, the older first. */
export const toxicsOf = (area: string): readonly AirToxics[] =>
  ([2014, 2019] as const).flatMap((year) => airToxicsOf(area, year) ?? []);

const stateEmissions = new Map(states.map(({ postal }) => [postal, emissionsOfState(postal)]));
const countyEmissions = new Map(counties.map(({ fips }) => [fips, emissionsOfCounty(fips)]));

/** Areas with a report for the newest year, the largest first. */
function order(areas: ReadonlyMap<string, AreaEmissions>): ReadonlyMap<string, { rank: number; of: number }> {
  const listed = [...areas]
    .filter(([, area]) => reports(area) > 0)
    .sort(([, a], [, b]) => newest(b) - newest(a));
  return new Map(listed.map(([key], i) => [key, { rank: i + 1, of: listed.length }]));
}
const stateRanks = order(stateEmissions);
const countyRanks = order(countyEmissions);

const none: AreaEmissions = { facilities: [], byIndustry: new Map(), totals: [], reporting: [] };

/** The profile of a state. */
export function statePlace(state: State): Place {
  const emissions = stateEmissions.get(state.postal) ?? none;
  return {
    kind: 'state',
    name: state.name,
    title: state.name,
    path: statePath(state.postal),
    state,
    county: null,
    people: regionOf(state.postal),
    emissions,
    rank: stateRanks.get(state.postal) ?? null,
    toxics: toxicsOf(state.postal),
    finding: findingOf(emissions),
  };
}

/** The profile of a county. */
export function countyPlace(county: County): Place {
  const state = stateByPostal(county.state);
  const emissions = countyEmissions.get(county.fips) ?? none;
  return {
    kind: 'county',
    name: county.name,
    title: `${county.name}, ${state.name}`,
    path: countyPath(county),
    state,
    county,
    people: county,
    emissions,
    rank: countyRanks.get(county.fips) ?? null,
    toxics: toxicsOf(county.fips),
    finding: findingOf(emissions),
  };
}

/** The counties of a state, the largest emitter first, then by name. */
export function countiesOf(state: State): readonly Place[] {
  return countiesIn(state.postal)
    .map(countyPlace)
    .sort((a, b) => newest(b.emissions) - newest(a.emissions) || a.name.localeCompare(b.name, 'en'));
}

/** "Nine plants reported 14.2 million tonnes for 2023, 12% less than in 2011". */
function findingOf(area: AreaEmissions): string {
  const ever = area.facilities.length;
  if (ever === 0) return 'No plant has reported here since 2010';
  const now = reports(area);
  if (now === 0)
    return `No plant reported for ${LATEST_YEAR}; ${words(ever)} ${ever === 1 ? 'has' : 'have'} at some time since 2010`;
  const before = area.totals[1] ?? 0;
  const sum = newest(area);
  const change =
    before >= 1
      ? `, ${changeInWords({ from: 2011, to: LATEST_YEAR, percent: (100 * (sum - before)) / before })}`
      : '';
  const count = now < 100 ? capital(words(now)) : integer(now);
  return `${count} ${now === 1 ? 'plant' : 'plants'} reported ${tonnesInWords(sum)} for ${LATEST_YEAR}${change}`;
}
