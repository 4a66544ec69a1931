/** Verdicts on the claims about the agenda that the toolbox decides. */
import { toolbox } from '@/data/toolbox';
import { words } from '@/lib/format';
import type { Binding } from '../binding';

const agenda = toolbox.filter((tool) => tool.document === 'agenda');
const pillars = new Set(agenda.map((tool) => tool.area)).size;

/** Claims whose evidence the pipeline computes, by the claim's id. */
export const bindings: Readonly<Record<string, Binding>> = {
  'c002-five-pillars': {
    facts: ['toolbox.pillars', 'toolbox.agenda'],
    verdict: pillars === 5 ? 'holds' : 'not-supported',
    evidence: `Its ${agenda.length} bullets, read one by one into the toolbox, stand under ${words(pillars)} pillars.`,
  },
};
