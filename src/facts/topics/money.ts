/** Facts of beat 5: what industry asked for, what it was offered, and the scale of both. */
import { countOf, figureOf, millionsOf, type ProgramFigure } from '@/data/programmes';
import { datasetInfo } from '@/data/sources';
import { capital, integer, oneDecimal, twoDecimals, words } from '@/lib/format';
import { defineFacts, type Fact, type Input } from '../fact';
import { makers } from '../makers';

const { make, count } = makers('money', datasetInfo('federal-programmes').sources);
const IDP = 'Industrial Demonstrations Program';
const CLEAN = 'Federal Buy Clean (IRA)';
const ENDED = 'DOE OCED terminations';
const HUBS = 'Regional Clean Hydrogen Hubs';
const NEED = 'Capital needed in eight industries';
const LOW = 'lower end of DOE’s estimate, as the memo reports it';
const HIGH = 'upper end of DOE’s estimate, as the memo reports it';
const ASKED = 'federal funding requested in concept papers (more than)';
const OFFERED = 'federal shares of the selections, added up';

/** Amounts in million dollars, as the bindings read them too. */
export const sums = {
  asked: millionsOf(IDP, ASKED),
  offered: millionsOf(IDP, OFFERED),
  endedShares: millionsOf(IDP, 'federal shares of those projects, as selected'),
  endedAwards: millionsOf(IDP, 'awards of those projects on the list'),
  buildings: millionsOf(CLEAN, 'Sec. 60503 GSA Federal Buildings Fund, low embodied carbon materials'),
  roads: millionsOf(CLEAN, 'Sec. 60506 FHWA low-carbon transportation materials'),
  labels:
    millionsOf(CLEAN, 'Sec. 60112 EPA environmental product declarations') +
    millionsOf(CLEAN, 'Sec. 60116 EPA low-embodied-carbon labeling'),
  purchasing: millionsOf('Federal purchasing', 'goods and services in a year (more than)'),
  needLow: millionsOf(NEED, LOW),
  needHigh: millionsOf(NEED, HIGH),
};
export const clean = sums.buildings + sums.roads;

/** 146 → "$146 million", 5963 → "$5.96 billion", 60000 → "$60 billion". */
const dollarsInWords = (millions: number): string =>
  millions < 1000
    ? `$${integer(millions)} million`
    : `$${millions % 1000 === 0 ? integer(millions / 1000) : twoDecimals(millions / 1000)} billion`;

const readIn = (row: ProgramFigure): Input[] => [
  { label: 'Read in', value: row.source_title },
  { label: 'As the source means it', value: row.bound },
];
const sum = (name: string, millions: number, label: string, formula: string, inputs: readonly Input[] = []): Fact =>
  make(name, label, formula, {
    value: millions, unit: 'million U.S. dollars', text: dollarsInWords(millions),
    forms: { squares: `${millions / 100 < 100 && millions % 100 > 4 ? oneDecimal(millions / 100) : integer(millions / 100)} squares` },
  }, { inputs }); // prettier-ignore
const read = (name: string, program: string, item: string): Fact =>
  sum(name, millionsOf(program, item), `${program}: ${item}`, 'as read', readIn(figureOf(program, item)));
const ratio = (name: string, value: number, label: string, formula: string): Fact =>
  make(name, label, formula, {
    value,
    unit: 'times',
    text: `${value >= 20 ? integer(value) : words(Math.round(value))} times`,
    forms: { figure: integer(value) },
  });
const range = (name: string, low: number, high: number, label: string, formula: string, text: string): Fact =>
  make(
    name,
    label,
    formula,
    { value: high, unit: 'million U.S. dollars', text },
    {
      inputs: [
        { label: 'From', value: dollarsInWords(low) },
        { label: 'To', value: dollarsInWords(high) },
      ],
    },
  );
const share = (part: number, whole: number) => (part / whole) * 100;
const papers = countOf(IDP, 'concept papers received');
const projects = countOf(IDP, 'projects selected for award negotiations');
const ended = countOf(IDP, 'projects on the list of terminations');
const encouraged = countOf(IDP, 'concept papers encouraged to submit full applications');

/** The topic's name in the ledger. */
export const title = 'Federal money for industry';

export const facts = defineFacts('money', [
  count('papers', papers, 'concept papers', 'Concept papers for the Industrial Demonstrations Program', 'as read'),
  count('encouraged', encouraged, 'concept papers', 'Concept papers encouraged to apply in full', 'as read'),
  read('asked', IDP, ASKED),
  sum('asked-mean', sums.asked / papers, 'Mean of what the concept papers asked for', 'asked ÷ number of papers; asked is “more than”, so this is a lower bound'),
  make('projects', 'Projects selected in March 2024', 'as read', {
    value: projects, unit: 'projects', text: words(projects), forms: { figure: integer(projects), capital: capital(words(projects)) },
  }),
  sum('offered', sums.offered, 'Federal shares of the projects selected, at most', 'sum of the “up to” amounts of the selections'),
  sum('offered-mean', sums.offered / projects, 'Mean of what a selected project was offered', 'sum of the federal shares ÷ number of projects'),
  ratio('asked-to-offered', sums.asked / sums.offered, 'What was asked, in times of what was offered', 'asked ÷ sum of the federal shares; asked is “more than”'),
  make('ended-projects', 'Projects with an award on the list of terminations of May 30, 2025', 'awards of the program on the list', {
    value: ended, unit: 'projects', text: words(ended), forms: { figure: integer(ended), capital: capital(words(ended)) },
  }),
  sum('ended-awards', sums.endedAwards, 'Awards of the program terminated on May 30, 2025', 'sum of the awards on the list'),
  sum('ended-shares', sums.endedShares, 'Shares as selected of the projects with a terminated award', 'sum of the “up to” amounts of those projects'),
  make('ended-part', 'Part of the money offered that was terminated on May 30, 2025', 'awards on the list, and shares as selected, ÷ all federal shares', {
    value: share(sums.endedShares, sums.offered), unit: '%', text: `${integer(share(sums.endedAwards, sums.offered))} to ${integer(share(sums.endedShares, sums.offered))}%`,
  }),
  count('ended-all', countOf(ENDED, 'awards terminated'), 'awards', 'Awards of all programs terminated on May 30, 2025', 'as read'),
  read('ended-all-value', ENDED, 'value of terminated awards (more than)'),
  read('paid-out', ENDED, 'already paid out on the 24 awards'),
  sum('buy-clean', clean, 'Money of the law of 2022 for low-carbon materials', 'buildings (sec. 60503) + roads (sec. 60506)'),
  sum('buy-clean-buildings', sums.buildings, 'Low-carbon materials for federal buildings (sec. 60503)', 'as read'),
  sum('buy-clean-roads', sums.roads, 'Low-carbon materials for roads (sec. 60506)', 'as read'),
  sum('buy-clean-labels', sums.labels, 'Declarations and labels of products (secs. 60112, 60116)', 'two amounts added up'),
  make('buy-clean-part', 'Money for low-carbon materials, in per cent of a year of federal purchasing', 'Buy Clean ÷ purchasing; purchasing is “over”, so this is an upper bound', {
    value: share(clean, sums.purchasing), unit: '%', text: `${twoDecimals(share(clean, sums.purchasing))}%`,
  }),
  read('purchasing', 'Federal purchasing', 'goods and services in a year (more than)'),
  ratio('purchasing-to-clean', Math.floor(sums.purchasing / clean), 'A year of federal purchasing, in times of the money for low-carbon materials', 'purchasing ÷ Buy Clean, rounded down'),
  read('gsa-plan', CLEAN, 'GSA planned spending announced'),
  read('declarations-offer', 'EPA EPD grants', 'funding opportunity'),
  read('declarations-chosen', 'EPA EPD grants', 'selected total, about'),
  count('hubs', countOf(HUBS, 'hubs selected'), 'hubs', 'Regional hydrogen hubs chosen in October 2023', 'as read'),
  read('hubs-sum', HUBS, 'selected total, up to'),
  range('need', sums.needLow, sums.needHigh, 'Capital that eight industries need: DOE’s estimate as the memo reports it', 'as the memo reports it; not found in the part of the report that could be read', `$${integer(sums.needLow / 1000)} billion to $${oneDecimal(sums.needHigh / 1e6)} trillion`),
  make('need-to-offered', 'The need as reported, in times of what was offered', 'lower and upper end ÷ sum of the federal shares', {
    value: sums.needLow / sums.offered, unit: 'times', text: `${integer(sums.needLow / sums.offered)} to ${integer(sums.needHigh / sums.offered)} times`,
  }),
]); // prettier-ignore
