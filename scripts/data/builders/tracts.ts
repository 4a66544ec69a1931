import type { RawFiles } from '../raw-files.ts';
import { number, oneOf, optional, text } from '../readers/cells.ts';
import { EJI_2022, EJI_2024 } from '../tables/tracts.ts';
import type { Shares } from './shares.ts';

export const CEJST = 'demographics/cejst-v1.0-tract-disadvantaged.csv';

/** A tract of 2010 in the Environmental Justice Index 2022: the 48 states and D.C. */
export interface Tract2010 {
  readonly id: string;
  /** ACS 2015-2019: the same as in the screening tool, tract by tract. */
  readonly people: number;
  /** NATA 2014, cancers in a million lifetimes. */
  readonly risk: number | null;
  readonly shares: Shares;
}

/** A tract of 2020 in the index of 2024; counties of Connecticut, not planning regions. */
export interface Tract2020 {
  readonly id: string;
  /** ACS 2018-2022. */
  readonly people: number;
  /** AirToxScreen 2019, rounded to one significant figure. */
  readonly risk: number | null;
  readonly shares: Shares;
}

/** What the Climate and Economic Justice Screening Tool says of a tract of 2010. */
export interface Screened {
  readonly id: string;
  /** ACS 2015-2019. */
  readonly people: number;
  readonly disadvantaged: boolean;
}

/** Tracts of 2010 by number; read once in a run. */
export function tracts2010(files: RawFiles): ReadonlyMap<string, Tract2010> {
  return files.once(
    'tracts2010',
    () =>
      new Map(
        files.table(EJI_2022).map((row) => [
          row.GEOID,
          {
            id: row.GEOID,
            people: row.E_TOTPOP ?? 0,
            risk: row.E_TOTCR,
            shares: {
              people_of_color: row.EP_MINRTY,
              black: null,
              hispanic: null,
              asian: null,
              native: null,
              low_income: row.EP_POV200,
            },
          },
        ]),
      ),
  );
}

/** Tracts of 2020 by number; read once in a run. */
export function tracts2020(files: RawFiles): ReadonlyMap<string, Tract2020> {
  return files.once(
    'tracts2020',
    () =>
      new Map(
        files.table(EJI_2024).map((row) => {
          const people = row.E_TOTPOP ?? 0;
          // From the counts: the shares of the file are rounded to a tenth.
          const part = (count: number | null): number | null =>
            count === null || people === 0 ? null : (100 * count) / people;
          const shares = {
            people_of_color: row.E_MINRTY,
            black: part(row.AFAM),
            hispanic: part(row.HISP),
            asian: part(row.ASIAN),
            native: part(row.AIAN),
            low_income: row.E_POV200,
          };
          return [row.GEOID_2020, { id: row.GEOID_2020, people, risk: row.E_TOTCR, shares }];
        }),
      ),
  );
}

/** Counties that were renamed or joined to another between 2010 and the tracts of the other files. */
const RENAMED: Readonly<Record<string, string>> = { '02270': '02158', '46113': '46102', '51515': '51019' };

const cejstColumns = {
  GEOID10_TRACT: text,
  'Total population': optional(number),
  'Is low income (imputed and adjusted)?': oneOf(['True', 'False']),
  'Definition N community, including adjacency index tracts': oneOf(['True', 'False']),
};

/**
 * Every tract of 2010, with Alaska, Hawaii and the territories, by its number as
 * of 2019; read once in a run. The file has no people where a number changed
 * after 2010: those of renamed counties come from the index of 2022.
 */
export function screened(files: RawFiles): ReadonlyMap<string, Screened> {
  return files.once('screened', () => {
    const residents = tracts2010(files);
    return new Map(
      files.csv(CEJST, { columns: cejstColumns }).map((row) => {
        const county = row.GEOID10_TRACT.slice(0, 5);
        const id = (RENAMED[county] ?? county) + row.GEOID10_TRACT.slice(5);
        return [
          id,
          {
            id,
            people: row['Total population'] ?? residents.get(id)?.people ?? 0,
            disadvantaged: row['Definition N community, including adjacency index tracts'] === 'True',
          },
        ];
      }),
    );
  });
}

/** Where the people of a tract of 2010 live by the tracts of 2020. */
export type FindHeirs = (tract2010: string) => readonly Tract2020[];

/**
 * The tract of 2020 of the same number, else those the number was split into:
 * the Census Bureau keeps its first nine digits (five of county, four of tract)
 * and counts on in the last two. Outlines may have moved under the same number.
 */
export function heirs(files: RawFiles): FindHeirs {
  const tracts = tracts2020(files);
  const bySplit = files.once('tracts by stem', () => Map.groupBy(tracts.values(), (tract) => stem(tract.id)));
  return (id) => {
    const same = tracts.get(id);
    return same ? [same] : (bySplit.get(stem(id)) ?? []);
  };
}

function stem(id: string): string {
  return id.slice(0, 9);
}
