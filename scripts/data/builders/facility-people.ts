import { FOUR_INDUSTRIES } from '../../../src/data/schema/facility-terms.ts';
import { RADII_MILES } from '../../../src/data/schema/radii.ts';
import type { DatasetRow } from '../../../src/data/schema/datasets.ts';
import { round, type Builder, type GetDataset } from '../dataset.ts';
import type { RawFiles } from '../raw-files.ts';
import { BLOCK_GROUPS } from '../tables/block-groups.ts';
import { EJI_2022, EJI_2024, TRACT_POINTS } from '../tables/tracts.ts';
import { misplacedIds } from './facility-places.ts';
import { describe, neighbors, type BlockGroup, type Neighborhood } from './neighbors.ts';
import { agreement } from './tract-agreement.ts';
import { LOUISIANA_TRACTS } from './tract-finder.ts';
import { CEJST } from './tracts.ts';
import { TRI_LOCATIONS } from './tri-records.ts';

type Facility = DatasetRow<'facilities'>;

const WIDEST = Math.max(...RADII_MILES);

const vintage =
  'residents of the 2020 Census; shares of ACS 2018-2022 by tract; CEJST 1.0 (2022) on tracts of 2010; positions as last reported';

const sourcesOf = (get: GetDataset): string[] => [
  ...get('facilities').sources,
  BLOCK_GROUPS.key,
  TRACT_POINTS.key,
  EJI_2022.key,
  EJI_2024.key,
  CEJST,
  LOUISIANA_TRACTS,
  TRI_LOCATIONS,
];

/** Residents within 1, 3 and 5 miles of every facility, and who they are. */
export const buildFacilityPeople: Builder<'facility-people'> = (files, get) => {
  const near = neighbors(files);
  const misplaced = misplacedIds(files, get);
  const placed = get('facilities').rows.filter(({ id }) => !misplaced.includes(id));
  const rows = placed.map((facility) => {
    const found = near.within(facility.lon, facility.lat, WIDEST);
    const circles = RADII_MILES.map((radius) =>
      describe(found.filter(({ miles }) => miles <= radius).map(({ group }) => group)),
    );
    const list = <F extends keyof Neighborhood>(field: F): Neighborhood[F][] =>
      circles.map((circle) => circle[field]);
    return {
      facility_id: facility.id,
      people: list('people'),
      block_groups: list('block_groups'),
      people_of_color_pct: list('people_of_color_pct'),
      black_pct: list('black_pct'),
      hispanic_pct: list('hispanic_pct'),
      asian_pct: list('asian_pct'),
      native_pct: list('native_pct'),
      low_income_pct: list('low_income_pct'),
      disadvantaged_pct: list('disadvantaged_pct'),
    };
  });
  const empty = (at: number): number => rows.filter((row) => row.block_groups[at] === 0).length;
  return {
    vintage,
    sources: sourcesOf(get),
    notes: [
      `A block group is counted whole or not at all, by its centre of population. Near the plant that is coarse: ${empty(0)} of ${rows.length} facilities have no centre within a mile and count as without neighbours there, which does not mean that nobody lives there; ${empty(1)} have none within 3 miles.`,
      `Without a row: ${misplaced.join(', ')}, whose reported position is more than 10 km from the county they name (facility-places).`,
      'The circle is drawn around the position reported, a single point. A large site reaches beyond it, and some positions are those of a gate or an office.',
      ...methodNotes(files),
    ],
    rows,
  };
};

/** Neighbours of the plants of an industry together, each counted once, and the nation for comparison. */
export const buildFencelineSummary: Builder<'fenceline-summary'> = (files, get) => {
  const near = neighbors(files);
  const misplaced = misplacedIds(files, get);
  const reporting = get('facilities').rows.filter(
    (facility) => facility.last_year === 2023 && !misplaced.includes(facility.id),
  );
  const groups = [
    ...FOUR_INDUSTRIES.map((industry) => ({
      group: industry,
      plants: reporting.filter((row) => row.industry === industry),
    })),
    {
      group: 'four industries' as const,
      plants: reporting.filter((row) => FOUR_INDUSTRIES.some((industry) => industry === row.industry)),
    },
    { group: 'all facilities' as const, plants: reporting },
  ];
  const nation = near.all.filter(({ state }) => state !== 'PR');
  return {
    vintage,
    sources: sourcesOf(get),
    notes: [
      'Plants that reported for 2023, but those with a wrong position (facility-places). Where circles overlap their residents are counted once.',
      'The nation is the 50 states and D.C., described in the same way; the plants are also those of Puerto Rico, where block groups are known but shares are not.',
      'Shares leave out residents of Alaska, Hawaii and Puerto Rico, of whom the index has no figures; the disadvantaged share includes them.',
      ...methodNotes(files),
    ],
    rows: [
      ...groups.flatMap(({ group, plants }) =>
        RADII_MILES.map((miles) => ({
          group,
          plants: plants.length,
          miles,
          ...describe(
            union(plants, (plant) => near.within(plant.lon, plant.lat, miles).map((found) => found.group)),
          ),
        })),
      ),
      { group: 'nation' as const, plants: null, miles: null, ...describe(nation) },
    ],
  };
};

function union(plants: readonly Facility[], of: (plant: Facility) => readonly BlockGroup[]): Set<BlockGroup> {
  return new Set(plants.flatMap(of));
}

/** How residents get the figures of a tract, and how well that works. */
function methodNotes(files: RawFiles): string[] {
  const { all } = neighbors(files);
  const { louisiana, louisianaPeople } = agreement(files);
  const people = all.reduce((sum, group) => sum + group.people, 0);
  const described = Map.groupBy(all, (group) => group.described);
  const part = (by: BlockGroup['described']): string =>
    `${round((100 * (described.get(by) ?? []).reduce((sum, group) => sum + group.people, 0)) / people, 1)}%`;
  return [
    `The file of block groups has no codes. In Louisiana each gets its tract of 2010 by the outlines; elsewhere, where there are none, the likeliest of its county by the points of tracts. Tried in Louisiana, that is the true one for ${louisiana}% of the block groups and ${louisianaPeople}% of the residents; most of the others get a neighbouring tract.`,
    `Shares are those of the tract of 2020 of the same number (${part('same number')} of the residents), of all tracts that the number was split into (${part('split')}), or the two that the index of 2022 has (${part('index of 2022')}); ${part('nothing')} live in Alaska, Hawaii and Puerto Rico, of which there are none.`,
    'A share is that of the residents whose tract states it, and null where these are fewer than half. Everyone in a tract is taken to be like its average.',
  ];
}
