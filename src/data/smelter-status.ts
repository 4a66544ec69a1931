/** What is known of a smelter in a year. Pure; shared by facts and charts. */
import type { AluminumSmelter } from './aluminum';

/**
 * - `before`: not built yet
 * - `running`: produced at some time in the year, by what was read
 * - `idle`: in a long idle spell whose ends are known
 * - `unknown`: it may have run, but no evidence was read: before the first evidence of a plant whose opening
 *   year was not found, or after the last evidence of one whose closing year was not found
 * - `closed`: after its last year of production
 */
export type SmelterStatus = 'before' | 'running' | 'idle' | 'unknown' | 'closed';

/** The years that maps and counts of the smelters show: from the year the newest of them was built (Mt. Holly). */
export const SMELTER_YEARS = { from: 1980, to: 2026 } as const;

/** How many of the smelters have each status in a year. */
export function countByStatus(
  smelters: readonly AluminumSmelter[],
  year: number,
): Record<SmelterStatus, number> {
  const counts: Record<SmelterStatus, number> = { before: 0, running: 0, idle: 0, unknown: 0, closed: 0 };
  for (const smelter of smelters) counts[smelterStatus(smelter, year)] += 1;
  return counts;
}

/** The status of a smelter in a calendar year. A spell's first and last year count as running: it produced in part of them. */
export function smelterStatus(smelter: AluminumSmelter, year: number): SmelterStatus {
  if (smelter.opened !== null && year < smelter.opened) return 'before';
  if (smelter.opened === null && year < (smelter.known_operating ?? Number.POSITIVE_INFINITY))
    return 'unknown';
  if (smelter.idle.some((spell) => year > spell.from_year && year < spell.to_year)) return 'idle';
  if (smelter.last_year !== null) return year > smelter.last_year ? 'closed' : 'running';
  if (smelter.operating) return 'running';
  return year > (smelter.known_operating ?? 0) ? 'unknown' : 'running';
}
