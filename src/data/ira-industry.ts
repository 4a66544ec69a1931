/** What the nine models assume of industry: carbon dioxide of its energy, with its electricity. */
import iraModelsIndustryText from './json/ira-models-industry.json?raw';
import { IRA_MODEL_NAMES, PLEDGE, type IraModel } from './ira-models.ts';
import { rowsOf } from './rows.ts';
import type { DatasetRow } from './schema/datasets.ts';

export type IraIndustryRow = DatasetRow<'ira-models-industry'>;

export const iraModelsIndustry = rowsOf(iraModelsIndustryText) as readonly IraIndustryRow[];

/** Million tonnes CO2 of a model's industry. Throws when there is no such row. */
export function iraIndustryMt(
  model: IraModel,
  law: IraIndustryRow['law'],
  year: IraIndustryRow['year'] = PLEDGE.year,
): number {
  const found = iraModelsIndustry.find((row) => row.model === model && row.law === law && row.year === year);
  if (!found) throw new Error(`ira-models-industry has no ${model} ${law} the law for ${year}`);
  return found.co2_mt;
}

/** Change of each model's industry with the law from 2021 to 2030, per cent, deepest fall first. */
export const iraIndustryChange: readonly { model: IraModel; pct: number }[] = IRA_MODEL_NAMES.map(
  (model) => ({
    model,
    pct: 100 * (iraIndustryMt(model, 'with') / iraIndustryMt(model, 'with', 2021) - 1),
  }),
).toSorted((a, b) => a.pct - b.pct);
