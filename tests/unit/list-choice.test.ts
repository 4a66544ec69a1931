import { describe, expect, it } from 'vitest';
import { all, fits, readChoice, writeChoice, WORDS_MOST, type Fields, type Listed } from '@/lib/list-choice';

const fields: Fields = { lever: ['trade', 'money'], status: ['known', 'no-record'], q: null };
const row = (values: Record<string, string>, text = ''): Listed => ({
  values: (field) => values[field]?.split(' ') ?? [],
  text,
});

describe('a choice in the address', () => {
  it('leaves the defaults out and comes back as it was', () => {
    expect(writeChoice(all(fields))).toBe('');
    const choice = { lever: 'trade', status: '', q: 'border fee' };
    expect(writeChoice(choice)).toBe('?lever=trade&q=border+fee');
    expect(readChoice(writeChoice(choice), fields)).toEqual({ choice, notes: [] });
  });

  it('gives the default and a note for what the list does not have', () => {
    const { choice, notes } = readChoice('?lever=gold&x=1&status=known', fields);
    expect(choice).toEqual({ lever: '', status: 'known', q: '' });
    expect(notes).toHaveLength(2);
    expect(notes[0]).toContain('“gold”');
  });

  it('passes over what other parties add, and is not fooled by names every object has', () => {
    expect(readChoice('?utm_source=a&fbclid=b', fields).notes).toEqual([]);
    expect(readChoice('?constructor=1&__proto__=2', fields)).toMatchObject({ choice: all(fields) });
    expect(readChoice('?toString=1', fields).notes).toHaveLength(1);
  });

  it('cuts long words', () => {
    expect(readChoice(`?q=${'a'.repeat(500)}`, fields).choice['q']).toHaveLength(WORDS_MOST);
  });
});

describe('a row of the list', () => {
  const tool = row({ lever: 'trade', status: 'known ended' }, 'carbon border adjustment');

  it('fits when it has every value chosen', () => {
    expect(fits(tool, all(fields), fields)).toBe(true);
    expect(fits(tool, { lever: 'trade', status: 'known', q: '' }, fields)).toBe(true);
    expect(fits(tool, { lever: 'money', status: 'known', q: '' }, fields)).toBe(false);
    expect(fits(tool, { lever: '', status: 'no-record', q: '' }, fields)).toBe(false);
  });

  it('fits when it has every word typed, in any order and case', () => {
    const typed = (q: string) => fits(tool, { lever: '', status: '', q }, fields);
    expect(typed('BORDER  carbon')).toBe(true);
    expect(typed('border steel')).toBe(false);
  });
});
