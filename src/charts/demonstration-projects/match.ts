/** Which projects a state is about. Shipped to the browser. */
import type { State } from '@/lib/address';

/** What the choices look at. */
export interface Matched {
  id: string;
  group: string;
  sector: string;
}

/** A project by its name stands alone; otherwise status and sector choose. */
export const matches = ({ id, group, sector }: Matched, state: State): boolean =>
  state['project'] !== 'all'
    ? state['project'] === id
    : (state['status'] === 'all' || state['status'] === group) &&
      (state['sector'] === 'all' || state['sector'] === sector);
