/**
 * What is told of a live chart in words, its description and its table, for every state at once: the form of the
 * files that told.ts writes, and how a state is looked up in one. Shared by build and browser.
 */
import type { State } from '@/lib/address';
import type { Cell, Column } from './contract';

/** A table that a chart's page prints: perhaps the first rows only, of so many. */
export interface ToldTable {
  caption: string;
  columns: readonly Column[];
  /** How many rows there are in all. */
  total: number;
  /** Cells in the order of the columns. */
  rows: readonly (readonly Cell[])[];
}

export interface ToldFile {
  /** The parameters on which description or table depend, each with its values. */
  params: readonly (readonly [name: string, values: readonly (string | number)[]])[];
  /** Parameters of which the readout alone tells, when they have another value than this. */
  picks: State;
  /** Each description begins with the readout. */
  readoutFirst?: boolean;
  texts: readonly string[];
  rows: readonly (readonly Cell[])[];
  /** Tables whose rows are numbers of rows. */
  tables: readonly (Omit<ToldTable, 'rows'> & { rows: readonly number[] })[];
  /** For each state, the last parameter changing fastest: the numbers of its text and of its table. */
  states: readonly (readonly [text: number, table: number])[];
}

export interface Told {
  description: string;
  table: ToldTable;
}

/** What is told of a state, `said` being its readout; undefined for a state that the file does not know. */
export function toldAt(file: ToldFile, state: State, said: string): Told | undefined {
  let at = 0;
  for (const [name, values] of file.params) {
    const index = values.indexOf(state[name] ?? '');
    if (index < 0) return undefined;
    at = at * values.length + index;
  }
  const [text = -1, number = -1] = file.states[at] ?? [];
  const table = file.tables[number];
  if (!table) return undefined;
  const picked = Object.entries(file.picks).some(([name, value]) => state[name] !== value);
  const parts = [file.readoutFirst ? said : '', file.texts[text], picked ? said : ''];
  return {
    description: parts.filter(Boolean).join(' '),
    table: { ...table, rows: table.rows.map((row) => file.rows[row] ?? []) },
  };
}
