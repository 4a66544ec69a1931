import { EPA_LINE } from '../../../src/data/schema/risk-terms.ts';
import { stateByFips } from '../../../src/lib/states.ts';
import { round, type Builder } from '../dataset.ts';
import { EJI_2022, EJI_2024 } from '../tables/tracts.ts';
import { tracts2010, tracts2020 } from './tracts.ts';

interface RatedTract {
  readonly id: string;
  readonly people: number;
  readonly risk: number | null;
}

/** How tracts are spread by modelled cancer risk, in each county, each state and the nation, both vintages apart. */
export const buildCountyAirToxics: Builder<'county-air-toxics'> = (files) => ({
  vintage:
    'NATA 2014 on tracts of 2010 (residents ACS 2015-2019); AirToxScreen 2019 on tracts of 2020 (residents ACS 2018-2022)',
  sources: [EJI_2022.key, EJI_2024.key],
  notes: [
    'Modelled lifetime cancer risk of breathing air toxics, from all sources, traffic and wood smoke included. Screening estimates for whole tracts, not measurements; neither year is the present.',
    'The two years differ in method as well as in emissions, and in their tracts: a change between them is not a change of the air alone.',
    'EPA published 2019 rounded to one significant figure: 100 stands for about 95 to 149. The figures of 2014 are exact; for `risk` and `tracts_at` they are rounded in the same way, all other fields are computed from the figures as published.',
    '`tracts_100` of 2014 counts exact figures of 100 or more, of 2019 rounded ones; counted in the same way, 2014 has the tracts at 100 and more of `tracts_at`.',
    'The 48 states and D.C.; the index has no tracts of Alaska, Hawaii and the territories.',
  ],
  rows: [
    ...spreads(2014, [...tracts2010(files).values()]),
    ...spreads(2019, [...tracts2020(files).values()]),
  ],
});

/** The nation first, then states, then counties, each by its code. */
function spreads(year: number, tracts: readonly RatedTract[]) {
  const groups = (length: number): [string, RatedTract[]][] =>
    [...Map.groupBy(tracts, (tract) => tract.id.slice(0, length))].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    spread('US', year, tracts),
    ...groups(2).map(([fips, own]) => spread(stateByFips(fips).postal, year, own)),
    ...groups(5).map(([fips, own]) => spread(fips, year, own)),
  ];
}

function spread(area: string, year: number, tracts: readonly RatedTract[]) {
  const rated = tracts
    .flatMap(({ risk, people }) => (risk === null ? [] : [{ risk, people }]))
    .sort((a, b) => a.risk - b.risk);
  const counts = new Map<number, number>();
  for (const { risk } of rated) counts.set(oneFigure(risk), (counts.get(oneFigure(risk)) ?? 0) + 1);
  const above = rated.filter(({ risk }) => risk >= EPA_LINE);
  const ratedPeople = total(rated);
  return {
    area,
    year,
    tracts: tracts.length,
    without: tracts.length - rated.length,
    people: total(tracts),
    median: rated.length > 0 ? round(middle(rated.map(({ risk }) => risk)), 2) : null,
    mean:
      ratedPeople > 0
        ? round(rated.reduce((sum, { risk, people }) => sum + risk * people, 0) / ratedPeople, 2)
        : null,
    min: rated[0]?.risk ?? null,
    max: rated.at(-1)?.risk ?? null,
    tracts_100: above.length,
    people_100: total(above),
    risk: [...counts.keys()],
    tracts_at: [...counts.values()],
  };
}

/** As EPA rounds the figures of 2019: 44 → 40, 96 → 100, 149 → 100. */
export function oneFigure(risk: number): number {
  if (risk <= 0) return 0;
  const unit = 10 ** Math.floor(Math.log10(risk));
  return Math.round(risk / unit) * unit;
}

/** The median of figures in rising order. */
function middle(sorted: readonly number[]): number {
  const half = sorted.length / 2;
  return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half) - 1] ?? 0)) / 2;
}

function total(tracts: readonly { readonly people: number }[]): number {
  return tracts.reduce((sum, { people }) => sum + people, 0);
}
