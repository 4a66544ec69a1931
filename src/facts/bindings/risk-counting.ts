/** Verdicts on the claims about reporting and emission factors, by the figures of the audits. */
import { evidenceOf, figureOf } from '@/data/corridor-record';
import { integer } from '@/lib/format';
import type { Binding } from '../binding';

const reporting = figureOf('factor-reporting');
const poor = figureOf('factors-poor-2004');
const audit = evidenceOf('factors-poor-2004');
/** Both figures are twenty years old; a claim about today needs the year beside it. */
const OLD_BEFORE = 2015;
const old = Number(audit.source_date.slice(0, 4)) < OLD_BEFORE;

export const bindings: Readonly<Record<string, Binding>> = {
  'c004-self-reporting': {
    facts: ['risk-counting.factor-reporting'],
    verdict: reporting > 50 ? 'holds' : 'not-supported',
    evidence: `About ${integer(reporting)}% of emissions reporting used emission factors by the audit of 2006; the audit of 2001 found the reports little checked. Both are old.`,
  },
  'c004-emission-factors': {
    facts: ['risk-counting.factors-poor-2004', 'risk-counting.factors-poor-1996'],
    verdict: poor > 50 ? (old ? 'holds-with-wording' : 'holds') : 'not-supported',
    evidence: `${integer(poor)}% of rated emission factors were below average or poor in 2004, ${integer(figureOf('factors-poor-1996'))}% in 1996. These are quality ratings, and twenty years old.`,
  },
  'c001-data-gaps': {
    facts: ['risk-counting.factor-reporting', 'risk-counting.factors-poor-2004'],
    verdict: reporting > 50 && poor > 50 ? 'holds' : 'not-supported',
    evidence: `About ${integer(reporting)}% of emissions reporting used emission factors (audit of 2006), and ${integer(poor)}% of the rated ones were below average or poor in 2004.`,
  },
};
