import { SourceError } from '../source-error.ts';

/** Marks before a block and at the end of the stream: the first digits of pi and of its root. */
const BLOCK = 0x314159265359;
const END = 0x177245385090;
const GROUP = 50;

/**
 * Unpacks a bzip2 file, which neither Node nor fflate can. The checksums inside
 * are not looked at: every raw file is verified as a whole before it is read.
 * Throws a SourceError when the content is not bzip2.
 */
export function bunzip2(file: string, bytes: Uint8Array): Uint8Array {
  const bits = new BitReader(file, bytes);
  if (bits.read(24) !== 0x425a68) throw bits.fault('no bzip2 header');
  const limit = (bits.read(8) - 0x30) * 100_000;
  const parts: Uint8Array[] = [];
  for (;;) {
    const mark = bits.read(24) * 2 ** 24 + bits.read(24);
    bits.read(32);
    if (mark === END) return Buffer.concat(parts);
    if (mark !== BLOCK) throw bits.fault('a block does not begin where it should');
    parts.push(readBlock(bits, limit));
  }
}

/** Bits of a file, the highest of each byte first. */
class BitReader {
  readonly #file: string;
  readonly #bytes: Uint8Array;
  #at = 0;
  #held = 0;
  #count = 0;

  constructor(file: string, bytes: Uint8Array) {
    this.#file = file;
    this.#bytes = bytes;
  }

  bit(): number {
    if (this.#count === 0) {
      const next = this.#bytes[this.#at++];
      if (next === undefined) throw this.fault('it ends too early');
      this.#held = next;
      this.#count = 8;
    }
    this.#count -= 1;
    return (this.#held >> this.#count) & 1;
  }

  /** A number of up to 32 bits. */
  read(count: number): number {
    let value = 0;
    for (let i = 0; i < count; i++) value = value * 2 + this.bit();
    return value;
  }

  fault(reason: string): SourceError {
    return new SourceError(`${this.#file}: not a readable bzip2 file: ${reason}`);
  }
}

/** A prefix code: symbols in the order of their codes, with the first code and its place for each length. */
interface Code {
  readonly symbols: Uint16Array;
  readonly first: Int32Array;
  readonly counts: Int32Array;
}

function readBlock(bits: BitReader, limit: number): Uint8Array {
  if (bits.bit() === 1) throw bits.fault('a block of the old randomized kind');
  const origin = bits.read(24);
  const used = usedBytes(bits);
  const codeCount = bits.read(3);
  const selectors = moveToFrontSelectors(bits, codeCount, bits.read(15));
  const codes = Array.from({ length: codeCount }, () => readCode(bits, used.length + 2));
  const column = readSymbols(bits, used, codes, selectors, limit);
  if (origin >= column.length) throw bits.fault('a block points outside itself');
  return expandRuns(unsort(column, origin));
}

/** The bytes that occur in a block, written as sixteen maps of sixteen. */
function usedBytes(bits: BitReader): number[] {
  const groups = bits.read(16);
  const used: number[] = [];
  for (let i = 0; i < 16; i++) {
    if (((groups >> (15 - i)) & 1) === 0) continue;
    const map = bits.read(16);
    for (let j = 0; j < 16; j++) if (((map >> (15 - j)) & 1) === 1) used.push(i * 16 + j);
  }
  return used;
}

function moveToFrontSelectors(bits: BitReader, codeCount: number, count: number): number[] {
  const order = Array.from({ length: codeCount }, (_, i) => i);
  return Array.from({ length: count }, () => {
    let place = 0;
    while (bits.bit() === 1) place += 1;
    const [code] = order.splice(place, 1);
    if (code === undefined) throw bits.fault('a selector names no code');
    order.unshift(code);
    return code;
  });
}

/** Lengths are written as steps up and down from the length before. */
function readCode(bits: BitReader, symbolCount: number): Code {
  let length = bits.read(5);
  const lengths = Array.from({ length: symbolCount }, () => {
    while (bits.bit() === 1) length += bits.bit() === 1 ? -1 : 1;
    if (length < 1 || length > 20) throw bits.fault('a code longer than allowed');
    return length;
  });
  const counts = new Int32Array(21);
  for (const each of lengths) counts[each] = (counts[each] ?? 0) + 1;
  const first = new Int32Array(21);
  for (let i = 1, code = 0; i <= 20; i++) {
    code = (code + (counts[i - 1] ?? 0)) << 1;
    first[i] = code;
  }
  const symbols = lengths.map((_, symbol) => symbol).sort((a, b) => (lengths[a] ?? 0) - (lengths[b] ?? 0));
  return { symbols: Uint16Array.from(symbols), first, counts };
}

function readSymbol(bits: BitReader, { symbols, first, counts }: Code): number {
  let code = 0;
  for (let length = 1, before = 0; length <= 20; length++) {
    code = (code << 1) | bits.bit();
    const count = counts[length] ?? 0;
    const place = code - (first[length] ?? 0);
    if (place < count) return symbols[before + place] ?? 0;
    before += count;
  }
  throw bits.fault('a code that stands for nothing');
}

/** The last column of the sorted block: runs of the front byte in a count of ones and twos, other bytes by their place. */
function readSymbols(
  bits: BitReader,
  used: readonly number[],
  codes: readonly Code[],
  selectors: readonly number[],
  limit: number,
): Uint8Array {
  const end = used.length + 1;
  const order = Uint8Array.from(used);
  const column = new Uint8Array(limit);
  let size = 0;
  let run = 0;
  let weight = 1;
  for (let n = 0; ; n++) {
    const code = codes[selectors[Math.floor(n / GROUP)] ?? -1];
    if (!code) throw bits.fault('more symbols than selectors');
    const symbol = readSymbol(bits, code);
    if (symbol <= 1) {
      run += weight * (symbol + 1);
      weight *= 2;
      continue;
    }
    if (size + run > limit) throw bits.fault('a block larger than announced');
    column.fill(order[0] ?? 0, size, size + run);
    size += run;
    [run, weight] = [0, 1];
    if (symbol === end) return column.subarray(0, size);
    const byte = order[symbol - 1] ?? 0;
    order.copyWithin(1, 0, symbol - 1);
    order[0] = byte;
    column[size++] = byte;
  }
}

/** Undoes the sorting of rotations (Burrows and Wheeler). */
function unsort(column: Uint8Array, origin: number): Uint8Array {
  const starts = new Int32Array(257);
  for (const byte of column) starts[byte + 1] = (starts[byte + 1] ?? 0) + 1;
  for (let i = 1; i <= 256; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  const next = new Int32Array(column.length);
  column.forEach((byte, i) => {
    const place = starts[byte] ?? 0;
    next[place] = i;
    starts[byte] = place + 1;
  });
  const content = new Uint8Array(column.length);
  for (let i = 0, at = next[origin] ?? 0; i < content.length; i++) {
    content[i] = column[at] ?? 0;
    at = next[at] ?? 0;
  }
  return content;
}

/** Four equal bytes are followed by the number of further ones. */
function expandRuns(content: Uint8Array): Uint8Array {
  // Measured first, then written: a block can grow fiftyfold, but hardly ever grows at all.
  const out = new Uint8Array(walkRuns(content, undefined));
  walkRuns(content, out);
  return out;
}

/** The length of the expanded content; writes it where there is room for it. */
function walkRuns(content: Uint8Array, out: Uint8Array | undefined): number {
  let size = 0;
  let same = 0;
  let last = -1;
  for (const byte of content) {
    if (same === 4) {
      out?.fill(last, size, size + byte);
      size += byte;
      same = 0;
      last = -1;
      continue;
    }
    same = byte === last ? same + 1 : 1;
    last = byte;
    if (out) out[size] = byte;
    size += 1;
  }
  return size;
}
