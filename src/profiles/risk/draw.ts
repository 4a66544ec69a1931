/** A distribution of tracts by risk as finished markup. Build only. */
import { drawWith, type Drawing } from '@/charts/drawing';
import RiskDrawing from './Drawing.svelte';
import { placeRisk, type Distribution } from './layout';

/** Draws an area's tracts before the nation's. */
export const drawRisk = (area: Distribution, nation: Distribution): Drawing =>
  drawWith(RiskDrawing, { placed: placeRisk(area, nation, { kind: 'narrow', width: 360 }) }, 'risk');
