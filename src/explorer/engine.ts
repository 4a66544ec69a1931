/**
 * Answers queries over all plants. Filters are sets of bits, made once a value and then only joined and cut;
 * an order is made once a column; a page is the first rows of the order that are in the set. No DOM in here.
 */
import { stateByPostal } from '@/lib/states';
import { allBits, count, countShared, has, join, keep, noBits, type Bits } from './bitset';
import { LATEST_YEAR } from './classes';
import type { Columns } from './columns';
import { boxBits, makeSets, ownerBits, reportingBits } from './filters';
import { asTheyCome, orderBy } from './order';
import { makeOrder, makeRanks, type Ranks } from './orders';
import { LIST_NAMES, LISTS, PAGE_SIZE, SORT_COLUMNS, type ListName, type Query, type Sort } from './query';
import { matching, searchBits, type Indexes } from './search';
import { indexWords, wordsOf } from './words';

/** How many plants each value of each filter would leave, the other filters as they are. */
export type Counts = Readonly<Record<ListName | 'reporting', readonly number[]>>;

export interface Result {
  bits: Bits;
  count: number;
}

export interface Engine {
  columns: Columns;
  /** The plants that a query keeps: the same object as before where the filters are the same. */
  run(query: Query): Result;
  /** Rows of one page of a result (from 1 on; beyond the end: none). */
  page(result: Result, sort: Sort, page: number, size?: number): number[];
  /** All rows of a result in order. */
  rows(result: Result, sort: Sort): number[];
  counts(query: Query): Counts;
  /** Makes what queries will need, one piece a step, so that the first reader to ask does not wait for it. */
  warm(): Generator<undefined, undefined>;
  /** Owners with words that begin like those of the text, those of most plants first. */
  owners(text: string, most: number): string[];
  /** The row of an id; undefined for an id that no plant has. */
  rowOf(id: number): number | undefined;
  /** Place of a row among those that reported for the latest year, of all and of its industry; null if it did not. */
  rank(row: number): { all: number; industry: number } | null;
}

/** Makes an engine; yields now and then, so that whoever drives it can let the page breathe. */
export function* buildEngine(columns: Columns): Generator<undefined, Engine> {
  const names = yield* indexWords(columns.name);
  const cities = yield* indexWords(columns.cities);
  const places = yield* indexWords(
    columns.places.map(({ county, state }) => `${county} ${stateByPostal(state).name} ${state}`),
  );
  const owners = yield* indexWords(columns.owners);
  return engineOf(columns, { names, cities, places, owners });
}

function engineOf(columns: Columns, indexes: Indexes): Engine {
  const { n } = columns;
  const lists: Partial<Record<ListName, Bits[]>> = {};
  const orders = new Map<string, Uint32Array>();
  const cached = new Map<string, { key: string; bits: Bits | null }>();

  /** One set for each value of a list filter, in the order of its values. */
  const setsOf = (name: ListName): Bits[] => (lists[name] ??= makeSets(columns, name));

  /** The set of one filter, remade only when its values change; null where it keeps all. */
  function part(name: string, key: string, make: () => Bits): Bits | null {
    const known = cached.get(name);
    if (known?.key === key) return known.bits;
    const bits = key === '' ? null : make();
    cached.set(name, { key, bits });
    return bits;
  }

  function parts(query: Query): Map<string, Bits> {
    const all: [string, Bits | null][] = LIST_NAMES.map((name) => [
      name,
      part(name, query[name].join('~'), () =>
        query[name].reduce((bits, value) => {
          const set = setsOf(name)[LISTS[name].values.indexOf(value)];
          return set ? join(bits, set) : bits;
        }, noBits(n)),
      ),
    ]);
    const words = wordsOf(query.text);
    all.push(
      ['text', part('text', words.join(' '), () => searchBits(columns, indexes, words))],
      ['owner', part('owner', query.owner.join('~'), () => ownerBits(columns, query.owner))],
      [
        'reporting',
        part('reporting', query.reporting === 'all' ? '' : query.reporting, () =>
          reportingBits(columns, query.reporting === 'latest'),
        ),
      ],
      ['box', part('box', query.box?.join('~') ?? '', () => boxBits(columns, query.box ?? [0, 0, 0, 0]))],
    );
    return new Map(all.flatMap(([name, bits]) => (bits === null ? [] : [[name, bits] as const])));
  }

  const cut = (sets: Map<string, Bits>, without?: string): Bits =>
    [...sets].reduce((bits, [name, set]) => (name === without ? bits : keep(bits, set)), allBits(n));

  function order({ column, down }: Sort): Uint32Array {
    const key = `${column}${down ? '~down' : ''}`;
    let made = orders.get(key);
    if (!made) orders.set(key, (made = makeOrder(columns, indexes, { column, down }, largestFirst())));
    return made;
  }
  // Ties of every order: the largest last report first.
  let largest: Uint32Array | undefined;
  const largestFirst = (): Uint32Array => (largest ??= orderBy(columns.tonnes, asTheyCome(n), true));

  function take(result: Result, sort: Sort, skip: number, most: number): number[] {
    const rows: number[] = [];
    if (skip >= result.count) return rows;
    let seen = 0;
    for (const row of order(sort)) {
      if (!has(result.bits, row) || seen++ < skip) continue;
      rows.push(row);
      if (rows.length === most) break;
    }
    return rows;
  }

  let last: { key: string; result: Result } | undefined;
  let ranks: Ranks | undefined;
  let latest: Bits | undefined;
  let byId: Map<number, number> | undefined;
  let plantsOf: Uint32Array | undefined;
  return {
    columns,
    run(query) {
      // Another order, page or comparison of the same plants is the same result, and the map is not painted again.
      const key = JSON.stringify({ ...query, sort: null, page: 1, compare: [] });
      if (last?.key === key) return last.result;
      const bits = cut(parts(query));
      last = { key, result: { bits, count: count(bits) } };
      return last.result;
    },
    page: (result, sort, page, size = PAGE_SIZE) => take(result, sort, (page - 1) * size, size),
    rows: (result, sort) => take(result, sort, 0, n),
    counts(query) {
      const sets = parts(query);
      const whole = cut(sets);
      const tally = (name: ListName): number[] => {
        const others = sets.has(name) ? cut(sets, name) : whole;
        return setsOf(name).map((set) => countShared(others, set));
      };
      const reporting = sets.has('reporting') ? cut(sets, 'reporting') : whole;
      const both = count(reporting);
      latest ??= reportingBits(columns, true);
      const reported = countShared(reporting, latest);
      return {
        industry: tally('industry'),
        state: tally('state'),
        subpart: tally('subpart'),
        size: tally('size'),
        change: tally('change'),
        reporting: [both, reported, both - reported],
      };
    },
    *warm() {
      for (const { value, down } of SORT_COLUMNS) {
        for (const falling of [down, !down]) {
          order({ column: value, down: falling });
          yield;
        }
      }
      for (const name of LIST_NAMES) {
        setsOf(name);
        yield;
      }
      return undefined;
    },
    owners(text, most) {
      plantsOf ??= columns.owner.reduce(
        (sum, code) => ((sum[code] = (sum[code] ?? 0) + 1), sum),
        new Uint32Array(columns.owners.length),
      );
      const plants = plantsOf;
      return [...matching(indexes.owners, wordsOf(text))]
        .filter((code) => code !== 0)
        .sort((a, b) => (plants[b] ?? 0) - (plants[a] ?? 0) || a - b)
        .slice(0, most)
        .map((code) => columns.owners[code] ?? '');
    },
    rowOf(id) {
      byId ??= new Map(columns.id.entries().map(([row, it]) => [it, row]));
      return byId.get(id);
    },
    rank(row) {
      if (columns.lastYear[row] !== LATEST_YEAR) return null;
      ranks ??= makeRanks(columns, order({ column: 'emissions', down: true }));
      return { all: ranks.all[row] ?? 0, industry: ranks.industry[row] ?? 0 };
    },
  };
}
