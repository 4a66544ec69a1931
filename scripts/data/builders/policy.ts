import type { DatasetRow } from '../../../src/data/schema/datasets.ts';
import { by, type Builder } from '../dataset.ts';
import { oneOf, optional, text, type Row } from '../readers/cells.ts';
import { mismatch } from '../source-error.ts';
import { notedDate } from './dates.ts';

export const STANDARDS = 'policy/nsps_part60_heavy_industry.csv';
export const ACTIONS = 'policy/epa_actions_2018_2026.csv';

/** The memo speaks of 2010 as thirteen years ago; what was amended later it could not know. */
const MEMO_YEAR = 2023;

const standardColumns = {
  cfr_subpart: text,
  standard: text,
  original_final_rule: optional(text),
  memo_date_last_updated: text,
  latest_amendment_read: optional(text),
  latest_amendment_fr: optional(text),
  all_amendment_dates_read: optional(text),
  pollutants_per_memo: text,
  pollutants_read: optional(text),
  memo_date_check: text,
  co2_limit_in_memo_table: oneOf(['none']),
  source_title: text,
  source_url: text,
  source_date: text,
  confidence: oneOf(['verified', 'uncertain']),
  note: optional(text),
};
type Standard = Row<typeof standardColumns>;

/** The ten standards of the policy memo, by subpart. */
export const buildPerformanceStandards: Builder<'performance-standards'> = (files) => ({
  vintage: 'read November 2026; dates of 1974-2024',
  sources: [STANDARDS],
  notes: [
    'The ten standards are those the policy memo of 2023 lists. It is not the whole of part 60: other standards, such as those for oil and gas or landfills, limit methane.',
    'Pages were read as excerpts, some at copies of the Federal Register. uncertain: one secondary page, or the memo alone. A date that was not found is null; it does not mean that there was no amendment.',
    'An amendment need not change a limit. That of October 17, 2000 (65 FR 61744) made minor changes to testing and monitoring in many subparts at once.',
  ],
  rows: files
    .csv(STANDARDS, { columns: standardColumns })
    .map(standardRow)
    .sort(by((row) => row.subpart)),
});

function standardRow(row: Standard): DatasetRow<'performance-standards'> {
  const claimed = dayOf(STANDARDS, row.memo_date_last_updated);
  const latest = row.latest_amendment_read === null ? null : dayOf(STANDARDS, row.latest_amendment_read);
  return {
    subpart: row.cfr_subpart.replace(/^60 /, ''),
    standard: row.standard,
    ...beginning(row.original_final_rule),
    claimed_date: claimed,
    latest_date: latest,
    latest_fr: row.latest_amendment_fr,
    ...amendmentList(row.all_amendment_dates_read),
    check: checked(claimed, latest, row.memo_date_check),
    check_note: row.memo_date_check,
    pollutants: row.pollutants_per_memo,
    pollutants_read: row.pollutants_read,
    co2_limit: row.co2_limit_in_memo_table,
    confidence: row.confidence,
    source_title: row.source_title,
    source_url: row.source_url,
    source_date: row.source_date,
    note: row.note,
  };
}

/** "1975-09-23 (AA); 1984-10-31 (AAa)": the first of several dates, and the words. */
function beginning(cell: string | null): { first_date: string | null; first_note: string | null } {
  if (cell === null) return { first_date: null, first_note: null };
  return { first_date: dayOf(STANDARDS, cell.slice(0, 10)), first_note: cell.length > 10 ? cell : null };
}

/** A list of dates, or the words "19 dates from … to …". */
function amendmentList(cell: string | null): { amendments: string[]; amendments_count: number | null } {
  if (cell === null) return { amendments: [], amendments_count: null };
  const summary = /^(\d+) dates from (\S+) to (\S+)$/.exec(cell);
  const dates = summary ? summary.slice(2) : cell.split(';');
  return {
    amendments: dates.map((date) => dayOf(STANDARDS, date)),
    amendments_count: summary ? Number(summary[1]) : dates.length,
  };
}

function checked(
  claimed: string,
  latest: string | null,
  words: string,
): DatasetRow<'performance-standards'>['check'] {
  if (latest === null) return 'not checked';
  if (latest === claimed) return 'agrees';
  if (latest < claimed) return words.includes('signed') ? 'signed earlier' : 'earlier on record';
  return Number(latest.slice(0, 4)) > MEMO_YEAR ? 'amended since' : 'later on record';
}

/** Rules, delays, exemptions and proposals, in order of time. */
export const buildEpaActions: Builder<'epa-actions'> = (files) => {
  const columns = {
    date: text,
    action: text,
    type: oneOf(['final rule', 'interim final rule', 'proposed rule', 'announcement', 'proclamation']),
    cfr: optional(text),
    fr_citation: optional(text),
    status: optional(text),
    industry: text,
    source_title: text,
    source_url: text,
    source_date: text,
    confidence: oneOf(['verified', 'uncertain']),
    note: optional(text),
  };
  return {
    vintage: 'actions of July 2018 to February 2026; read November 2026',
    sources: [ACTIONS],
    notes: [
      'A choice of actions, not a chronicle. Pages were read as excerpts, some at copies of the Federal Register or on the pages of law firms; each row names its own.',
      'The status is that of the page read. A later action may exist that was not read.',
    ],
    rows: files
      .csv(ACTIONS, { columns })
      .map((row) => ({ ...row, date: dayOf(ACTIONS, row.date) }))
      .sort(
        by(
          (row) => row.date,
          (row) => row.action,
        ),
      ),
  };
};

function dayOf(file: string, date: string): string {
  const { date_sort, precision } = notedDate(file, date);
  if (precision !== 'day') throw mismatch({ file, column: 'date' }, date, 'YYYY-MM-DD');
  return date_sort;
}
