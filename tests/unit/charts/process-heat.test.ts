import { describe, expect, it } from 'vitest';
import { FRAMES, stateOf } from '@/charts/contract';
import { chart } from '@/charts/process-heat/chart';
import { placeHeat, type Show, type TextAt } from '@/charts/process-heat/layout';
import { FOUR, heatSeries, wholeOf } from '@/charts/process-heat/series';
import { heatEnergy, processHeatBy, TWH_PER_TBTU } from '@/data/heat';
import { measureText } from '@/lib/text-measure';

const rows = { processes: processHeatBy('processes'), quartiles: processHeatBy('quartiles') };
const series = heatSeries(heatEnergy, rows);
const whole = wholeOf(heatEnergy, rows);
const frames = [FRAMES.narrow, FRAMES.wide, { kind: 'card', width: 736, height: 270 }] as const;
const shows: readonly Show[] = ['all', 'four', 'below-130'];

/** Left and right edge of a text. */
function edges({ x, text, anchor, tone }: TextAt): [number, number] {
  const bold = tone.includes('bold') || tone.includes('accent');
  const size = tone.includes('small') || tone === 'tick-label' ? 12 : 13;
  const width = measureText(text, { font: bold ? 'label-semibold' : 'label', size });
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return [left, left + width];
}

describe('process-heat', () => {
  it('splits all heat into groups, the four industries among them', () => {
    expect(series.reduce((sum, one) => sum + one.twh, 0)).toBeCloseTo(whole.twh, 6);
    // The survey's own line for all manufacturing: 3,261 + 856 + 1,915 trillion Btu.
    expect(whole.twh / TWH_PER_TBTU / (3261 + 856 + 1915)).toBeCloseTo(1, 2);
    for (const group of FOUR) expect(series.map((one) => one.group)).toContain(group);
  });

  it('draws every bit of heat that has a temperature', () => {
    for (const one of series) {
      const placed = one.twh - one.unplaced;
      expect(
        one.bands.reduce((sum, glow) => sum + glow.twh, 0),
        one.group,
      ).toBeCloseTo(placed, 1);
      expect(
        one.steps.reduce((sum, glow) => sum + glow.twh, 0),
        one.group,
      ).toBeCloseTo(placed, 1);
    }
  });

  it('has no dot that mixes heat from both sides of the line', () => {
    for (const one of series) {
      const below = one.bands.filter((glow) => glow.temp <= 130).reduce((sum, glow) => sum + glow.twh, 0);
      expect(below, one.group).toBeCloseTo(one.below.processes.twh, 3);
    }
  });

  it('makes the area of a dot its energy', () => {
    const { dots } = placeHeat(series, FRAMES.wide, 'all');
    const glows = series.flatMap((one) => one.bands.toSorted((a, b) => b.twh - a.twh));
    const ratios = dots
      .filter((dot) => dot.r > 8)
      .map((dot) => {
        const near = glows.map((glow) => glow.twh / (dot.r * dot.r));
        return near.reduce((a, b) => (Math.abs(b - 160 / 22 ** 2) < Math.abs(a - 160 / 22 ** 2) ? b : a));
      });
    for (const ratio of ratios) expect(ratio).toBeCloseTo(160 / 22 ** 2, 1);
  });

  it('keeps words and dots within the picture, and words off each other', () => {
    for (const frame of frames)
      for (const show of shows) {
        const placed = placeHeat(series, frame, show);
        for (const dot of placed.dots) {
          expect(dot.x - dot.r).toBeGreaterThanOrEqual(0);
          expect(dot.x + dot.r, dot.title).toBeLessThanOrEqual(frame.width);
          expect(dot.y + dot.r).toBeLessThanOrEqual(placed.height);
        }
        for (const [i, text] of placed.texts.entries()) {
          const [left, right] = edges(text);
          expect(left, text.text).toBeGreaterThanOrEqual(0);
          expect(right, `${frame.kind} ${text.text}`).toBeLessThanOrEqual(frame.width);
          for (const other of placed.texts.slice(i + 1)) {
            if (Math.abs(other.y - text.y) >= 13) continue;
            const [from, to] = edges(other);
            expect(to < left || from > right, `${frame.kind} ${show}: ${text.text} | ${other.text}`).toBe(
              true,
            );
          }
        }
      }
  });

  it('gives both methods in its table, and the whole in its last row', () => {
    const [all] = chart.views;
    const table = chart.table(stateOf(chart, all)).rows;
    const last = table.at(-1);
    expect(last?.['group']).toBe('All manufacturing');
    expect(last?.['below_steps']).toBeCloseTo(whole.below.processes.share, 0.9);
    expect(last?.['below_quartiles']).toBeCloseTo(whole.below.quartiles.share, 0.9);
  });
});
