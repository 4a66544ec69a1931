/**
 * The query in the address, by the grammar of the house: defaults left out, lists joined by `~`, a broken value
 * gives the default and a note, never an error.
 */
import { FOREIGN } from '@/lib/address';
import { REPORTING } from './classes';
import type { Engine } from './engine';
import {
  ALL,
  COMPARE_MOST,
  LIST_NAMES,
  LISTS,
  SORT_COLUMNS,
  TEXT_MOST,
  type Box,
  type ListName,
  type Query,
} from './query';

/** What an address can name that only the data know. */
export interface Known {
  hasOwner(name: string): boolean;
  hasPlant(id: number): boolean;
}

/** What an engine's plants make known. */
export const knownTo = ({ columns, rowOf }: Pick<Engine, 'columns' | 'rowOf'>): Known => ({
  hasOwner: (name) => name !== '' && columns.owners.includes(name),
  hasPlant: (id) => rowOf(id) !== undefined,
});

export interface ParsedQuery {
  query: Query;
  /** A sentence for each thing that was not understood. */
  notes: string[];
}

type Draft = { -readonly [K in keyof Query]: Query[K] };
/** Reads one setting into the draft; gives what was expected where the text is not that. */
type Reader = (draft: Draft, text: string, known: Known) => string | undefined;

const quoted = (text: string): string => `“${text.length > 24 ? `${text.slice(0, 24)}…` : text}”`;

const readList =
  (name: ListName): Reader =>
  (draft, text) => {
    const { values } = LISTS[name];
    const asked = text.split('~');
    draft[name] = values.filter((value) => asked.includes(value));
    const wrong = asked.find((value) => !values.includes(value));
    return wrong === undefined
      ? undefined
      : `${quoted(wrong)} is no ${LISTS[name].label.toLowerCase()} of this list`;
  };

const READERS: Readonly<Record<string, Reader>> = {
  q(draft, text) {
    draft.text = text.slice(0, TEXT_MOST);
    return text.length > TEXT_MOST ? `the search is cut after ${TEXT_MOST} letters` : undefined;
  },
  ...Object.fromEntries(LIST_NAMES.map((name) => [name, readList(name)])),
  owner(draft, text, known) {
    const asked = [...new Set(text.split('~'))];
    draft.owner = asked.filter((name) => known.hasOwner(name));
    const wrong = asked.find((name) => !known.hasOwner(name));
    return wrong === undefined ? undefined : `no owner is called ${quoted(wrong)}`;
  },
  reporting(draft, text) {
    const found = REPORTING.find((it) => it.value === text);
    if (!found) return `${quoted(text)} is none of ${REPORTING.map((it) => it.value).join(', ')}`;
    draft.reporting = found.value;
    return undefined;
  },
  box(draft, text) {
    const numbers = /^\d{1,4}(~\d{1,4}){3}$/.test(text) ? text.split('~').map(Number) : [];
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = numbers;
    if (x1 <= x0 || y1 <= y0) return `${quoted(text)} is no rectangle of the map`;
    draft.box = [x0, y0, x1, y1];
    return undefined;
  },
  sort(draft, text) {
    const [name, way, ...rest] = text.split('~');
    const column = SORT_COLUMNS.find((it) => it.value === name);
    if (!column || rest.length > 0 || (way !== undefined && way !== 'up' && way !== 'down'))
      return `${quoted(text)} is no order of this list`;
    draft.sort = { column: column.value, down: way === undefined ? column.down : way === 'down' };
    return undefined;
  },
  page(draft, text) {
    if (!/^[1-9]\d{0,4}$/.test(text)) return `${quoted(text)} is no page`;
    draft.page = Number(text);
    return undefined;
  },
  compare(draft, text, known) {
    const asked = [...new Set(text.split('~'))];
    const ids = asked.filter((id) => /^\d{7}$/.test(id) && known.hasPlant(Number(id))).map(Number);
    draft.compare = ids.slice(0, COMPARE_MOST);
    const wrong = asked.find((id) => !ids.includes(Number(id)));
    if (wrong !== undefined) return `no plant has the id ${quoted(wrong)}`;
    return ids.length > COMPARE_MOST ? `at most ${COMPARE_MOST} plants can stand side by side` : undefined;
  },
};

/** Reads a query string ("?industry=steel~coke&sort=name"). */
export function parseQuery(search: string, known: Known): ParsedQuery {
  const draft: Draft = { ...ALL };
  const notes: string[] = [];
  for (const [name, text] of new URLSearchParams(search)) {
    if (FOREIGN.test(name)) continue;
    const reader = Object.hasOwn(READERS, name) ? READERS[name] : undefined;
    const wrong = reader
      ? reader(draft, text, known)
      : `it has a setting that the list does not know (${quoted(name)})`;
    if (wrong !== undefined) notes.push(`About the address: ${wrong}. That part was left aside.`);
  }
  return { query: draft, notes: notes.slice(0, 4) };
}

/** Writes a query as a query string, defaults left out: "" or "?industry=steel~coke". */
export function formatQuery(query: Query): string {
  const settings = new URLSearchParams();
  const set = (name: string, value: string): void => {
    if (value !== '') settings.set(name, value);
  };
  set('q', query.text.trim());
  for (const name of LIST_NAMES) set(name, query[name].join('~'));
  set('owner', query.owner.join('~'));
  set('reporting', query.reporting === ALL.reporting ? '' : query.reporting);
  set('box', query.box?.join('~') ?? '');
  set('sort', sortText(query));
  set('page', query.page === 1 ? '' : String(query.page));
  set('compare', query.compare.join('~'));
  const text = settings.toString().replaceAll('%7E', '~');
  return text === '' ? '' : `?${text}`;
}

function sortText({ sort }: Query): string {
  const usual = SORT_COLUMNS.find((it) => it.value === sort.column)?.down === sort.down;
  if (sort.column === ALL.sort.column && usual) return '';
  return usual ? sort.column : `${sort.column}~${sort.down ? 'down' : 'up'}`;
}

/** A rectangle from two corners, in whole units of the map and in order. */
export function boxOf(ax: number, ay: number, bx: number, by: number): Box {
  const round = (a: number, b: number): [number, number] => [
    Math.max(0, Math.floor(Math.min(a, b))),
    Math.max(0, Math.ceil(Math.max(a, b))),
  ];
  const [x0, x1] = round(ax, bx);
  const [y0, y1] = round(ay, by);
  return [x0, y0, x1, y1];
}
