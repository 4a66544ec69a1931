/** What a reader asks of the explorer: search, filters, order, page, plants to compare. */
import { INDUSTRIES } from '@/data/schema/facility-terms';
import { states } from '@/lib/states';
import { CHANGES, SIZES, type REPORTING } from './classes';
import { SUBPARTS } from './subparts';

export const SORT_COLUMNS = [
  { value: 'emissions', label: 'Emissions', down: true },
  { value: 'name', label: 'Plant', down: false },
  { value: 'place', label: 'Place', down: false },
  { value: 'industry', label: 'Industry', down: false },
  { value: 'owner', label: 'Owner', down: false },
  { value: 'change', label: 'Change', down: true },
] as const;

export type SortColumn = (typeof SORT_COLUMNS)[number]['value'];

export interface Sort {
  column: SortColumn;
  /** True: from large to small, or from Z to A. */
  down: boolean;
}

/** Filters with a closed list of values. Several values of one widen it, several filters narrow each other. */
export const LISTS = {
  industry: { label: 'Industry', values: INDUSTRIES as readonly string[] },
  state: { label: 'State', values: states.map((state) => state.postal) },
  subpart: { label: 'Subpart', values: Object.keys(SUBPARTS) },
  size: { label: 'Size', values: SIZES.map((it) => it.value) as readonly string[] },
  change: { label: 'Change', values: CHANGES.map((it) => it.value) as readonly string[] },
} as const;

export type ListName = keyof typeof LISTS;
export const LIST_NAMES = Object.keys(LISTS) as ListName[];

/** A rectangle of the map, in its units. */
export type Box = readonly [x0: number, y0: number, x1: number, y1: number];

export interface Query extends Readonly<Record<ListName, readonly string[]>> {
  readonly text: string;
  readonly owner: readonly string[];
  readonly reporting: (typeof REPORTING)[number]['value'];
  readonly box: Box | null;
  readonly sort: Sort;
  /** From 1 on. */
  readonly page: number;
  /** Ids of plants side by side. */
  readonly compare: readonly number[];
}

export const PAGE_SIZE = 50;
/**
 * Rows that are set before the paint that answers; the rest follow after it, most of them out of sight. The answer comes
 * the sooner the fewer they are, for each is set, laid out and painted.
 */
export const FIRST_ROWS = 6;
export const COMPARE_MOST = 4;
export const TEXT_MOST = 80;

/** Everything, the largest emitters first. */
export const ALL: Query = {
  text: '',
  industry: [],
  state: [],
  subpart: [],
  size: [],
  change: [],
  owner: [],
  reporting: 'all',
  box: null,
  sort: { column: 'emissions', down: true },
  page: 1,
  compare: [],
};

/** True if the query leaves any plant out on purpose. */
export const isNarrowed = (query: Query): boolean =>
  query.text.trim() !== '' ||
  query.reporting !== 'all' ||
  query.box !== null ||
  query.owner.length > 0 ||
  LIST_NAMES.some((name) => query[name].length > 0);

/** The order after its column's head was pressed: the column's usual way first, then the other. */
export function pressed({ column, down }: Sort, head: SortColumn): Sort {
  const usual = SORT_COLUMNS.find((it) => it.value === head)?.down ?? false;
  return { column: head, down: column === head ? !down : usual };
}

/** A comparison with a plant put in, or taken out if it was there; the fifth takes the place of the first. */
export const toggled = (compare: readonly number[], id: number): number[] =>
  compare.includes(id) ? compare.filter((it) => it !== id) : [...compare, id].slice(-COMPARE_MOST);
