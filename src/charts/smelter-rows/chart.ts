import { aluminumSmelters, type AluminumSmelter } from '@/data/aluminum';
import { datasetInfo } from '@/data/sources';
import { capital, sentenceList, words } from '@/lib/format';
import { defineChart } from '../contract';
import Drawing from './Drawing.svelte';
import { placeRows } from './layout';
import { busiestYears, groupsIn, STATE_NAMES, type Order } from './order';
import { params } from './params';
import type { PlacedRows } from './placed';
import { readout } from './readout';
import { sentences } from './sentences';

const all = words(aluminumSmelters.length);
const stopped = aluminumSmelters.filter((smelter) => !smelter.operating);
const running =
  groupsIn(
    'closing',
    aluminumSmelters.filter((smelter) => smelter.operating),
  )[1]?.smelters ?? [];
const dated = stopped
  .filter((smelter) => smelter.last_year !== null)
  .sort((a, b) => (a.last_year ?? 0) - (b.last_year ?? 0));
const busiest = busiestYears(aluminumSmelters, 4);
const opened = aluminumSmelters
  .filter((smelter) => smelter.opened !== null)
  .sort((a, b) => (a.opened ?? 0) - (b.opened ?? 0));
const [oldest, newest] = [opened[0], opened.at(-1)];
if (!oldest || !newest) throw new Error('smelter-rows: no smelter has an opening year');
const [most] = groupsIn('state', aluminumSmelters);
const stateName = STATE_NAMES[most?.smelters[0]?.state ?? ''];
if (!most || stateName === undefined || most.smelters.some((smelter) => smelter.operating)) {
  throw new Error('smelter-rows: the finding about the state with the most smelters no longer holds');
}

const ORDER_WORDS: Record<string, string> = {
  closing: 'last year of metal',
  opening: 'first year of metal',
  state: 'state',
};
const place = (smelter: AluminumSmelter) => `${smelter.short_name} (${smelter.last_year})`;

export const chart = defineChart<PlacedRows>({
  slug: 'smelter-rows',
  story: 'aluminum',
  order: 4,
  name: 'Thirty smelters and when each stopped',
  summary:
    'Every primary aluminum smelter known to have run in the United States since 1978 as a row, from its first metal to its last.',
  measure: () => 'U.S. primary aluminum smelters, first to last year of metal, 1900–2026',
  params,
  views: [
    {
      id: 'by-closing',
      title: `Of ${aluminumSmelters.length} smelters ${stopped.length} have stopped, ${words(busiest.plants.length)} of them in ${busiest.from}–${busiest.to}`,
      description: `Rows in the order of the last metal. ${capital(words(busiest.plants.length))} plants make their last metal from ${busiest.from} to ${busiest.to}; ${sentenceList(running.map((smelter) => smelter.short_name))} still run.`,
      state: { order: 'closing' },
    },
    {
      id: 'by-opening',
      title: `No new smelter since ${newest.opened}; the oldest still runs`,
      description: `Rows in the order of the first metal: ${oldest.short_name} of ${oldest.opened} has outlived ${words(stopped.length)} others. The newest is ${newest.short_name}, ${newest.state}, of ${newest.opened}.`,
      state: { order: 'opening' },
    },
    {
      id: 'by-state',
      title: `${stateName} had ${words(most.smelters.length)} smelters and has none`,
      description: `Rows by state. In ${stateName} the last metal was made at ${most.smelters.map(place).join(', ')}.`,
      state: { order: 'state' },
    },
  ],
  place: (frame) => placeRows(aluminumSmelters, frame),
  Component: Drawing,
  describe(state) {
    const order = state['order'] as Order;
    return [
      `${capital(all)} horizontal bars, one a smelter, from first to last year of metal, in the order of ${ORDER_WORDS[order] ?? order}.`,
      sentences(aluminumSmelters)[order],
      order === 'closing' ? `Last years: ${dated.map(place).join(', ')}.` : '',
      `Still running: ${sentenceList(running.map((smelter) => `${smelter.short_name} (since ${smelter.opened})`))}.`,
    ]
      .filter(Boolean)
      .join(' ');
  },
  table(state) {
    const order = state['order'] as Order;
    return {
      caption: `U.S. primary aluminum smelters in the order of ${ORDER_WORDS[order] ?? order}`,
      columns: [
        { key: 'smelter', label: 'Smelter' },
        { key: 'state', label: 'State' },
        { key: 'opened', label: 'First year of metal' },
        { key: 'opened_sure', label: 'First year is sure' },
        { key: 'known_by_year', label: 'Else known to run in' },
        { key: 'last_year', label: 'Last year of metal' },
        { key: 'last_sure', label: 'Last year is sure' },
        { key: 'idle', label: 'Idle between' },
        { key: 'operating', label: 'Still running in 2026' },
        { key: 'owner', label: 'Last owner' },
        { key: 'status', label: 'Status' },
      ],
      rows: groupsIn(order, aluminumSmelters).flatMap((group) =>
        group.smelters.map((smelter) => ({
          smelter: smelter.name,
          state: smelter.state,
          opened: smelter.opened,
          opened_sure: !smelter.opened_uncertain,
          known_by_year: smelter.opened === null ? smelter.known_operating : null,
          last_year: smelter.last_year,
          last_sure: smelter.operating ? null : smelter.last_year !== null && !smelter.last_year_uncertain,
          idle: smelter.idle.map((spell) => `${spell.from_year}–${spell.to_year}`).join(', '),
          operating: smelter.operating,
          owner: smelter.owner_last,
          status: smelter.status,
        })),
      ),
    };
  },
  // Rated capacity, which is Genisim’s, is not in this picture.
  sources: datasetInfo('aluminum-smelters').sources.filter((key) => !key.includes('genisim')),
  notes: [
    'A bar ends with the last year in which a plant made metal, which is often years before its owner declared it closed. A dashed outline marks a year that was not found or is not sure; a first year that was not found is drawn from the earliest year the plant is known to have run.',
    'Long idle spells are shown only where both their ends are stated; most of the Northwest’s plants also stood idle for a time in 2001, which is not drawn. Three smaller plants for which no source was read are missing.',
  ],
  vintage: 'Compiled 2026.',
  readout,
  live: true,
});
