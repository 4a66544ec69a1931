/** Steel and cement plants of the trackers, and emissions per tonne. Build only. */
import { rowsOf } from './rows';
import type { DatasetRow } from './schema/datasets.ts';
import cementPlantsText from './json/cement-plants.json?raw';
import facilityIntensityText from './json/facility-intensity.json?raw';
import steelPlantsText from './json/steel-plants.json?raw';

export type SteelPlant = DatasetRow<'steel-plants'>;
export const steelPlants = rowsOf(steelPlantsText) as readonly SteelPlant[];

export type CementPlant = DatasetRow<'cement-plants'>;
export const cementPlants = rowsOf(cementPlantsText) as readonly CementPlant[];

/** Emissions over production or capacity; the denominator is always named. */
export type FacilityIntensity = DatasetRow<'facility-intensity'>;
export const facilityIntensity = rowsOf(facilityIntensityText) as readonly FacilityIntensity[];
