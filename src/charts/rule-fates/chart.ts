import { epaActions } from '@/data/policy';
import { datasetInfo } from '@/data/sources';
import { capital, dateInWords, words } from '@/lib/format';
import { defineChart } from '../contract';
import Drawing from './Drawing.svelte';
import { announcement, KINDS, ruleLanes, type Lane } from './events';
import { placeFates, type PlacedFates } from './layout';

const lanes = ruleLanes(epaActions);
const said = announcement(epaActions);
const first = epaActions[0];
const last = epaActions.at(-1);
if (!first || !last) throw new Error('rule-fates: no actions');

const YEAR = '2024';
const of2024 = lanes.filter((lane) =>
  lane.events.some(({ date, kind }) => kind === 'made' && date.startsWith(YEAR)),
);
const softened = of2024.filter((lane) =>
  lane.events.some(({ kind }) => kind === 'delayed' || kind === 'exempted'),
);
if (softened.length !== of2024.length)
  throw new Error(`rule-fates: a rule of ${YEAR} was left as it was; the title must change`);
const proposals = lanes.filter((lane) => lane.events.at(-1)?.kind === 'proposed');
const nameOf = (kind: string) => KINDS.find((each) => each.id === kind)?.name ?? kind;
const laneOf = (date: string): Lane | undefined =>
  lanes.find((lane) => lane.events.some((event) => event.date === date));
// prettier-ignore

export const chart = defineChart<PlacedFates>({
  slug: 'rule-fates',
  story: 'heavy-industry',
  order: 11,
  name: 'What became of the newer rules',
  summary:
    'Eight federal rules that bear on heavy industry and its emissions, with what was done about each of them since 2018, dated.',
  measure: () => `Dated actions of EPA and the president by rule, ${first.date.slice(0, 4)}–${last.date.slice(0, 4)}`,
  params: {},
  views: [
    {
      id: 'since-2018',
      title: `All ${words(of2024.length)} air rules of ${YEAR} were delayed or waived in part, and the reports behind this site may end`,
      description: `Each of the ${words(of2024.length)} air rules for steel, coke and chemicals that EPA finished in ${YEAR} was delayed, or some plants exempted, in 2025. ${capital(words(proposals.length))} rules are proposed to end, among them the reporting program that gives this site its emissions; no final rule on it was read.`,
      state: {},
    },
  ],
  place: (frame) => placeFates(lanes, frame, said),
  Component: Drawing,
  describe: () =>
    `${capital(words(lanes.length))} rules as lanes on a time line. ` +
    lanes
      .map(
        (lane) =>
          `${lane.name} (${lane.about}): ${lane.events.map((event) => `${dateInWords(event.date)}, ${event.text.replace(/^./, (letter) => letter.toLowerCase())}`).join('; ')}. When read: ${lane.now}.`,
      )
      .join(' ') +
    ` On ${dateInWords('2025-03-12')} ${said}, those for steel works, coke ovens and chemicals among them.`,
  table: () => ({
    caption: 'Actions on rules for heavy industry, with what became of each and where it was read',
    columns: [
      { key: 'date', label: 'Date' },
      { key: 'rule', label: 'Rule' },
      { key: 'what', label: 'What it did to the rule' },
      { key: 'action', label: 'Action' },
      { key: 'type', label: 'Kind of act' },
      { key: 'citation', label: 'Federal Register' },
      { key: 'status', label: 'When read' },
      { key: 'read_in', label: 'Read in' },
      { key: 'url', label: 'Address' },
    ],
    rows: epaActions.map((row) => {
      const lane = laneOf(row.date);
      const event = lane?.events.find(({ date }) => date === row.date);
      return {
        date: row.date,
        rule: lane?.name ?? 'several',
        what: event ? nameOf(event.kind) : 'reconsideration announced',
        action: row.action,
        type: row.type,
        citation: row.fr_citation,
        status: row.status,
        read_in: row.source_title,
        url: row.source_url,
      };
    }),
  }),
  sources: datasetInfo('epa-actions').sources,
  notes: [
    'A choice of actions, not a chronicle; each was read on the page that the table names, some of them copies of the Federal Register or pages of law firms. “When read” means November 2026: a later action may exist.',
    'Proposed is not finished. For the repeal of the power plants’ limits and for the end of the reporting program no final rule was found in what was read. The limits on power plants are the CO₂ limits of part 60; none of them is for heavy industry.',
    'The endangerment finding was withdrawn for vehicles; findings on stationary sources were not. An exemption under section 112(i)(4) is for the plants its list names, for two years.',
  ],
  vintage: `Actions from ${dateInWords(first.date)} to ${dateInWords(last.date)}, read in November 2026.`,
  live: false,
});
