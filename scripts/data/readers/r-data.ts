import { gunzipSync } from 'node:zlib';
import { mismatch, SourceError } from '../source-error.ts';
import { bunzip2 } from './bzip2.ts';
import type { Cell } from './cells.ts';

/** A data.frame: columns of equal length by name. */
export interface RFrame {
  readonly rowCount: number;
  readonly columns: ReadonlyMap<string, readonly Cell[]>;
}

/** What a serialized R object becomes here. Only what data frames of numbers, text and factors are made of. */
interface RValue {
  readonly cells?: readonly Cell[];
  readonly list?: readonly RValue[];
  readonly symbol?: string;
  readonly pairs?: ReadonlyMap<string, RValue>;
  attributes?: ReadonlyMap<string, RValue>;
}

/** R's own numbers for the kinds of objects (Rinternals.h), and marks of the format. */
const KIND = {
  symbol: 1,
  pairs: 2,
  character: 9,
  logical: 10,
  integer: 13,
  real: 14,
  text: 16,
  list: 19,
  pointer: 22,
  altrep: 238,
  nil: 254,
  reference: 255,
} as const;

const NA_INTEGER = -2_147_483_648;

/**
 * Reads a data.frame from an `.rds` file, or the one called `name` from an
 * `.rda` file; XDR format, versions 2 and 3, plain, gzip or bzip2. NA gives
 * null, factors give their words. Throws a SourceError for anything else.
 */
export function readRFrame(file: string, bytes: Uint8Array, name?: string): RFrame {
  const content = unpacked(file, bytes);
  const saved = ['RDX2\n', 'RDX3\n'].includes(new TextDecoder('latin1').decode(content.subarray(0, 5)));
  const root = new Unserializer(file, saved ? content.subarray(5) : content).read();
  if (!saved) return frameOf(file, root);
  const names = [...(root.pairs?.keys() ?? [])];
  const found = root.pairs?.get(name ?? '');
  if (!found) throw mismatch({ file }, names, `an object named "${name}"`);
  return frameOf(file, found);
}

/** Some columns of a data.frame as rows; `name` as for `readRFrame`. Throws a SourceError when a column is missing. */
export function frameRows<const N extends string>(
  file: string,
  bytes: Uint8Array,
  columns: readonly N[],
  name?: string,
): Record<N, Cell>[] {
  const frame = readRFrame(file, bytes, name);
  const cells = columns.map((column) => {
    const found = frame.columns.get(column);
    if (!found) throw mismatch({ file }, [...frame.columns.keys()], `a column named "${column}"`);
    return found;
  });
  return Array.from(
    { length: frame.rowCount },
    (_, row) =>
      Object.fromEntries(columns.map((column, i) => [column, cells[i]?.[row] ?? null])) as Record<N, Cell>,
  );
}

function unpacked(file: string, bytes: Uint8Array): Uint8Array {
  const [a, b, c] = bytes;
  if (a === 0x1f && b === 0x8b) return gunzipSync(bytes);
  if (a === 0x42 && b === 0x5a && c === 0x68) return bunzip2(file, bytes);
  if (a === 0xfd && b === 0x37) throw new SourceError(`${file}: packed with xz, which is not read here`);
  return bytes;
}

function frameOf(file: string, value: RValue): RFrame {
  const names = value.attributes?.get('names')?.cells;
  if (!value.list || !names) throw new SourceError(`${file}: not a data.frame`);
  const columns = value.list.map((column, i): [string, readonly Cell[]] => {
    const name = String(names[i]);
    if (!column.cells) throw mismatch({ file, column: name }, undefined, 'numbers, text or a factor');
    const levels = column.attributes?.get('levels')?.cells;
    return [
      name,
      levels
        ? column.cells.map((cell) => (cell === null ? null : (levels[Number(cell) - 1] ?? null)))
        : column.cells,
    ];
  });
  return { rowCount: columns[0]?.[1].length ?? 0, columns: new Map(columns) };
}

/** Walks the serialized form once, from the header to the end of the first object. */
class Unserializer {
  readonly #file: string;
  readonly #view: DataView;
  readonly #references: RValue[] = [];
  readonly #decoders = { utf8: new TextDecoder('utf-8'), latin1: new TextDecoder('latin1') };
  #at = 0;

  constructor(file: string, content: Uint8Array) {
    this.#file = file;
    this.#view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  }

  read(): RValue {
    try {
      if (this.#view.getUint16(0) !== 0x580a) throw this.#fault('not in XDR format');
      this.#at = 2;
      const version = this.#int();
      this.#at += 8;
      if (version === 3) this.#skip(this.#int());
      else if (version !== 2) throw this.#fault(`format version ${version}`);
      return this.#item();
    } catch (cause) {
      if (cause instanceof RangeError) throw this.#fault('it ends too early');
      throw cause;
    }
  }

  #item(): RValue {
    const flags = this.#int();
    const kind = flags & 0xff;
    const hasAttributes = (flags & 0x200) !== 0;
    switch (kind) {
      case KIND.nil:
        return {};
      case KIND.reference: {
        const index = flags >> 8;
        return this.#references[(index === 0 ? this.#int() : index) - 1] ?? {};
      }
      case KIND.symbol:
        return this.#remember({ symbol: String(this.#item().cells?.[0] ?? '') });
      case KIND.character:
        return { cells: [this.#characters(flags)] };
      case KIND.pairs:
        return this.#pairs(flags);
      case KIND.pointer: {
        const pointer = this.#remember({});
        this.#item();
        this.#item();
        if (hasAttributes) this.#item();
        return pointer;
      }
      case KIND.altrep:
        return this.#compact();
      default: {
        const value = this.#vector(kind);
        if (hasAttributes) value.attributes = this.#item().pairs ?? new Map();
        return value;
      }
    }
  }

  #vector(kind: number): RValue {
    if (![KIND.logical, KIND.integer, KIND.real, KIND.text, KIND.list].includes(kind as typeof KIND.integer))
      throw this.#fault(`an object of kind ${kind}`);
    const length = this.#int();
    if (kind === KIND.list) return { list: Array.from({ length }, () => this.#item()) };
    const cell = (): Cell => {
      if (kind === KIND.text) return this.#item().cells?.[0] ?? null;
      if (kind === KIND.real) {
        const value = this.#real();
        return Number.isNaN(value) ? null : value;
      }
      const value = this.#int();
      if (value === NA_INTEGER) return null;
      return kind === KIND.logical ? value !== 0 : value;
    };
    return { cells: Array.from({ length }, cell) };
  }

  /** A linked list: each cell may carry attributes and a tag, then a value, then the rest. */
  #pairs(first: number): RValue {
    const pairs = new Map<string, RValue>();
    for (let flags = first; (flags & 0xff) === KIND.pairs; flags = this.#int()) {
      if (flags & 0x200) this.#item();
      const tag = flags & 0x400 ? this.#item().symbol : undefined;
      pairs.set(tag ?? String(pairs.size), this.#item());
    }
    return { pairs };
  }

  /** Sequences and wrapped vectors, which R 3.5 and later write in short forms of their own. */
  #compact(): RValue {
    const info = this.#item().pairs;
    const name = info?.get('0')?.symbol;
    const state = this.#item();
    this.#item();
    if (name === 'compact_intseq' && state.cells) {
      const [length, start, step] = state.cells.map(Number);
      return { cells: Array.from({ length: length ?? 0 }, (_, i) => (start ?? 0) + i * (step ?? 1)) };
    }
    const wrapped = state.list?.[0] ?? state.pairs?.get('0');
    if (name?.startsWith('wrap_') && wrapped) return wrapped;
    throw this.#fault(`a short form "${name}"`);
  }

  #characters(flags: number): string | null {
    const length = this.#int();
    if (length === -1) return null;
    const bytes = new Uint8Array(this.#view.buffer, this.#view.byteOffset + this.#at, length);
    this.#at += length;
    // Bit 2 of the levels marks Latin-1; everything else an agency writes is ASCII or UTF-8.
    return this.#decoders[(flags >> 12) & 4 ? 'latin1' : 'utf8'].decode(bytes);
  }

  #remember(value: RValue): RValue {
    this.#references.push(value);
    return value;
  }

  #skip(count: number): void {
    this.#at += count;
  }

  #int(): number {
    this.#at += 4;
    return this.#view.getInt32(this.#at - 4);
  }

  #real(): number {
    this.#at += 8;
    return this.#view.getFloat64(this.#at - 8);
  }

  #fault(reason: string): SourceError {
    return new SourceError(`${this.#file}: not a readable R file: ${reason}`);
  }
}
