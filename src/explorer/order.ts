/** Orders of the rows, made by counting: the time is in proportion to the rows, whatever the keys are. */

const DIGIT = 1 << 16;

/** One stable pass: the rows of `order` by key(row), a whole number from 0 to size−1. */
function pass(order: Uint32Array, size: number, key: (row: number) => number): Uint32Array {
  const starts = new Uint32Array(size + 1);
  for (const row of order) {
    const at = key(row) + 1;
    starts[at] = (starts[at] ?? 0) + 1;
  }
  for (let i = 1; i <= size; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  const sorted = new Uint32Array(order.length);
  for (const row of order) {
    const digit = key(row);
    const at = starts[digit] ?? 0;
    sorted[at] = row;
    starts[digit] = at + 1;
  }
  return sorted;
}

/** The rows as they come. */
export function asTheyCome(n: number): Uint32Array {
  const order = new Uint32Array(n);
  for (let i = 0; i < n; i++) order[i] = i;
  return order;
}

/** A row that has no value: last, whichever way the order runs. */
export const NO_VALUE = -0x80000000;

/**
 * The rows of `order` by their keys (32-bit whole numbers, NO_VALUE for none); rows of equal keys stay as they
 * were in `order`, also in a falling order.
 */
export function orderBy(keys: Int32Array, order: Uint32Array, descending: boolean): Uint32Array {
  let low = 0x7fffffff;
  let high = -0x7fffffff;
  for (const key of keys) {
    if (key === NO_VALUE) continue;
    if (key < low) low = key;
    if (key > high) high = key;
  }
  const span = Math.max(0, high - low) + 1;
  const place = (row: number): number => {
    const key = keys[row] ?? NO_VALUE;
    return key === NO_VALUE ? span : descending ? high - key : key - low;
  };
  if (span < DIGIT) return pass(order, span + 1, place);
  const coarse = Math.floor(span / DIGIT) + 1;
  const byLowDigit = pass(order, DIGIT, (row) => place(row) % DIGIT);
  return pass(byLowDigit, coarse, (row) => Math.floor(place(row) / DIGIT));
}

/**
 * The rows by their words: `words[starts[row] … starts[row + 1]]` are the ranks of a row's words in the
 * alphabet. Library order: word before word, a shorter name before a longer one that begins with it.
 */
export function orderByWords(
  words: Uint32Array,
  starts: Uint32Array,
  alphabet: number,
  order: Uint32Array,
  descending: boolean,
): Uint32Array {
  const DEPTH = 5;
  let sorted = order;
  for (let depth = DEPTH - 1; depth >= 0; depth--) {
    sorted = pass(sorted, alphabet + 1, (row) => {
      const at = (starts[row] ?? 0) + depth;
      const rank = at < (starts[row + 1] ?? 0) ? (words[at] ?? 0) + 1 : 0;
      return descending ? alphabet - rank : rank;
    });
  }
  return sorted;
}
