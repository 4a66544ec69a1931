/**
 * Nine models of U.S. net emissions with the Inflation Reduction Act, eight of them also without it. Everything
 * here stands on the 2023 edition of the inventory (1990–2021), the one the models start from.
 */
import { inventorySeries } from './inventory.ts';
import type { DatasetRow } from './schema/datasets.ts';
import { IRA_MODEL_NAMES, IRA_PAIRED, PLEDGE, type IraModel, type IraYear } from './schema/ira-terms.ts';
import iraModelsJson from './json/ira-models.json' with { type: 'json' };
import iraModelsWithoutJson from './json/ira-models-without.json' with { type: 'json' };

export {
  iraModelId,
  IRA_MODEL_NAMES,
  IRA_MODELS,
  IRA_PAIRED,
  IRA_YEARS,
  PLEDGE,
} from './schema/ira-terms.ts';
export type { IraModel, IraPart, IraYear } from './schema/ira-terms.ts';

export type IraModelRow = DatasetRow<'ira-models'>;
export type IraPairRow = DatasetRow<'ira-models-without'>;
export type IraPaired = IraPairRow['model'];

/** The edition of the inventory that all of this stands on. */
export const IRA_EDITION = 2023;

export const iraModels = iraModelsJson.rows as readonly IraModelRow[];
export const iraModelsWithout = iraModelsWithoutJson.rows as readonly IraPairRow[];

/** U.S. net emissions by year, 2005 to the edition's last, million tonnes CO2e. */
export const netHistory: readonly { year: number; mt: number }[] = inventorySeries(
  IRA_EDITION,
  'total',
  'net',
).filter(({ year }) => year >= PLEDGE.base);

/** Net emissions of 2005, million tonnes CO2e: what the pledge is counted from. */
export const baseMt: number = netHistory[0]?.mt ?? Number.NaN;

/** The row of a model with the law. Throws when there is none. */
export function iraModel(model: IraModel, year: IraYear = PLEDGE.year): IraModelRow {
  const found = iraModels.find((row) => row.model === model && row.year === year);
  if (!found) throw new Error(`ira-models has no ${model} for ${year}`);
  return found;
}

/** Per cent below 2005 that a level in million tonnes is. */
export const belowBase = (mt: number): number => (1 - mt / baseMt) * 100;

/** The level that a reduction of `pct` per cent below 2005 means, million tonnes CO2e. */
export const levelAt = (pct: number): number => baseMt * (1 - pct / 100);

/** How far a model with the law stays above a pledge of `pct` per cent in a year, million tonnes CO2e. */
export const gapMt = (model: IraModel, pct: number, year: IraYear = PLEDGE.year): number =>
  iraModel(model, year).net_mt - levelAt(pct);

/** The models by their gap in 2030, narrowest first. The order is the same for every pledge. */
export const modelsByGap: readonly IraModel[] = IRA_MODEL_NAMES.toSorted(
  (a, b) => iraModel(a).net_mt - iraModel(b).net_mt,
);

/** True of a model that gave nothing but its carbon dioxide and, perhaps, land: other gases are all filled. */
export const isPartial = (model: IraModel): boolean => {
  const { filled } = iraModel(model);
  return (['methane', 'nitrous oxide', 'fluorinated gases'] as const).every((part) => filled.includes(part));
};

export const isPaired = (model: IraModel): model is IraPaired => IRA_PAIRED.some((one) => one === model);

/** Net emissions of a model with or without the law in the table that has both, million tonnes CO2e. */
export function pairedMt(model: IraPaired, law: IraPairRow['law'], year: IraYear = PLEDGE.year): number {
  const found = iraModelsWithout.find((row) => row.model === model && row.law === law && row.year === year);
  if (!found) throw new Error(`ira-models-without has no ${model} ${law} the law for ${year}`);
  return levelAt(found.below_2005_pct);
}
