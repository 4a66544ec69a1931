import type { DatasetRow } from '../../../src/data/schema/datasets.ts';
import { round, type GetDataset } from '../dataset.ts';
import { kilometres } from '../distance.ts';
import { running } from './gem-steel.ts';
import { emissionsOf, intensityRow, LATEST_YEAR, type Intensity, type Parts } from './intensity-rows.ts';
import type { Facility } from './match-candidates.ts';

type SteelPlant = DatasetRow<'steel-plants'>;

/** Plants that report under the same facilities. */
interface Site {
  readonly plants: readonly SteelPlant[];
  readonly facilityIds: readonly number[];
  /** Coke plants and power plants beside it. */
  readonly beside: readonly Facility[];
}

/** How near a coke plant or a power plant of others must be to be named, km. */
const BESIDE = { coke: 3.5, power: 1.5 } as const;
/** Plants that started later than this were not at work for all of the latest year. */
const SETTLED = LATEST_YEAR - 2;
/** Below this use of capacity a figure per tonne of capacity says little. */
const HALF_USED = 50;

/** Steel and direct-reduced iron: by what was made, and by capacity in the latest year. */
export function steelIntensity(get: GetDataset): Intensity[] {
  return sites(get).flatMap((site) => [...byProduction(site, get), ...byCapacity(site, get)]);
}

function byProduction(site: Site, get: GetDataset): Intensity[] {
  const emissions = emissionsOf(get);
  const field = routeOf(site) === 'direct-reduced iron' ? 'dri_kt' : 'crude_kt';
  const years = [...new Set(site.plants.flatMap((plant) => plant.production.map((made) => made.year)))];
  return years.flatMap((year) => {
    const made = site.plants.map((plant) => plant.production.find((one) => one.year === year));
    const amounts = made.map((one) => one?.[field] ?? null);
    const amount_t = 1000 * sum(amounts);
    const emitted = emissions(site.facilityIds, year);
    // A running plant without a figure would make the others' too small.
    const gap = site.plants.some((plant, i) => amounts[i] === null && plant.capacities.some(running));
    if (amount_t === 0 || emitted === null || gap) return [];
    const without = site.plants
      .filter((_, i) => amounts[i] === null)
      .map(({ name, status }) => `${name} (${status})`);
    return [
      intensityRow({
        ...common(site, emitted.facility_ids),
        year,
        emissions_t: emitted.emissions_t,
        denominator: field === 'dri_kt' ? 'direct-reduced iron made (GEM)' : 'crude steel made (GEM)',
        denominator_year: year,
        amount_t,
        basis: 'production',
        utilisation_pct: utilisation(site, year),
        cautions: [
          made.some((one) => one?.evidence === 'shared out') &&
            "The production is the company's total shared out by capacity, not the plant's own figure.",
          made.some((one) => one?.evidence === 'doubtful') &&
            'The production of other plants of the owner is shared out by capacity; this one may be so too.',
          without.length > 0 && `No production known of ${without.join(', ')}.`,
          leaner(site),
        ],
      }),
    ];
  });
}

function byCapacity(site: Site, get: GetDataset): Intensity[] {
  const dri = routeOf(site) === 'direct-reduced iron';
  const units = site.plants.flatMap((plant) => plant.capacities).filter(running);
  const amount_t = 1000 * sum(units.map((unit) => (dri ? unit.dri_kt : unit.crude_kt)));
  const emitted = emissionsOf(get)(site.facilityIds, LATEST_YEAR);
  const settled = site.plants.every((plant) => (plant.start_year ?? 0) <= SETTLED);
  if (amount_t === 0 || !emitted || emitted.emissions_t === 0 || !settled) return [];
  const used = utilisation(site, LATEST_YEAR);
  return [
    intensityRow({
      ...common(site, emitted.facility_ids),
      year: LATEST_YEAR,
      emissions_t: emitted.emissions_t,
      denominator: dri ? 'direct-reduced iron capacity (GEM)' : 'crude steel capacity (GEM)',
      denominator_year: null,
      amount_t,
      basis: 'capacity',
      utilisation_pct: used,
      cautions: [
        'Capacity of September 2025.',
        used !== null &&
          used < HALF_USED &&
          `In ${LATEST_YEAR} less than half of it was used, or it was added since.`,
        leaner(site),
      ],
    }),
  ];
}

function common({ plants, beside }: Site, facilityIds: number[]) {
  return {
    industry: 'steel',
    plant_ids: plants.map((plant) => plant.id),
    facility_ids: facilityIds,
    numerator: 'all direct emissions',
    boundary: boundary(plants, facilityIds, beside),
    beside_ids: beside.map((facility) => facility.id),
    range: routeOf({ plants }),
  } satisfies Partial<Parts>;
}

function routeOf({ plants }: Pick<Site, 'plants'>): SteelPlant['route'] {
  const runs = plants.find((plant) => plant.capacities.some(running));
  return runs?.route ?? plants[0]?.route ?? 'iron, other';
}

function boundary(
  plants: readonly SteelPlant[],
  ids: readonly number[],
  beside: readonly Facility[],
): string {
  const coke = plants.find((plant) => plant.coke !== 'none');
  const inside =
    coke?.coke === 'stated'
      ? `; with coke ovens inside the works (${coke.coke_kt} kt a year by the tracker)`
      : coke?.coke === 'unknown size'
        ? '; with coke ovens inside the works by the tracker, size unknown'
        : '';
  const outside =
    beside.length === 0
      ? ''
      : `; without its neighbours ${beside.map(({ name, industry }) => `${name} (${industry})`).join(', ')}, which report for themselves`;
  const whole =
    ids.length > 1
      ? `whole site, ${ids.length} facilities added up`
      : 'whole site, rolling and finishing included';
  return `${whole}${inside}${outside}`;
}

/** Where a neighbour burns the gas or makes the coke, the plant's own figure is too low to compare. */
function leaner({ beside }: Site): string | null {
  return beside.length === 0 ? null : 'Coke or power made next door counts there: compare with care.';
}

/** Crude steel made in a year over the capacity that runs today, per cent; null where one is not known. */
function utilisation({ plants }: Site, year: number): number | null {
  const made = sum(
    plants.map((plant) => plant.production.find((one) => one.year === year)?.crude_kt ?? null),
  );
  const capacity = sum(
    plants.flatMap((plant) => plant.capacities.filter(running).map((unit) => unit.crude_kt)),
  );
  return made === 0 || capacity === 0 ? null : round((100 * made) / capacity, 1);
}

/** Matched plants, those that share a facility together. */
function sites(get: GetDataset): Site[] {
  const facilities = get('facilities').rows;
  const groups: SteelPlant[][] = [];
  for (const plant of get('steel-plants').rows) {
    if (!plant.match) continue;
    const ids = plant.match.facility_ids;
    const group = groups.find(([first]) => first?.match?.facility_ids.some((id) => ids.includes(id)));
    if (group) group.push(plant);
    else groups.push([plant]);
  }
  return groups.map((plants) => {
    const facilityIds = [...new Set(plants.flatMap((plant) => plant.match?.facility_ids ?? []))];
    const own = facilities.filter((facility) => facilityIds.includes(facility.id));
    const hot = plants.some((plant) => plant.route.includes('oxygen furnace'));
    const beside = facilities.filter(
      (facility) =>
        hot &&
        !facilityIds.includes(facility.id) &&
        (facility.industry === 'coke' || facility.industry === 'power') &&
        facility.latest_t > 0 &&
        own.some((mine) => kilometres(mine, facility) <= BESIDE[facility.industry as keyof typeof BESIDE]),
    );
    return { plants, facilityIds, beside };
  });
}

function sum(values: readonly (number | null)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0);
}
