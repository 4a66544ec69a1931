/** Facts of beats 7 and 8: the age of ten air standards, and what became of the newer rules. */
import {
  actionOf,
  epaActions,
  performanceStandards,
  standardOf,
  type PerformanceStandard,
} from '@/data/policy';
import { datasetInfo } from '@/data/sources';
import { capital, dateInWords, integer, words } from '@/lib/format';
import { defineFacts, type Fact } from '../fact';
import { makers } from '../makers';

const { make } = makers('rules', datasetInfo('performance-standards').sources);
const actionSources = { sources: datasetInfo('epa-actions').sources };

const TURN = 2000;
/** The later of the two dates of a standard. */
export const lastDate = ({ claimed_date, latest_date }: PerformanceStandard): string =>
  latest_date !== null && latest_date > claimed_date ? latest_date : claimed_date;
const yearOf = (day: string) => day.slice(0, 4);

const old = performanceStandards.filter((row) => Number(yearOf(lastDate(row))) <= TURN);
const disputed = performanceStandards.filter(
  ({ check }) => check === 'later on record' || check === 'earlier on record',
);
const unchecked = performanceStandards.filter(({ check }) => check === 'not checked');
const limited = performanceStandards.filter((row) => row.co2_limit !== 'none');
const firsts = performanceStandards.flatMap(({ first_date }) => first_date ?? []).sort();
const namesOf = (rows: readonly PerformanceStandard[]) => rows.map(({ standard }) => standard).join('; ');

/** A count of standards, printed as a word. */
const standards = (
  name: string,
  rows: readonly unknown[],
  label: string,
  formula: string,
  inputs: Fact['inputs'] = [],
) =>
  make(
    name,
    label,
    formula,
    {
      value: rows.length,
      unit: 'standards',
      text: rows.length === 0 ? 'none' : words(rows.length),
      forms: {
        figure: integer(rows.length),
        capital: capital(rows.length === 0 ? 'none' : words(rows.length)),
      },
    },
    { inputs },
  );
const year = (name: string, day: string, label: string, formula: string) =>
  make(name, label, formula, { value: Number(yearOf(day)), unit: 'year', text: yearOf(day) });
const date = (name: string, day: string, label: string, formula: string) =>
  make(name, label, formula, { value: day, unit: 'date', text: dateInWords(day) }, actionSources);

/** Final air rules of 2024 that were delayed, or some plants exempted, afterwards. */
const RULES = 2024;
const made = epaActions.filter(
  ({ type, date: day }) => type === 'final rule' && yearOf(day) === String(RULES),
);
const softened = made.filter(({ status }) => /extended|exemption/.test(status ?? ''));

const reading = (day: string, text: string | null, pattern: RegExp): string => {
  const found = pattern.exec(text ?? '')?.[1];
  if (found === undefined) throw new Error(`rules: the action of ${day} has other words now: ${text ?? ''}`);
  return found;
};
const delayedTo = (day: string) => reading(day, actionOf(day).action, /moved to (\S+)/);
const categories = reading('2025-09-16', actionOf('2025-09-16').note, /^(\d+ of \d+) categories/);

const exemption = reading(
  '2025-11-21',
  actionOf('2025-11-21').action,
  /: (\w+)-year exemption for listed coke ovens/,
);

const oxygen = standardOf('N');

/** The topic's name in the ledger. */
export const title = 'The rules';

export const facts = defineFacts('rules', [
  standards('standards', performanceStandards, 'Standards of performance in the memo’s list', 'rows of the list'),
  standards(
    'old',
    old,
    `Of these, without a date after ${TURN}`,
    'standards whose later date of memo and record is of that year or before',
    [{ label: 'They are', value: namesOf(old) }],
  ),
  standards('co2-limits', limited, 'Of these, with a limit on CO₂ by the memo’s table', 'standards whose row names a limit'),
  standards(
    'disputed',
    disputed,
    'Of these, where memo and record read name different last dates',
    'standards whose latest amendment read is another than the memo’s date, and not after the memo or a mere signature',
    [{ label: 'They are', value: namesOf(disputed) }],
  ),
  standards('unchecked', unchecked, 'Of these, where the memo’s date could not be checked', 'standards without an amendment read', [
    { label: 'They are', value: namesOf(unchecked) },
  ]),
  year('oldest', firsts[0] ?? '', 'Year of the oldest first rule read', 'earliest of the first rules that were read'),
  year('oxygen-memo', oxygen.claimed_date, 'Oxygen furnaces, “last updated” by the memo', 'as the memo gives it, subpart N'),
  year('oxygen-record', lastDate(oxygen), 'Oxygen furnaces, latest amendment read', 'latest of the amendments listed for subpart N'),
  year('arc-latest', lastDate(standardOf('AA/AAa/AAb')), 'Electric arc furnaces, latest amendment read', 'latest amendment of subparts AA to AAb'),
  make('made-2024', `Final air rules of ${RULES} for steel, coke and chemicals`, 'final rules of the list with a date of that year', {
    value: made.length, unit: 'rules', text: words(made.length), forms: { capital: capital(words(made.length)) },
  }, actionSources),
  make('softened-2024', 'Of these, delayed or waived in part since', 'those whose status when read names an extension or an exemption', {
    value: softened.length, unit: 'rules', text: words(softened.length), forms: { capital: capital(words(softened.length)) },
  }, actionSources),
  date('steel-delayed-to', delayedTo('2025-07-03'), 'New date to comply for integrated steel works', 'as the interim final rule of July 3, 2025 has it'),
  date('coke-delayed-to', delayedTo('2025-07-08'), 'Date to comply for coke ovens by the delay since taken back', 'as the interim final rule of July 8, 2025 has it'),
  make('exemption-years', 'Years for which listed coke ovens are exempted', 'as the proclamation of November 21, 2025 has it', {
    value: exemption, unit: 'years', text: exemption,
  }, actionSources),
  date('finding-effective', reading('2026-02-18', actionOf('2026-02-18').status, /^effective (\S+);/), 'Day the withdrawal of the endangerment finding takes effect', 'as the pages read have it'),
  make('reporting-categories', 'Source categories whose duty to report is proposed to end', 'as two pages on the proposal of September 16, 2025 count them', {
    value: categories, unit: 'categories', text: categories,
  }, actionSources),
]); // prettier-ignore
