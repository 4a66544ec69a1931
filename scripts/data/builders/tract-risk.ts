import { stateByFips } from '../../../src/lib/states.ts';
import { round, type Builder } from '../dataset.ts';
import { EJI_2022, EJI_2024 } from '../tables/tracts.ts';
import { tracts2010, tracts2020, type Tract2010, type Tract2020 } from './tracts.ts';
import type { Group } from './shares.ts';

type Tract = Tract2010 | Tract2020;

const MODELLED =
  'Modelled lifetime cancer risk of breathing air toxics outdoors, from all sources, traffic and wood smoke included: a screening estimate for a whole tract, not a measurement, and not the risk one plant causes.';

/** NATA 2014 by tract of 2010, a row a county. */
export const buildTractRisk2014: Builder<'tract-risk-2014'> = (files) => {
  const tracts = [...tracts2010(files).values()];
  return {
    vintage: 'NATA 2014 on tracts of 2010; residents ACS 2015-2019; published 2022',
    sources: [EJI_2022.key],
    notes: [
      MODELLED,
      'The emissions are those of 2014: never the present. 2019 differs in method and in tracts.',
      'The index of 2022 has no counts by race, only the share of people of color.',
      ...gaps(tracts),
    ],
    rows: byCounty(tracts).map(([county, own]) => ({
      ...place(county, own),
      people_of_color_pct: parts(own, 'people_of_color'),
      low_income_pct: parts(own, 'low_income'),
    })),
  };
};

/** AirToxScreen 2019 by tract of 2020, a row a county. */
export const buildTractRisk2019: Builder<'tract-risk-2019'> = (files) => {
  const tracts = [...tracts2020(files).values()];
  return {
    vintage: 'AirToxScreen 2019 on tracts of 2020; residents ACS 2018-2022; published 2024',
    sources: [EJI_2024.key],
    notes: [
      MODELLED,
      'EPA published 2019 rounded to one significant figure: 100 stands for about 95 to 149.',
      'The emissions are those of 2019: not the present. 2014 differs in method and in tracts.',
      'Connecticut is by its eight counties, as in the tracts of 2020, not by planning regions.',
      ...gaps(tracts),
    ],
    rows: byCounty(tracts).map(([county, own]) => ({
      ...place(county, own),
      people_of_color_pct: parts(own, 'people_of_color'),
      black_pct: parts(own, 'black'),
      hispanic_pct: parts(own, 'hispanic'),
      asian_pct: parts(own, 'asian'),
      native_pct: parts(own, 'native'),
      low_income_pct: parts(own, 'low_income'),
    })),
  };
};

/** What is missing, counted. */
function gaps(tracts: readonly Tract[]): string[] {
  const without = tracts.filter((tract) => tract.risk === null);
  const empty = tracts.filter((tract) => tract.people === 0).length;
  return [
    `${tracts.length} tracts of the 48 states and D.C.; the index has none of Alaska, Hawaii and the territories. ${without.length} have no figure of risk, ${empty} no residents.`,
  ];
}

function byCounty<T extends Tract>(tracts: readonly T[]): [county: string, own: T[]][] {
  return [...Map.groupBy(tracts, (tract) => tract.id.slice(0, 5))]
    .map(([county, own]): [string, T[]] => [county, own.toSorted((a, b) => (a.id < b.id ? -1 : 1))])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function place(county: string, own: readonly Tract[]) {
  return {
    county_fips: county,
    state: stateByFips(county.slice(0, 2)).postal,
    tract: own.map((tract) => tract.id.slice(5)),
    risk: own.map((tract) => tract.risk),
    people: own.map((tract) => tract.people),
  };
}

function parts(own: readonly Tract[], group: Group): (number | null)[] {
  return own.map(({ shares }) => {
    const share = shares[group];
    return share === null ? null : round(share, 1);
  });
}
