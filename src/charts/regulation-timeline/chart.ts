import { TURN } from '@/data/demonstrations';
import { datasetInfo } from '@/data/sources';
import { capital, dateInWords, integer, words } from '@/lib/format';
import { defineChart } from '../contract';
import type { MarksPlaced } from '../marks';
import Marks from '../primitives/Marks.svelte';
import { away, events, monthsBetween, toward } from './events';
import { placeTimeline } from './layout';

const promised = toward.filter(({ day }) => day < TURN);
const later = toward.filter(({ day }) => day >= TURN);
const early = away.filter(({ day }) => day < TURN);
const [first] = promised;
const last = promised.at(-1);
const [firstAway] = away;
const lastAway = away.at(-1);
if (!first || !last || !firstAway || !lastAway)
  throw new Error('regulation-timeline: a direction has no events');
const laying = monthsBetween(first.day, last.day);
const taking = monthsBetween(firstAway.day, lastAway.day);
if (laying < 42 || laying >= 48) throw new Error('regulation-timeline: the title says nearly four years');

export const chart = defineChart<MarksPlaced>({
  slug: 'regulation-timeline',
  story: 'ira-gap',
  order: 8,
  name: 'The law and the money, dated',
  summary:
    'From the pledge of 2021 to the withdrawal of the endangerment finding: laws, orders, money and rules in order of time, those that built the effort and those that ended parts of it.',
  measure: () => `Dated events around the climate pledge and the money for industry, ${first.day.slice(0, 4)}–${lastAway.day.slice(0, 4)}`,
  params: {},
  views: [
    {
      id: 'since-the-pledge',
      title: `Nearly four years of building up, ${words(taking)} months of taking apart`,
      description: `Of ${words(toward.length)} events toward the pledge ${words(promised.length)} came before January 20, 2025; of ${words(away.length)} away from it ${words(away.length - early.length)} came on that day or after. The list is a choice, and its events differ much in weight.`,
      state: {},
    },
  ],
  place: (frame) => placeTimeline(frame),
  Component: Marks,
  describe: () =>
    `A line of time from ${first.day.slice(0, 4)} to ${lastAway.day.slice(0, 4)} with ${integer(events.length)} events, the ${words(toward.length)} toward the pledge above it, the ${words(away.length)} away from it below. ` +
    `Toward: ${toward.map(({ date, brief }) => `${dateInWords(date)}, ${brief}`).join('; ')}. ` +
    `Away: ${away.map(({ date, brief }) => `${dateInWords(date)}, ${brief}`).join('; ')}. ` +
    `${capital(words(later.length))} of the first came after January 20, 2025, ${words(early.length)} of the second before it.`,
  table: () => ({
    caption: 'Events around the pledge, the law and the money, with where each was read',
    columns: [
      { key: 'date', label: 'Date' },
      { key: 'direction', label: 'Direction' },
      { key: 'kind', label: 'Kind' },
      { key: 'event', label: 'Event' },
      { key: 'amount', label: 'Amount', unit: 'billion $' },
      { key: 'confidence', label: 'Confidence' },
      { key: 'read_in', label: 'Read in' },
      { key: 'url', label: 'Address' },
    ],
    rows: events.map((row) => ({
      date: row.date,
      direction: row.direction,
      kind: row.kind,
      event: row.event,
      amount: row.amount_busd,
      confidence: row.confidence,
      read_in: row.source_title,
      url: row.source_url,
    })),
  }),
  sources: [...new Set([...datasetInfo('law-and-money').sources, ...datasetInfo('epa-actions').sources])],
  notes: [
    'A choice of events, not a chronicle; a count of them measures nothing. Distances on the line are true to time; an event known by its month stands at the month’s first day.',
    'Toward and away refer to the pledge of 2021, the laws of 2021 and 2022 and their money. Amounts are as announced and overlap: the same money is offered, chosen and ended.',
    'Proposed is not finished: for the limits of power plants and for the end of reporting no final rule was found in what was read. The finding was withdrawn for vehicles; findings on plants were not.',
    'The terminations of October 2025 were not for industry alone. Courts are not in the list.',
  ],
  vintage: `Events from ${dateInWords(first.day)} to ${dateInWords(lastAway.day)}, read in November 2026.`,
  live: false,
}); // prettier-ignore
