import { describe, expect, it } from 'vitest';
import { stateOf } from '@/charts/contract';
import type { MarksPlaced, TextMark } from '@/charts/marks';
import { chart } from '@/charts/model-fan/chart';
import { placeFan } from '@/charts/model-fan/layout';
import { params } from '@/charts/model-fan/params';
import { readout } from '@/charts/model-fan/readout';
import { fanSeries, levelIn, pairsOf, spreadIn } from '@/charts/model-fan/series';
import { charts } from '@/charts/registry';
import { iraModelsWithout } from '@/data/ira-models';
import { inventoryMt } from '@/data/inventory';
import { expectApart, FRAME_LIST } from './texts';

const series = fanSeries();
const bold = (text: TextMark): TextMark => ({ ...text, tone: `t-bold ${text.tone}` });

describe('the story of the gap', () => {
  it('mixes no editions of the inventory: no chart reads more than one', () => {
    const own = charts.filter(({ story }) => story === 'ira-gap');
    expect(own.length).toBeGreaterThan(1);
    for (const { slug, sources } of own) {
      const editions = sources.filter((key) => key.includes('epa_inventory/compiled_tables_'));
      expect(new Set(editions).size, slug).toBeLessThanOrEqual(1);
    }
  });
});

describe('model-fan', () => {
  it('begins and ends the record where the inventory of 2023 does', () => {
    expect(series.record.map(({ year }) => year).at(-1)).toBe(2021);
    for (const { year, mt } of series.record) expect(mt).toBe(inventoryMt(2023, 'total', 'net', year));
  });

  it('offers every model by name', () => {
    const { model } = params;
    if (model?.type !== 'choice') throw new Error('no choice');
    expect(model.options.slice(1)).toEqual(
      series.models.map(({ id, model: name, team }) => ({ value: id, label: `${name} (${team})` })),
    );
  });

  it('has the medians of the published summary for both ways', () => {
    // leep_smallstats: 38.92 with the law, 29.11 without it.
    const of = (law: 'with' | 'without') => (1 - spreadIn(pairsOf(series, law), 2030).middle / 6696.3) * 100;
    expect(of('with')).toBeCloseTo(38.92, 1);
    expect(of('without')).toBeCloseTo(29.11, 1);
  });

  it('draws the runs of the two tables apart, and never one model without the law from the other', () => {
    for (const { model, pair } of series.models) {
      const rows = iraModelsWithout.filter((row) => row.model === model && row.year === 2030);
      expect(rows).toHaveLength(pair ? 2 : 0);
      for (const row of rows) expect(pair && levelIn(pair[row.law], 2030) / 1000).toBeCloseTo(row.net_gt, 1);
    }
  });

  it.each(FRAME_LIST)('keeps its words apart at $kind, whatever is chosen', (frame) => {
    const placed = placeFan(series, frame);
    for (const [key, focus] of Object.entries(placed.focus)) {
      const [show, model] = key.split(' ');
      const texts = [
        ...placed.fixed,
        ...focus.texts,
        ...(show === 'without' ? placed.bandTexts : []),
        ...(show === 'with'
          ? placed.models.map((one) => (one.id === model ? bold(one.name) : one.name))
          : []),
      ];
      expectApart({ ...placed, texts } as unknown as MarksPlaced, `${frame.kind} ${key}`);
    }
  });

  it.each(FRAME_LIST)('keeps the words of the arrows off the lines at $kind', (frame) => {
    const placed = placeFan(series, frame);
    // Below the lowest run and above the pledge's words: the height of the nearest model in 2030 is the limit.
    const lowest = Math.max(
      ...placed.models.map(({ run }) => Number(/^M[\d.]+,[\d.]+L[\d.]+,([\d.]+)/.exec(run.line)?.[1])),
    );
    for (const [key, { texts }] of Object.entries(placed.focus))
      if (key.startsWith('with '))
        for (const text of texts) expect(text.y - 10, `${key} ${text.text}`).toBeGreaterThan(lowest - 4);
  });

  it('says in its readout what its description begins with', () => {
    const placed = chart.place({ kind: 'wide', width: 760 }, {}) as ReturnType<typeof placeFan>;
    for (const view of chart.views) {
      const state = stateOf(chart, view);
      expect(chart.describe(state)).toContain(readout(placed, state));
      expect(readout(placed, state)).not.toBe('');
    }
  });

  it('stays light', () => {
    for (const frame of FRAME_LIST)
      expect(JSON.stringify(placeFan(series, frame)).length).toBeLessThan(40_000);
  });
});
