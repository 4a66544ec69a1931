/** A plant's bars as finished markup. Build only. */
import { drawWith, type Drawing } from '@/charts/drawing';
import type { Frame } from '@/charts/contract';
import type { Industry } from '@/data/schema/facility-terms';
import TrendDrawing from './Drawing.svelte';
import { placeTrend } from './layout';
import type { YearOfGases } from './series';

/** Draws the reporting years of a plant into a frame. */
export const drawTrend = (
  { years, industry }: { readonly years: readonly YearOfGases[]; readonly industry: Industry },
  frame: Frame,
): Drawing => drawWith(TrendDrawing, { placed: placeTrend(years, industry, frame) }, 'trend');
