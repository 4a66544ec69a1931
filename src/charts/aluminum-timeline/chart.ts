import { aluminumEvents } from '@/data/aluminum';
import { datasetInfo } from '@/data/sources';
import { capital, words } from '@/lib/format';
import { defineChart } from '../contract';
import Drawing from './Drawing.svelte';
import { KINDS, latestTariff, timedEvents } from './events';
import { placeTimeline, type PlacedTimeline } from './layout';

const events = timedEvents(aluminumEvents);
const first = events[0];
const last = events.at(-1);
if (!first || !last) throw new Error('aluminum-timeline: no events');
const tariff = latestTariff(aluminumEvents);
const nameOf = (kind: string) => KINDS.find((candidate) => candidate.id === kind)?.name ?? kind;
const plans = events.filter((event) => event.kind === 'building').length;

export const chart = defineChart<PlacedTimeline>({
  slug: 'aluminum-timeline',
  story: 'aluminum',
  order: 10,
  name: 'American aluminum since 2023, dated',
  summary:
    'What has happened to American aluminum since 2023: plants closed and sold, tariffs raised, smelters planned, each with its date.',
  measure: () => 'Dated facts on U.S. primary aluminum, by kind',
  params: {},
  views: [
    {
      id: 'since-2023',
      title: `Old smelters come down, the tariff reached ${tariff}, and the new one is still a plan`,
      description: `${capital(words(events.length))} dated facts from ${first.date} to ${last.date}. ${capital(words(plans))} speak of building or restarting; by the last of these dates no new smelter stood.`,
      state: {},
    },
  ],
  place: (frame) => placeTimeline(events, frame),
  Component: Drawing,
  describe: () =>
    `Time line of ${words(events.length)} facts in three kinds: ${KINDS.map((kind) => kind.name.toLowerCase()).join(', ')}. ` +
    events.map((event) => `${event.date} (${nameOf(event.kind).toLowerCase()}): ${event.text}`).join(' '),
  table: () => ({
    caption: 'American aluminum since 2023: dated facts and where each was read',
    columns: [
      { key: 'date', label: 'Date' },
      { key: 'kind', label: 'Kind' },
      { key: 'what', label: 'What happened' },
      { key: 'read_in', label: 'Read in' },
      { key: 'url', label: 'Address' },
    ],
    rows: events.map((event) => {
      const row = aluminumEvents.find((candidate) => candidate.date_sort === event.id);
      return {
        date: row?.date ?? event.date,
        kind: nameOf(event.kind),
        what: event.text,
        read_in: event.source,
        url: row?.source_url ?? null,
      };
    }),
  }),
  sources: datasetInfo('aluminum-events').sources,
  notes: [
    'A choice of facts, not a chronicle; each was read on the page that the table names, some of them reposts. Where only the month is known the mark stands at its first day.',
    'The tariff dates: the first is that of the proclamation, the second the day it took effect. Plans are what the companies announced.',
  ],
  vintage: `Facts from ${first.date} to ${last.date}.`,
  live: false,
});
