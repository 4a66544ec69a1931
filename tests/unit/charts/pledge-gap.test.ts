import { describe, expect, it } from 'vitest';
import { stateOf } from '@/charts/contract';
import { chart } from '@/charts/pledge-gap/chart';
import { placeGap } from '@/charts/pledge-gap/layout';
import { params } from '@/charts/pledge-gap/params';
import { readout } from '@/charts/pledge-gap/readout';
import { gapSeries } from '@/charts/pledge-gap/series';
import type { MarksPlaced, TextMark } from '@/charts/marks';
import { inventoryMt } from '@/data/inventory';
import { iraModels } from '@/data/ira-models';
import { PLEDGE } from '@/data/schema/ira-terms';
import { expectApart, FRAME_LIST } from './texts';

const series = gapSeries();
/** A choice of the reader's: what it makes bold is measured bold. */
const bold = (text: TextMark): TextMark => ({ ...text, tone: `t-bold ${text.tone}` });

describe('pledge-gap', () => {
  it('offers the nine models and the two ends of the pledge', () => {
    const { model, pledge } = params;
    if (model?.type !== 'choice' || pledge?.type !== 'choice') throw new Error('no choices');
    expect(model.options.map(({ value }) => value)).toEqual(series.ledges.map(({ id }) => id).sort());
    for (const { id, model: name, team } of series.ledges)
      expect(model.options.find(({ value }) => value === id)?.label).toBe(`${name} (${team})`);
    expect(pledge.options.map(({ value }) => Number(value))).toEqual([PLEDGE.low_pct, PLEDGE.high_pct]);
  });

  it('has in every gap the sum of the model’s gases less half (or 48%) of the inventory’s 2005', () => {
    // By the gases and by sources less sinks, not by the net totals that the chart reads.
    const base =
      inventoryMt(2023, 'total', 'gross', PLEDGE.base) +
      inventoryMt(2023, 'total', 'land sinks', PLEDGE.base);
    for (const ledge of series.ledges) {
      const row = iraModels.find((one) => one.model === ledge.model && one.year === PLEDGE.year);
      if (!row) throw new Error(ledge.model);
      const sum =
        row.carbon_dioxide_mt +
        row.methane_mt +
        row.nitrous_oxide_mt +
        row.fluorinated_mt +
        row.land_sinks_mt;
      expect(Math.abs(ledge.gaps[50] - (sum - base * 0.5)), ledge.model).toBeLessThan(0.4);
      expect(Math.abs(ledge.gaps[52] - (sum - base * 0.48)), ledge.model).toBeLessThan(0.4);
    }
  });

  it('goes from 631 to 1,143 million tonnes at 50 percent', () => {
    const gaps = series.ledges.map((ledge) => Math.round(ledge.gaps[50]));
    expect([gaps.at(-1), gaps[4], gaps[0]]).toEqual([631, 754, 1143]);
    expect(Math.round(series.floors[50] - series.floors[52])).toBe(134);
  });

  it.each(FRAME_LIST)('draws tonnes as distance at $kind', (frame) => {
    const placed = placeGap(series, frame);
    const heights = placed.ledges.map((ledge) => Number(/v([\d.]+)h/.exec(ledge.gap[0])?.[1]));
    const scale = heights.map((height, i) => height / (series.ledges[i]?.gaps[50] ?? 0));
    // One scale for all, within the rounding to tenths of a pixel.
    for (const one of scale) expect(one).toBeCloseTo(scale[0] ?? 0, 3);
    const held = placed.ledges.map((ledge) => Number(/v([\d.]+)h/.exec(ledge.held[0])?.[1] ?? Number.NaN));
    if (frame.kind !== 'card') held.forEach((height, i) => expect(height).toBeCloseTo(heights[i] ?? 0, 0));
  });

  it.each(FRAME_LIST)('keeps its words apart at $kind, whatever is chosen', (frame) => {
    const placed = placeGap(series, frame);
    for (const chosen of placed.ledges) {
      for (const k of [0, 1] as const) {
        const texts = [
          ...placed.fixed,
          ...placed.floorWords[k],
          chosen.number[k],
          ...chosen.words[k],
          ...(chosen.held[k] ? [chosen.heldTonnes[k]] : []),
          ...placed.ledges.flatMap((ledge) => {
            const own = [ledge.name, ledge.tonnes[k]];
            return [...(ledge === chosen ? own.map(bold) : own), ...(ledge.team ? [ledge.team] : [])];
          }),
        ];
        expectApart({ ...placed, texts } as unknown as MarksPlaced, `${frame.kind} ${chosen.id} ${k}`);
      }
    }
  });

  it('says the same in readout, description and table', () => {
    const placed = chart.place({ kind: 'wide', width: 760 }, {}) as ReturnType<typeof placeGap>;
    for (const view of chart.views) {
      const state = stateOf(chart, view);
      const said = readout(placed, state);
      expect(said).toMatch(/^With the law .* of the way\./);
      expect(chart.describe(state)).toContain(said);
      expect(chart.table(state).rows).toHaveLength(9);
    }
  });

  it('stays light', () => {
    for (const frame of FRAME_LIST)
      expect(JSON.stringify(placeGap(series, frame)).length).toBeLessThan(30_000);
  });
});
