/** What the ring of neighbours says. Pure. */
import type { Neighbour } from '../neighbours';
import { capital, words } from '@/lib/format';
import { tonnesInWords } from '../trend/words';
import { LATEST_YEAR } from '@/profiles/standing';

/** "Twelve other plants within ten miles, 14.2 million tonnes together". */
export function neighbourFinding(neighbours: readonly Neighbour[]): string {
  if (neighbours.length === 0) return 'No other plant within ten miles';
  const still = neighbours.filter(({ facility }) => facility.last_year === LATEST_YEAR);
  const sum = still.reduce((total, { facility }) => total + facility.latest_t, 0);
  const count = `${capital(words(neighbours.length))} other ${neighbours.length === 1 ? 'plant' : 'plants'} within ten miles`;
  if (still.length === 0) return `${count}, none reporting for ${LATEST_YEAR}`;
  return still.length === neighbours.length
    ? `${count}: ${tonnesInWords(sum)} in ${LATEST_YEAR}`
    : `${count}, ${words(still.length)} still reporting: ${tonnesInWords(sum)} in ${LATEST_YEAR}`;
}

const POINTS = ['north', 'northeast', 'east', 'southeast', 'south', 'southwest', 'west', 'northwest'];

/** 44 → "northeast": a direction in words, to the nearest eighth of the circle. */
export const compass = (degrees: number): string => POINTS[Math.round(degrees / 45) % 8] ?? '';
