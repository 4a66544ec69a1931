/** What the nine models assume of industry: carbon dioxide of its energy, with and without its electricity. */
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

/** What the law takes off the fuel that industry burns in 2030, in the models that give it, the least first. */
export const iraFuelCuts: readonly { model: IraModel; mt: number; pct: number }[] = IRA_MODEL_NAMES.flatMap(
  (model) => {
    const of = (law: IraIndustryRow['law']) =>
      iraModelsIndustry.find((row) => row.model === model && row.law === law && row.year === PLEDGE.year)
        ?.direct_co2_mt ?? null;
    const [withLaw, without] = [of('with'), of('without')];
    if (withLaw === null || without === null) return [];
    return [{ model, mt: without - withLaw, pct: 100 * (1 - withLaw / without) }];
  },
).toSorted((a, b) => a.mt - b.mt);
