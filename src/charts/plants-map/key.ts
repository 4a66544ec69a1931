/** The key under the map: the marks that the state shows, with their names, in rows. Shared. */
import type { State } from '@/lib/address';
import type { Measure } from './labels';
import { FOUR, sectorOf } from './sectors';
import { isChoice, markOf, type Mark } from './view';

export interface KeyEntry {
  mark: Mark;
  text: string;
  x: number;
  y: number;
}

const NAMES: Readonly<Record<string, string>> = { s: 'steel', k: 'coke', c: 'cement', a: 'aluminum' };

/** The marks of a state and what they mean. */
function entries(state: State): { mark: Mark; text: string }[] {
  const sector = sectorOf(state['industry']);
  const four = [...FOUR]
    .reverse()
    .map((letter) => ({ mark: markOf(letter, true), text: NAMES[letter] ?? '' }));
  if (!isChoice(state))
    return [...four, { mark: 'power', text: 'power plants' }, { mark: 'rest', text: 'all others' }];
  const others = { mark: 'dim' as const, text: 'all others' };
  if (sector.value === 'four') return [...four, others];
  if (NAMES[sector.letters]) return [{ mark: markOf(sector.letters, true), text: sector.noun }, others];
  if (sector.value !== 'all') return [{ mark: 'lit', text: sector.noun }, others];
  return [...four, { mark: 'lit', text: 'others of the largest hundred' }, { mark: 'dim', text: 'the rest' }];
}

/** The entries set in rows of a width, the size of the words in pixels. */
export function keyOf(
  state: State,
  at: { x: number; y: number; width: number },
  size: number,
  measure: Measure,
): KeyEntry[] {
  let [x, y] = [at.x, at.y];
  return entries(state).map(({ mark, text }) => {
    const room = size * 1.25 + measure(text);
    if (x > at.x && x + room > at.x + at.width) [x, y] = [at.x, y + size * 1.5];
    const entry = { mark, text, x: Math.round(x), y: Math.round(y) };
    x += room + size * 1.2;
    return entry;
  });
}
