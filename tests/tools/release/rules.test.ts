import { describe, expect, it } from 'vitest';
import { refusal, report } from '../../../scripts/tools/release/rules.ts';
import type { Entry } from '../../../src/archive/schema.ts';

const DAY = '2026-11-24';

describe('npm run release', () => {
  it('writes the archive of a new entry of the change log', () => {
    expect(refusal(DAY, [], false)).toBeUndefined();
    expect(refusal(DAY, ['2026-01-02'], false)).toBeUndefined();
  });

  it('does not overwrite an archive unless asked to', () => {
    expect(refusal(DAY, [DAY], false)).toMatch(/2026-11-24 is there already.*--again/);
    expect(refusal(DAY, [DAY], true)).toBeUndefined();
  });

  it('never cuts a release that is not the newest', () => {
    expect(refusal(DAY, ['2027-01-02', DAY], true)).toContain('2027-01-02 is newer');
  });
});

const entry = (view: string, more: Partial<Entry> = {}): Entry => ({
  slug: 'a',
  view,
  story: 's',
  title: 't',
  name: 'n',
  summary: 's',
  description: 'd',
  alternative: 'a',
  measure: 'm',
  notes: [],
  vintage: 'v',
  publishers: 'p',
  sources: [],
  state: {},
  live: '/charts/a/',
  caption: 'c',
  columns: [],
  rows: 1,
  csv: 'one.csv',
  wide: { object: 'one.svg', width: 1, height: 1 },
  card: 'card.svg',
  ...more,
});

describe('npm run release -- --check', () => {
  const then = {
    format: 1 as const,
    date: DAY,
    version: '1.0.0',
    title: 'First',
    views: [entry('same'), entry('gone'), entry('new-rows'), entry('new-words'), entry('new-lines')],
  };

  it('says what was added, what is gone and what of a view has changed', () => {
    const today = [
      entry('same'),
      entry('added'),
      entry('new-rows', { csv: 'two.csv', card: 'other.svg' }),
      entry('new-words', { title: 'another' }),
      entry('new-lines', { wide: { object: 'two.svg', width: 1, height: 1 } }),
    ];
    expect(report(then, today)).toEqual([
      'added    a/added',
      'gone     a/gone',
      'changed  a/new-rows (numbers, drawing)',
      'changed  a/new-words (words)',
      'changed  a/new-lines (drawing)',
      '5 views today; since the release of 2026-11-24: 1 added, 1 gone, 3 changed',
    ]);
  });

  it('says so when nothing differs', () => {
    expect(report(then, then.views)).toEqual([
      '5 views today; since the release of 2026-11-24: 0 added, 0 gone, 0 changed',
    ]);
  });
});
