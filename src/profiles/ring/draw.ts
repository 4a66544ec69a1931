/** The neighbours of a plant as finished markup. Build only. */
import { drawWith, type Drawing } from '@/charts/drawing';
import type { Facility } from '@/data/facilities';
import type { Neighbour } from '../neighbours';
import { isOfTheFour } from '../plant';
import RingDrawing from './Drawing.svelte';
import { placeRing } from './layout';

const SIZE = 360;

/** Draws a plant in the middle of its neighbours. */
export const drawRing = (facility: Facility, neighbours: readonly Neighbour[]): Drawing =>
  drawWith(
    RingDrawing,
    {
      placed: placeRing(facility, neighbours, (neighbour) => isOfTheFour(neighbour.facility.industry), SIZE),
    },
    'ring',
  );
