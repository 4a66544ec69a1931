/** Search as you type: every word of the text must begin a word of the plant. */
import { accepted, allBits, join, keep, noBits, put, type Bits } from './bitset';
import type { Columns } from './columns';
import { withPrefix, type WordIndex } from './words';

/** Indexes of the names, and of the entries of the dictionaries. */
export interface Indexes {
  names: WordIndex;
  cities: WordIndex;
  /** Counties with the name and the postal code of their state. */
  places: WordIndex;
  owners: WordIndex;
}

/** Documents that have, for each word, a word that begins with it. */
export function matching(index: WordIndex, words: readonly string[]): Set<number> {
  const [first, ...rest] = words.map((word) => new Set(withPrefix(index, word)));
  if (!first) return new Set();
  return rest.reduce((kept, found) => new Set([...kept].filter((it) => found.has(it))), first);
}

/** Plants for which every word begins a word of name, town, county, owner, or their ZIP code or id. */
export function searchBits(columns: Columns, indexes: Indexes, words: readonly string[]): Bits {
  const bits = allBits(columns.n);
  for (const word of words) {
    const found = noBits(columns.n);
    for (const row of withPrefix(indexes.names, word)) put(found, row);
    for (const [codes, index, size] of [
      [columns.city, indexes.cities, columns.cities.length],
      [columns.place, indexes.places, columns.places.length],
      [columns.owner, indexes.owners, columns.owners.length],
    ] as const) {
      const codesFound = withPrefix(index, word);
      if (codesFound.length === 0) continue;
      const accept = new Uint8Array(size);
      for (const code of codesFound) accept[code] = 1;
      join(found, accepted(codes, accept));
    }
    if (/^\d{2,7}$/.test(word)) {
      joinNumbers(found, columns.zip, word, 5);
      joinNumbers(found, columns.id, word, 7);
    }
    keep(bits, found);
  }
  return bits;
}

/** Adds the rows whose number, written with so many figures, begins with the word. */
function joinNumbers(bits: Bits, numbers: Int32Array, word: string, figures: number): void {
  if (word.length > figures) return;
  const unit = 10 ** (figures - word.length);
  const from = Math.max(1, Number(word) * unit);
  const to = (Number(word) + 1) * unit;
  for (let row = 0; row < numbers.length; row++) {
    const number = numbers[row] ?? 0;
    if (number >= from && number < to) put(bits, row);
  }
}
