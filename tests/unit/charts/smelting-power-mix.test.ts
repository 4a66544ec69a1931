import { describe, expect, it } from 'vitest';
import { FRAMES, stateOf } from '@/charts/contract';
import { chart } from '@/charts/smelting-power-mix/chart';
import { mixes, POWER } from '@/charts/smelting-power-mix/layout';
import { aluminumPowerMix } from '@/data/aluminum';

describe('smelting-power-mix', () => {
  it('gives each region a whole of a hundred percent', () => {
    for (const year of [2000, 2017]) {
      for (const mix of mixes(aluminumPowerMix, year)) {
        const sum = POWER.reduce((total, { source }) => total + mix.shares[source], 0);
        expect(sum, mix.region).toBeCloseTo(1, 3);
      }
    }
  });

  it('begins with the world and goes on by hydropower', () => {
    const [world, ...rest] = mixes(aluminumPowerMix, 2017);
    expect(world?.region).toBe('World');
    const hydro = rest.map((mix) => mix.shares.hydro);
    expect(hydro).toEqual([...hydro].sort((a, b) => b - a));
  });

  it('never calls the bar with Canada in it the United States', () => {
    for (const view of chart.views) {
      const state = stateOf(chart, view);
      expect(chart.table(state).rows.map((row) => row['region'])).not.toContain('United States');
      const { svg } = chart.place(FRAMES.narrow, state) as unknown as { svg: string };
      expect(svg).toContain('U.S. and Canada, without Quebec');
      expect(chart.measure(state)).toContain('No figure for the U.S. alone');
    }
  });

  it('has a named view for each year that can be chosen', () => {
    const year = chart.params['year'];
    if (year?.type !== 'choice') throw new Error('year is no choice');
    expect(chart.views.map((view) => view.state['year'])).toEqual(year.options.map((option) => option.value));
  });
});
