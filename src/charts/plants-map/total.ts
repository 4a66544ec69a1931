/** How many plants a state picks and what they emit, in words. Shared by build and browser. */
import type { State } from '@/lib/address';
import { openPlants, type PlacedPlants } from './placed';
import { cameraOf, inFrame, litBy } from './view';

/** Thousand tonnes to a phrase: 2382840 → "2.38 billion tonnes", 10929 → "10.9 million tonnes", 65 → "65,000 tonnes". */
export function phraseOf(kt: number): string {
  if (kt >= 1e6) return `${(kt / 1e6).toFixed(2)} billion tonnes`;
  if (kt >= 1000 && kt % 1000 === 0) return `${kt / 1000} million tonnes`;
  if (kt >= 1000) return `${(kt / 1000).toFixed(kt < 1e4 ? 2 : kt < 1e5 ? 1 : 0)} million tonnes`;
  if (kt === 0) return 'zero tonnes';
  const tonnes = kt < 1 ? Math.round(kt * 1000) : Math.round(kt) * 1000;
  return `${tonnes.toLocaleString('en-US')} ${tonnes === 1 ? 'tonne' : 'tonnes'}`;
}

/** Plants in the frame of the map that the state picks: how many, and their emissions. */
export function totalOf(placed: PlacedPlants, state: State): { count: string; tonnes: string } {
  const plants = openPlants(placed.plants);
  const lit = litBy(plants, state);
  const found = inFrame(plants, cameraOf(placed, state, placed.map), placed.map).filter(lit);
  const kt = found.reduce((sum, plant) => sum + (plants.kt[plant] ?? 0), 0);
  return { count: found.length.toLocaleString('en-US'), tonnes: phraseOf(kt) };
}
