/** Plants in classes of size. Build only. */
import type { Plant } from './series';

/** Largest emissions of each class, tonnes CO2e: the dots are in classes, so that each is one path. */
export const CLASSES: readonly number[] = [16e6, 8e6, 4e6, 2e6, 1e6, 5e5, 2e5, 1e5];

/** Plants of each class. */
export const classed = (some: readonly Plant[]): Plant[][] =>
  CLASSES.map((most, i) => some.filter(({ t }) => t <= most && t > (CLASSES[i + 1] ?? -1)));
