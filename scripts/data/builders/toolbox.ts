import type { DatasetRow } from '../../../src/data/schema/datasets.ts';
import {
  AREA_IDS,
  INDUSTRIES,
  LEVELS,
  LEVERS,
  STANDING_IDS,
  type AreaId,
} from '../../../src/data/schema/toolbox-terms.ts';
import type { Builder } from '../dataset.ts';
import type { RawFiles } from '../raw-files.ts';
import { oneOf, optional, text, type Row } from '../readers/cells.ts';
import { mismatch } from '../source-error.ts';
import { notedDate } from './dates.ts';

export const COMPILED = 'policy/seed-recommendations-facts.csv';
export const TOOLS = 'policy/toolbox-rows.csv';
export const PAGES = 'policy/toolbox-sources.csv';

/** The parts of the documents as the compiled list calls them. */
const AREA: Readonly<Record<string, AreaId>> = {
  'Pillar 1: invest': 'agenda-1',
  'Pillar 2: innovate': 'agenda-2',
  'Pillar 3: mine, recycle, reclaim': 'agenda-3',
  'Pillar 4: public money': 'agenda-4',
  'Pillar 5: rules': 'agenda-5',
  Introduction: 'memo-introduction',
  'Pro-worker initiatives': 'memo-workers',
  'Environmental justice': 'memo-justice',
  'Federal and state funding': 'memo-funding',
  'Buy Clean and advance commitments': 'memo-buying',
  Regulation: 'memo-regulation',
  Trade: 'memo-trade',
};
const NO_RECORD = 'no record read';

const compiledColumns = {
  id: text,
  seed: text,
  pillar_or_area: text,
  recommendation: text,
  lever: text,
  level: text,
  industries: text,
  bold: oneOf(['yes', 'no']),
  status_2026: text,
  status_source_title: optional(text),
  status_source_url: optional(text),
  status_source_date: optional(text),
};
/** Where a cell of seed, area and so on is empty, the compiled list holds. */
const toolColumns = {
  id: text,
  place: text,
  tool: text,
  sentence: text,
  standing: oneOf(STANDING_IDS),
  status: optional(text),
  status_date: optional(text),
  status_sources: optional(text),
  part_of: optional(text),
  seed: optional(text),
  area: optional(text),
  bold: optional(oneOf(['yes', 'no'])),
  lever: optional(text),
  level: optional(text),
  industries: optional(text),
  change: optional(text),
};
type Tool = Row<typeof toolColumns>;
type Compiled = Row<typeof compiledColumns>;
type StatusSource = DatasetRow<'toolbox'>['status_sources'][number];

/** One row a recommendation, in the order of the documents: the compiled list as mended by hand. */
export const buildToolbox: Builder<'toolbox'> = (files) => {
  const compiled = new Map(files.csv(COMPILED, { columns: compiledColumns }).map((row) => [row.id, row]));
  const tools = files.csv(TOOLS, { columns: toolColumns });
  const ids = new Set(tools.map(({ id }) => id));
  for (const id of compiled.keys())
    if (!ids.has(id)) throw mismatch({ file: TOOLS }, id, 'a row for every id of the compiled list');
  for (const { part_of } of tools)
    if (part_of !== null && !ids.has(part_of))
      throw mismatch({ file: TOOLS, column: 'part_of' }, part_of, 'the id of a tool');
  const pages = sourcePages(files);
  const rows = tools.map((tool) => toolRow(tool, compiled.get(tool.id), pages));
  return {
    vintage: 'documents of 2020 and 2023; what became of them as read in November 2026',
    sources: [COMPILED, TOOLS, PAGES],
    notes: [
      'no-record means that no page was read that tells, not that nothing happened.',
      'A status is what the named pages say; pages were read as excerpts, some at reposts. Later events may not have been read.',
      'Names, sentences, lever and level are ours; the documents often name nobody who should act. A row with part_of is also within its broader tool, so counts of rows count both.',
      'The memo appeared without authors in the copy read; it matches one by Evergreen Collaborative and Industrious Labs. Both documents are advocacy.',
      'Left out: what the memo says to its own movement, and complaint without a proposal, as that on water standards for paper mills.',
    ],
    rows: rows.sort((a, b) => AREA_IDS.indexOf(a.area) - AREA_IDS.indexOf(b.area)),
  };
};

function sourcePages(files: RawFiles): ReadonlyMap<string, StatusSource> {
  const columns = { key: text, title: text, url: text, date: optional(text, 'n/d') };
  return new Map(
    files.csv(PAGES, { columns }).map(({ key, date, ...page }) => {
      if (date !== null) notedDate(PAGES, date);
      return [key, { ...page, date }];
    }),
  );
}

function toolRow(
  tool: Tool,
  compiled: Compiled | undefined,
  pages: ReadonlyMap<string, StatusSource>,
): DatasetRow<'toolbox'> {
  const sources = (tool.status_sources?.split(';') ?? []).map((key) => {
    const page = pages.get(key);
    if (!page) throw mismatch({ file: TOOLS, column: 'status_sources' }, key, `a key of ${PAGES}`);
    return page;
  });
  const known = tool.standing !== 'no-record';
  if (known !== (tool.status !== null) || known !== sources.length > 0)
    throw mismatch({ file: TOOLS }, tool.id, 'a status with a source, or neither and no-record');
  if (compiled && (compiled.status_2026 !== NO_RECORD) !== known)
    throw mismatch({ file: TOOLS }, tool.id, 'a status where the compiled list has one, and only there');
  if (tool.status_date !== null) notedDate(TOOLS, tool.status_date);
  /** The hand-made cell, or else the compiled one. */
  const cell = (own: string | null, old: string | undefined, column: string): string => {
    const value = own ?? old;
    if (value === undefined) throw mismatch({ file: TOOLS, column }, tool.id, 'a value, as the row is new');
    return value;
  };
  return {
    id: tool.id,
    document: cell(tool.seed, compiled?.seed, 'seed').startsWith('002') ? 'agenda' : 'memo',
    area: areaOf(cell(tool.area, compiled?.pillar_or_area, 'area')),
    place: tool.place,
    tool: tool.tool,
    sentence: tool.sentence,
    bold: cell(tool.bold, compiled?.bold, 'bold') === 'yes',
    lever: word(LEVERS, cell(tool.lever, compiled?.lever, 'lever').replace('labour', 'labor'), 'lever'),
    level: word(LEVELS, cell(tool.level, compiled?.level, 'level'), 'level'),
    industries: cell(tool.industries, compiled?.industries, 'industries')
      .split(', ')
      .map((name) => word(INDUSTRIES, name, 'industries')),
    part_of: tool.part_of,
    standing: tool.standing,
    status: tool.status,
    status_date: tool.status_date,
    status_sources: sources,
    change: tool.change,
  };
}

function areaOf(name: string): AreaId {
  const area = AREA[name];
  if (!area) throw mismatch({ file: TOOLS, column: 'area' }, name, Object.keys(AREA).join(', '));
  return area;
}

function word<W extends string>(words: readonly W[], value: string, column: string): W {
  const found = words.find((each) => each === value);
  if (found === undefined) throw mismatch({ file: TOOLS, column }, value, `one of ${words.join(', ')}`);
  return found;
}
