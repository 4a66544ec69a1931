import { corridorRecord, evidenceOf } from '@/data/corridor-record';
import { datasetInfo } from '@/data/sources';
import type { State } from '@/lib/address';
import { capital, dateInWords, words } from '@/lib/format';
import { defineChart } from '../contract';
import Marks from '../primitives/Marks.svelte';
import type { MarksPlaced } from '../marks';
import { KINDS, placeRecord } from './layout';

/** The year with which the second half begins. */
const SECOND = 2024;
type Part = 'all' | 'first' | 'second';
const partOf = (state: State) => state['part'] as Part;
const eventsOf = (part: Part) =>
  corridorRecord.filter(
    (event) => part === 'all' || Number(event.date_sort.slice(0, 4)) < SECOND === (part === 'first'),
  );
const [first, last] = [corridorRecord[0], corridorRecord.at(-1)];
if (!first || !last) throw new Error('corridor-record: no events');

/** An event that a title leans on; a changed record stops the build. */
function on(date: string, pattern: RegExp): string {
  const event = corridorRecord.find((candidate) => candidate.date === date);
  if (!event || !pattern.test(event.fact))
    throw new Error(`corridor-record: ${date} no longer says ${pattern.source}`);
  return dateInWords(date);
}
const opened =
  on('2022-04-06', /opens a civil rights/)
    .split(' ')
    .at(-1) ?? '';
const closed = on('2023-06-27', /without a finding/);
const dropped = on('2025-03-07', /dropped the suit/);
const exempted = on('2025-07-17', /exempts listed chemical plants.*two years/);
const kindName = (kind: string) => KINDS.find((candidate) => candidate.id === kind)?.name ?? kind;
const counts = ['exempt-processing-plants', 'exempt-ppm-louisiana', 'exempt-bic-louisiana'].map(
  (id) => evidenceOf(id).fact,
);
const span = `${dateInWords(first.date)} to ${dateInWords(last.date)}`;

export const chart = defineChart<MarksPlaced>({
  slug: 'corridor-record',
  story: 'cancer-alley',
  order: 11,
  name: 'The corridor since 2021, dated',
  summary:
    'What agencies, courts, plants and scientists have done about the corridor’s air since 2021, each fact with its date and source.',
  measure(state) {
    const events = eventsOf(partOf(state));
    return `${capital(words(events.length))} dated facts, ${dateInWords(events[0]?.date ?? '')} to ${dateInWords(events.at(-1)?.date ?? '')}, by kind`;
  },
  params: {
    part: {
      type: 'choice',
      label: 'Years',
      options: [
        { value: 'all', label: 'Since 2021' },
        { value: 'first', label: '2021–2023' },
        { value: 'second', label: 'Since 2024' },
      ],
      default: 'all',
    },
  },
  views: [
    {
      id: 'since-2021',
      title:
        'An inquiry closed without a finding, a suit dropped, a rule with exemptions: the record since 2021',
      description: `${capital(words(corridorRecord.length))} dated facts from ${span}. The civil rights inquiry was closed on ${closed}, the suit dropped on ${dropped}, listed plants exempted from the rule on ${exempted}.`,
      state: {},
    },
    {
      id: 'to-2023',
      title: `EPA opens a civil rights inquiry in ${opened} and closes it in ${closed.split(' ').at(-1) ?? ''} without a finding`,
      description: `${capital(words(eventsOf('first').length))} dated facts of 2021 to 2023 in full sentences. Without a finding means that EPA neither found discrimination nor ruled it out.`,
      state: { part: 'first' },
    },
    {
      id: 'since-2024',
      title: 'A rule in 2024, exemptions from it in 2025; at LaPlace production is suspended',
      description: `${capital(words(eventsOf('second').length))} dated facts since January 2024 in full sentences. Denka suspended production in May 2025; no page read says that it closed for good.`,
      state: { part: 'second' },
    },
  ],
  place: (frame, state) =>
    placeRecord(eventsOf(partOf(state)), frame, partOf(state) === 'all' ? 'brief' : 'full'),
  Component: Marks,
  describe: (state) =>
    `Time line in ${words(KINDS.length)} kinds: ${KINDS.map((kind) => kind.name.toLowerCase()).join(', ')}. ` +
    eventsOf(partOf(state))
      .map((event) => `${dateInWords(event.date)} (${kindName(event.kind).toLowerCase()}): ${event.fact}`)
      .join(' '),
  table: (state) => ({
    caption: 'The corridor since 2021: dated facts, where each was read, and how sure',
    columns: [
      { key: 'date', label: 'Date' },
      { key: 'kind', label: 'Kind' },
      { key: 'fact', label: 'What happened' },
      { key: 'read_in', label: 'Read in' },
      { key: 'of', label: 'Published by' },
      { key: 'dated', label: 'Dated' },
      { key: 'read', label: 'How much was read' },
      { key: 'confidence', label: 'Confidence' },
      { key: 'note', label: 'Remark' },
      { key: 'url', label: 'Address' },
    ],
    rows: eventsOf(partOf(state)).map((event) => ({
      date: event.date,
      kind: kindName(event.kind),
      fact: event.fact,
      read_in: event.source_title,
      of: event.publisher,
      dated: event.source_date,
      read: event.read,
      confidence: event.confidence,
      note: event.note,
      url: event.source_url,
    })),
  }),
  sources: datasetInfo('corridor-record').sources,
  notes: [
    'A choice of facts, not a chronicle. Each was read in a stored copy of the page that the table names, most of them in their opening only, none live. Where only the month is known the mark stands at its first day.',
    `How many plants the proclamation of ${exempted} exempts was not counted here: its annex was not read. ${counts.join(' ')}`,
    'A suit that is dropped and an inquiry that is closed without a finding settle neither way what they were about.',
    'Where a fact says that nothing later was read, the record ends there for us, not in the world.',
  ],
  vintage: `Facts from ${span}, read November 2026.`,
  live: false,
});
