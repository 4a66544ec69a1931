/** A plant's bars by gas as finished markup. Build only. */
import type { Frame } from '@/charts/contract';
import type { Drawing } from '@/charts/drawing';
import { drawStack, type Stack } from '../stack/draw';
import { industryFill } from '../stack/colours';
import type { Industry } from '@/data/schema/facility-terms';
import { GAS_NAMES, visibleGases, type GasGroup, type YearOfGases } from './series';

const FILL: Readonly<Record<Exclude<GasGroup, 'co2'>, string>> = {
  ch4: 'f-sand',
  n2o: 'f-cool',
  fluorinated: 'f-plum',
};

/** The reporting years of a plant, stacked by gas; carbon dioxide has the colour of the industry. */
export function trendStack(years: readonly YearOfGases[], industry: Industry): Stack {
  const gases = visibleGases(years);
  return {
    bars: years.map(({ year, total, gases: amounts }) => ({
      year,
      total,
      parts: gases.map((gas) => amounts[gas] ?? 0),
    })),
    parts: gases.map((gas) => ({
      name: GAS_NAMES[gas],
      fill: gas === 'co2' ? industryFill(industry) : FILL[gas],
    })),
  };
}

/** Draws the reporting years of a plant into a frame. */
export const drawTrend = (
  { years, industry }: { readonly years: readonly YearOfGases[]; readonly industry: Industry },
  frame: Frame,
): Drawing => drawStack(trendStack(years, industry), frame);
