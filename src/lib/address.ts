/**
 * The state of a chart in its address. One definition of the parameters gives parsing, formatting and
 * validation. Defaults are left out; a broken or unknown value gives the default and a note, never an error.
 * Shared by build and browser: keep it free of imports.
 */

/** A parameter that is a year (or any whole number) within a range. */
export interface YearParam {
  type: 'year';
  label: string;
  min: number;
  max: number;
  default: number;
}

/** A parameter that is one of a closed set of choices. */
export interface ChoiceParam {
  type: 'choice';
  label: string;
  options: readonly { value: string; label: string }[];
  default: string;
}

export type Param = YearParam | ChoiceParam;
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

function read(param: Param, raw: string): string | number | undefined {
  if (param.type === 'choice') return param.options.some((option) => option.value === raw) ? raw : undefined;
  if (!/^\d{1,4}$/.test(raw)) return undefined;
  const year = Number(raw);
  return year >= param.min && year <= param.max ? year : undefined;
}

/** Reads a query string ("?year=1990"). `start` is the state that missing parameters keep. */
export function parseAddress(query: string, params: Params, start: State = defaults(params)): ParsedAddress {
  const notes: string[] = [];
  const state: Record<string, string | number> = { ...start };
  for (const [name, raw] of new URLSearchParams(query)) {
    if (FOREIGN.test(name)) continue;
    const param = Object.hasOwn(params, name) ? params[name] : undefined;
    if (param === undefined) {
      notes.push(
        `The address has a setting this chart does not know (“${name.slice(0, 24)}”); it was left aside.`,
      );
      continue;
    }
    const value = read(param, raw);
    if (value === undefined) {
      const expected =
        param.type === 'year'
          ? `a year from ${param.min} to ${param.max}`
          : `one of ${param.options.map((o) => o.value).join(', ')}`;
      notes.push(
        `The address asks for ${name} “${raw.slice(0, 24)}”, which is not ${expected}; you see the default.`,
      );
    } else state[name] = value;
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
