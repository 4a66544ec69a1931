import { describe, expect, it } from 'vitest';
import { FOUR_INDUSTRIES } from '@/data/schema/facility-terms';
import { gaps, plantsOf } from '@/pages/methodology/_gaps';

describe('the table of data gaps', () => {
  it('never knows more plants than reported', () => {
    for (const { what, counts } of gaps)
      counts.forEach((count, i) => {
        const industry = FOUR_INDUSTRIES[i];
        expect(count, `${what}, ${industry}`).toBeLessThanOrEqual(industry ? plantsOf(industry).length : 0);
      });
  });

  it('knows capacity of fewer plants than it lists, and no production of cement, coke or aluminum', () => {
    const counts = (start: string) => gaps.find(({ what }) => what.startsWith(start))?.counts ?? [];
    counts('Its capacity').forEach((count, i) =>
      expect(count).toBeLessThanOrEqual(counts('A plant in a public list')[i] ?? 0),
    );
    expect(counts('What it made').slice(1)).toEqual([0, 0, 0]);
  });
});
