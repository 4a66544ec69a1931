import { around } from 'geokdbush';
import KDBush from 'kdbush';
import type { DatasetRow } from '../../../src/data/schema/datasets.ts';
import { FOUR_INDUSTRIES } from '../../../src/data/schema/facility-terms.ts';
import { COUNTING_WAYS, RANGED_SHARES } from '../../../src/data/schema/fenceline.ts';
import type { Builder } from '../dataset.ts';
import type { RawFiles } from '../raw-files.ts';
import { TRACT_POINTS } from '../tables/tracts.ts';
import { misplacedIds } from './facility-places.ts';
import {
  describe,
  KM_PER_MILE,
  neighbors,
  residents,
  type Neighborhood,
  type Residents,
} from './neighbors.ts';
import { screened, tracts2010 } from './tracts.ts';

type Facility = DatasetRow<'facilities'>;
type Inhabited = Residents & { readonly people: number };

/** The radius of the shares whose range this is. */
const MILES = 3;

/** The shares of fenceline-summary by other radii, by whole tracts, and with each plant left out. */
export const buildFencelineRanges: Builder<'fenceline-ranges'> = (files, get) => {
  const near = neighbors(files);
  const tractsWithin = tractsByPoint(files);
  const misplaced = misplacedIds(files, get);
  const reporting = get('facilities').rows.filter(
    ({ id, last_year }) => last_year === 2023 && !misplaced.includes(id),
  );
  const summary = get('fenceline-summary').rows;
  const groups = [
    ...FOUR_INDUSTRIES.map((industry) => ({ group: industry, plants: reporting.filter((row) => row.industry === industry) })),
    { group: 'four industries' as const, plants: reporting.filter((row) => FOUR_INDUSTRIES.some((industry) => industry === row.industry)) },
  ]; // prettier-ignore
  return {
    vintage: get('fenceline-summary').vintage,
    sources: get('fenceline-summary').sources,
    notes: [
      'The shares themselves, within 3 miles by block groups, are in fenceline-summary. These are the same shares counted otherwise: they tell how far a figure depends on the way of counting, and are no confidence intervals.',
      'Whole tracts: tracts of 2010 by their internal point, which need not be where people live, with their residents of 2015-2019.',
      'That everyone in a tract is like its average holds for every way, and is tested by none.',
    ],
    rows: groups.flatMap(({ group, plants }) => {
      const circles = plants.map((plant) =>
        near.within(plant.lon, plant.lat, MILES).map((found) => found.group),
      );
      const counted: Record<(typeof COUNTING_WAYS)[number], Neighborhood[]> = {
        'other radius': summary.filter((row) => row.group === group && row.miles !== MILES),
        'whole tracts': [describe(new Set(plants.flatMap((plant) => tractsWithin(plant))))],
        'one plant fewer': plants.map((_, out) => describe(new Set(circles.filter((_circle, i) => i !== out).flat()))),
      }; // prettier-ignore
      return RANGED_SHARES.flatMap((share) =>
        COUNTING_WAYS.map((way) => ({ group, share, way, ...extremes(counted[way].map((one) => one[`${share}_pct`])) })),
      ); // prettier-ignore
    }),
  };
};

function extremes(values: readonly (number | null)[]): { low_pct: number | null; high_pct: number | null } {
  const known = values.filter((value) => value !== null);
  return known.length === 0
    ? { low_pct: null, high_pct: null }
    : { low_pct: Math.min(...known), high_pct: Math.max(...known) };
}

/** Tracts of 2010 with residents whose internal point lies within the radius of a plant. */
function tractsByPoint(files: RawFiles): (plant: Facility) => Inhabited[] {
  const [residentsOf, index2022, flags] = [residents(files), tracts2010(files), screened(files)];
  const points = files.table(TRACT_POINTS).filter((row) => row.ALAND > 0);
  const tracts = points.map(({ GEOID: id }): Inhabited => {
    const people = index2022.get(id)?.people ?? flags.get(id)?.people ?? 0;
    return { people, ...residentsOf(id) };
  });
  const index = new KDBush(points.length);
  for (const { INTPTLON, INTPTLAT } of points) index.add(INTPTLON, INTPTLAT);
  index.finish();
  return ({ lon, lat }) =>
    around(index, lon, lat, Number.POSITIVE_INFINITY, MILES * KM_PER_MILE).flatMap((at) => {
      const tract = tracts[at];
      return tract && tract.people > 0 ? [tract] : [];
    });
}
