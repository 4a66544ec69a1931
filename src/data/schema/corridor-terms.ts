/** The corridor, defined once, apart from schemas so that it can be used without zod. */

export interface Parish {
  /** FIPS code of the county equivalent. */
  readonly fips: string;
  /** Without the word "Parish". */
  readonly name: string;
}

/** The seven parishes that this site calls the corridor, in the order in which the river reaches them. */
export const CORRIDOR_PARISHES = [
  { fips: '22121', name: 'West Baton Rouge' },
  { fips: '22033', name: 'East Baton Rouge' },
  { fips: '22047', name: 'Iberville' },
  { fips: '22005', name: 'Ascension' },
  { fips: '22093', name: 'St. James' },
  { fips: '22095', name: 'St. John the Baptist' },
  { fips: '22089', name: 'St. Charles' },
] as const satisfies readonly Parish[];

/** Codes of the seven, for membership. */
export const CORRIDOR_FIPS: ReadonlySet<string> = new Set(CORRIDOR_PARISHES.map((parish) => parish.fips));
