import { describe, expect, it } from 'vitest';
import { boxOf, formatQuery, parseQuery } from '@/explorer/address';
import { ALL, pressed, toggled, type Query } from '@/explorer/query';

const known = {
  hasOwner: (name: string) => ['Nucor Corp', 'A & B ~Co'].includes(name),
  hasPlant: (id: number) => id >= 1000001 && id <= 1000009,
};
const read = (search: string) => parseQuery(search, known);

const full: Query = {
  text: 'gary ind',
  industry: ['steel', 'coke'],
  state: ['IN', 'OH'],
  subpart: ['Q', 'TT'],
  size: ['huge'],
  change: ['halved', 'none'],
  owner: ['Nucor Corp'],
  reporting: 'gone',
  box: [10, 20, 300, 400],
  sort: { column: 'name', down: true },
  page: 3,
  compare: [1000001, 1000009],
};

describe('the address of the explorer', () => {
  it('without a query asks for everything, and everything needs no query', () => {
    expect(read('')).toEqual({ query: ALL, notes: [] });
    expect(formatQuery(ALL)).toBe('');
  });

  it('reads back what it wrote', () => {
    expect(read(formatQuery(full))).toEqual({ query: full, notes: [] });
  });

  it('joins lists by ~ and leaves defaults out', () => {
    expect(formatQuery({ ...ALL, industry: ['steel', 'coke'] })).toBe('?industry=steel~coke');
    expect(formatQuery({ ...ALL, sort: { column: 'emissions', down: false } })).toBe('?sort=emissions~up');
    expect(formatQuery({ ...ALL, sort: { column: 'change', down: true } })).toBe('?sort=change');
  });

  it('passes over what others add to links', () => {
    expect(read('?utm_source=x&fbclid=y')).toEqual({ query: ALL, notes: [] });
  });

  it.each([
    '?industry=stel',
    '?state=ZZ',
    '?subpart=q',
    '?size=__proto__',
    '?change=',
    '?owner=Nobody',
    '?reporting=operating',
    '?box=1~2~3',
    '?box=9~9~1~1',
    '?sort=weight',
    '?sort=name~sideways',
    '?page=0',
    '?page=1e3',
    '?compare=1',
    '?compare=9999999',
    '?bogus=1',
    '?__proto__=1',
    '?constructor=1',
    '?q=' + 'x'.repeat(500),
  ])('%s gives a note, and the default for what is wrong', (search) => {
    const { query, notes } = read(search);
    expect(notes).toHaveLength(1);
    expect({ ...query, text: '' }).toEqual(ALL);
  });

  it('keeps the good values of a list that has a bad one', () => {
    const { query, notes } = read('?industry=steel~stel&state=IN');
    expect(query.industry).toEqual(['steel']);
    expect(query.state).toEqual(['IN']);
    expect(notes).toHaveLength(1);
  });

  it('quotes at most a few letters of what it does not know', () => {
    const [note = ''] = read(
      `?industry=${encodeURIComponent('<img src=x onerror=alert(1)>'.repeat(20))}`,
    ).notes;
    expect(note.length).toBeLessThan(140);
  });

  it('never compares more than four', () => {
    const { query, notes } = read('?compare=1000001~1000002~1000003~1000004~1000005');
    expect(query.compare).toHaveLength(4);
    expect(notes).toHaveLength(1);
  });

  it('makes a rectangle of two corners in any order, never below zero', () => {
    expect(boxOf(30.6, 4, -2, 9.2)).toEqual([0, 4, 31, 10]);
  });
});

describe('pressing', () => {
  it('a head sorts its usual way, again the other way', () => {
    const byName = pressed(ALL.sort, 'name');
    expect(byName).toEqual({ column: 'name', down: false });
    expect(pressed(byName, 'name')).toEqual({ column: 'name', down: true });
    expect(pressed(byName, 'emissions')).toEqual({ column: 'emissions', down: true });
  });

  it('a fifth plant into the comparison pushes the first out', () => {
    expect(toggled([1, 2], 2)).toEqual([1]);
    expect(toggled([1, 2, 3, 4], 5)).toEqual([2, 3, 4, 5]);
  });
});
