/**
 * Words of names, sorted, each with the documents that have it. A prefix is a stretch of the sorted words, and
 * the documents of that stretch lie side by side: finding them is two binary searches and one walk.
 */

/** Lower case, without accents: "Añasco" → "anasco". */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Nearly all names are plain: taking the rest apart is what costs.
  return /[^ -~]/.test(lower) ? lower.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : lower;
}

/** The words of a text: "O'Brien & Sons, Inc." → ["obrien", "sons", "inc"]. Signs within a word fall out. */
export function wordsOf(text: string): string[] {
  return (
    fold(text)
      .replace(/['’.]/g, '')
      .match(/[a-z0-9]+/g) ?? []
  );
}

export interface WordIndex {
  /** Distinct words in the order of the alphabet. */
  words: readonly string[];
  /** Where the documents of each word begin in `documents`; one entry more than words. */
  starts: Uint32Array;
  /** Documents by word. */
  documents: Uint32Array;
  /** Ranks of the words of each document, as they follow each other. */
  ranks: Uint32Array;
  /** Where the ranks of each document begin; one entry more than documents. */
  rankStarts: Uint32Array;
}

/** How many documents are read between two rests. */
const SLICE = 400;

/** Builds an index of texts, one document each. Yields every few milliseconds of work, so that it can rest. */
export function* indexWords(texts: readonly string[]): Generator<undefined, WordIndex> {
  const numbers = new Map<string, number>();
  const found: string[] = [];
  const sequence: number[] = [];
  const rankStarts = new Uint32Array(texts.length + 1);
  for (const [document, text] of texts.entries()) {
    for (const word of wordsOf(text)) {
      let number = numbers.get(word);
      if (number === undefined) {
        number = found.length;
        numbers.set(word, number);
        found.push(word);
      }
      sequence.push(number);
    }
    rankStarts[document + 1] = sequence.length;
    if (document % SLICE === SLICE - 1) yield;
  }
  const words = found.toSorted((a, b) => (a < b ? -1 : 1));
  yield;
  const rankOf = new Uint32Array(words.length);
  for (const [rank, word] of words.entries()) rankOf[numbers.get(word) ?? 0] = rank;
  const ranks = Uint32Array.from(sequence, (number) => rankOf[number] ?? 0);
  yield;
  const starts = new Uint32Array(words.length + 1);
  for (const rank of ranks) starts[rank + 1] = (starts[rank + 1] ?? 0) + 1;
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  const next = starts.slice();
  const documents = new Uint32Array(ranks.length);
  for (let document = 0; document < texts.length; document++) {
    const end = rankStarts[document + 1] ?? 0;
    for (let at = rankStarts[document] ?? 0; at < end; at++) {
      const rank = ranks[at] ?? 0;
      const place = next[rank] ?? 0;
      documents[place] = document;
      next[rank] = place + 1;
    }
  }
  return { words, starts, documents, ranks, rankStarts };
}

/** First word that is not before `key`. */
function lowerBound(words: readonly string[], key: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The documents that have a word with this prefix; one that has several comes several times. */
export function withPrefix(index: WordIndex, prefix: string): Uint32Array {
  const from = lowerBound(index.words, prefix);
  // Above every letter and figure that a word can hold.
  const to = lowerBound(index.words, `${prefix}~`);
  return index.documents.subarray(index.starts[from] ?? 0, index.starts[to] ?? 0);
}
