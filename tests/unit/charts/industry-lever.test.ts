import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stateOf, type Cell } from '@/charts/contract';
import { draw } from '@/charts/drawing';
import { chart } from '@/charts/industry-lever/chart';
import { placeLever } from '@/charts/industry-lever/layout';
import { params } from '@/charts/industry-lever/params';
import { readout } from '@/charts/industry-lever/readout';
import { cutOf, pledgeOf, wholePart } from '@/charts/industry-lever/state';
import type { MarksPlaced } from '@/charts/marks';
import { placedJson } from '@/charts/placed';
import { seedClaims } from '@/data/claims';
import { bindings } from '@/facts/claims';
import { industryMt, leverModels, middleClaim, middleGap } from '@/facts/industry-lever';
import { fact } from '@/facts/registry';
import { parseAddress } from '@/lib/address';
import { CLAIM_PCT, closedPct, cutFor, cutMt, openMt } from '@/lib/gap-arithmetic';
import { expectApart, FRAME_LIST } from './texts';

const [half, claim, half52, all] = chart.views;
const rowsAt = (state: Record<string, string | number>) =>
  chart.table({ ...stateOf(chart, chart.views[0]), ...state }).rows;
const sum = (values: readonly (Cell | undefined)[]) =>
  values.reduce<number>((total, value) => total + Number(value), 0);

describe('the arithmetic', () => {
  it('goes there and back: the cut that closes a part closes that part', () => {
    for (const { gap } of leverModels)
      for (const part of [10, CLAIM_PCT, 100]) {
        const cut = cutMt(industryMt, cutFor(industryMt, gap['50'], part));
        expect(closedPct(gap['50'], cut)).toBeCloseTo(part, 8);
        expect(openMt(gap['50'], cut)).toBeCloseTo(gap['50'] * (1 - part / 100), 8);
      }
    expect([closedPct(100, 250), openMt(100, 250), closedPct(100, 0), openMt(100, 0)]).toEqual([100, 0, 0, 100]);
  });

  // A second route: the figures as published, typed by hand from the raw files, in integers of tonnes.
  it('agrees with the published figures', () => {
    const net2030 = [4102.046846, 3999.758074, 3979.031907, 4491.143954, 4331.27673, 3990.625329, 4474.278468, 4162.89502, 4047.344849];
    const gaps = net2030.map((mt) => Math.round((mt - 6696.3 / 2) * 1e6)).sort((a, b) => a - b);
    leverModels.forEach(({ gap }, i) => expect(gap['50']).toBeCloseTo((gaps[i] ?? 0) / 1e6, 0));
    const middle = gaps[4] ?? 0;
    expect(middleGap['50']).toBeCloseTo(middle / 1e6, 0);
    expect(middleClaim['50']).toBeCloseTo(((middle / 1e6) * 0.4) / 14.873, 1);
    // All other sectors off the gross total: industry again, but for the rounding of seven lines.
    expect(Math.abs(industryMt - (6340.2 - 1584.1 - 1804.3 - 635.8 - 439.2 - 365.6 - 24.1))).toBeLessThan(0.36);
    expect(middleGap['52'] - middleGap['50']).toBeCloseTo(6696.3 * 0.02, 6);
  });

  it('never says 100 of a gap that is not closed', () => {
    expect([wholePart(99.7), wholePart(100), wholePart(0.2)]).toEqual(['99%', '100%', '0%']);
  });
}); // prettier-ignore

describe('industry-lever', () => {
  it('stands on one edition of the inventory', () => {
    expect(chart.sources.filter((key) => key.includes('epa_inventory'))).toEqual([
      'emissions/epa_inventory/compiled_tables_2023.xlsx',
    ]);
  });

  it('splits each gap of its table into closed and left, at every cut', () => {
    for (const pledge of ['50', '52'])
      for (let cut = 0; cut <= 100; cut += 5)
        for (const row of rowsAt({ pledge, cut }))
          expect(Math.abs(sum([row['closed_mt'], row['left_mt']]) - Number(row['gap_mt']))).toBeLessThan(0.16);
    expect(rowsAt({ cut: 0 }).every((row) => row['closed_pct'] === 0)).toBe(true);
    expect(rowsAt({ pledge: '52', cut: 100 }).every((row) => row['left_mt'] === 0)).toBe(true);
  });

  it('says in its titles what its table counts', () => {
    const closed = (view: (typeof chart.views)[number] | undefined) =>
      view ? chart.table(stateOf(chart, view)).rows.filter((row) => row['left_mt'] === 0).length : -1;
    expect([closed(half), closed(half52), closed(all)]).toEqual([4, 0, 9]);
    expect(half.title).toContain('four of nine');
    const cuts = rowsAt({}).map((row) => Number(row['claim_cut_pct']));
    expect(claim?.title).toContain(`${Math.round(Math.min(...cuts))} to ${Math.round(Math.max(...cuts))} percent`);
    expect(claim?.state['cut']).toBe(Math.round(Number(fact('industry-lever.claim-cut-50').value)));
  });

  it('reads its state from the address, and takes a broken one as the default', () => {
    expect(parseAddress('?cut=20&pledge=52', params).state).toEqual({ pledge: '52', cut: 20 });
    for (const query of ['?cut=101', '?cut=-1', '?cut=x', '?pledge=51'])
      expect(parseAddress(query, params)).toMatchObject({ state: { pledge: '50', cut: 50 }, notes: [/you see the default/] as unknown });
    expect([cutOf(140), cutOf('x'), pledgeOf('99')]).toEqual([100, 0, '50']);
  });

  it('leaves the claim unchecked, as the compiled verdict does: the size is possible, the scenario not found', () => {
    const id = 'c004-chart2-40-percent';
    expect(bindings[id]?.verdict).toBe(seedClaims.find((row) => row.id === id)?.verdict);
    expect(bindings[id]?.evidence).toContain('302 million tonnes, 20.3%');
  });

  it('says its state in sentences', () => {
    const placed = placeLever(FRAME_LIST[1]);
    expect(readout(placed, { pledge: '50', cut: 50 })).toBe(
      '50% of industry’s direct emissions of 2021 is 744 million tonnes. It closes the gap to 50% in 4 of 9 models, 99% of the middle one and 65% of the widest, which is left with 399. To close 40% of the middle gap takes a cut of 20.3%.',
    );
    expect(readout(placed, { pledge: '52', cut: 10 })).toContain('in none of 9 models');
    expect(readout(placed, { pledge: '50', cut: 100 })).toContain('in all 9 models, with 344 million tonnes or more to spare');
  });

  it('draws industry and the gaps on one scale, and the claim’s tick at two fifths of each bar', () => {
    for (const frame of FRAME_LIST) {
      const placed = placeLever(frame);
      const perMt = (placed.x1 - placed.x0) / placed.industry;
      for (const row of placed.rows)
        for (const id of ['50', '52'] as const) {
          expect(row.claim[id].x - placed.x0).toBeCloseTo(0.4 * row.gap[id] * perMt, 0);
          expect(placed.x0 + row.gap[id] * perMt).toBeLessThan(placed.x1);
        }
      expect(placed.base + 17).toBeLessThanOrEqual(placed.height);
    }
  });

  it.each(FRAME_LIST)('keeps its words apart and within the frame ($kind)', (frame) => {
    for (const view of chart.views) {
      const { svg, width, height } = draw(chart, stateOf(chart, view), frame, 'x');
      expectApart(textsOf(svg, width, height), `${view.id} ${frame.kind}`);
    }
  });

  it('stays light', () => {
    expect(gzipSync(placedJson(chart)).length / 1024).toBeLessThan(4);
    for (const view of chart.views)
      expect(gzipSync(draw(chart, stateOf(chart, view), FRAME_LIST[1], 'x').svg).length / 1024).toBeLessThan(4);
    for (const file of ['Drawing.svelte', 'readout.ts', 'state.ts', 'params.ts'])
      expect(readFileSync(`src/charts/industry-lever/${file}`, 'utf8')).not.toMatch(/import (?!type).*(@\/data|@\/facts|d3|zod)/);
  });
}); // prettier-ignore

/** The texts of a finished drawing, with the classes and sizes they have in it. */
function textsOf(svg: string, width: number, height: number): MarksPlaced {
  const texts = [...svg.matchAll(/<text([^>]*)>([\s\S]*?)<\/text>/g)].map(([, attributes = '', inner = '']) => {
    const of = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
    const text = inner.replace(/<!--.*?-->/g, '').replace(/<tspan[^>]*>/g, '  ').replace(/<[^>]*>/g, '');
    const size = of('font-size');
    return {
      x: Number(of('x')),
      y: Number(of('y')),
      text: text.trim(),
      tone: of('class')?.replace(/svelte-\w+/g, '') ?? '',
      anchor: (of('text-anchor') ?? 'start') as 'start',
      ...(size === undefined ? {} : { size: Number(size) }),
    };
  });
  return { name: 'lever', width, height, paths: [], texts };
} // prettier-ignore
