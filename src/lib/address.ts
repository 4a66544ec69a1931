/**
 * The state of a chart in its address. One definition of the parameters gives parsing, formatting and
 * validation. Defaults are left out; a broken or unknown value gives the default and a note, never an error.
 * Shared by build and browser: keep it free of imports.
 */

/** What every parameter has. */
interface Named {
  label: string;
  /** What it was once called in addresses: old links are read as if they used the name of today. */
  was?: readonly string[];
}

/** A parameter that is a year (or any whole number) within a range. */
export interface YearParam extends Named {
  type: 'year';
  min: number;
  max: number;
  default: number;
}

/** A parameter that is one of a closed set of choices. */
export interface ChoiceParam extends Named {
  type: 'choice';
  /** `was`: what the choice was once called in addresses. */
  options: readonly { value: string; label: string; was?: readonly string[] }[];
  default: string;
}

/**
 * Where a reader stands on a map: "x,y,k", the middle of the view and its zoom, each with one decimal at most.
 * It has no control of its own (the map is one); "" means the place that the other parameters choose.
 */
export interface PositionParam extends Named {
  type: 'position';
  /** The largest x, y and k; x and y begin at 0, k at 1. */
  max: readonly [number, number, number];
  default: '';
}

/** One thing out of thousands by its number, such as a facility or a census tract; 0 means none. No control of its own. */
export interface IdParam extends Named {
  type: 'id';
  default: 0;
}

export type Param = YearParam | ChoiceParam | PositionParam | IdParam;
export type Params = Readonly<Record<string, Param>>;
export type State = Readonly<Record<string, string | number>>;

/** What was read from an address: a complete state, and a sentence for each thing that was not understood. */
export interface ParsedAddress {
  state: State;
  notes: string[];
}

/** Parameters that other parties add to links; they say nothing about the chart and are passed over in silence. */
export const FOREIGN = /^(utm_\w+|fbclid|gclid|ref|childId|parentTitle|parentUrl|initialWidth|theme|secret)$/;

/** The state of a chart before a reader has changed anything. */
export function defaults(params: Params): State {
  return Object.fromEntries(Object.entries(params).map(([name, param]) => [name, param.default]));
}

/** Writes a position as the address has it: "512,300.5,4". */
export const formatPosition = (numbers: readonly [number, number, number]): string =>
  numbers.map((value) => String(Math.round(value * 10) / 10)).join(',');

/** The three numbers of a position; undefined for "" (no position of its own). */
export function readPosition(value: unknown): [x: number, y: number, k: number] | undefined {
  const [x, y, k] = typeof value === 'string' && value !== '' ? value.split(',').map(Number) : [];
  return x === undefined || y === undefined || k === undefined ? undefined : [x, y, k];
}

function read(param: Param, raw: string): string | number | undefined {
  switch (param.type) {
    case 'choice':
      return param.options.find(({ value, was }) => value === raw || was?.includes(raw))?.value;
    case 'year': {
      const year = /^\d{1,4}$/.test(raw) ? Number(raw) : Number.NaN;
      return year >= param.min && year <= param.max ? year : undefined;
    }
    case 'id':
      return /^(0|[1-9]\d{0,10})$/.test(raw) ? Number(raw) : undefined;
    case 'position': {
      const [x, y, k] = param.max;
      const at = /^(\d{1,5}(\.\d)?,){2}\d{1,3}(\.\d)?$/.test(raw) ? readPosition(raw) : undefined;
      return at && at[0] <= x && at[1] <= y && at[2] >= 1 && at[2] <= k ? formatPosition(at) : undefined;
    }
  }
}

/** What a parameter takes, in words: "a year from 1980 to 2026". */
function expected(param: Param): string {
  switch (param.type) {
    case 'choice':
      return `one of ${param.options.map((option) => option.value).join(', ')}`;
    case 'year':
      return `a year from ${param.min} to ${param.max}`;
    case 'id':
      return 'a number';
    case 'position':
      return `a place on the map (x up to ${param.max[0]}, y up to ${param.max[1]}, zoom from 1 to ${param.max[2]})`;
  }
}

/** Reads a query string ("?year=1990"). `start` is the state that missing parameters keep. */
export function parseAddress(query: string, params: Params, start: State = defaults(params)): ParsedAddress {
  const notes: string[] = [];
  const state: Record<string, string | number> = { ...start };
  for (const [name, raw] of new URLSearchParams(query)) {
    if (FOREIGN.test(name)) continue;
    const key = Object.hasOwn(params, name)
      ? name
      : Object.keys(params).find((now) => params[now]?.was?.includes(name));
    const param = key === undefined ? undefined : params[key];
    if (key === undefined || param === undefined) {
      notes.push(
        `The address has a setting this chart does not know (“${name.slice(0, 24)}”); it was left aside.`,
      );
      continue;
    }
    const value = read(param, raw);
    if (value === undefined) {
      notes.push(
        `The address asks for ${name} “${raw.slice(0, 24)}”, which is not ${expected(param)}; you see the default.`,
      );
    } else state[key] = value;
  }
  return { state, notes };
}

/** Writes a state as a query string, defaults left out: "" or "?year=1990". */
export function formatAddress(state: State, params: Params, start: State = defaults(params)): string {
  const query = new URLSearchParams();
  for (const name of Object.keys(params)) {
    const value = state[name];
    if (value !== undefined && value !== start[name]) query.set(name, String(value));
  }
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** True if both states have the same value for every parameter. */
export function sameState(a: State, b: State, params: Params): boolean {
  return Object.keys(params).every((name) => a[name] === b[name]);
}
