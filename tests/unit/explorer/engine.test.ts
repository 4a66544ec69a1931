import { describe, expect, it } from 'vitest';
import { INDUSTRIES } from '@/data/schema/facility-terms';
import { plantAt, permilleOf, readColumns, type Wire } from '@/explorer/columns';
import { CHANGES, changeOf, LATEST_YEAR, REPORTING, SIZES, sizeOf } from '@/explorer/classes';
import { buildEngine, type Engine } from '@/explorer/engine';
import { explorerFiles } from '@/explorer/build/files';
import { ALL, LISTS, LIST_NAMES, PAGE_SIZE, SORT_COLUMNS, type Query } from '@/explorer/query';
import { subpartCode } from '@/explorer/subparts';
import { wordsOf } from '@/explorer/words';
import { stateByPostal } from '@/lib/states';

function toTheEnd<T>(work: Generator<undefined, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

const wire = JSON.parse(explorerFiles[0]?.json ?? '') as Wire;
const columns = readColumns(wire);
const engine: Engine = toTheEnd(buildEngine(columns));
const all = Array.from({ length: columns.n }, (_, row) => row);
const plant = all.map((row) => plantAt(columns, row));

const wordsOfRow = plant.map((it) =>
  wordsOf([it.name, it.city, it.county, stateByPostal(it.state).name, it.state, it.owner].join(' ')),
);

/** What a query means, said as plainly as possible. */
function keeps(query: Query, row: number): boolean {
  const it = plant[row];
  if (!it) return false;
  const words = wordsOfRow[row] ?? [];
  const numbers = [it.zip, String(it.id)];
  const found = (): boolean =>
    wordsOf(query.text).every(
      (word) =>
        words.some((own) => own.startsWith(word)) ||
        (word.length > 1 && numbers.some((number) => number.startsWith(word))),
    );
  const among = (values: readonly string[], ...own: (string | undefined)[]): boolean =>
    values.length === 0 || own.some((value) => value !== undefined && values.includes(value));
  const [x, y] = [columns.x[row] ?? -1, columns.y[row] ?? -1];
  return (
    among(query.industry, it.industry) &&
    among(query.state, it.state) &&
    among(query.subpart, ...it.subparts.map(subpartCode)) &&
    among(query.size, SIZES[sizeOf(it.tonnes)]?.value) &&
    among(query.change, CHANGES[changeOf(permilleOf(columns, row))]?.value) &&
    among(query.owner, it.owner) &&
    (query.reporting === 'all' || (query.reporting === 'latest') === (it.lastYear === LATEST_YEAR)) &&
    (query.box === null ||
      (x >= query.box[0] && x <= query.box[2] && y >= query.box[1] && y <= query.box[3] && x >= 0)) &&
    found()
  );
}

/** A small generator with a seed, so that a failure can be looked at again. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

function randomQuery(roll: (sides: number) => number): Query {
  const some = (values: readonly string[], most: number): string[] =>
    roll(3) > 0 ? [] : Array.from({ length: 1 + roll(most) }, () => values[roll(values.length)] ?? '');
  const text = (): string => {
    const it = plant[roll(plant.length)];
    if (!it) return '';
    const source =
      [it.name, it.city, it.county, it.owner, it.zip, String(it.id), `${it.city} ${it.state}`][roll(7)] ?? '';
    return source.slice(0, 2 + roll(8));
  };
  const x = roll(1500);
  const y = roll(900);
  return {
    ...ALL,
    text: roll(2) ? text() : '',
    industry: some(INDUSTRIES, 3),
    state: some(LISTS.state.values, 6),
    subpart: some(LISTS.subpart.values, 3),
    size: some(LISTS.size.values, 2),
    change: some(LISTS.change.values, 2),
    owner: roll(6) ? [] : [columns.owners[1 + roll(columns.owners.length - 1)] ?? ''],
    reporting: REPORTING[roll(3)]?.value ?? 'all',
    box: roll(4) ? null : [x, y, x + 300, y + 300],
  };
}

const sorts = SORT_COLUMNS.flatMap(({ value }) => [true, false].map((down) => ({ column: value, down })));

describe('the explorer', () => {
  it('keeps what a plain filter keeps, for two hundred queries', { timeout: 60_000 }, () => {
    const roll = dice(20231);
    let hits = 0;
    for (let i = 0; i < 200; i++) {
      const query = randomQuery(roll);
      const expected = all.filter((row) => keeps(query, row));
      const result = engine.run(query);
      expect(result.count, JSON.stringify(query)).toBe(expected.length);
      expect(
        engine.rows(result, ALL.sort).toSorted((a, b) => a - b),
        JSON.stringify(query),
      ).toEqual(expected);
      if (expected.length > 0) hits++;
    }
    expect(hits).toBeGreaterThan(40);
  });

  it('counts what each value of a filter would leave', () => {
    const roll = dice(7);
    for (let i = 0; i < 12; i++) {
      const query = randomQuery(roll);
      const counts = engine.counts(query);
      for (const name of LIST_NAMES) {
        const { values } = LISTS[name];
        const at = roll(values.length);
        const wanted = engine.run({ ...query, [name]: [values[at] ?? ''] }).count;
        expect(counts[name][at], `${name} ${values[at] ?? ''}`).toBe(wanted);
      }
      expect(counts.reporting).toEqual(
        REPORTING.map(({ value }) => engine.run({ ...query, reporting: value }).count),
      );
    }
  });

  it.each(sorts)('orders by $column (down: $down), rows without a value last', (sort) => {
    const rows = engine.rows(engine.run(ALL), sort);
    expect(new Set(rows).size).toBe(columns.n);
    const key = (row: number): number | string | null => {
      const it = plant[row];
      if (!it) return null;
      const by: Record<string, number | string | null> = {
        emissions: it.lastYear === LATEST_YEAR ? it.tonnes : null,
        name: wordsOf(it.name).slice(0, 5).join(' '),
        place: stateByPostal(it.state).name,
        industry: INDUSTRIES.indexOf(it.industry as never),
        owner: columns.owner[row] === 0 ? null : (columns.owner[row] ?? null),
        change: permilleOf(columns, row),
      };
      return by[sort.column] ?? null;
    };
    const wrong = rows.slice(1).filter((row, i) => {
      const [a, b] = [key(rows[i] ?? 0), key(row)];
      if (a === null) return b !== null;
      if (b === null || a === b) return false;
      return sort.down ? a < b : a > b;
    });
    expect(wrong).toEqual([]);
  });

  it('gives the same result, not only an equal one, for another order, page or comparison of the same plants', () => {
    const query: Query = { ...ALL, industry: ['steel'] };
    const result = engine.run(query);
    expect(engine.run({ ...query, sort: { column: 'name', down: false }, page: 2, compare: [1] })).toBe(
      result,
    );
    expect(engine.run({ ...query, state: ['OH'] })).not.toBe(result);
    expect(engine.run({ ...query, text: 'ohio' }).count).toBeLessThan(result.count);
  });

  it('cuts an order into pages without gap or overlap', () => {
    const result = engine.run({ ...ALL, industry: ['steel'] });
    const pages = Math.ceil(result.count / PAGE_SIZE);
    const cut = Array.from({ length: pages }, (_, i) => engine.page(result, ALL.sort, i + 1)).flat();
    expect(cut).toEqual(engine.rows(result, ALL.sort));
    expect(engine.page(result, ALL.sort, pages + 1)).toEqual([]);
  });

  it('ranks plants among those of the latest year', () => {
    const [first = 0] = engine.page(engine.run(ALL), ALL.sort, 1);
    expect(engine.rank(first)?.all).toBe(1);
    const gone = all.find((row) => (columns.lastYear[row] ?? 0) < LATEST_YEAR) ?? 0;
    expect(engine.rank(gone)).toBeNull();
    const steel = engine.rows(engine.run({ ...ALL, industry: ['steel'], reporting: 'latest' }), ALL.sort);
    expect(steel.map((row) => engine.rank(row)?.industry)).toEqual(steel.map((_, i) => i + 1));
  });

  it('finds plants by id and owners by the beginnings of their words', () => {
    for (const row of [0, 99, columns.n - 1]) expect(engine.rowOf(columns.id[row] ?? 0)).toBe(row);
    expect(engine.rowOf(42)).toBeUndefined();
    expect(engine.owners('kind mor', 5)[0]).toMatch(/^Kinder Morgan/);
    expect(engine.owners('zzzz', 5)).toEqual([]);
  });
});
