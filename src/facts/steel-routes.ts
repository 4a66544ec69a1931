/**
 * Two ways to make steel, and the iron that feeds the second: works that run, their emissions over capacity, and the
 * nation's totals by route. For the build only. Pure.
 */
import { tidyName } from '@/lib/tidy-name';
import { emissionsIn, facilities, reportersOf } from '@/data/facilities';
import {
  facilityIntensity,
  steelCementOutput,
  steelPlants,
  steelPlantsOf,
  type SteelPlant,
} from '@/data/plants';
import { steelIntensity } from '@/data/trade';

/** Emissions are those of this reporting year. */
export const YEAR = 2023;

export type Route = 'blast' | 'arc' | 'iron';

const ROUTE: Readonly<Record<SteelPlant['route'], Route | undefined>> = {
  'blast furnace and oxygen furnace': 'blast',
  'oxygen furnace': undefined,
  'electric arc furnace': 'arc',
  'direct-reduced iron': 'iron',
  'iron, other': undefined,
};

/** A works that runs by the tracker, with emissions of the year over its capacity. */
export interface Works {
  /** The facility whose page tells of it. */
  id: number;
  name: string;
  route: Route;
  state: string;
  lat: number;
  lon: number;
  /** Tonnes a year: crude steel, or iron where only iron is made. */
  capacity_t: number;
  /** Tonnes CO2e, direct, whole site. */
  emissions_t: number;
  perTonne: number;
  /** Coke and power plants next door that report for themselves, and their emissions. */
  beside: readonly { id: number; name: string; t: number }[];
  boundary: string;
  outlier: boolean;
}

const facilityById = new Map(facilities.map((facility) => [facility.id, facility]));

/** "U.S. Steel Gary Works" → "Gary", "Cleveland-Cliffs Burns Harbor steel plant" → "Burns Harbor". */
export const shortName = (name: string) =>
  name
    .replace(
      /^(Cleveland-Cliffs|U\.S\. Steel|Nucor Steel|Nucor-Yamato Steel|Steel Dynamics|SSAB Americas) /,
      '',
    )
    .replace(/^CMC Steel /, 'CMC ')
    .replace(/ (steel |DRI )?(plant|mill)$/i, '')
    .replace(/ (Steel|Plant|Works)$/, '');

/** Two mills stand in towns called Butler, two of one name in Alabama. */
const NAMES: Readonly<Record<string, string>> = {
  P100000120957: 'Butler, Ind.',
  P100000120919: 'Butler, Pa.',
};

/** Works with a figure, the largest emitter first. */
export const works: readonly Works[] = facilityIntensity
  .filter((row) => row.industry === 'steel' && row.basis === 'capacity' && row.year === YEAR)
  .map((row): Works => {
    const plant = steelPlants.find((one) => one.id === row.plant_ids[0]);
    const route = plant && ROUTE[plant.route];
    const [id] = row.facility_ids;
    const site = id === undefined ? undefined : facilityById.get(id);
    if (!plant || !route || !site)
      throw new Error(`steel-routes: no plant, route or facility for ${row.plant_ids.join()}`);
    return {
      id: site.id,
      // A maker of iron alone goes by its town: the tracker names states.
      name: route === 'iron' ? tidyName(site.city) : (NAMES[plant.id] ?? shortName(plant.name)),
      route,
      state: site.state,
      lat: site.lat,
      lon: site.lon,
      capacity_t: row.amount_t,
      emissions_t: row.emissions_t,
      perTonne: row.intensity,
      beside: row.beside_ids.map((beside) => ({
        id: beside,
        name: facilityById.get(beside)?.name ?? '',
        t: emissionsIn(beside, YEAR) ?? 0,
      })),
      boundary: row.boundary,
      outlier: row.outlier,
    };
  })
  .sort((a, b) => b.emissions_t - a.emissions_t);

export const worksOf = (route: Route) => works.filter((one) => one.route === route);
const sum = <Row>(rows: readonly Row[], value: (row: Row) => number) =>
  rows.reduce((total, row) => total + value(row), 0);

/** Emissions of a route's works over their capacity, tonnes CO2e per tonne. */
export const perTonneOf = (route: Route) =>
  sum(worksOf(route), (one) => one.emissions_t) / sum(worksOf(route), (one) => one.capacity_t);

/** Emissions with those of the coke and power plants next door, per tonne of capacity. */
export const withNeighbors = ({ emissions_t, beside, capacity_t }: Works) =>
  (emissions_t + sum(beside, (one) => one.t)) / capacity_t;

const runs = (status: string) => status === 'operating' || status === 'operating pre-retirement';
const units = steelPlants.flatMap((plant) => plant.capacities.filter(({ status }) => runs(status)));

/** Capacity that runs, September 2025, million tonnes a year. */
export const capacity = {
  blast: sum(units, (unit) => unit.bof_kt ?? 0) / 1000,
  arc: sum(units, (unit) => unit.eaf_kt ?? 0) / 1000,
  /** Iron of blast furnaces. */
  pig: sum(units, (unit) => unit.bf_kt ?? 0) / 1000,
  dri: sum(units, (unit) => unit.dri_kt ?? 0) / 1000,
};

/** Plants with blast furnaces of which at least one runs. */
export const blastPlants = steelPlants.filter((plant) =>
  plant.capacities.some((unit) => runs(unit.status) && (unit.bf_kt ?? 0) > 0),
);
/** Blast furnace works that stand still by the tracker, with a facility to place them. */
export const idleBlast = steelPlants.flatMap((plant) => {
  const site = facilityById.get(plant.match?.facility_ids[0] ?? 0);
  return plant.status === 'mothballed' && plant.route === 'blast furnace and oxygen furnace' && site
    ? [{ id: site.id, name: shortName(plant.name), lat: site.lat, lon: site.lon, state: site.state }]
    : [];
});
/** Plants that run in all, iron makers included. */
export const running = steelPlants.filter((plant) => plant.capacities.some(({ status }) => runs(status)));

/** A plant that runs, in its place. */
export interface Place {
  name: string;
  route: Route;
  state: string;
  lat: number;
  lon: number;
  /** Thousand tonnes a year: crude steel, or iron where only iron is made. */
  capacity_kt: number;
}

/** Every plant that runs and has a place, by its facility where there is one; the largest first. */
export const places: readonly Place[] = running
  .flatMap((plant): Place[] => {
    const route = ROUTE[plant.route];
    const site = facilityById.get(plant.match?.facility_ids[0] ?? 0) ?? plant;
    if (!route || site.lat === null || site.lon === null || site.state === null) return [];
    const here = plant.capacities.filter(({ status }) => runs(status));
    const capacity_kt = sum(here, (unit) => (route === 'iron' ? unit.dri_kt : unit.crude_kt) ?? 0);
    const name = route === 'iron' ? (plant.town ?? plant.name) : (NAMES[plant.id] ?? shortName(plant.name));
    return [{ name, route, state: site.state, lat: site.lat, lon: site.lon, capacity_kt }];
  })
  .sort((a, b) => b.capacity_kt - a.capacity_kt);

const usgs = steelCementOutput.find((row) => row.commodity === 'steel' && row.year === YEAR);
if (!usgs || usgs.bof_pct === null || usgs.eaf_pct === null)
  throw new Error(`steel-routes: no national output by route for ${YEAR}`);

/** Raw steel made in the year, million tonnes (USGS). */
export const made = {
  all: usgs.production_mt,
  blast: (usgs.production_mt * usgs.bof_pct) / 100,
  arc: (usgs.production_mt * usgs.eaf_pct) / 100,
  blastPct: usgs.bof_pct,
  arcPct: usgs.eaf_pct,
};

/** What a site of the steel industry is by its plant in the tracker, idle ones included; `other`: not in the tracker. */
function kindOf(id: number): 'blast' | 'arc' | 'iron' | 'other' {
  const [plant] = steelPlantsOf(id);
  if (!plant) return 'other';
  if (plant.route === 'oxygen furnace') return 'blast';
  return ROUTE[plant.route] ?? 'other';
}

/** Emissions of all sites of the steel industry in the year by what they are, tonnes CO2e. */
export const emitted = { blast: 0, arc: 0, iron: 0, other: 0 };
for (const { facility, co2e_t } of reportersOf('steel', YEAR)) emitted[kindOf(facility.id)] += co2e_t;
/** Coke plants that stand alone. */
export const cokePlants = sum(reportersOf('coke', YEAR), ({ co2e_t }) => co2e_t);

/** Tonnes CO2e per tonne of steel made in the year, by route; arc furnaces take all small mills and finishing works too. */
export const perTonneMade = {
  blast: emitted.blast / 1e6 / made.blast,
  blastWithCoke: (emitted.blast + cokePlants) / 1e6 / made.blast,
  arc: emitted.arc / 1e6 / made.arc,
  arcWithOthers: (emitted.arc + emitted.other) / 1e6 / made.arc,
};

const jrc = (route: string) => {
  const row = steelIntensity.find((one) => one.country === 'United States' && one.route === route);
  if (!row) throw new Error(`steel-routes: no U.S. figure for ${route}`);
  return row;
};
/** A second source, for 2018: tonnes CO2 per tonne of steel; scope 2 is the power bought. */
export const reference = { blast: jrc('integrated (BF-BOF)'), arc: jrc('EAF') };
