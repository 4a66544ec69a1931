/** The verdict on the claim that industrial policy could close part of the gap. */
import { CLAIM_PCT } from '@/lib/gap-arithmetic';
import { integer, oneDecimal } from '@/lib/format';
import type { Binding } from '../binding';
import { INDUSTRY_YEAR, industryMt, leverModels, middleClaim, middleGap } from '../industry-lever';

const cuts = leverModels.flatMap(({ claim }) => [claim['50'], claim['52']]);
const at50 = leverModels.map(({ claim }) => claim['50']);

export const bindings: Readonly<Record<string, Binding>> = {
  'c004-chart2-40-percent': {
    facts: [
      'industry-lever.claim-50',
      'industry-lever.claim-cut-50',
      'industry-lever.claim-cut-least-50',
      'industry-lever.claim-cut-most-50',
    ],
    // The scenario behind the claim was not found. Arithmetic alone can refute it, where it takes more than all of industry.
    verdict: cuts.some((cut) => cut > 100) ? 'not-supported' : 'could-not-check',
    evidence: `The scenario was not found. By this site’s arithmetic ${CLAIM_PCT}% of the middle gap to 50% is ${integer((middleGap['50'] * CLAIM_PCT) / 100)} million tonnes, ${oneDecimal(middleClaim['50'])}% of the ${oneDecimal(industryMt)} million that industry emitted directly in ${INDUSTRY_YEAR}; by model ${oneDecimal(Math.min(...at50))} to ${oneDecimal(Math.max(...at50))}%. Possible in size; not shown to be what policy would do.`,
  },
};
