/** A plant's bars as finished markup. Build only. */
import { drawWith, type Drawing } from '@/charts/drawing';
import type { Frame } from '@/charts/contract';
import TrendDrawing from './Drawing.svelte';
import { placeTrend } from './layout';
import type { YearOfGases } from './series';

/** Draws the reporting years into a frame. */
export const drawTrend = (years: readonly YearOfGases[], frame: Frame): Drawing =>
  drawWith(TrendDrawing, { placed: placeTrend(years, frame) }, 'trend');
