import { describe, expect, it } from 'vitest';
import { FRAMES, stateOf } from '@/charts/contract';
import { chart } from '@/charts/us-emissions/chart';
import { placeNation } from '@/charts/us-emissions/layout';
import type { Mode } from '@/charts/us-emissions/mode';
import { EDITION, gross, industryShare, industrysPower, sectors } from '@/charts/us-emissions/series';
import { inventoryMt } from '@/data/inventory';
import { measureText } from '@/lib/text-measure';

const said = {} as Record<Mode, string>;
const frames = [FRAMES.narrow, FRAMES.wide, { kind: 'card', width: 736, height: 270 }] as const;
const width = (text: string) => measureText(text, { font: 'label-semibold', size: 13 });

describe('us-emissions', () => {
  it('takes every number from one edition', () => {
    expect(EDITION).toBe(2024);
    expect(chart.sources).toEqual(['emissions/epa_inventory/compiled_tables_2024.xlsx']);
    expect(sectors('direct')[0]?.mt.at(-1)).toBe(inventoryMt(2024, 'direct', 'industry', 2022));
  });

  it('stacks the sectors to the total in both ways of counting', () => {
    for (const accounting of ['direct', 'with-electricity'] as const)
      gross.forEach((total, i) => {
        const sum = sectors(accounting).reduce((all, one) => all + (one.mt[i] ?? 0), 0);
        expect(Math.abs(sum - total)).toBeLessThan(0.36);
      });
  });

  // By hand from tables ES-5 and ES-6.
  it('gives industry the shares worked out by hand', () => {
    expect(industryShare('direct', 2022)).toBeCloseTo((100 * 1452.5) / 6343.2, 6);
    expect(industryShare('with-electricity', 2022)).toBeCloseTo((100 * 1872.9) / 6343.2, 6);
    expect(industryShare('direct', 1990)).toBeCloseTo((100 * 1723.3) / 6536.9, 6);
    expect(industrysPower.at(-1)).toBeCloseTo(1872.9 - 1452.5, 6);
  });

  it('keeps its labels apart and within the picture, in every state', () => {
    for (const frame of frames) {
      const placed = placeNation(frame, said);
      for (const [mode, { labels, marks, shares }] of Object.entries(placed.modes)) {
        for (const { lines, y } of labels) {
          for (const text of lines)
            expect(placed.labelX + width(text), `${mode} ${text}`).toBeLessThanOrEqual(frame.width);
          expect(y - 11, `${mode} ${lines[0] ?? ''}`).toBeGreaterThanOrEqual(0);
          expect(y + (lines.length - 1) * placed.pitch + 3).toBeLessThanOrEqual(placed.height);
        }
        const sorted = labels.toSorted((a, b) => a.y - b.y);
        for (const [i, label] of sorted.slice(1).entries())
          expect(label.y - (sorted[i]?.y ?? 0), mode).toBeGreaterThanOrEqual(
            (sorted[i]?.lines.length ?? 1) * placed.pitch - 0.2,
          );
        for (const mark of marks) expect(mark.x - width(mark.text) / 2).toBeGreaterThan(placed.left);
        const room = placed.right - placed.left - 16;
        const needed = shares.reduce(
          (sum, share) => sum + measureText(share.text, { font: 'display', size: placed.shareSize }),
          0,
        );
        expect(needed).toBeLessThan(room);
      }
    }
  });

  it('lifts what is above industry no higher than the picture', () => {
    for (const frame of frames) {
      const placed = placeNation(frame, said);
      const ys = placed.above.direct.flatMap((shape) =>
        [...shape.d.matchAll(/,(-?[\d.]+)/g)].map((match) => Number(match[1])),
      );
      expect(Math.min(...ys) - placed.lift).toBeGreaterThanOrEqual(0);
    }
  });

  it('prints the shares it draws in its table', () => {
    const [, industry] = chart.views;
    if (!industry) throw new Error('no second view');
    const rows = chart.table(stateOf(chart, industry)).rows;
    expect(rows).toHaveLength(33);
    expect(rows.at(-1)?.['industry_share']).toBe(22.9);
  });

  it('stays light', () => {
    for (const frame of frames) expect(JSON.stringify(placeNation(frame, said)).length).toBeLessThan(24_000);
  });
});
