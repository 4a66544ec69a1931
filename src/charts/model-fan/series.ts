/** The record to 2021, and what the models say from there, on one edition of the inventory. Pure. */
import { median } from 'd3-array';
import {
  IRA_MODEL_NAMES,
  IRA_MODELS,
  iraModelId,
  IRA_YEARS,
  iraModel,
  isPaired,
  isPartial,
  levelAt,
  netHistory,
  pairedMt,
  PLEDGE,
  type IraModel,
  type IraYear,
} from '@/data/ira-models';

export interface Point {
  year: number;
  mt: number;
}

/** One run of a model. */
export type Path = readonly Point[];

export interface FanModel {
  /** As the address has it: "eps-ei". */
  id: string;
  model: IraModel;
  team: string;
  /** Of its gases only carbon dioxide is its own. */
  partial: boolean;
  path: Path;
  /** Both runs from the table that has both; null for the model without one. */
  pair: { with: Path; without: Path } | null;
}

export interface FanSeries {
  record: Path;
  latest: Point;
  base: Point;
  /** The pledge’s two ends, million tonnes: the higher first. */
  pledge: readonly [number, number];
  models: readonly FanModel[];
}

const pathOf = (mt: (year: IraYear) => number): Path => IRA_YEARS.map((year) => ({ year, mt: mt(year) }));

export function fanSeries(): FanSeries {
  const [base, latest] = [netHistory[0], netHistory.at(-1)];
  if (!base || !latest) throw new Error('model-fan: no history');
  return {
    record: netHistory,
    base,
    latest,
    pledge: [levelAt(PLEDGE.low_pct), levelAt(PLEDGE.high_pct)],
    models: IRA_MODEL_NAMES.map((model) => ({
      id: iraModelId(model),
      model,
      team: IRA_MODELS[model],
      partial: isPartial(model),
      path: pathOf((year) => iraModel(model, year).net_mt),
      pair: isPaired(model)
        ? {
            with: pathOf((year) => pairedMt(model, 'with', year)),
            without: pathOf((year) => pairedMt(model, 'without', year)),
          }
        : null,
    })),
  };
}

/** The level of a run in a year. */
export function levelIn(path: Path, year: number): number {
  const point = path.find((one) => one.year === year);
  if (!point) throw new Error(`model-fan: no level for ${year}`);
  return point.mt;
}

/** Lowest, middle and highest of some runs in a year. */
export function spreadIn(paths: readonly Path[], year: number) {
  const levels = paths.map((path) => levelIn(path, year));
  return { low: Math.min(...levels), middle: median(levels) ?? Number.NaN, high: Math.max(...levels) };
}

/** The runs of the models that were run both ways. */
export const pairsOf = (series: FanSeries, law: 'with' | 'without'): Path[] =>
  series.models.flatMap(({ pair }) => (pair ? [pair[law]] : []));
