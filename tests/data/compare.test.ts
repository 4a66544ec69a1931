import { describe, expect, it } from 'vitest';
import {
  byYear,
  compare,
  withoutSecondSource,
  type Comparison,
} from '../../scripts/data/reconcile/compare.ts';

const base: Comparison = {
  series: 'ours',
  against: 'theirs',
  unit: 'kt',
  tolerance: { within: 1 },
  remark: 'Two routes.',
  pairs: [
    { what: '1990', ours: 100, theirs: 100.5 },
    { what: '1991', ours: 104, theirs: 100 },
  ],
};

describe('comparing with a second source', () => {
  it('stops at a difference without a known cause, with both figures', () => {
    expect(() => compare(base)).toThrow(
      'reconciliation of ours with theirs: beyond 1 kt with no known cause: 1991 is 104 against 100 kt',
    );
  });

  it('writes a known difference down, with its cause and size', () => {
    expect(compare({ ...base, known: { 1991: 'revised.' } })).toMatchObject({
      compared: 2,
      max_abs_diff: 4,
      max_pct_diff: 4,
      worst: '1991',
      outside: 1,
      within: false,
      remark: 'Two routes. 1991: revised.',
    });
  });

  it('stops when a known difference is no longer there, so that remarks do not outlive their cause', () => {
    expect(() => compare({ ...base, tolerance: { within: 5 }, known: { 1991: 'revised.' } })).toThrow(
      'the known difference of 1991 is gone',
    );
  });

  it('takes a missing figure for a difference, not for agreement', () => {
    expect(() => compare({ ...base, pairs: [{ what: '1990', ours: Number.NaN, theirs: 1 }] })).toThrow(
      '1990 is NaN',
    );
  });

  it('stops when there is nothing to compare', () => {
    expect(() => compare({ ...base, pairs: [] })).toThrow('nothing to compare');
  });

  it('measures a relative tolerance by the second source', () => {
    expect(compare({ ...base, tolerance: { percent: 4 } })).toMatchObject({
      within: true,
      tolerance: '4%',
      outside: 0,
    });
    expect(() => compare({ ...base, tolerance: { percent: 3.9 } })).toThrow('1991');
  });

  it('compares only years that both series have', () => {
    expect(
      byYear(
        new Map([
          [1, 10],
          [2, 20],
        ]),
        new Map([
          [2, 21],
          [3, 30],
        ]),
        [1, 2, 3],
      ),
    ).toEqual([{ what: '2', ours: 20, theirs: 21 }]);
  });

  it('says plainly when there is no second source', () => {
    expect(withoutSecondSource('prices', 'None found.')).toMatchObject({
      compared: 0,
      against: 'no second source found',
      within: true,
    });
  });
});
