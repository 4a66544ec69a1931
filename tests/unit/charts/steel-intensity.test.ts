import { describe, expect, it } from 'vitest';
import { placeIntensity } from '@/charts/steel-intensity/layout';
import { countriesBy, HOME, withoutRoute } from '@/charts/steel-intensity/series';
import { FRAMES } from '@/charts/contract';
import { steelIntensity } from '@/data/trade';

const card = { kind: 'card', width: 736, height: 255 } as const;

describe('steel-intensity', () => {
  it('draws or names every country of the report', () => {
    const all = new Set(steelIntensity.map((row) => row.country));
    expect(countriesBy(steelIntensity, 'all').length + withoutRoute(steelIntensity).length).toBe(all.size);
  });

  it('puts the United States low for all steel and in the middle for the blast furnace', () => {
    const place = (order: 'all' | 'integrated') =>
      countriesBy(steelIntensity, order).findIndex((country) => country.name === HOME);
    expect(place('all')).toBe(1);
    expect(place('integrated')).toBeGreaterThan(3);
  });

  it.each([FRAMES.narrow, FRAMES.wide, card])(
    'keeps the names of the three dots apart and within the frame ($kind)',
    (frame) => {
      for (const order of ['all', 'integrated'] as const) {
        const { heads } = placeIntensity(steelIntensity, frame, order);
        heads.forEach((head, i) => {
          const before = heads[i - 1];
          if (before) expect(head.x - head.width / 2).toBeGreaterThan(before.x + before.width / 2);
          expect(head.x + head.width / 2).toBeLessThanOrEqual(frame.width);
        });
      }
    },
  );

  it('writes the values with two decimals', () => {
    expect(placeIntensity(steelIntensity, FRAMES.narrow, 'all').svg).toContain('>0.90</text>');
  });
});
