import { describe, expect, it } from 'vitest';
import {
  accepted,
  allBits,
  byCode,
  count,
  countShared,
  has,
  join,
  keep,
  noBits,
  put,
} from '@/explorer/bitset';
import { asTheyCome, NO_VALUE, orderBy } from '@/explorer/order';
import { placeTrends, tickStep } from '@/explorer/trend';
import { fold, indexWords, withPrefix, wordsOf } from '@/explorer/words';

describe('a set of bits', () => {
  it.each([1, 31, 32, 33, 64, 100])('of all %i rows has just those', (n) => {
    expect(count(allBits(n))).toBe(n);
    expect(has(allBits(n), n - 1)).toBe(true);
    expect(has(allBits(n), n)).toBe(false);
  });

  it('joins, keeps and counts', () => {
    const [a, b] = [noBits(70), noBits(70)];
    for (const row of [0, 31, 32, 69]) put(a, row);
    for (const row of [31, 33, 69]) put(b, row);
    expect(countShared(a, b)).toBe(2);
    expect(count(join(a.slice(), b))).toBe(5);
    expect(count(keep(a.slice(), b))).toBe(2);
  });

  it('splits rows by their codes', () => {
    expect(byCode([0, 2, 0, 1], 3).map(count)).toEqual([2, 1, 1]);
    expect(count(accepted([0, 2, 0, 1], Uint8Array.of(1, 0, 1)))).toBe(3);
  });
});

describe('an order', () => {
  it.each([true, false])('is stable and has rows without a value last (down: %s)', (down) => {
    const keys = Int32Array.of(5, NO_VALUE, -3, 5, 2_000_000_000, NO_VALUE, -2_000_000);
    const order = [...orderBy(keys, asTheyCome(keys.length), down)];
    expect(order).toEqual(down ? [4, 0, 3, 2, 6, 1, 5] : [6, 2, 0, 3, 4, 1, 5]);
  });

  it('of nothing but rows without a value leaves them as they come', () => {
    expect([...orderBy(Int32Array.of(NO_VALUE, NO_VALUE), asTheyCome(2), true)]).toEqual([0, 1]);
  });
});

describe('words', () => {
  it('lose case, accents and the signs within them', () => {
    expect(fold('AÑASCO')).toBe('anasco');
    expect(wordsOf("O'Brien & Sons, Inc. (U.S.)")).toEqual(['obrien', 'sons', 'inc', 'us']);
  });

  it('are found by their beginnings', () => {
    const work = indexWords(['Gary Works', 'Garyville', 'Works of Gary', '']);
    let step = work.next();
    while (!step.done) step = work.next();
    const find = (prefix: string): number[] => [...new Set(withPrefix(step.value, prefix))].sort();
    expect(find('gary')).toEqual([0, 1, 2]);
    expect(find('garyv')).toEqual([1]);
    expect(find('work')).toEqual([0, 2]);
    expect(find('x')).toEqual([]);
  });
});

describe('the lines of a comparison', () => {
  it('begin at zero and keep a gap where no report was made', () => {
    const { ticks, lines } = placeTrends([[1000, 900, null, 800, ...Array<null>(10).fill(null)]], 400);
    expect(ticks[0]?.text).toBe('0');
    expect(lines[0]?.d.match(/M/g)).toHaveLength(2);
    expect(lines[0]?.dots).toHaveLength(3);
  });

  it('keep the letters at their ends apart', () => {
    const flat = (t: number): number[] => Array<number>(14).fill(t);
    const { lines } = placeTrends([flat(100), flat(101), flat(99), flat(5000)], 400);
    const heights = lines.map((line) => line.label?.y ?? 0).sort((a, b) => a - b);
    for (const [i, y] of heights.slice(1).entries()) expect(y - (heights[i] ?? 0)).toBeGreaterThanOrEqual(15);
  });

  it('have a place for a plant that never reported', () => {
    expect(placeTrends([Array<null>(14).fill(null)], 400).lines[0]?.label).toBeNull();
  });

  it('have three to six gridlines', () => {
    for (const top of [1, 7, 99, 5119, 2_529_068, 22_000_000]) {
      const lines = Math.ceil(top / tickStep(top)) + 1;
      expect(lines, String(top)).toBeGreaterThanOrEqual(2);
      expect(lines, String(top)).toBeLessThanOrEqual(7);
    }
  });
});
