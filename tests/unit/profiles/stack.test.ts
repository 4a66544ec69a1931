import { describe, expect, it } from 'vitest';
import { amount, placeStack, type Bar } from '@/profiles/stack/layout';

const parts = [
  { name: 'carbon dioxide', fill: 'f-stone' },
  { name: 'methane', fill: 'f-sand' },
];
const bar = (year: number, ...amounts: number[]): Bar => ({
  year,
  total: amounts.length === 0 ? null : amounts.reduce((sum, t) => sum + t, 0),
  parts: amounts,
});
const frame = { kind: 'wide', width: 680 } as const;

/** Tops and heights of the rectangles of a path. */
const rectangles = (d = ''): { x: number; y: number; h: number }[] =>
  [...d.matchAll(/M([\d.]+),([\d.]+)h[\d.]+v([\d.]+)/g)].map(([, x, y, h]) => ({
    x: Number(x),
    y: Number(y),
    h: Number(h),
  }));

describe('stacked bars', () => {
  const bars = [bar(2010, 300_000, 100_000), bar(2011), bar(2012, 600_000, 200_000)];
  const placed = placeStack(bars, parts, frame);

  it('stand on the ground, one part upon the other, at heights in proportion', () => {
    const [below, above] = placed.bars.map(({ d }) => rectangles(d));
    expect(below).toHaveLength(2);
    for (const [i, rectangle] of (below ?? []).entries()) {
      expect(rectangle.y + rectangle.h).toBeCloseTo(placed.ground, 0);
      expect((above?.[i]?.y ?? 0) + (above?.[i]?.h ?? 0)).toBeCloseTo(rectangle.y, 0);
    }
    expect((below?.[1]?.h ?? 0) / (below?.[0]?.h ?? 1)).toBeCloseTo(2, 1);
  });

  it('leave a year without a report open, with a stub, and never draw it as zero', () => {
    expect(placed.gaps.match(/M/g)).toHaveLength(1);
    const gap = Number(/M([\d.]+)/.exec(placed.gaps)?.[1]);
    const drawn = placed.bars.flatMap(({ d }) => rectangles(d)).map(({ x }) => x);
    expect(drawn).not.toContain(gap);
  });

  it('say "no report" where a run of years has room for the words', () => {
    const long = placeStack(
      [bar(2010, 5000, 0), ...[2011, 2012, 2013].map((year) => bar(year))],
      parts,
      frame,
    );
    expect(long.gapLabels.map(({ text }) => text)).toEqual(['no report']);
  });

  it('carry the figures of the last and of the highest year', () => {
    expect(placed.values.map(({ text }) => text)).toEqual(['800 kt']);
    const fall = placeStack([bar(2010, 9e6, 0), bar(2011, 1, 0), bar(2012, 2e6, 0)], parts, frame);
    expect(fall.values.map(({ text }) => text)).toEqual(['2 Mt', '9 Mt']);
  });

  it('show the reporting threshold only where the scale lets it be read', () => {
    expect(placed.threshold).toBeNull();
    expect(placeStack([bar(2010, 60_000, 0)], parts, frame).threshold?.label).toBe('25 kt');
    expect(placeStack([bar(2010, 900, 0)], parts, frame).threshold).toBeNull();
  });

  it('draw an amount below zero as nothing', () => {
    const below = placeStack([bar(2015, -4, 0), bar(2016, 100, 0)], parts, frame);
    expect(rectangles(below.bars[0]?.d)).toHaveLength(1);
  });

  it('name their parts only where there is more than one', () => {
    expect(placed.legend.map(({ text }) => text)).toEqual(['carbon dioxide', 'methane']);
    expect(placeStack(bars, parts.slice(0, 1), frame).legend).toEqual([]);
  });
});

it('amounts are written in the unit that suits them', () => {
  expect([8_109_432, 412_345, 25_000, 9_431, 12, 123_456_789].map(amount)).toEqual([
    '8.11 Mt',
    '412 kt',
    '25 kt',
    '9,431 t',
    '12 t',
    '123 Mt',
  ]);
});
