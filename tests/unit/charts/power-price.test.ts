import { describe, expect, it } from 'vitest';
import { FRAMES } from '@/charts/contract';
import { chart } from '@/charts/power-price/chart';
import { placePrices } from '@/charts/power-price/layout';
import { params } from '@/charts/power-price/params';
import { FIRST, LAST, priceSeries } from '@/charts/power-price/series';
import { aluminumSmelters, electricityPrice } from '@/data/aluminum';
import { measureText } from '@/lib/text-measure';

const all = priceSeries(electricityPrice, aluminumSmelters);
const frames = [FRAMES.narrow, FRAMES.wide, { kind: 'card', width: 736, height: 250 }] as const;
const width = (text: string) => measureText(text, { font: 'label', size: 13 });

describe('power-price', () => {
  it('has a price for every year of every state that made aluminum after 1989, and the nation', () => {
    expect(all.at(-1)?.code).toBe('US');
    for (const series of all) expect(series.cents).toHaveLength(LAST - FIRST + 1);
    const states = new Set(
      aluminumSmelters
        .filter((smelter) => smelter.operating || (smelter.last_year ?? 0) >= FIRST)
        .map((smelter) => smelter.state),
    );
    expect(new Set(all.slice(0, -1).map((series) => series.code))).toEqual(states);
  });

  it('offers exactly those states', () => {
    const state = params['state'];
    if (state?.type !== 'choice') throw new Error('state is no choice');
    expect(state.options.map((option) => [option.value, option.label])).toEqual(
      all.slice(0, -1).map((series) => [series.code, series.name]),
    );
  });

  it('hangs names where no other name is and no leader passes', () => {
    for (const frame of frames) {
      for (const state of placePrices(all, frame).states) {
        for (const [i, a] of state.stops.entries()) {
          expect(a.x + width(a.text), `${state.code} ${a.text}`).toBeLessThanOrEqual(frame.width);
          expect(a.foot - 11, a.text).toBeGreaterThan(a.y);
          for (const b of state.stops.slice(i + 1)) {
            const apart = Math.abs(a.foot - b.foot) >= 14 || a.x + width(a.text) < b.x;
            expect(apart, `${a.text} and ${b.text}`).toBe(true);
            // The leader of the later year ends above the words it would else cross.
            if (b.x < a.x + width(a.text)) expect(b.foot).toBeLessThan(a.foot);
          }
        }
      }
    }
  });

  it('keeps the two labels at the right apart and inside', () => {
    for (const frame of frames) {
      const placed = placePrices(all, frame);
      for (const state of placed.states) {
        expect(Math.abs(state.label.y - state.label.nation), state.name).toBeGreaterThanOrEqual(34);
        expect(
          placed.labelX + measureText(state.name, { font: 'label-semibold', size: 13 }),
          state.name,
        ).toBeLessThanOrEqual(frame.width);
      }
    }
  });

  it('prints the prices of the data in its table', () => {
    const { rows } = chart.table({ state: 'WA' });
    for (const row of rows) {
      const data = electricityPrice.find(
        (candidate) => candidate.state === 'WA' && candidate.year === row['year'],
      );
      expect(row['state_cents']).toBe(data?.cents_per_kwh);
    }
    expect(rows.map((row) => row['stopped']).join(' ')).toContain('Mead, Tacoma and Vancouver');
  });

  it('stays light', () => {
    for (const frame of frames) expect(JSON.stringify(placePrices(all, frame)).length).toBeLessThan(12_000);
  });
});
