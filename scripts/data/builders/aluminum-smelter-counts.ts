import { by, type Builder } from '../dataset.ts';
import type { RawFiles } from '../raw-files.ts';
import { oneOf, optional, text } from '../readers/cells.ts';
import { mismatch } from '../source-error.ts';
import { GHGRP_YEARS, ghgrpKey } from './ghgrp.ts';

export const COUNTS = 'aluminum/smelter-counts-facts.csv';

type Basis =
  | 'operating'
  | 'operated-in-year'
  | 'operating-at-yearend'
  | 'rated-capacity'
  | 'facilities'
  | 'subpart-f-emissions';

/** The first pattern that fits the words of the list decides the basis. */
const BASES: readonly (readonly [RegExp, Basis])[] = [
  [/^facilities with subpart F/, 'subpart-f-emissions'],
  [/^facilities$/, 'facilities'],
  [/^plants with rated capacity/, 'rated-capacity'],
  [/^(operating|operated) at yearend/, 'operating-at-yearend'],
  [/^operated during year/, 'operated-in-year'],
  [/^(operating|working smelters)/, 'operating'],
];

/** The compiled counts, with basis, label and marks of doubt read from their words. */
export function statedCounts(files: RawFiles) {
  const columns = {
    year: text,
    count: text,
    basis: text,
    source_title: text,
    source_url: text,
    confidence: oneOf(['verified', 'uncertain']),
    note: optional(text),
  };
  return files.once('statedCounts', () =>
    files.csv(COUNTS, { columns }).map((row) => {
      const [year, count] = [/^\d{4}/.exec(row.year)?.[0], /^~?(\d+)$/.exec(row.count)?.[1]];
      const basis = BASES.find(([pattern]) => pattern.test(row.basis))?.[1];
      if (!year)
        throw mismatch({ file: COUNTS, column: 'year' }, row.year, 'a label that begins with a year');
      if (!count)
        throw mismatch({ file: COUNTS, column: 'count' }, row.count, 'a whole number, with "~" for about');
      if (!basis)
        throw mismatch({ file: COUNTS, column: 'basis' }, row.basis, 'words that name a known basis');
      return {
        label: row.year,
        year: Number(year),
        year_doubtful: row.year.includes('sic'),
        approximate: row.count.startsWith('~'),
        count: Number(count),
        basis,
        basis_text: row.basis,
        source_title: row.source_title,
        source_url: row.source_url,
        confidence: row.confidence,
        note: row.note,
      };
    }),
  );
}

/** Counts as stated by sources; those by emissions are counted anew from the workbooks. */
export const buildAluminumSmelterCounts: Builder<'aluminum-smelter-counts'> = (files, get) => {
  const emissions = get('aluminum-emissions').rows;
  const computed = GHGRP_YEARS.map((year) => ({
    label: String(year),
    year,
    year_doubtful: false,
    approximate: false,
    count: emissions.filter((row) => row.year === year && row.process_t > 0).length,
    basis: 'subpart-f-emissions' as const,
    basis_text: 'sites with subpart F (aluminum production) emissions above zero in the year',
    source_title: `EPA Greenhouse Gas Reporting Program, data summary of ${year}, counted here`,
    source_url: 'https://www.epa.gov/ghgreporting/data-sets',
    confidence: 'verified' as const,
    note: 'counts any operation in the year, so it is higher than a yearend count in years of closing',
  }));
  return {
    vintage: '1980-2025; compiled 2026',
    sources: [COUNTS, ...GHGRP_YEARS.map(ghgrpKey)],
    notes: [
      'Bases differ. Do not join counts of different bases into one line without saying so.',
      'The row labeled 1990 (33 smelters) is a quotation whose year other sources contradict; 33 fits about 1980.',
    ],
    rows: [...statedCounts(files).filter((row) => row.basis !== 'subpart-f-emissions'), ...computed].sort(
      by(
        (row) => row.year,
        (row) => row.label,
        (row) => row.basis,
        (row) => row.source_title,
      ),
    ),
  };
};
