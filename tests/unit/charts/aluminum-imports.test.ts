import { describe, expect, it } from 'vitest';
import { chart } from '@/charts/aluminum-imports/chart';
import { placeImports } from '@/charts/aluminum-imports/layout';
import { tonnesBars, twoDigits, valueBars } from '@/charts/aluminum-imports/series';
import { FRAMES, stateOf } from '@/charts/contract';
import { aluminumImports, aluminumImportSources, aluminumImportTonnes2023 } from '@/data/trade';

const rows = { shares: aluminumImports, usgs: aluminumImportSources, tonnes: aluminumImportTonnes2023 };
const card = { kind: 'card', width: 736, height: 270 } as const;

describe('aluminum-imports', () => {
  it('shows shares of value that add to a hundred', () => {
    expect(valueBars(aluminumImports).reduce((sum, bar) => sum + bar.first, 0)).toBeCloseTo(100, 0);
  });

  it('draws no total as a partner', () => {
    expect(tonnesBars(aluminumImportTonnes2023).map((bar) => bar.name)).not.toContain('Total');
  });

  it('marks partners with only one kind of metal listed', () => {
    const parts = tonnesBars(aluminumImportTonnes2023).filter((bar) => bar.part).map((bar) => bar.name); // prettier-ignore
    expect(parts.sort()).toEqual(aluminumImportTonnes2023.filter((row) => row.total_kt === null).map((row) => row.country).sort()); // prettier-ignore
  });

  it('rounds second-hand tonnes to two digits', () => {
    expect([2685, 546.1, 102.2, 16.866].map(twoDigits)).toEqual([2700, 550, 100, 17]);
  });

  it.each([FRAMES.narrow, FRAMES.wide, card])('keeps every label within the frame ($kind)', (frame) => {
    for (const basis of ['value', 'tonnes'] as const)
      expect(placeImports(rows, frame, basis).reach).toBeLessThanOrEqual(frame.width);
  });

  it('keeps the whole on a card, where small partners are summed', () => {
    const sum = (frame: typeof card | typeof FRAMES.wide) =>
      placeImports(rows, frame, 'value').bars.reduce((all, bar) => all + bar.first, 0);
    expect(sum(card)).toBeCloseTo(sum(FRAMES.wide), 6);
  });

  it('has a table with every row of the data', () => {
    const [value, tonnes] = chart.views.map((view) => chart.table(stateOf(chart, view)).rows.length);
    expect([value, tonnes]).toEqual([aluminumImports.length, aluminumImportTonnes2023.length]);
  });
});
