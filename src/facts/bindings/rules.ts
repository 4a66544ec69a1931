/** Verdicts on the claims about standards and rules that the pipeline computes. */
import { epaActions, performanceStandards, standardOf, type PerformanceStandard } from '@/data/policy';
import { dateInWords, sentenceList, words } from '@/lib/format';
import type { Binding, Verdict } from '../binding';

/** What a comparison of dates says of the claim "last updated on …". */
const VERDICTS: Record<PerformanceStandard['check'], Verdict> = {
  agrees: 'holds',
  // A claim of 2023 is not wrong for what was amended in 2024.
  'amended since': 'holds',
  'signed earlier': 'holds-with-wording',
  // The history read stops earlier; the memo's date is that of a rule that changed many subparts.
  'earlier on record': 'holds-with-wording',
  'later on record': 'not-supported',
  'not checked': 'could-not-check',
};

function dated(subpart: string): Binding {
  const row = standardOf(subpart);
  const read =
    row.latest_date === null
      ? 'no amendment was read'
      : `the latest amendment read is of ${dateInWords(row.latest_date)}${row.latest_fr === null ? '' : ` (${row.latest_fr})`}`;
  return {
    facts: ['rules.standards'],
    verdict: VERDICTS[row.check],
    evidence: `The memo has ${dateInWords(row.claimed_date)}; ${read}. ${row.check_note.replace(/^./, (letter) => letter.toUpperCase())}.`,
  };
}

const old = performanceStandards.filter(({ first_date }) => first_date !== null && first_date < '1990');
const amended = old.filter(
  ({ first_date, latest_date }) => latest_date !== null && latest_date > (first_date ?? ''),
);
const limited = performanceStandards.filter((row) => row.co2_limit !== 'none');
const toxics = epaActions.filter(
  ({ type, cfr, action }) =>
    type === 'final rule' && /63/.test(cfr ?? '') && !/affirmed|rescinded/.test(action),
);
const has = (pattern: RegExp) => performanceStandards.some(({ standard }) => pattern.test(standard));
const named = {
  steel: has(/Steel|Basic Oxygen/),
  cement: has(/cement/),
  glass: has(/Glass/),
  aluminum: has(/aluminum/),
};
const ammonia = has(/\bammonia\b/i);
const review2018 = epaActions.find(({ industry, date }) => industry === 'cement' && date > '2010');
// prettier-ignore

/** Claims whose evidence the pipeline computes, by the claim's id. */
export const bindings: Readonly<Record<string, Binding>> = {
  'c004-nsps-bopf-primary': { ...dated('N'), facts: ['rules.oxygen-memo', 'rules.oxygen-record'] },
  'c004-nsps-bopf-secondary': dated('Na'),
  'c004-nsps-ammonium-sulfate': dated('PP'),
  'c004-nsps-aluminum': dated('S'),
  'c004-nsps-glass': dated('CC'),
  'c004-nsps-boilers-db': dated('Db'),
  'c004-nsps-boilers-dc': dated('Dc'),
  'c004-nsps-cement': dated('F'),
  'c004-nsps-refineries': dated('J/Ja'),
  'c004-nsps-eaf': { ...dated('AA/AAa/AAb'), facts: ['rules.arc-latest'] },
  'c004-nsps-1970s': {
    facts: ['rules.oldest', 'rules.old', 'rules.disputed'],
    verdict: old.length === 0 ? 'not-supported' : amended.length > 0 ? 'holds-with-wording' : 'holds',
    evidence: `${words(old.length).replace(/^./, (letter) => letter.toUpperCase())} of the ten have a first rule before 1990, the oldest of ${old.map(({ first_date }) => first_date ?? '').sort()[0]?.slice(0, 4) ?? ''}; of these ${words(amended.length)} have later amendments. Say which dates are first rules, and that an amendment need not change a limit.`,
  },
  'c004-no-co2-nsps': {
    facts: ['rules.co2-limits', 'rules.standards'],
    verdict: limited.length > 0 ? 'not-supported' : 'holds-with-wording',
    evidence: `None of the ${words(performanceStandards.length)} standards in the memo’s table lists a limit on carbon dioxide. Say carbon dioxide and not greenhouse gases: other standards of part 60 limit methane, and those of power plants limited CO₂.`,
  },
  'c004-caa-covers': {
    facts: ['rules.standards'],
    verdict: !Object.values(named).every(Boolean) ? 'not-supported' : ammonia ? 'holds' : 'holds-with-wording',
    evidence: `The list read has standards for ${sentenceList(Object.keys(named))}, and for ammonium sulfate; none for ammonia plants is on it.`,
  },
  'c004-112-neglect': {
    facts: ['rules.made-2024', 'rules.softened-2024'],
    verdict: toxics.length > 0 ? 'not-supported' : 'could-not-check',
    evidence: `${words(toxics.length).replace(/^./, (letter) => letter.toUpperCase())} final air-toxics rules since 2018 were read: ${toxics.map(({ industry, date }) => `${industry} ${date.slice(0, 4)}`).join(', ')}. That for cement left the limits as they were; those of 2024 were delayed or waived in part in 2025.`,
  },
  'c004-13-years-no-move': {
    facts: ['rules.co2-limits'],
    verdict: standardOf('F').co2_limit === 'none' && review2018 ? 'holds-with-wording' : 'not-supported',
    evidence: `For cement no limit on CO₂ is listed: the amendments of ${standardOf('F').latest_date?.slice(0, 4) ?? ''} and the review of ${review2018?.date.slice(0, 4) ?? ''} added none. A proposal that was not found may exist.`,
  },
};
