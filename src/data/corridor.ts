/**
 * The seven parishes of the corridor between Baton Rouge and New Orleans, and how the modelled risk of their
 * tracts stands to the rest of Louisiana and to the nation. Build only.
 */
import type { DatasetRow } from './schema/datasets.ts';
import { CORRIDOR_PARISHES as PARISHES } from './schema/corridor-terms.ts';
import { rowsOf } from './rows.ts';
import { EPA_LINE } from './schema/risk-terms.ts';
import { tractsOf, type RiskYear, type Tract } from './tracts.ts';
import placesText from './json/corridor-places.json?raw';
import riverText from './json/corridor-river.json?raw';

/** The parishes that are called the corridor here, in the order in which the river reaches them, by FIPS code. */
export const CORRIDOR_PARISHES: readonly string[] = PARISHES.map(({ fips }) => fips);

/** The tract of 2010, and of 2020, with Louisiana's highest modelled risk: in Reserve, St. John the Baptist Parish. */
export const TRACT_708 = '22095070800';

export const isCorridor = ({ county }: Pick<Tract, 'county'>): boolean => CORRIDOR_PARISHES.includes(county);

/** Areas that are compared. `rest` is Louisiana without the corridor. */
export type Area = 'nation' | 'louisiana' | 'corridor' | 'rest';
export const AREAS: readonly Area[] = ['nation', 'louisiana', 'corridor', 'rest'];

const WITHIN: Readonly<Record<Area, (tract: Tract) => boolean>> = {
  nation: () => true,
  louisiana: ({ state }) => state === 'LA',
  corridor: isCorridor,
  rest: (tract) => tract.state === 'LA' && !isCorridor(tract),
};

/** The tracts of an area, by number. */
export const tractsIn = (year: RiskYear, area: Area): readonly Tract[] => tractsOf(year).filter(WITHIN[area]);

/** How modelled risk is spread over some tracts; cancers in a million lifetimes. */
export interface RiskSpread {
  readonly tracts: number;
  /** Tracts without a figure; they count in no other field but `tracts` and `people`. */
  readonly without: number;
  readonly people: number;
  /** Of tracts, each counted once. */
  readonly median: number;
  /** Over residents. */
  readonly mean: number;
  readonly min: number;
  readonly max: number;
  /** Tracts at EPA's line or above it, and their residents. 2019: by EPA's rounded figures. */
  readonly atLine: number;
  readonly peopleAtLine: number;
}

/** Spread of risk over tracts. Throws when none has a figure. */
export function spreadOf(tracts: readonly Tract[]): RiskSpread {
  const rated = tracts
    .flatMap(({ risk, people }) => (risk === null ? [] : [{ risk, people }]))
    .sort((a, b) => a.risk - b.risk);
  const [first, last] = [rated[0], rated.at(-1)];
  if (!first || !last) throw new Error('no tract has a figure of risk');
  const half = rated.length / 2;
  const middle = [rated[Math.floor(half)] ?? first, rated[Math.ceil(half) - 1] ?? first];
  const above = rated.filter(({ risk }) => risk >= EPA_LINE);
  return {
    tracts: tracts.length,
    without: tracts.length - rated.length,
    people: total(tracts),
    median: middle.reduce((sum, { risk }) => sum + risk, 0) / 2,
    mean: rated.reduce((sum, { risk, people }) => sum + risk * people, 0) / total(rated),
    min: first.risk,
    max: last.risk,
    atLine: above.length,
    peopleAtLine: total(above),
  };
}

const known = new Map<string, RiskSpread>();

/** Spread of risk over the tracts of an area; computed once. */
export function riskOf(area: Area, year: RiskYear): RiskSpread {
  const key = `${area} ${year}`;
  const spread = known.get(key) ?? spreadOf(tractsIn(year, area));
  known.set(key, spread);
  return spread;
}

const total = (tracts: readonly { readonly people: number }[]): number =>
  tracts.reduce((sum, { people }) => sum + people, 0);

/** A town along the river. */
export type CorridorPlace = DatasetRow<'corridor-places'>;

/** Towns along the river, downstream. */
export const corridorPlaces = rowsOf(placesText) as readonly CorridorPlace[];

/** A point of the river, with the kilometres from Baton Rouge along it. */
export type RiverPoint = DatasetRow<'corridor-river'>;

/** The river from above Baton Rouge to below New Orleans, downstream. */
export const corridorRiver = rowsOf(riverText) as readonly RiverPoint[];

/** A town by its name. Throws for any other. */
export function corridorPlace(name: string): CorridorPlace {
  const place = corridorPlaces.find((one) => one.name === name);
  if (!place) throw new Error(`no town of the corridor is called "${name}"`);
  return place;
}
