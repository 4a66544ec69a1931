import { slugOf, stateByFips, states } from '../../../src/lib/states.ts';
import { by, round, type Builder, type Dataset } from '../dataset.ts';
import { countyShapes } from '../geo/county-shapes.ts';
import { pointWithin } from '../geo/polygons.ts';
import type { RawFiles } from '../raw-files.ts';
import { EJI_2024 } from '../tables/tracts.ts';
import { countyNames } from './county-names.ts';
import { ShareSum } from './shares.ts';
import { CEJST, screened, tracts2020, type Screened, type Tract2020 } from './tracts.ts';

const about: Pick<Dataset<never>, 'vintage' | 'sources'> = {
  vintage:
    'residents of ACS 2018-2022 on tracts of 2020; CEJST 1.0 (November 2022), residents of ACS 2015-2019 on tracts of 2010',
  sources: [EJI_2024.key, CEJST],
};

const notes = [
  'Shares are those of the tracts of the Environmental Justice Index 2024, weighted by residents. It has the 48 states and D.C.: null for Alaska, Hawaii and the territories.',
  'The low-income share of a tract leaves out people in institutions; weighting it by all residents is an approximation.',
  'Disadvantaged tracts are known for Alaska, Hawaii and the territories too. Their residents are an older count than `people`.',
];

/** Every county of us-atlas: its name, a point for it, and who lives there. */
export const buildCounties: Builder<'counties'> = (files) => {
  const names = countyNames(files);
  const residents = Map.groupBy(tracts2020(files).values(), (tract) => tract.id.slice(0, 5));
  const flagged = Map.groupBy(screened(files).values(), (tract) => tract.id.slice(0, 5));
  return {
    ...about,
    notes: [
      'Counties and outlines are those of us-atlas 3.0.1 (Census Bureau, 2017): Connecticut by its old counties, Valdez-Cordova (Alaska) in one piece, American Samoa without its two atolls.',
      'The point lies inside the largest part of the county; it is for labels and for finding, not a centre of population.',
      ...notes,
    ],
    rows: countyShapes().map(({ fips, area }) => {
      const name = names.get(fips) ?? '';
      const [lon, lat] = pointWithin(area);
      return {
        fips,
        name,
        slug: slugOf(name),
        state: stateByFips(fips).postal,
        lat: round(lat, 4),
        lon: round(lon, 4),
        ...peopleOf(residents.get(fips) ?? [], flagged.get(fips) ?? []),
      };
    }),
  };
};

/** The same for the nation and each state, for comparison. */
export const buildRegions: Builder<'regions'> = (files) => {
  const residents = [...tracts2020(files).values()];
  const flagged = [...screened(files).values()];
  const territories = new Set(
    states.filter((state) => state.apart && state.postal !== 'DC').map((state) => state.fips),
  );
  return {
    ...about,
    notes: [
      'The row US has residents and shares of the 48 states and D.C., disadvantaged tracts of the 50 states and D.C.',
      ...notes,
    ],
    rows: [
      {
        code: 'US',
        name: 'United States',
        ...peopleOf(
          residents,
          flagged.filter((tract) => !territories.has(tract.id.slice(0, 2))),
        ),
      },
      ...statesOf(files),
    ],
  };
};

function statesOf(files: RawFiles) {
  const residents = Map.groupBy(tracts2020(files).values(), (tract) => tract.id.slice(0, 2));
  const flagged = Map.groupBy(screened(files).values(), (tract) => tract.id.slice(0, 2));
  return [...states].sort(by((state) => state.fips)).map(({ postal, name, fips }) => ({
    code: postal,
    name,
    ...peopleOf(residents.get(fips) ?? [], flagged.get(fips) ?? []),
  }));
}

/** The fields that counties, states and the nation share. */
function peopleOf(residents: readonly Tract2020[], flagged: readonly Screened[]) {
  const sum = new ShareSum();
  for (const tract of residents) sum.add(tract.people, tract.shares);
  const disadvantaged = flagged.filter((tract) => tract.disadvantaged);
  return {
    people: residents.length > 0 ? sum.people : null,
    ...sum.percents(),
    tracts: flagged.length,
    disadvantaged_tracts: disadvantaged.length,
    tract_people: total(flagged),
    disadvantaged_people: total(disadvantaged),
  };
}

function total(tracts: readonly Screened[]): number {
  return tracts.reduce((sum, tract) => sum + tract.people, 0);
}
