/** Sets of rows as bits, 32 to a word: what a filter keeps, at a hundredth of the cost of a list. */

export type Bits = Uint32Array;

/** An empty set for rows 0 … n−1. */
export const noBits = (n: number): Bits => new Uint32Array((n + 31) >>> 5);

/** The set of all rows 0 … n−1. */
export function allBits(n: number): Bits {
  const bits = noBits(n).fill(0xffffffff);
  if (n & 31) bits[bits.length - 1] = 2 ** (n & 31) - 1;
  return bits;
}

/** Puts a row into a set. */
export function put(bits: Bits, row: number): void {
  bits[row >>> 5] = (bits[row >>> 5] ?? 0) | (1 << (row & 31));
}

/** True if the set has the row. */
export const has = (bits: Bits, row: number): boolean => (((bits[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1;

/** Keeps in `bits` only what `other` has, too. */
export function keep(bits: Bits, other: Bits): Bits {
  for (let i = 0; i < bits.length; i++) bits[i] = (bits[i] ?? 0) & (other[i] ?? 0);
  return bits;
}

/** Adds to `bits` all that `other` has. */
export function join(bits: Bits, other: Bits): Bits {
  for (let i = 0; i < bits.length; i++) bits[i] = (bits[i] ?? 0) | (other[i] ?? 0);
  return bits;
}

function ones(word: number): number {
  let v = word - ((word >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return (((v + (v >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** How many rows a set has. */
export function count(bits: Bits): number {
  let sum = 0;
  for (let i = 0; i < bits.length; i++) sum += ones(bits[i] ?? 0);
  return sum;
}

/** How many rows two sets share, without making the set. */
export function countShared(a: Bits, b: Bits): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += ones((a[i] ?? 0) & (b[i] ?? 0));
  return sum;
}

/** The set of rows whose code is accepted; `accept` has a 1 for each code that is. */
export function accepted(codes: ArrayLike<number>, accept: Uint8Array): Bits {
  const bits = noBits(codes.length);
  for (let i = 0; i < codes.length; i++) if (accept[codes[i] ?? 0]) put(bits, i);
  return bits;
}

/** One set for each code 0 … size−1, made in one pass. */
export function byCode(codes: ArrayLike<number>, size: number): Bits[] {
  const sets = Array.from({ length: size }, () => noBits(codes.length));
  for (let i = 0; i < codes.length; i++) {
    const set = sets[codes[i] ?? 0];
    if (set) put(set, i);
  }
  return sets;
}
