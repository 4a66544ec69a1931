import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FRAMES, stateOf } from '@/charts/contract';
import { draw } from '@/charts/drawing';
import { standaloneSvg } from '@/charts/picture';
import { cardSvg } from '@/charts/poster';
import { png } from '@/charts/raster';
import { charts, chartAndView, chartBySlug } from '@/charts/registry';
import { viewCsv, viewJson, viewOembed } from '@/charts/files';
import { sources } from '@/data/sources';
import { csv } from '@/lib/delimited';
import { formatAddress, parseAddress, type Param } from '@/lib/address';

const keys = new Set(sources.map((source) => source.key));
const combinations = (params: Readonly<Record<string, Param>>) =>
  Object.values(params).reduce(
    (product, param) => product * (param.type === 'choice' ? param.options.length : Number.POSITIVE_INFINITY),
    1,
  );

describe.each(charts.map((chart) => [chart.slug, chart] as const))('chart %s', (_, chart) => {
  it('says what it shows, in which unit, and from where', () => {
    expect(chart.name.length).toBeGreaterThan(3);
    expect(chart.summary).toMatch(/\.$/);
    expect(chart.vintage.length).toBeGreaterThan(3);
    expect(chart.sources.length).toBeGreaterThan(0);
    for (const key of chart.sources) expect(keys).toContain(key);
  });

  it('has a title, a description and a complete state for each view', () => {
    const titles = new Set(chart.views.map((view) => view.title));
    expect(titles.size).toBe(chart.views.length);
    for (const view of chart.views) {
      const state = stateOf(chart, view);
      expect(view.title).not.toMatch(/NaN|undefined|Infinity/);
      expect(view.description.length).toBeGreaterThan(20);
      expect(chart.measure(state).length).toBeGreaterThan(10);
      expect(chart.describe(state)).not.toMatch(/NaN|undefined|Infinity/);
      expect(parseAddress(formatAddress(state, chart.params), chart.params)).toEqual({ state, notes: [] });
    }
  });

  it('has an island exactly if it is live, and a view for each state if it is still', () => {
    expect(existsSync(`src/charts/${chart.slug}/Island.astro`)).toBe(chart.live);
    if (!chart.live) expect(chart.views.length).toBeGreaterThanOrEqual(combinations(chart.params));
  });

  it('draws one svg that fits its frame, the same each time', () => {
    for (const view of chart.views) {
      const state = stateOf(chart, view);
      for (const frame of Object.values(FRAMES)) {
        const drawing = draw(chart, state, frame, 'x');
        expect(drawing.width).toBe(frame.width);
        expect(drawing.height).toBeLessThanOrEqual(1100);
        expect(drawing.svg).not.toMatch(/NaN|undefined| style=/);
        expect(draw(chart, state, frame, 'x').svg).toBe(drawing.svg);
      }
    }
  });

  it('has a layout that does not depend on the state if it is live', () => {
    if (!chart.live) return;
    const [first, ...others] = chart.views.map((view) =>
      JSON.stringify(chart.place(FRAMES.narrow, stateOf(chart, view))),
    );
    for (const other of others) expect(other).toBe(first);
  });

  it('has a table whose rows fill its columns', () => {
    for (const view of chart.views) {
      const table = chart.table(stateOf(chart, view));
      expect(table.rows.length).toBeGreaterThan(0);
      for (const row of table.rows)
        expect(Object.keys(row).sort()).toEqual(table.columns.map((column) => column.key).sort());
    }
  });

  it('makes every file of a view', async () => {
    for (const view of chart.views) {
      const svg = standaloneSvg(chart, view);
      expect(svg).not.toMatch(/var\(|NaN|undefined/);
      expect(cardSvg(chart, view)).not.toMatch(/var\(|NaN|undefined/);
      expect(viewCsv(chart, view).split('\r\n').length).toBeGreaterThan(2);
      expect(viewJson(chart, view).citation).toContain(view.title);
      expect(viewOembed(chart, view)).toMatchObject({ version: '1.0', type: 'rich', width: 640 });
    }
    const view = chart.views[0];
    expect(await png(cardSvg(chart, view), 1)).toEqual(await png(cardSvg(chart, view), 1));
  });
});

describe('the registry', () => {
  it('stops the build at an unknown chart or view', () => {
    expect(() => chartBySlug('nothing')).toThrow('no chart "nothing"');
    expect(() => chartAndView('smelter-lights/in-1776')).toThrow('no view "in-1776"');
  });

  it('holds every folder of src/charts that has a definition', () => {
    const folders = readdirSync('src/charts', { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && existsSync(`src/charts/${entry.name}/chart.ts`),
    );
    expect(charts.map((chart) => chart.slug).sort()).toEqual(folders.map((entry) => entry.name).sort());
  });
});

describe('tokens', () => {
  it('are the same in the system’s dark mode as in the explicit one', () => {
    const css = readFileSync('src/styles/tokens.css', 'utf8');
    const block = (selector: string) =>
      css.slice(css.indexOf(selector), css.indexOf('}', css.indexOf(selector))).match(/--[\w-]+: #\w+/g);
    expect(block('.furnace {')).toEqual(block(":root:not([data-theme='light'])"));
  });
});

describe('csv', () => {
  it('quotes what must be quoted', () => {
    expect(csv(['a', 'b'], [{ a: 'x, "y"', b: null }])).toBe('a,b\r\n"x, ""y""",\r\n');
  });
});
