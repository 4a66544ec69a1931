/** The pledge, the levels that the models reach in 2030, and what parts of the economy emitted, on one base. Pure. */
import { inventoryMt, inventoryYears, type InventorySector } from '@/data/inventory';
import {
  baseMt,
  gapMt,
  IRA_EDITION,
  IRA_MODELS,
  iraModelId,
  iraModel,
  isPartial,
  levelAt,
  modelsByGap,
  netHistory,
  PLEDGE,
  type IraModel,
} from '@/data/ira-models';

/** The two ends of the pledge, per cent below 2005. */
export const PLEDGES = [PLEDGE.low_pct, PLEDGE.high_pct] as const;
export type PledgePct = (typeof PLEDGES)[number];

export interface Ledge {
  /** As the address has it: "eps-ei". */
  id: string;
  model: IraModel;
  team: string;
  /** Net emissions in 2030 with the law, million tonnes CO2e. */
  mt: number;
  /** Distance to each pledge. */
  gaps: Record<PledgePct, number>;
  /** Of the models' gases only carbon dioxide is its own. */
  partial: boolean;
}

export interface Sector {
  name: string;
  mt: number;
}

export interface GapSeries {
  /** Widest gap first: the staircase goes down. */
  ledges: Ledge[];
  floors: Record<PledgePct, number>;
  base: { year: number; mt: number };
  latest: { year: number; mt: number };
  /** Direct emissions of the latest year, largest first: something to hold a gap against. */
  sectors: Sector[];
}

const SECTORS: readonly (readonly [InventorySector, string])[] = [
  ['transportation', 'Transport'],
  ['electric power', 'Power'],
  ['industry', 'Industry'],
  ['agriculture', 'Farms'],
  ['commercial', 'Business'],
  ['residential', 'Homes'],
];

/** Everything the picture needs. Throws when the base is not where history begins. */
export function gapSeries(): GapSeries {
  const latest = netHistory.at(-1);
  if (!latest || latest.year !== inventoryYears(IRA_EDITION)[1]) throw new Error('pledge-gap: no history');
  return {
    ledges: modelsByGap.toReversed().map((model) => ({
      id: iraModelId(model),
      model,
      team: IRA_MODELS[model],
      mt: iraModel(model).net_mt,
      gaps: { 50: gapMt(model, 50), 52: gapMt(model, 52) },
      partial: isPartial(model),
    })),
    floors: { 50: levelAt(50), 52: levelAt(52) },
    base: { year: PLEDGE.base, mt: baseMt },
    latest,
    sectors: SECTORS.map(([sector, name]) => ({
      name,
      mt: inventoryMt(IRA_EDITION, 'direct', sector, latest.year),
    })).sort((a, b) => b.mt - a.mt),
  };
}
