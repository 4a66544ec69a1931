/** Figures about what two policy documents proposed, and what became of it. */
import { toolbox, type Tool } from '@/data/toolbox';
import { AREAS, type Standing } from '@/data/schema/toolbox-terms';
import { defineFacts } from '../fact';
import { makers } from '../makers';

export const title = 'The policy toolbox';

const { count } = makers('toolbox', [
  'policy/seed-recommendations-facts.csv',
  'policy/toolbox-rows.csv',
  'policy/toolbox-sources.csv',
]);

const of = (test: (tool: Tool) => boolean): number => toolbox.filter(test).length;
const standing = (...ids: Standing[]): number => of((tool) => ids.includes(tool.standing));
const parts = (document: Tool['document']): number =>
  AREAS.filter((area) => area.document === document && toolbox.some((tool) => tool.area === area.id)).length;

/** What was begun and then undone, or turned round. */
const UNDONE: readonly Standing[] = ['cut-back', 'ended', 'against'];
const undone = (tool: Tool): boolean => UNDONE.includes(tool.standing);

// The fourth story ends on it: what was undone was undone since 2025, and none of it was the states' to use.
const stray = toolbox.find(
  (tool) => undone(tool) && (tool.level === 'states' || (tool.status_date ?? '') < '2025'),
);
if (stray)
  throw new Error(
    `toolbox: "${stray.id}" is ${stray.standing}, level ${stray.level}, of ${stray.status_date ?? 'no date'}; src/stories/ira-gap.mdx says that all undone tools are federal ones, undone since 2025`,
  );

export const facts = defineFacts('toolbox', [
  count(
    'tools',
    toolbox.length,
    'tools',
    'Tools that the agenda of 2020 and the memo of 2023 propose',
    'rows of the toolbox; a tool and its named parts are rows of their own',
  ),
  count(
    'agenda',
    of((tool) => tool.document === 'agenda'),
    'tools',
    'Tools of the BlueGreen Alliance agenda, June 2020',
    'its bullets, with the three below one of them',
  ),
  count(
    'memo',
    of((tool) => tool.document === 'memo'),
    'tools',
    'Tools of the memo on heavy industry, about December 2023',
    'what it recommends, bold or not, example by example',
  ),
  count(
    'bold',
    of((tool) => tool.bold),
    'tools',
    'Tools that the memo prints bold',
    'rows marked bold; one bold passage holds two',
  ),
  count(
    'pillars',
    parts('agenda'),
    'pillars',
    'Pillars of the agenda',
    'parts of the agenda with at least one tool',
  ),
  count('areas', parts('memo'), 'areas', 'Areas of the memo', 'parts of the memo with at least one tool'),
  count(
    'no-record',
    standing('no-record'),
    'tools',
    'Tools of which no record was read',
    'rows without a status; it does not mean that nothing happened',
  ),
  count(
    'in-force',
    standing('in-force'),
    'tools',
    'Tools in force, at least in part or in some states',
    'rows in force by the pages read',
  ),
  count(
    'proposed',
    standing('proposed'),
    'tools',
    'Tools for which a bill was introduced and none was read as enacted',
    'rows proposed by the pages read',
  ),
  count(
    'other-form',
    standing('other-form'),
    'tools',
    'Tools done in another form',
    'rows where something near was done, with another aim or by another means',
  ),
  count(
    'undone',
    of(undone),
    'tools',
    'Tools cut back, ended or turned the other way',
    'rows begun and cut back, ended, or met by action or proposal in the opposite direction',
    {
      inputs: [
        { label: 'Begun, then cut back', value: String(standing('cut-back')) },
        { label: 'Ended', value: String(standing('ended')) },
        { label: 'The other way', value: String(standing('against')) },
      ],
    },
  ),
  count(
    'undone-since-2025',
    of((tool) => undone(tool) && (tool.status_date ?? '') >= '2025'),
    'tools',
    'Of the tools cut back, ended or turned the other way: by events of January 2025 or later',
    'rows of those three standings whose status speaks of an event of 2025 or 2026',
  ),
  count(
    'in-force-states',
    of((tool) => tool.standing === 'in-force' && tool.level === 'states'),
    'tools',
    'Of the tools in force: those that are the states’ to use',
    'rows in force whose level is the states',
  ),
]);
