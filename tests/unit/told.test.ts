/** What is told of charts in words: at every named view and at states drawn by chance. */
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stateOf, type Chart } from '@/charts/contract';
import { charts } from '@/charts/registry';
import { readoutText, toldAddress, toldFiles } from '@/charts/told';
import { toldAt, type ToldFile } from '@/charts/told-state';
import { sizeOf } from '@/charts/table-cells';
import type { State } from '@/lib/address';
import { DERIVED } from './charts/derived-figures';
import { drawnState } from './charts/drawn-states';
import { unknownFigures } from './charts/told-figures';

const each = charts.map((chart) => [chart.slug, chart] as const);
const live = each.filter(([, chart]) => chart.live);
const RUNS = { numRuns: 6, seed: 8 };

/** Ends as a sentence, and holds no value that has gone wrong. */
function expectSentence(text: string): void {
  expect(text).toMatch(/^[A-Z\d“$].{20,}[.!?)]”?$/su);
  expect(text).not.toMatch(/NaN|undefined|Infinity|\bnull\b|\[object| {2}|\.\.|,,| [.,;]/);
}

/** The file that tells of a state. */
function fileFor(chart: Chart, state: State): ToldFile {
  const name = toldAddress(chart)
    .replace(/\{(\w+)\}/, (_, by: string) => String(state[by]))
    .replace(/^.*\/|\.json$/g, '');
  return JSON.parse(toldFiles(chart).get(name) ?? '') as ToldFile;
}

describe.each(each)('the description of %s', (_, chart) => {
  it('is whole sentences at every view and at any state', () => {
    for (const view of chart.views) expectSentence(chart.describe(stateOf(chart, view)));
    fc.assert(
      fc.property(drawnState(chart.params), (state) => expectSentence(chart.describe(state))),
      RUNS,
    );
  });

  it('has no figure that is neither in the table nor reviewed', () => {
    const reviewed = DERIVED[chart.slug];
    for (const view of chart.views) {
      const state = stateOf(chart, view);
      const text = (reviewed?.phrases ?? []).reduce(
        (left, phrase) => left.replaceAll(new RegExp(phrase, 'gu'), '…'),
        chart.describe(state),
      );
      const more = reviewed?.more ? unknownFigures(text, chart.table({ ...state, ...reviewed.more })) : [];
      const unknown = unknownFigures(text, chart.table(state));
      expect(reviewed?.more ? unknown.filter((it) => more.includes(it)) : unknown, view.id).toEqual([]);
    }
  });
});

describe.each(live)('what the browser tells of %s', (_, chart) => {
  it('is the description and the table of the state on screen', () => {
    const picks = Object.entries(chart.params).filter(([, { type }]) => type === 'id' || type === 'position');
    const atRest = Object.fromEntries(picks.map(([name, param]) => [name, param.default]));
    fc.assert(
      fc.property(drawnState(chart.params), (drawn) => {
        const state = { ...drawn, ...atRest };
        const table = chart.table(state);
        const rows = table.rows.slice(0, chart.tableRows);
        const said = readoutText(chart, state);
        expect(toldAt(fileFor(chart, state), state, said)).toEqual({
          description: chart.describe(state),
          table: {
            caption: table.caption,
            columns: table.columns,
            total: table.rows.length,
            rows: rows.map((row) => table.columns.map(({ key }) => row[key])),
          },
        });
      }),
      RUNS,
    );
  });

  it('ends with the readout where one thing is picked', () => {
    const state = stateOf(chart, chart.views[0]);
    for (const [name, { type }] of Object.entries(chart.params)) {
      if (type !== 'id') continue;
      const told = toldAt(fileFor(chart, state), { ...state, [name]: 1 }, 'Picked is one.');
      expect(told?.description).toMatch(/\. Picked is one\.$/);
    }
  });

  it('comes in files of at most 40 KB, packed, whose name says their content', () => {
    for (const [name, json] of toldFiles(chart)) {
      expect(name).toMatch(/^told-[0-9a-f]{10}(-[a-z-]+)?$/);
      expect(gzipSync(json).length, name).toBeLessThan(40 * 1024);
    }
  });
});

describe('the size of a table', () => {
  it('says whether rows were left out', () => {
    expect([sizeOf(1, 1), sizeOf(30, 30), sizeOf(100, 6470)]).toEqual([
      '1 row',
      '30 rows',
      'the first 100 of 6,470 rows; all are in the data file',
    ]);
  });
});
