import type { DatasetRow } from '../../../src/data/schema/datasets.ts';
import { round, type Builder } from '../dataset.ts';
import type { RawFiles } from '../raw-files.ts';
import { anything, number, oneOf, optional, text } from '../readers/cells.ts';
import { mismatch } from '../source-error.ts';
import { notedDate } from './dates.ts';
import { CLAIMS } from './seed-claims.ts';

export const PROGRAMMES = 'policy/federal_industry_programmes.csv';
export const SELECTIONS = 'policy/idp_selections.csv';
export const TERMINATIONS = 'policy/doe_oced_terminations_2025-05-30.csv';
const DEMONSTRATIONS = 'Industrial Demonstrations Program';
const TERMINATED = '2025-05-30';
const confidence = oneOf(['verified', 'uncertain']);

type Figure = DatasetRow<'federal-programmes'>;

/** Amounts and counts of the programs for industry, then what was added up from the lists, then two that give the scale. */
export const buildFederalProgrammes: Builder<'federal-programmes'> = (files) => ({
  vintage: 'figures of 2022 to 2025; read November 2026',
  sources: [PROGRAMMES, SELECTIONS, TERMINATIONS, CLAIMS],
  notes: [
    'Announced, selected, awarded and paid are four different things. Selections are “up to”; awards were to be negotiated.',
    'Terminated on 30 May 2025: “as selected” counts the whole federal share of each project that has an award on the list; “awards on the list” counts the awards alone. Two of the selections had awards for one of several plants. The list as read has 22 of 24 awards.',
    'Pages were read as excerpts, several at reposts; uncertain: one secondary page, or the memo alone. memo: the policy memo of 2023 reports the figure, and no page read states it.',
    'A yearly budget (federal purchasing), a law’s amount for several years (Buy Clean) and capital that companies would invest over decades (the estimate of need) are not the same kind of money.',
  ],
  rows: [...stated(files), ...summed(files), ...scale(files)],
});

/** The figures of the compiled list. */
function stated(files: RawFiles): Figure[] {
  const columns = {
    programme: text,
    item: text,
    value: text,
    unit: optional(oneOf(['billion USD', 'million USD', 'count', 'million t CO2/yr', 'million t/yr'])),
    date: optional(text),
    source_title: text,
    source_url: text,
    source_date: text,
    confidence,
    note: optional(text),
  };
  return files.csv(PROGRAMMES, { columns }).map(({ programme, value, unit, date, ...row }) => {
    if (date !== null) notedDate(PROGRAMMES, date);
    const figure = unit === null ? null : number.read(value);
    if (typeof figure === 'symbol')
      throw mismatch({ file: PROGRAMMES, column: 'value' }, value, 'a number, as it has a unit');
    return {
      ...row,
      program: programme,
      item: row.item.replace('programme', 'program').replace('labelling', 'labeling'),
      bound: boundOf(row.item),
      million_usd: figure === null ? null : inMillions(figure, unit),
      value: figure,
      unit,
      words: unit === null ? value : null,
      date,
      basis: 'read',
    };
  });
}

function boundOf(item: string): Figure['bound'] {
  if (/more than/.test(item)) return 'more than';
  if (/up to/.test(item)) return 'up to';
  return /about/.test(item) ? 'about' : 'as stated';
}

const inMillions = (value: number, unit: string | null): number | null =>
  unit === 'billion USD' ? round(value * 1000, 3) : unit === 'million USD' ? value : null;

/** Totals of the 33 selections and of those on the list of terminations. */
function summed(files: RawFiles): Figure[] {
  const selections = files.csv(SELECTIONS, {
    columns: { n: number, sector: anything, project: text, selectee: text, location: anything, federal_cost_share_up_to_musd: number, stated_reduction: anything, status_as_read: text, status_date: anything, source_title: anything, source_url: anything, source_date: anything, confidence, note: anything },
  }); // prettier-ignore
  const awards = files
    .csv(TERMINATIONS, {
      columns: { recipient: text, execution_date: anything, award_usd: number, project_location_in_list: anything, programme: text, listed_in_POWER_table_read: anything, source_title: anything, source_url: anything, source_date: anything, confidence, note: anything },
    })
    .filter(({ programme }) => programme === DEMONSTRATIONS); // prettier-ignore
  const ended = selections.filter(({ status_as_read }) => status_as_read.startsWith('terminated by DOE'));
  // Two lists, read on different pages, must name the same number of projects.
  if (ended.length !== awards.length)
    throw mismatch({ file: TERMINATIONS, column: 'programme' }, awards.length, `${ended.length} awards, as many as projects ended in ${SELECTIONS}`); // prettier-ignore
  const shares = (rows: typeof selections) =>
    round(
      rows.reduce((sum, row) => sum + row.federal_cost_share_up_to_musd, 0),
      1,
    );
  const paid = round(awards.reduce((sum, row) => sum + row.award_usd, 0) / 1e6, 3);
  const selected = 'DOE Industrial Demonstrations Program: the 33 selections of March 2024';
  const listed = 'DOE award terminations of 30 May 2025';
  const from = 'https://www.energy.gov/oced/industrial-demonstrations-program-selections-award-negotiations';
  const figure = (item: string, bound: Figure['bound'], value: number, unit: string, date: string, title: string): Figure => ({
    program: DEMONSTRATIONS, item, bound, million_usd: inMillions(value, unit), value, unit, words: null, date, basis: 'summed',
    confidence: 'verified', source_title: `${title} (added up here)`, source_url: from, source_date: '2024-03 | 2025-06', note: null,
  }); // prettier-ignore
  return [
    figure('federal shares of the selections, added up', 'up to', shares(selections), 'million USD', '2024-03-25', selected),
    figure('projects on the list of terminations', 'as stated', ended.length, 'count', TERMINATED, listed),
    figure('federal shares of those projects, as selected', 'up to', shares(ended), 'million USD', TERMINATED, selected),
    figure('awards of those projects on the list', 'as stated', paid, 'million USD', TERMINATED, listed),
  ]; // prettier-ignore
}

/** What the nation would need and what it buys, from the checked claims. */
function scale(files: RawFiles): Figure[] {
  const columns = {
    id: text, seed: anything, section: anything, claim: text, value: optional(text), unit: optional(text), as_of: optional(text), topic: anything, verdict: text, evidence: text,
    evidence_kind: anything, source_title: optional(text), source_url: optional(text), source_date: optional(text), data_file: anything, note: optional(text),
  }; // prettier-ignore
  const claims = files.csv(CLAIMS, { columns });
  const read = (id: string, unit: string): { values: number[]; row: (typeof claims)[number] } => {
    const row = claims.find((claim) => claim.id === id);
    const values = row?.value?.split('-').map(Number) ?? [];
    if (!row || row.unit !== unit || values.some((value) => !(value > 0)))
      throw mismatch({ file: CLAIMS, column: 'value' }, row?.value, `of ${id} one or two numbers in ${unit}`);
    return { values, row };
  };
  const figure = (program: string, item: string, value: number, claim: (typeof claims)[number], more: Pick<Figure, 'basis' | 'bound' | 'confidence'>): Figure => ({
    program, item, ...more, million_usd: inMillions(value, 'billion USD'), value, unit: 'billion USD', words: null, date: claim.as_of,
    source_title: claim.source_title ?? '', source_url: claim.source_url ?? '', source_date: claim.source_date ?? 'n/d', note: claim.note ?? claim.evidence,
  }); // prettier-ignore
  const bought = read('c004-630bn-procurement', 'billion USD/yr');
  const needed = read('c004-doe-700bn', 'billion USD');
  const memo = { basis: 'memo', bound: 'as stated', confidence: 'uncertain' } as const;
  return [
    ...bought.values.map((value) =>
      figure('Federal purchasing', 'goods and services in a year (more than)', value, bought.row, { basis: 'read', bound: 'more than', confidence: 'verified' }),
    ),
    ...needed.values.map((value, i) =>
      figure('Capital needed in eight industries', i === 0 ? 'lower end of DOE’s estimate, as the memo reports it' : 'upper end of DOE’s estimate, as the memo reports it', value, needed.row, memo),
    ),
  ]; // prettier-ignore
}
