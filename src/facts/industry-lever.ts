/**
 * The gap of each model beside the emissions of industry, all on the edition of the inventory that the models start
 * from. This site's arithmetic: a cut is taken from industry's last known year and set against gaps in 2030.
 */
import { median } from 'd3-array';
import { inventoryMt, inventoryYears } from '@/data/inventory';
import { gapMt, IRA_EDITION, IRA_MODELS, modelsByGap, PLEDGE, type IraModel } from '@/data/ira-models';
import { CLAIM_PCT, cutFor } from '@/lib/gap-arithmetic';

/** One number for each end of the pledge. */
export type ByPledge<T = number> = Readonly<Record<'50' | '52', T>>;

export const byPledge = <T>(make: (pct: number) => T): ByPledge<T> => ({
  50: make(PLEDGE.low_pct),
  52: make(PLEDGE.high_pct),
});

/** The edition's last year. */
export const [, INDUSTRY_YEAR] = inventoryYears(IRA_EDITION);

/** What industry itself emitted in a year of that edition, million tonnes CO2e: fuel, processes, oil, gas and coal extraction. */
export const industryIn = (year: number): number => inventoryMt(IRA_EDITION, 'direct', 'industry', year);
export const industryMt = industryIn(INDUSTRY_YEAR);

export interface LeverModel {
  model: IraModel;
  team: string;
  /** Million tonnes between the model's 2030 and the pledge. */
  gap: ByPledge;
  /** The cut of industry that closes the claim's part of it, per cent. */
  claim: ByPledge;
}

/** Narrowest gap first. */
export const leverModels: readonly LeverModel[] = modelsByGap.map((model) => ({
  model,
  team: IRA_MODELS[model],
  gap: byPledge((pct) => gapMt(model, pct)),
  claim: byPledge((pct) => cutFor(industryMt, gapMt(model, pct), CLAIM_PCT)),
}));

/** The middle of the models' gaps. */
export const middleGap: ByPledge = byPledge(
  (pct) => median(modelsByGap, (model) => gapMt(model, pct)) ?? Number.NaN,
);

/** The cut of industry that closes the claim's part of the middle gap, per cent. */
export const middleClaim: ByPledge = {
  50: cutFor(industryMt, middleGap[50], CLAIM_PCT),
  52: cutFor(industryMt, middleGap[52], CLAIM_PCT),
};
