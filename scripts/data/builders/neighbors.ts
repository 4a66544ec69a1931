import { around, distance } from 'geokdbush';
import KDBush from 'kdbush';
import { stateByPostal } from '../../../src/lib/states.ts';
import { round } from '../dataset.ts';
import { countyAt } from '../geo/county-shapes.ts';
import type { RawFiles } from '../raw-files.ts';
import { BLOCK_GROUPS } from '../tables/block-groups.ts';
import { mergedShares, ShareSum, type SharePercents, type Shares } from './shares.ts';
import { louisianaTracts, nearestTracts } from './tract-finder.ts';
import { heirs, screened, tracts2010 } from './tracts.ts';

export const KM_PER_MILE = 1.609344;

/** Which figures describe the residents of a block group. */
export type Described = 'same number' | 'split' | 'index of 2022' | 'nothing';

/** What is known of the residents of a tract of 2010. */
export interface Residents {
  readonly shares: Shares | undefined;
  readonly disadvantaged: boolean | null;
  readonly described: Described;
}

/** A block group of 2020 with residents; degrees. */
export interface BlockGroup extends Residents {
  readonly state: string;
  readonly lon: number;
  readonly lat: number;
  readonly people: number;
}

/** Block groups by distance from any point. */
export interface Neighbors {
  readonly all: readonly BlockGroup[];
  /** Those whose centre of population lies within a number of miles, great circle, the nearest first. */
  within(lon: number, lat: number, miles: number): { readonly group: BlockGroup; readonly miles: number }[];
}

/** Every block group with residents, with the figures of its tract; worked out once in a run. */
export function neighbors(files: RawFiles): Neighbors {
  return files.once('neighbors', () => {
    const residentsOf = residents(files);
    const outlines = louisianaTracts(files);
    const find = nearestTracts(files);
    const all = files
      .table(BLOCK_GROUPS)
      .flatMap(({ ST: state, lon, lat, pop2020: people }): BlockGroup[] => {
        if (people === 0) return [];
        const within = countyAt(lon, lat);
        const fips = stateByPostal(state).fips;
        // A centre near a border can fall on the other side of a coarse outline.
        const tract = outlines(lon, lat)?.id ?? find(lon, lat, within?.startsWith(fips) ? within : fips);
        return [{ state, lon, lat, people, ...residentsOf(tract ?? '') }];
      });
    const index = new KDBush(all.length);
    for (const { lon, lat } of all) index.add(lon, lat);
    index.finish();
    return {
      all,
      within: (lon, lat, miles) =>
        around(index, lon, lat, Number.POSITIVE_INFINITY, miles * KM_PER_MILE).flatMap((at) => {
          const group = all[at];
          return group ? [{ group, miles: distance(lon, lat, group.lon, group.lat) / KM_PER_MILE }] : [];
        }),
    };
  });
}

/** Figures of a tract of 2010: by the tracts of 2020 that go on its number, else the two of the index of 2022. */
export function residents(files: RawFiles): (tract: string) => Residents {
  const [older, flags, heirsOf] = [tracts2010(files), screened(files), heirs(files)];
  const known = new Map<string, Residents>();
  return (tract) => {
    let found = known.get(tract);
    if (!found) {
      const tracts = heirsOf(tract);
      const old = older.get(tract)?.shares;
      const described = tracts.some(({ id }) => id === tract)
        ? 'same number'
        : tracts.length > 0
          ? 'split'
          : old
            ? 'index of 2022'
            : 'nothing';
      const disadvantaged = flags.get(tract)?.disadvantaged ?? null;
      found = { shares: tracts.length > 0 ? mergedShares(tracts) : old, disadvantaged, described };
      known.set(tract, found);
    }
    return found;
  };
}

/** A count of residents and who they are. */
export interface Neighborhood extends SharePercents {
  readonly people: number;
  readonly block_groups: number;
  readonly disadvantaged_pct: number | null;
}

/** Adds up block groups, each given once. Shares are null where figures cover fewer than half of the residents. */
export function describe(groups: Iterable<Residents & { readonly people: number }>): Neighborhood {
  const sum = new ShareSum();
  let [count, flagged, disadvantaged] = [0, 0, 0];
  for (const group of groups) {
    count += 1;
    sum.add(group.people, group.shares);
    if (group.disadvantaged === null) continue;
    flagged += group.people;
    if (group.disadvantaged) disadvantaged += group.people;
  }
  const known = flagged > 0 && 2 * flagged >= sum.people;
  return {
    people: sum.people,
    block_groups: count,
    ...sum.percents(),
    disadvantaged_pct: known ? round((100 * disadvantaged) / flagged, 1) : null,
  };
}
