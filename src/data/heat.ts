/** Heat in manufacturing, 2014: energy by industry, and by temperature. Rows as the pipeline wrote them. */
import type { DatasetRow } from './schema/datasets.ts';
import type { HEAT_METHODS } from './schema/heat.ts';
import heatEnergyText from './json/heat-energy.json?raw';
import heatFactsText from './json/heat-facts.json?raw';
import processHeatText from './json/process-heat.json?raw';
import { rowsOf } from './rows.ts';

/** Fuel and electricity of an industry by use, trillion Btu. */
export type HeatEnergy = DatasetRow<'heat-energy'>;
export const heatEnergy = rowsOf(heatEnergyText) as readonly HeatEnergy[];

export type HeatMethod = (typeof HEAT_METHODS)[number];
/** Energy of an industry at a temperature, trillion Btu. */
export type ProcessHeat = DatasetRow<'process-heat'>;
const processHeat = rowsOf(processHeatText) as readonly ProcessHeat[];

/** The energy by temperature, by one of the two methods: each holds all of it, so they must not be added. */
export const processHeatBy = (method: HeatMethod): readonly ProcessHeat[] =>
  processHeat.filter((row) => row.method === method);

/** Published figures about industrial heat. */
export type HeatFact = DatasetRow<'heat-facts'>;
export const heatFacts = rowsOf(heatFactsText) as readonly HeatFact[];

/** One trillion Btu in TWh, by the international table Btu. */
export const TWH_PER_TBTU = 0.293071;

/** Of rows by one method: TWh at a temperature or below it, and TWh at any known temperature. */
export function heatUpTo(limit: number, rows: readonly ProcessHeat[]): { twh: number; all: number } {
  let [twh, all] = [0, 0];
  for (const { temp_c, tbtu } of rows) {
    if (temp_c === null) continue;
    all += tbtu * TWH_PER_TBTU;
    if (temp_c <= limit) twh += tbtu * TWH_PER_TBTU;
  }
  return { twh, all };
}
