import { performanceStandards } from '@/data/policy';
import { datasetInfo } from '@/data/sources';
import { capital, dateInWords, sentenceList, words } from '@/lib/format';
import { defineChart } from '../contract';
import Drawing from './Drawing.svelte';
import { placeAges, yearsWords, type PlacedAges } from './layout';
import { latestOf, standardAges, type Age } from './series';

/** The month the pages were read in: `vintage` of the dataset. */
const READ = '2026-11';
if (!datasetInfo('performance-standards').vintage.startsWith(`read ${dateInWords(READ)}`))
  throw new Error('rule-ages: the standards were read in another month; the axis must end there');

const ages = standardAges(performanceStandards, READ);
const TURN = 2000;
const old = ages.filter((age) => Number(latestOf(age).slice(0, 4)) <= TURN);
const disputed = ages.filter((age) => age.disputed);
const unchecked = ages.filter((age) => age.check === 'not checked');
const firsts = ages.flatMap(({ first }) => first ?? []).sort();
const limited = performanceStandards.filter((row) => row.co2_limit !== 'none');
if (limited.length > 0)
  throw new Error('rule-ages: a standard limits carbon dioxide now; the title must change');

const said: Record<Age['check'], string> = {
  agrees: 'the record agrees with the memo',
  'amended since': 'amended after the memo was written',
  'signed earlier': 'signed that month; publication was not read',
  'later on record': 'the record has a later date than the memo',
  'earlier on record': 'the history read stops before the memo’s date',
  'not checked': 'the memo alone; no list of amendments was read',
};
const note = (age: Age): string =>
  `${age.name} (subpart ${age.subpart}): first rule ${age.first === null ? 'not read' : dateInWords(age.first)}; last updated by the memo ${dateInWords(age.memo)}; latest amendment read ${age.record === null ? 'none' : dateInWords(age.record)}; ${said[age.check]}`;

export const chart = defineChart<PlacedAges>({
  slug: 'rule-ages',
  story: 'heavy-industry',
  order: 10,
  name: 'The age of the rules',
  summary:
    'Ten federal air standards for heavy industry from their first date to their last, as a policy memo gives them and as the record read has them.',
  measure: () =>
    `Whole years to ${dateInWords(READ)} without a known amendment: ten standards of performance, 40 CFR part 60`,
  params: {},
  views: [
    {
      id: 'ten-standards',
      title: `${capital(words(old.length))} of ${words(ages.length)} air standards carry no date after ${TURN}; none of the ${words(ages.length)} lists a limit on CO₂`,
      description: `The oldest first rule read is of ${firsts[0]?.slice(0, 4) ?? ''}. For ${words(disputed.length)} standards the policy memo and the record read name different dates; for ${words(unchecked.length)} the memo’s date could not be checked.`,
      state: {},
    },
  ],
  place: (frame) => placeAges(ages, frame, READ, note),
  Component: Drawing,
  describe: () =>
    `${capital(words(ages.length))} standards as rows on a time line from 1970 to 2026, those longest without a known amendment first; a bar runs from the last known date to ${dateInWords(READ)}. None of them lists a limit on carbon dioxide, by the memo’s table. ` +
    ages.map((age) => `${note(age)}; ${yearsWords(age).replace('?', ', unchecked')}.`).join(' '),
  table: () => ({
    caption: 'Ten standards of performance for heavy industry and their dates',
    columns: [
      { key: 'subpart', label: 'Subpart' },
      { key: 'standard', label: 'Standard' },
      { key: 'first', label: 'First rule' },
      { key: 'memo', label: '“Last updated”, by the memo' },
      { key: 'record', label: 'Latest amendment read' },
      { key: 'citation', label: 'Federal Register' },
      { key: 'compared', label: 'Compared' },
      { key: 'pollutants', label: 'Limits, by the memo' },
      { key: 'co2', label: 'CO₂ limit' },
      { key: 'read_in', label: 'Read in' },
    ],
    rows: ages.map((age) => {
      const row = performanceStandards.find((each) => each.subpart === age.subpart);
      return {
        subpart: age.subpart,
        standard: row?.standard ?? age.name,
        first: age.first,
        memo: age.memo,
        record: age.record,
        citation: row?.latest_fr ?? null,
        compared: said[age.check],
        pollutants: row?.pollutants ?? null,
        co2: row?.co2_limit ?? null,
        read_in: row?.source_title ?? null,
      };
    }),
  }),
  sources: datasetInfo('performance-standards').sources,
  notes: [
    `The list is that of a policy memo of 2023, not all of part 60. No CO₂ limit stands in its table for any of the ten. Elsewhere in part 60 oil and gas and landfills have limits on methane, and power plants had limits on CO₂, whose repeal was proposed in 2025.`,
    `An amendment need not change a limit: that of October 17, 2000 made minor changes to testing and monitoring in many subparts. Without it the dates of ${sentenceList(ages.filter((age) => latestOf(age) === '2000-10-17').map((age) => age.name.toLowerCase()))} would be older.`,
    'A question mark: the memo’s date stands alone. A dashed beginning: the first rule was not read. For large boilers only the first and the last of a list of amendments are drawn.',
  ],
  vintage: 'Pages read in November 2026; dates from 1974 to 2024.',
  live: false,
});
