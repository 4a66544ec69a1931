/** The sentence under the rows for each order, written at build from the data. Pure. */
import type { AluminumSmelter } from '@/data/aluminum';
import { capital, sentenceList, words } from '@/lib/format';
import { groupsIn, type Order } from './order';

/** "Twenty-six of thirty have stopped …" for each order of the rows. */
export function sentences(smelters: readonly AluminumSmelter[]): Record<Order, string> {
  const stopped = smelters.filter((smelter) => !smelter.operating);
  const dated = stopped.filter((smelter) => smelter.last_year !== null);
  const undated = stopped
    .filter((smelter) => smelter.last_year === null)
    .map((smelter) => smelter.short_name);
  const [rows] = groupsIn('closing', dated);
  const [first, last] = [rows?.smelters[0], rows?.smelters.at(-1)];
  const [opened, unknown] = groupsIn('opening', smelters);
  const [oldest, newest] = [opened?.smelters[0], opened?.smelters.at(-1)];
  const states = groupsIn('state', smelters);
  const left = states
    .filter((group) => group.smelters.some((smelter) => smelter.operating))
    .map((group) => group.smelters[0]?.state ?? '');
  return {
    closing: `${capital(words(stopped.length))} of ${words(smelters.length)} have stopped: ${words(dated.length)} in a year that is known, from ${first?.short_name} (${first?.last_year}) to ${last?.short_name} (${last?.last_year}). For ${sentenceList(undated)} no year was found.`,
    opening: `The first of those with a known year is ${oldest?.short_name} (${oldest?.opened}), the last ${newest?.short_name} (${newest?.opened}). For ${words(unknown?.smelters.length ?? 0)} no first year was found.`,
    state: `${capital(words(states.length))} states had a smelter. ${capital(words(left.length))} still have one: ${sentenceList(left)}.`,
  };
}
