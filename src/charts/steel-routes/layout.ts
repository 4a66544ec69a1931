/** Which of the three pictures is placed. Build only. */
import type { Frame } from '../contract';
import { placeIntensity } from './intensity';
import type { PlacedRoutes } from './placed';
import { placePlaces } from './places';
import { placeShares } from './shares';

export type Show = 'per-tonne' | 'places' | 'shares';

export function placeRoutes(show: Show, frame: Frame): PlacedRoutes {
  if (show === 'places') return placePlaces(frame);
  return show === 'shares' ? placeShares(frame) : placeIntensity(frame);
}
