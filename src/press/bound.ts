/**
 * Sentences that hold figures: `{topic.fact}`, `{topic.fact:form}`, and `{^topic.fact}` where it begins a
 * sentence. A figure is never typed into them; a test looks for loose ones.
 */
import { fact } from '@/facts/registry';
import { capital } from '@/lib/format';

/** A figure in a sentence: the fact, the form it is printed in, and what is printed. */
export interface Figure {
  name: string;
  as?: string;
  /** Begins a sentence. */
  first: boolean;
  text: string;
}

export type Piece = string | Figure;

const PLACE = /\{(\^?)([a-z0-9-]+\.[a-z0-9-]+)(?::([a-z0-9-]+))?\}/g;

/** A sentence as words and figures, in order. Throws on an unknown fact or form, and on a brace left over. */
export function pieces(sentence: string): Piece[] {
  const found: Piece[] = [];
  let end = 0;
  for (const match of sentence.matchAll(PLACE)) {
    const [whole, first, name = '', as] = match;
    if (match.index > end) found.push(sentence.slice(end, match.index));
    const { text } = fact(name, as);
    found.push({
      name,
      ...(as === undefined ? {} : { as }),
      first: first === '^',
      text: first ? capital(text) : text,
    });
    end = match.index + whole.length;
  }
  if (end < sentence.length) found.push(sentence.slice(end));
  const broken = found.find((piece) => typeof piece === 'string' && /[{}]/.test(piece));
  if (broken !== undefined)
    throw new Error(`“${sentence}”: expected {topic.fact} or {topic.fact:form} between braces`);
  return found;
}

/** The sentence as it is printed. */
export const plain = (sentence: string): string =>
  pieces(sentence)
    .map((piece) => (typeof piece === 'string' ? piece : piece.text))
    .join('');

/** Names of the facts in a sentence. */
export const factsIn = (sentence: string): string[] =>
  pieces(sentence).flatMap((piece) => (typeof piece === 'string' ? [] : [piece.name]));

/** The sentence without its figures: what a check on loose figures has to read. */
export const wordsOf = (sentence: string): string =>
  pieces(sentence)
    .map((piece) => (typeof piece === 'string' ? piece : '·'))
    .join('');
