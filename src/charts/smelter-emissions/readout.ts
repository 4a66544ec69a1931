/** The sentence under the panels. Shipped to the browser. */
import type { State } from '@/lib/address';
import type { PlacedEmissions } from './layout';
import type { Measure } from './series';

const OF: Record<Measure, string> = {
  process: 'from making aluminum',
  pfc: 'of PFCs',
  total: 'from the whole site',
};

/** All smelters together, or the one that is pointed out. */
export function readout(placed: PlacedEmissions, state: State): string {
  const measure = state['measure'] as Measure;
  const panel = placed.panels.find((candidate) => candidate.id === state['plant']);
  if (!panel) return placed.said[measure];
  const [first, last] = panel.ends[measure];
  return `${panel.name}: ${first} million tonnes ${OF[measure]} in ${panel.years[0]}, ${last} million in ${panel.years[1]}.`;
}
