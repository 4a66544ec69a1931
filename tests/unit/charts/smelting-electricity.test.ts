import { describe, expect, it } from 'vitest';
import { FRAMES, stateOf } from '@/charts/contract';
import { chart } from '@/charts/smelting-electricity/chart';
import { dodge, readings } from '@/charts/smelting-electricity/layout';
import { aluminumEnergyIntensity } from '@/data/aluminum';

describe('smelting-electricity', () => {
  it('reads alternating current, and no year without a figure', () => {
    const data = readings(aluminumEnergyIntensity);
    expect(data).toHaveLength(
      aluminumEnergyIntensity.filter((row) => row.category === 'AC' && row.kwh_per_t !== null).length,
    );
    expect(data.every((row) => row.kwh > 10_000)).toBe(true);
  });

  it('moves labels apart, keeps their order and stays above the floor', () => {
    const placed = dodge([100, 102, 103, 40], 15, 110);
    const sorted = [placed[3], placed[0], placed[1], placed[2]].map((y) => y ?? 0);
    for (const [i, y] of sorted.entries())
      if (i > 0) expect(y - (sorted[i - 1] ?? 0)).toBeGreaterThanOrEqual(14.9);
    expect(Math.max(...placed)).toBeLessThanOrEqual(110.1);
  });

  it('draws every named view as one accessible-by-table svg without styles', () => {
    for (const view of chart.views) {
      for (const frame of [FRAMES.narrow, FRAMES.wide]) {
        const { svg } = chart.place(frame, stateOf(chart, view)) as unknown as { svg: string };
        expect(svg.match(/<svg/g)).toHaveLength(1);
        expect(svg).not.toContain('style=');
        expect(svg).toContain('North America');
      }
    }
  });

  it('says where an axis that does not begin at zero begins', () => {
    expect(chart.measure({ axis: 'close' })).toContain('begins at 13,000');
    expect(chart.measure({ axis: 'zero' })).not.toContain('begins');
  });
});
