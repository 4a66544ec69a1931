/** Rows by country and route → one row of dots a country. Pure. */
import type { SteelIntensity } from '@/data/trade';

export type Route = 'all' | 'integrated' | 'arc';

/** The three routes as the report names them. */
const ROUTES: Readonly<Record<Route, string>> = {
  all: 'all steel',
  integrated: 'integrated (BF-BOF)',
  arc: 'EAF',
};

export const HOME = 'United States';

export interface Country {
  name: string;
  /** Tonnes of CO2 per tonne of steel, direct, upstream and from electricity. */
  all: number;
  integrated: number;
  arc: number;
}

/** Countries with a figure for each of the three routes, lowest first by the wanted one. Those without are listed by `withoutRoute`. */
export function countriesBy(rows: readonly SteelIntensity[], order: Route): Country[] {
  return names(rows)
    .flatMap((name) => {
      const all = total(rows, name, 'all');
      const integrated = total(rows, name, 'integrated');
      const arc = total(rows, name, 'arc');
      return all === undefined || integrated === undefined || arc === undefined
        ? []
        : [{ name, all, integrated, arc }];
    })
    .sort((a, b) => a[order] - b[order] || a.name.localeCompare(b.name));
}

/** Countries of the report that lack one of the routes: they have no blast furnace or no arc furnace, and are not drawn. */
export function withoutRoute(rows: readonly SteelIntensity[]): string[] {
  return names(rows).filter((name) =>
    (['all', 'integrated', 'arc'] as const).some((route) => total(rows, name, route) === undefined),
  );
}

const names = (rows: readonly SteelIntensity[]) => [...new Set(rows.map((row) => row.country))];
const total = (rows: readonly SteelIntensity[], name: string, route: Route) =>
  rows.find((row) => row.country === name && row.route === ROUTES[route])?.total;
