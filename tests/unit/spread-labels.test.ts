import { describe, expect, it } from 'vitest';
import { spreadLabels } from '@/lib/spread-labels';

const room = { min: 0, max: 200 };

describe('spreadLabels', () => {
  it('leaves labels that do not touch where they are', () => {
    expect(spreadLabels([{ at: 20, size: 16 }, { at: 60, size: 16 }], room)).toEqual([20, 60]); // prettier-ignore
  });

  it('moves two that touch apart by the same amount', () => {
    expect(spreadLabels([{ at: 50, size: 20 }, { at: 50, size: 20 }], room)).toEqual([40, 60]); // prettier-ignore
  });

  it('keeps the column within its room', () => {
    const placed = spreadLabels(Array.from({ length: 5 }, () => ({ at: 199, size: 20 })), room); // prettier-ignore
    expect(placed).toEqual([110, 130, 150, 170, 190]);
  });

  it('has nothing to do without labels', () => {
    expect(spreadLabels([], room)).toEqual([]);
  });
});
