/** Verdicts on the claims about the gap after the law that the pipeline computes. */
import { belowBase, gapMt, iraModel, modelsByGap, PLEDGE } from '@/data/ira-models';
import { capital, dateInWords, integer, oneDecimal, percent, words } from '@/lib/format';
import type { Binding } from '../binding';
import { exit } from '../topics/pledge';

const short = modelsByGap.filter((model) => gapMt(model, PLEDGE.low_pct) > 0);
const below = (model: (typeof modelsByGap)[number]) => belowBase(iraModel(model).net_mt);
const [nearest, farthest] = [modelsByGap[0] ?? 'EPS-EI', modelsByGap.at(-1) ?? 'EPS-EI'];

/** Claims whose evidence the pipeline computes, by the claim's id. */
export const bindings: Readonly<Record<string, Binding>> = {
  'c004-ira-short-of-ndc': {
    facts: [
      'ira-models.below-least',
      'ira-models.below-most',
      'ira-models.gap-narrowest',
      'ira-models.gap-widest',
    ],
    verdict:
      short.length === modelsByGap.length
        ? 'holds'
        : short.length > modelsByGap.length / 2
          ? 'holds-with-wording'
          : 'not-supported',
    evidence: `${capital(words(short.length))} of ${words(modelsByGap.length)} models with the law stay short of ${PLEDGE.low_pct}% below ${PLEDGE.base}: ${oneDecimal(below(farthest))} to ${percent(below(nearest))}, ${integer(gapMt(nearest, PLEDGE.low_pct))} to ${integer(gapMt(farthest, PLEDGE.low_pct))} million tonnes above it in ${PLEDGE.year}.`,
  },
  'c004-ndc-standing': {
    facts: ['pledge.half', 'pledge.more', 'pledge.exit'],
    verdict: exit.status_date === null ? 'holds' : 'out-of-date',
    evidence: `The pledge of 2021 was ${PLEDGE.low_pct} to ${PLEDGE.high_pct}% below ${PLEDGE.base} by ${PLEDGE.year}. The exit from the Paris Agreement took effect on ${dateInWords(exit.status_date ?? '')}.`,
  },
};
