/**
 * Plants of the steel and cement trackers, their match with facilities, and emissions per tonne.
 * For the build only. Types come from the schemas; zod itself is not loaded.
 */
import type { DatasetRow } from './schema/datasets.ts';
import { byFacility, rowsOf } from './rows.ts';
import cementPlantsText from './json/cement-plants.json?raw';
import facilityIntensityText from './json/facility-intensity.json?raw';
import matchLeftoversText from './json/match-leftovers.json?raw';
import steelCementOutputJson from './json/steel-cement-output.json' with { type: 'json' };
import steelPlantsText from './json/steel-plants.json?raw';

/** U.S. iron and steel plants of 0.5 Mt a year or more, September 2025. */
export type SteelPlant = DatasetRow<'steel-plants'>;
export const steelPlants = rowsOf(steelPlantsText) as readonly SteelPlant[];

/** U.S. cement plants, July 2025, and five of the list of 2021. */
export type CementPlant = DatasetRow<'cement-plants'>;
export const cementPlants = rowsOf(cementPlantsText) as readonly CementPlant[];

/** What the country made of steel, by route, and of cement, 2020-2024. */
export type SteelCementOutput = DatasetRow<'steel-cement-output'>;
export const steelCementOutput = steelCementOutputJson.rows as readonly SteelCementOutput[];

/** What did not match, on both sides, with the reason. */
export type MatchLeftover = DatasetRow<'match-leftovers'>;
export const matchLeftovers = rowsOf(matchLeftoversText) as readonly MatchLeftover[];

/** Emissions per tonne of product or of capacity; several rows a plant. */
export type Intensity = DatasetRow<'facility-intensity'>;
export const facilityIntensity = rowsOf(facilityIntensityText) as readonly Intensity[];

const steelByFacility = byFacility(steelPlants.map(withIds));
const cementByFacility = byFacility(cementPlants.map(withIds));
const intensityByFacility = byFacility(facilityIntensity);

/** Steel plants of the tracker that a facility belongs to; more than one where they report together. */
export function steelPlantsOf(facilityId: number): readonly SteelPlant[] {
  return (steelByFacility.get(facilityId) ?? []).map(({ plant }) => plant);
}

/** Cement plants of the trackers that a facility belongs to. */
export function cementPlantsOf(facilityId: number): readonly CementPlant[] {
  return (cementByFacility.get(facilityId) ?? []).map(({ plant }) => plant);
}

/** Emissions per tonne of the plant of a facility, by year and denominator; tonnes CO2e per tonne. */
export function intensitiesOf(facilityId: number): readonly Intensity[] {
  return intensityByFacility.get(facilityId) ?? [];
}

function withIds<Plant extends SteelPlant | CementPlant>(plant: Plant) {
  return { plant, facility_ids: plant.match?.facility_ids ?? [] };
}
