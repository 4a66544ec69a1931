import { describe, expect, it } from 'vitest';
import type { TableChange } from '@/data/changes';
import { changePhrases, changesInShort } from '@/downloads/change-words';
import { compareTables } from '../../../scripts/tools/release/compare-tables.ts';
import type { Table } from '../../../scripts/tools/release/table.ts';

const column = (name: string, type: string, unit: string | null = null) => ({ name, type, unit });

/** Two plants, two years each. */
const before: Table = {
  name: 'plants',
  title: 'Plants',
  vintage: '2010 to 2023',
  sources: { 'a.csv': 'aa', 'b.csv': 'bb' },
  columns: [
    column('plant_id', 'integer'),
    column('year', 'integer', 'year'),
    column('owner', 'string'),
    column('tonnes', 'number', 't'),
  ],
  lines: [
    ['1', '2010', 'Ajax', '100'],
    ['1', '2011', 'Ajax', '50'],
    ['2', '2010', 'Brutus', '0'],
    ['2', '2011', 'Brutus', ''],
  ],
};

/** The same with some lines in place of those it has. */
const withLines = (...lines: string[][]): Table => ({ ...before, lines });

const phrases = (after: Table | undefined, then: Table | undefined = before): string[] =>
  [compareTables(then, after)].filter((it) => it !== undefined).flatMap(changePhrases);

describe('two versions of a table', () => {
  it('are not told of when they are the same, in whatever order the lines stand', () => {
    expect(compareTables(before, structuredClone(before))).toBeUndefined();
    expect(
      compareTables(before, withLines(...before.lines.toReversed().map((it) => [...it]))),
    ).toBeUndefined();
  });

  it('give the lines that came, went and changed, and the value that changed most in proportion', () => {
    const after = withLines(
      ['1', '2010', 'Ajax', '90'],
      ['1', '2011', 'Hector', '20'],
      ['2', '2010', 'Brutus', '7'],
      ['2', '2012', 'Brutus', '5'],
    );
    expect(compareTables(before, after)?.key).toEqual(['plant_id', 'year']);
    expect(phrases(after)).toEqual([
      '1 line added',
      '1 line removed',
      '3 lines changed (4 values)',
      'largest change: tonnes of plant_id 1, year 2011, from 50 to 20 (down 60.0%)',
    ]);
  });

  it('do not take a figure that appears, or begins at zero, for the largest change', () => {
    const after = withLines(
      ['1', '2010', 'Ajax', '101'],
      ['1', '2011', 'Ajax', '50'],
      ['2', '2010', 'Brutus', '1000000'],
      ['2', '2011', 'Brutus', '1000000'],
    );
    expect(compareTables(before, after)?.values).toMatchObject({ changed: 3, largest: { after: 101 } });
  });

  it('know a column by what it holds when its name has changed, and compare its values on', () => {
    const after = {
      ...before,
      columns: before.columns.map((it) => (it.name === 'tonnes' ? { ...it, name: 'emissions' } : it)),
    };
    expect(phrases(after)).toEqual(['column renamed: tonnes to emissions']);
  });

  it('give columns that were added, dropped or have another unit', () => {
    const after: Table = {
      ...before,
      columns: [
        column('plant_id', 'integer'),
        column('year', 'integer', 'year'),
        column('state', 'string'),
        column('tonnes', 'number', 'thousand t'),
      ],
      lines: before.lines.map(([id = '', year = '', , t = '']) => [id, year, 'OH', t]),
    };
    expect(phrases(after)).toEqual([
      'column dropped: owner',
      'column added: state',
      'column of another type or unit: tonnes',
    ]);
  });

  it('count lines as come and gone where no columns tell them apart', () => {
    const twice = withLines(['1', '2010', 'Ajax', '1'], ['1', '2010', 'Ajax', '1']);
    const other = withLines(['1', '2010', 'Ajax', '1'], ['1', '2010', 'Ajax', '3']);
    expect(phrases(other, twice)).toEqual([
      '1 line added',
      '1 line removed',
      'no columns tell its lines apart',
    ]);
  });

  it('give another vintage and other source files, even where no line differs', () => {
    const after = { ...before, vintage: '2010 to 2024', sources: { 'a.csv': 'a2', 'c.csv': 'cc' } };
    expect(phrases(after)).toEqual([
      'vintage “2010 to 2023” now “2010 to 2024”',
      'source with another checksum: a.csv',
      'source added: c.csv',
      'source dropped: b.csv',
    ]);
  });
});

describe('a table in one release only', () => {
  it('is new, or dropped', () => {
    expect(phrases(before, undefined)).toEqual([]);
    expect(changePhrases(compareTables(undefined, before) as TableChange)).toEqual(['new, 4 lines']);
    expect(changePhrases(compareTables(before, undefined) as TableChange)).toEqual([
      'dropped, with its 4 lines',
    ]);
  });

  it('is counted apart from those that differ', () => {
    const tables = [compareTables(undefined, before), compareTables(before, withLines())] as TableChange[];
    expect(changesInShort({ since: '2026-11-24', tables })).toBe(
      'Tables that differ from the release before: 1 new, 1 changed.',
    );
    expect(changesInShort({ since: '2026-11-24', tables: [] })).toBe(
      'No table differs from the release before.',
    );
  });
});
