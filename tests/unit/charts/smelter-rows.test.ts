import { describe, expect, it } from 'vitest';
import { FRAMES, stateOf } from '@/charts/contract';
import { chart } from '@/charts/smelter-rows/chart';
import { placeRows, yearPoint } from '@/charts/smelter-rows/layout';
import { busiestYears, groupsIn, ORDERS } from '@/charts/smelter-rows/order';
import { aluminumSmelters } from '@/data/aluminum';
import { measureText } from '@/lib/text-measure';

const frames = [FRAMES.narrow, FRAMES.wide];
const width = (text: string) => measureText(text, { font: 'label-semibold', size: 13 });

describe('smelter-rows', () => {
  it('draws every smelter once, in every order, at its own height', () => {
    for (const frame of frames) {
      const { rows } = placeRows(aluminumSmelters, frame);
      expect(rows).toHaveLength(aluminumSmelters.length);
      for (const order of ORDERS) {
        const tops = rows.map((row) => row.y[order]).sort((a, b) => a - b);
        for (const [i, y] of tops.entries())
          if (i > 0) expect(y - (tops[i - 1] ?? 0)).toBeGreaterThanOrEqual(16);
      }
    }
  });

  it('keeps every name and year inside the picture and clear of the state codes', () => {
    for (const frame of frames) {
      const { rows } = placeRows(aluminumSmelters, frame);
      for (const row of rows) {
        const start = row.label.inside ? row.label.x : row.label.x - width(row.name);
        expect(start, row.name).toBeGreaterThan(width('WA'));
        expect(row.ended.x + width(row.ended.text), row.name).toBeLessThanOrEqual(frame.width);
      }
    }
  });

  it('marks as running the plants that run, and no other', () => {
    const { rows } = placeRows(aluminumSmelters, FRAMES.wide);
    const running = aluminumSmelters
      .filter((smelter) => smelter.operating)
      .map((smelter) => smelter.short_name);
    expect(rows.filter((row) => row.running).map((row) => row.name)).toEqual(running);
    expect(rows.filter((row) => row.ended.text === 'now').map((row) => row.name)).toEqual(running);
  });

  it('shows a year that is not sure as not sure', () => {
    const { rows } = placeRows(aluminumSmelters, FRAMES.wide);
    for (const [i, smelter] of aluminumSmelters.entries()) {
      const unsure = smelter.opened_uncertain || smelter.last_year_uncertain;
      expect(rows[i]?.maybe !== '', smelter.id).toBe(unsure);
      if (!smelter.operating)
        expect(rows[i]?.ended.text.includes('?'), smelter.id).toBe(
          smelter.last_year === null || smelter.last_year_uncertain,
        );
    }
  });

  it('orders by last metal with the running plants at the end', () => {
    const [stopped, running] = groupsIn('closing', aluminumSmelters);
    const years = (stopped?.smelters ?? []).map(
      (smelter) => smelter.last_year ?? smelter.known_operating ?? 0,
    );
    expect(years).toEqual([...years].sort((a, b) => a - b));
    expect(running?.smelters.every((smelter) => smelter.operating)).toBe(true);
  });

  it('braces the four years in which the most plants ended', () => {
    const { from, to, plants } = busiestYears(aluminumSmelters, 4);
    expect(plants).toHaveLength(
      aluminumSmelters.filter(
        (smelter) => smelter.last_year !== null && smelter.last_year >= from && smelter.last_year <= to,
      ).length,
    );
  });

  it('reads dates of either precision', () => {
    expect(yearPoint('1945')).toBe(1945.5);
    expect(yearPoint('1958-06')).toBeCloseTo(1958.458, 3);
  });

  it('has a row in the table for every smelter, and stays light', () => {
    for (const view of chart.views) {
      expect(chart.table(stateOf(chart, view)).rows).toHaveLength(aluminumSmelters.length);
    }
    for (const frame of frames)
      expect(JSON.stringify(placeRows(aluminumSmelters, frame)).length).toBeLessThan(12_500);
  });
});
