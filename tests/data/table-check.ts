/** Reads a CSV as its table schema says, and tells what does not fit. */
import { parse } from 'csv-parse/sync';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly enum?: readonly string[];
    readonly pattern?: string;
  };
}

export interface TableSchema {
  readonly fields: readonly Field[];
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly {
    readonly fields: readonly string[];
    readonly reference: { readonly resource: string; readonly fields: readonly string[] };
  }[];
}

/** How a cell of each type may be written; JSON types are parsed. */
const SHAPES: Readonly<Record<string, RegExp>> = {
  integer: /^-?\d+$/,
  number: /^-?(\d+(\.\d+)?|\.\d+)(e[+-]?\d+)?$/i,
  boolean: /^(true|false)$/,
  date: /^\d{4}-\d\d-\d\d$/,
  string: /^/,
};

/** The rows of a CSV as text, header apart. */
export function cells(text: string): {
  readonly header: readonly string[];
  readonly rows: readonly string[][];
} {
  const [header = [], ...rows] = parse(text, { relax_column_count: false });
  return { header, rows };
}

/** What in a CSV breaks its schema, the first few of it. */
export function misfits(text: string, { fields, primaryKey }: TableSchema): string[] {
  const { header, rows } = cells(text);
  const found: string[] = [];
  if (header.join() !== fields.map((field) => field.name).join()) found.push(`header ${header.join()}`);
  const checks = fields.map(checkOf);
  rows.forEach((row, i) => {
    if (found.length > 5) return;
    checks.forEach((check, at) => {
      const complaint = check(row[at] ?? '');
      if (complaint !== undefined) found.push(`line ${i + 2}, ${header[at]}: “${row[at]}” ${complaint}`);
    });
  });
  if (primaryKey) {
    const at = primaryKey.map((key) => header.indexOf(key));
    const seen = new Set(rows.map((row) => at.map((column) => row[column]).join('\t')));
    if (seen.size !== rows.length) found.push(`primary key ${primaryKey.join()} repeats`);
  }
  return found;
}

function checkOf({ type, constraints = {} }: Field): (cell: string) => string | undefined {
  const words = constraints.enum && new Set(constraints.enum);
  const pattern = constraints.pattern === undefined ? undefined : new RegExp(constraints.pattern);
  return (cell) => {
    if (cell === '') return constraints.required ? 'is required' : undefined;
    const shape = SHAPES[type];
    if (shape ? !shape.test(cell) : !isJson(cell, type)) return `is no ${type}`;
    if (words && !words.has(cell)) return 'is not on the list';
    return pattern && !pattern.test(cell) ? `does not match ${pattern.source}` : undefined;
  };
}

function isJson(cell: string, type: string): boolean {
  try {
    return Array.isArray(JSON.parse(cell)) === (type === 'array');
  } catch {
    return false;
  }
}

/** Values of foreign keys that the other table does not have. */
export function orphans(text: string, schema: TableSchema, csvOf: (resource: string) => string): string[] {
  const { header, rows } = cells(text);
  return (schema.foreignKeys ?? []).flatMap(({ fields: [field = ''], reference }) => {
    const other = cells(csvOf(reference.resource));
    const known = new Set(other.rows.map((row) => row[other.header.indexOf(reference.fields[0] ?? '')]));
    const at = header.indexOf(field);
    const lost = rows.map((row) => row[at] ?? '').filter((value) => value !== '' && !known.has(value));
    return [...new Set(lost)].slice(0, 5).map((value) => `${field} ${value} is not in ${reference.resource}`);
  });
}
