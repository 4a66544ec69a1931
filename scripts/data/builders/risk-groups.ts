import type { DatasetRow } from '../../../src/data/schema/datasets.ts';
import { RISK_AREAS, RISK_GROUPS, RISK_SHARES, type RiskGroup } from '../../../src/data/schema/risk-terms.ts';
import { roundedFrom } from '../../../src/data/schema/one-figure.ts';
import { round, type Builder } from '../dataset.ts';
import type { RawFiles } from '../raw-files.ts';
import { rankCorrelation } from '../statistics.ts';
import { EJI_2022, EJI_2024 } from '../tables/tracts.ts';
import { WITHIN } from './risk-areas.ts';
import { tracts2010, tracts2020, type Tract2010, type Tract2020 } from './tracts.ts';

type Tract = Tract2010 | Tract2020;
type Rated = Tract & { readonly risk: number };

const MODELLED =
  'Risk is modelled for whole tracts, from all sources, and the same for all who live in a tract: differences between neighbours are not in it.';
const TWO_YEARS =
  '2014 and 2019 differ in method, tracts and rounding: never one series. The index of 2022 gives no counts by race beyond people of color.';

const rated = (files: RawFiles): [year: number, tracts: Rated[]][] =>
  [[2014, [...tracts2010(files).values()]] as const, [2019, [...tracts2020(files).values()]] as const].map(
    ([year, tracts]) => [
      year,
      tracts.filter((tract: Tract): tract is Rated => tract.risk !== null && tract.people > 0),
    ],
  );

/** Mean risk by group of residents, in the nation, Louisiana and the corridor. */
export const buildRiskByGroup: Builder<'risk-by-group'> = (files) => ({
  vintage: 'NATA 2014 with ACS 2015-2019; AirToxScreen 2019 with ACS 2018-2022',
  sources: [EJI_2022.key, EJI_2024.key],
  notes: [
    MODELLED,
    TWO_YEARS,
    'The ends of the rounding are a worst case: every tract off to the same side.',
  ],
  rows: rated(files).flatMap(([year, tracts]) =>
    RISK_AREAS.flatMap((area) => {
      const own = tracts.filter(({ id }) => WITHIN[area](id));
      return RISK_GROUPS.flatMap((group): DatasetRow<'risk-by-group'>[] => {
        const parts = own.flatMap((tract) => {
          const share = shareOf(tract, group);
          return share === null ? [] : [{ people: tract.people * share, risk: tract.risk }];
        });
        const people = parts.reduce((sum, part) => sum + part.people, 0);
        if (people === 0) return [];
        const mean = (risk: (of: number) => number): number =>
          round(parts.reduce((sum, part) => sum + part.people * risk(part.risk), 0) / people, 2);
        const ends = (end: 0 | 1) => mean((risk) => (year === 2014 ? risk : roundedFrom(risk)[end]));
        return [
          {
            area,
            year,
            group,
            people: Math.round(people),
            mean: mean((risk) => risk),
            mean_low: ends(0),
            mean_high: ends(1),
          },
        ];
      });
    }),
  ),
});

/** The part of a tract's residents in a group, 0 to 1; null where it is not known. */
function shareOf({ shares }: Tract, group: RiskGroup): number | null {
  if (group === 'all') return 1;
  const share = group === 'others' ? shares.people_of_color : shares[group];
  if (share === null) return null;
  return group === 'others' ? 1 - share / 100 : share / 100;
}

/** Samples; of the nation's tracts fewer will do, because its interval is narrow in any case. */
const drawsFor = (tracts: number): number => (tracts < 10_000 ? 1000 : 200);
const SEED = 20_190_708;

/** How far shares of residents and modelled risk rise together from tract to tract. */
export const buildRiskRelations: Builder<'risk-relations'> = (files) => ({
  vintage: 'NATA 2014 with ACS 2015-2019; AirToxScreen 2019 with ACS 2018-2022',
  sources: [EJI_2022.key, EJI_2024.key],
  notes: [
    MODELLED,
    TWO_YEARS,
    'Intervals come from drawing the tracts anew 1000 times (the nation’s 200 times). Neighbouring tracts are alike, which this leaves aside: true intervals are wider.',
    'A rank correlation of 1 means that risk rises with the share throughout, −1 that it falls throughout, 0 neither. The rounding of 2019 makes many ties and pulls it toward 0. It says nothing about causes.',
  ],
  rows: rated(files).flatMap(([year, tracts]) =>
    RISK_AREAS.flatMap((area) =>
      RISK_SHARES.flatMap((share): DatasetRow<'risk-relations'>[] => {
        const pairs = tracts.flatMap(({ id, shares, risk }) => {
          const part = shares[share];
          return part === null || !WITHIN[area](id) ? [] : [{ part, risk }];
        });
        if (pairs.length === 0) return [];
        const { value, low, high } = rankCorrelation(
          pairs.map(({ part }) => part),
          pairs.map(({ risk }) => risk),
          { draws: drawsFor(pairs.length), seed: SEED },
        );
        return [
          {
            area,
            year,
            share,
            tracts: pairs.length,
            rank_correlation: round(value, 3),
            low: round(low, 3),
            high: round(high, 3),
          },
        ];
      }),
    ),
  ),
});
