import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { locate } from './cache.ts';
import type { CellType, Row } from './readers/cells.ts';
import { readCopy, readOriginals, type ConvertedTable } from './readers/converted.ts';
import { readCsv, type CsvLayout } from './readers/csv.ts';
import { readJsonRows } from './readers/json.ts';
import { openSheet, type Grid } from './readers/workbook.ts';
import { readMember } from './readers/zip.ts';
import { mismatch, SourceError } from './source-error.ts';
import type { Manifest, Source } from './sources.ts';

type Columns = Record<string, CellType<unknown>>;

/**
 * The only way a builder reaches a file: by its key in the manifest, and only
 * after size and sha256 were found right. Open sheets are kept for the run,
 * because parsing one workbook takes a second.
 */
export class RawFiles {
  readonly #manifest: Manifest;
  readonly #folder: string;
  readonly #bytes = new Map<string, Uint8Array>();
  readonly #sheets = new Map<string, Grid>();
  readonly #tables = new Map<string, unknown>();

  constructor(manifest: Manifest, folder: string) {
    this.#manifest = manifest;
    this.#folder = folder;
  }

  /** Verified content of a file. Throws a SourceError when it is unknown, missing, cut short or altered. */
  bytes(key: string): Uint8Array {
    const known = this.#bytes.get(key);
    if (known) return known;
    const content = verified(this.source(key), this.#folder);
    this.#bytes.set(key, content);
    return content;
  }

  /** The manifest entry of a key. */
  source(key: string): Source {
    const source = this.#manifest.get(key);
    if (!source) throw new SourceError(`${key}: not in the manifest; add it to make-manifest.ts`);
    return source;
  }

  csv<S extends Columns>(key: string, layout: CsvLayout<S>): Row<S>[] {
    return readCsv(key, this.bytes(key), layout);
  }

  json<S extends Columns>(key: string, fields: S): Row<S>[] {
    return readJsonRows(key, this.bytes(key), fields);
  }

  sheet(key: string, name: string): Grid {
    const id = `${key}#${name}`;
    let grid = this.#sheets.get(id);
    if (!grid) {
      grid = openSheet(key, this.bytes(key), name);
      this.#sheets.set(id, grid);
    }
    return grid;
  }

  /** Computes a value once in a run; for tables that several builders read. */
  once<T>(id: string, make: () => T): T {
    if (!this.#tables.has(id)) this.#tables.set(id, make());
    return this.#tables.get(id) as T;
  }

  /**
   * A table from its copy in the folder, else from the agency's own files;
   * read once in a run. Throws a SourceError that names both when neither is there.
   */
  table<S extends Columns>(table: ConvertedTable<S>): readonly Row<S>[] {
    return this.once(`table ${table.key}`, () => {
      if (this.#has(table.key)) return readCopy(table, this.bytes(table.key));
      const originals = this.source(table.key).originals ?? [];
      const missing = originals.filter((key) => !this.#has(key));
      if (missing.length > 0 || originals.length === 0) {
        const one = `${missing[0] ?? 'none is named'}${missing.length > 1 ? ` and ${missing.length - 1} more` : ''}`;
        throw new SourceError(
          `${table.key}: missing, and so is what it was made from: ${one} (npm run data:fetch downloads it)`,
        );
      }
      return readOriginals(table, this.#eachOf(originals));
    });
  }

  /** Verified files one at a time, not kept: together they are larger than the rows. */
  *#eachOf(keys: readonly string[]): Generator<readonly [string, Uint8Array]> {
    for (const key of keys) yield [key, verified(this.source(key), this.#folder)];
  }

  #has(key: string): boolean {
    return existsSync(locate(this.source(key), this.#folder));
  }

  /** A CSV file inside a zip archive; errors name archive and member. */
  zippedCsv<S extends Columns>(key: string, member: string, layout: CsvLayout<S>): Row<S>[] {
    return readCsv(`${key}!${member}`, readMember(key, this.bytes(key), member), layout);
  }
}

function verified(source: Source, folder: string): Uint8Array {
  const file = source.key;
  const path = locate(source, folder);
  let content: Uint8Array;
  try {
    content = readFileSync(path);
  } catch {
    const remedy = source.mirror ? ' (npm run data:fetch downloads it)' : '';
    throw new SourceError(`${file}: missing at ${path}${remedy}`);
  }
  if (content.length !== source.bytes)
    throw mismatch({ file }, `${content.length} bytes`, `${source.bytes} bytes`);
  const sum = createHash('sha256').update(content).digest('hex');
  if (sum !== source.sha256) throw mismatch({ file }, `sha256 ${sum}`, `sha256 ${source.sha256}`);
  return content;
}
