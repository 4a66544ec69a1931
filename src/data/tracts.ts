/**
 * Modelled cancer risk from air toxics by census tract, with who lives there, and the outlines of Louisiana's
 * tracts. For the build only: the files are some megabytes.
 */
import type { GeometryCollection, MultiPolygon, Topology } from 'topojson-specification';
import type { DatasetRow } from './schema/datasets.ts';
import { rowsOf } from './rows.ts';
import tractOutlinesText from './json/tract-outlines.json?raw';
import tractRisk2014Text from './json/tract-risk-2014.json?raw';
import tractRisk2019Text from './json/tract-risk-2019.json?raw';

/** The years EPA modelled. The two differ in method, in rounding and in tracts: never one series. */
export type RiskYear = 2014 | 2019;
export const RISK_YEARS: readonly RiskYear[] = [2014, 2019];

/** A tract of 2010 (year 2014) or of 2020 (year 2019). Shares in per cent of the residents. */
export interface Tract {
  /** Eleven digits. */
  readonly id: string;
  /** Five digits. */
  readonly county: string;
  readonly state: string;
  /** Cancers in a million lifetimes; null: no figure. 2014 as published, 2019 rounded by EPA to one significant figure. */
  readonly risk: number | null;
  /** ACS 2015-2019 for 2014, ACS 2018-2022 for 2019. */
  readonly people: number;
  readonly peopleOfColor: number | null;
  readonly lowIncome: number | null;
  /** The index of 2022 has no counts by race: null for 2014. */
  readonly black: number | null;
  readonly hispanic: number | null;
  readonly asian: number | null;
  readonly native: number | null;
}

type Row = DatasetRow<'tract-risk-2014'> & Partial<DatasetRow<'tract-risk-2019'>>;

function tractsFrom(text: string): readonly Tract[] {
  return (rowsOf(text) as readonly Row[]).flatMap((row) =>
    row.tract.map((code, i) => ({
      id: row.county_fips + code,
      county: row.county_fips,
      state: row.state,
      risk: row.risk[i] ?? null,
      people: row.people[i] ?? 0,
      peopleOfColor: row.people_of_color_pct[i] ?? null,
      lowIncome: row.low_income_pct[i] ?? null,
      black: row.black_pct?.[i] ?? null,
      hispanic: row.hispanic_pct?.[i] ?? null,
      asian: row.asian_pct?.[i] ?? null,
      native: row.native_pct?.[i] ?? null,
    })),
  );
}

const byYear: Readonly<Record<RiskYear, readonly Tract[]>> = {
  2014: tractsFrom(tractRisk2014Text),
  2019: tractsFrom(tractRisk2019Text),
};

/** Every tract of the 48 states and D.C., by number: of 2010 for 2014, of 2020 for 2019. */
export const tractsOf = (year: RiskYear): readonly Tract[] => byYear[year];

const byId: Readonly<Record<RiskYear, ReadonlyMap<string, Tract>>> = {
  2014: new Map(byYear[2014].map((tract) => [tract.id, tract])),
  2019: new Map(byYear[2019].map((tract) => [tract.id, tract])),
};

/** The tract of a number. Throws for any other: a wrong number must stop the build. */
export function tractOf(year: RiskYear, id: string): Tract {
  const tract = byId[year].get(id);
  if (!tract) throw new Error(`no tract of ${year} has the number "${id}"`);
  return tract;
}

/** A topology whose object `tracts` has a geometry for each tract, with its number as id. */
export type TractTopology = Topology<{ tracts: GeometryCollection }>;

const outlines = rowsOf(tractOutlinesText) as readonly DatasetRow<'tract-outlines'>[];

/** Outlines of Louisiana's tracts that go with the risk of a year. Rings are wound as d3-geo has them. */
export function louisianaOutlines(year: RiskYear): TractTopology {
  const row = outlines.find(({ tracts_of }) => tracts_of === (year === 2014 ? '2010' : '2020'));
  if (!row) throw new Error(`no outlines for the tracts of ${year}`);
  const [[kx = 1, ky = 1], [x = 0, y = 0]] = [row.scale, row.translate];
  return {
    type: 'Topology',
    transform: { scale: [kx, ky], translate: [x, y] },
    arcs: row.arc.map((flat) =>
      Array.from({ length: flat.length / 2 }, (_, i) => [flat[2 * i] ?? 0, flat[2 * i + 1] ?? 0]),
    ),
    objects: {
      tracts: {
        type: 'GeometryCollection',
        geometries: row.tract.map((id, i): MultiPolygon => ({
          type: 'MultiPolygon',
          id,
          arcs: row.outline[i] ?? [],
        })),
      },
    },
  };
}
