/**
 * What is told of a live chart in words, for every state at once, as files that the browser asks for when a reader
 * changes something: so that description and table follow the drawing, and a page at rest carries none of it.
 * Texts, tables and rows that are alike are written once. Build only.
 */
import { createHash } from 'node:crypto';
import { withBase } from '@/lib/base';
import type { Param, State } from '@/lib/address';
import { stateOf, type Cell, type Chart } from './contract';
import { placedOf } from './placed';
import type { ToldFile } from './told-state';

type Value = string | number;

/** The words of a chart's readout at a state; "" for a chart without. */
export function readoutText(chart: Chart, state: State): string {
  const said = chart.readout?.(placedOf(chart), state) ?? '';
  return typeof said === 'string' ? said : said.text;
}

/** The values of a parameter of which each has words of its own; undefined where they are too many. */
function valuesOf(chart: Chart, name: string, param: Param): Value[] | undefined {
  if (name === chart.endless) return undefined;
  if (param.type === 'choice') return param.options.map(({ value }) => value);
  if (param.type === 'year')
    return Array.from({ length: param.max - param.min + 1 }, (_, i) => param.min + i);
  return undefined;
}

/** Numbers things in the order in which they first come. */
function numbered<T>() {
  const numbers = new Map<string, number>();
  const list: T[] = [];
  return {
    list,
    of(thing: T): number {
      const key = JSON.stringify(thing);
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, list.length);
      return list.push(thing) - 1;
    },
  };
}

/** Leaves out the parameters that change nothing. */
function reduced({ params, states, ...rest }: ToldFile): ToldFile {
  for (const [i, [name, values]] of params.entries()) {
    const inner = params.slice(i + 1).reduce((product, [, { length }]) => product * length, 1);
    const first = (at: number) => at - (Math.floor(at / inner) % values.length) * inner;
    if (values.length > 1 && !states.every((pair, at) => String(pair) === String(states[first(at)])))
      continue;
    return reduced({
      ...rest,
      params: params.filter((param) => param[0] !== name),
      states: states.filter((_, at) => first(at) === at),
    });
  }
  return { params, states, ...rest };
}

/** What is told of the states that have these values. */
function toldFile(chart: Chart, fixed: State): ToldFile {
  const params: [string, Value[]][] = [];
  const picks: Record<string, Value> = {};
  for (const [name, param] of Object.entries(chart.params)) {
    const values = name in fixed ? [fixed[name] ?? ''] : valuesOf(chart, name, param);
    if (values) params.push([name, values]);
    else if (name !== chart.endless) picks[name] = param.default;
  }
  const [texts, rows, tables] = [
    numbered<string>(),
    numbered<Cell[]>(),
    numbered<ToldFile['tables'][number]>(),
  ];
  const states = params
    .reduce<State[]>(
      (list, [name, values]) => list.flatMap((state) => values.map((value) => ({ ...state, [name]: value }))),
      [stateOf(chart, { ...chart.views[0], state: {} })],
    )
    .map((state): [number, number] => {
      const { caption, columns, rows: all } = chart.table(state);
      const shown = all.slice(0, chart.tableRows);
      let text = chart.describe(state);
      if (chart.endless !== undefined) {
        const said = readoutText(chart, state);
        if (!text.startsWith(said))
          throw new Error(`chart ${chart.slug}: its description does not begin with its readout`);
        text = text.slice(said.length).trimStart();
      }
      const table = {
        caption,
        columns,
        total: all.length,
        rows: shown.map((row) => rows.of(columns.map(({ key }) => row[key] ?? null))),
      };
      return [texts.of(text), tables.of(table)];
    });
  return reduced({
    params,
    picks,
    ...(chart.endless && { readoutFirst: true }),
    texts: texts.list,
    rows: rows.list,
    tables: tables.list,
    states,
  });
}

const made = new Map<Chart, ReadonlyMap<string, string>>();

/** The files of a live chart, JSON by name: one, or one for each value of the choice that parts them. */
export function toldFiles(chart: Chart): ReadonlyMap<string, string> {
  const known = made.get(chart);
  if (known) return known;
  const by = chart.toldBy;
  const parts = by === undefined ? [''] : (valuesOf(chart, by, chart.params[by] as Param) ?? []);
  const jsons = parts.map((part) => JSON.stringify(toldFile(chart, by === undefined ? {} : { [by]: part })));
  const hash = createHash('sha256').update(jsons.join('\n')).digest('hex').slice(0, 10);
  const files = new Map(jsons.map((json, i) => [`told-${[hash, parts[i]].filter(Boolean).join('-')}`, json]));
  made.set(chart, files);
  return files;
}

/** Where the browser finds what is told of a chart; "{industry}" in it stands for the state's value. */
export function toldAddress(chart: Chart): string {
  const [first = ''] = toldFiles(chart).keys();
  const name = chart.toldBy === undefined ? first : first.replace(/-[^-]+$/, `-{${chart.toldBy}}`);
  return withBase(`/charts/${chart.slug}/${name}.json`);
}
