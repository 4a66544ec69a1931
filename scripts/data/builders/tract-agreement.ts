import { round } from '../dataset.ts';
import { countyAt } from '../geo/county-shapes.ts';
import type { RawFiles } from '../raw-files.ts';
import { BLOCK_GROUPS } from '../tables/block-groups.ts';
import { louisianaTracts, nearestTracts, type FindTract } from './tract-finder.ts';
import { triLocations } from './tri-locations.ts';

/** How often tracts found by points are the true ones, per cent to a tenth. */
export interface Agreement {
  /** Block groups of Louisiana, against the outlines of its tracts. */
  readonly louisiana: number;
  /** Residents of Louisiana in block groups that got their true tract. */
  readonly louisianaPeople: number;
  /** Locations of the Toxics Release Inventory, against the tracts it names. */
  readonly inventory: number;
  /** The same when the size of tracts is not looked at. */
  readonly plain: number;
}

interface Trial {
  readonly lon: number;
  readonly lat: number;
  readonly county: string;
  readonly truth: string;
  readonly people: number;
}

/** Tries the finding of tracts where the truth is known; worked out once in a run. */
export function agreement(files: RawFiles): Agreement {
  return files.once('agreement', () => {
    const find = nearestTracts(files);
    const inventory = triLocations(files).map(({ lon, lat, tract }) => trial(lon, lat, tract, 1));
    const outlines = louisianaTracts(files);
    const louisiana = files.table(BLOCK_GROUPS).flatMap(({ ST, lon, lat, pop2020 }) => {
      const truth = ST === 'LA' && pop2020 > 0 ? outlines(lon, lat)?.id : undefined;
      return truth === undefined ? [] : [trial(lon, lat, truth, pop2020)];
    });
    return {
      louisiana: rate(louisiana, find, () => 1),
      louisianaPeople: rate(louisiana, find, ({ people }) => people),
      inventory: rate(inventory, find, () => 1),
      plain: rate(inventory, nearestTracts(files, 0), () => 1),
    };
  });
}

function trial(lon: number, lat: number, truth: string, people: number): Trial {
  return { lon, lat, truth, people, county: countyAt(lon, lat) ?? truth.slice(0, 2) };
}

function rate(trials: readonly Trial[], find: FindTract, weightOf: (trial: Trial) => number): number {
  let [right, all] = [0, 0];
  for (const each of trials) {
    all += weightOf(each);
    if (find(each.lon, each.lat, each.county) === each.truth) right += weightOf(each);
  }
  return round((100 * right) / all, 1);
}
