import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chart } from '@/charts/after-july-2025/chart';
import { groupsOf, pledgeOf, reached, rhodium } from '@/charts/after-july-2025/series';
import { stateOf } from '@/charts/contract';
import type { MarksPlaced } from '@/charts/marks';
import { CARD, FRAME_LIST, expectApart } from './texts';

const lines = readFileSync('scripts/data/inputs/policy/ira_projections_quoted.csv', 'utf8').split('\n');

describe('after-july-2025', () => {
  it('keeps the ranges of the compiled list', () => {
    const { earlier, later, months } = rhodium();
    expect([earlier.low, earlier.high, later.low, later.high, months]).toEqual([38, 56, 26, 35, 14]);
    expect(lines.find((line) => line.includes('Taking Stock 2025,GHG reduction,% below 2005,2035'))).toContain(
      '2035,26,35,',
    );
    expect([pledgeOf('2030').low, pledgeOf('2030').high, reached()]).toEqual([50, 52, 18]);
  }); // prettier-ignore

  it('draws every share below 2005 that was read for the year, and no other measure among them', () => {
    for (const target of ['2030', '2035'] as const) {
      const read = lines.filter((line) => line.includes(`% below`) && line.includes(`,${target},`));
      const drawn = groupsOf(target).flatMap(({ entries }) => entries);
      expect(drawn.length + 1, target).toBe(read.length);
      for (const { id, entries } of groupsOf(target))
        for (const { row } of entries) expect(row.measure === 'energy CO2').toBe(id === 'other');
    }
  });

  it('says that nothing was read for 2030 after the law of July 2025', () => {
    expect(groupsOf('2030').find(({ id }) => id === 'after')?.entries).toEqual([]);
    expect(chart.describe({ for: '2030' })).toContain('no projection was read');
  });

  it('outlines what was read at second hand', () => {
    const placed = chart.place(FRAME_LIST[1], { for: '2035' }) as MarksPlaced;
    const unsure = groupsOf('2035').flatMap(({ entries }) => entries.filter(({ sure }) => !sure));
    expect(placed.paths.filter(({ tone }) => /bar .*is-unsure/.test(tone))).toHaveLength(unsure.length);
  });

  it.each([...FRAME_LIST, { ...CARD, height: 236 }])(
    'keeps its words in the frame and apart ($kind)',
    (frame) => {
      for (const view of chart.views)
        expectApart(chart.place(frame, stateOf(chart, view)) as MarksPlaced, view.id);
    },
  );
});
