/** The sentence under the picture. Shipped to the browser. */
import type { State } from '@/lib/address';
import { matches } from './match';
import type { PlacedProjects } from './placed';

/** The project that is picked, or how many the choices leave and what they were chosen for. */
export function readout(placed: PlacedProjects, state: State): string {
  const list = placed.projects.filter((project) => matches(project, state));
  const [only] = list;
  if (!only) return 'No project has this status in this sector.';
  if (list.length === 1) return only.said;
  const sum = Math.round(list.reduce((all, { musd }) => all + musd, 0)).toLocaleString('en-US');
  return `${list.length} of ${placed.projects.length} projects, chosen for up to $${sum} million. Choose one under “Project” to read of it.`;
}
