import type { MATCH_METHODS } from '../../../src/data/schema/plant-terms.ts';
import { states } from '../../../src/lib/states.ts';
import { round } from '../dataset.ts';
import { kilometres, type Point } from '../distance.ts';

/**
 * Finds the plants of a tracker among the facilities of the GHGRP, which has no
 * id in common with it. One rule for steel and cement:
 *
 * 1. A plant and a facility of the same state are a pair when their names or
 *    owners share a word and they lie within 25 km; when they stand in the same
 *    town within 5 km; or when they lie within 1.5 km. Farther apart they are a
 *    pair when they share two words and the town.
 * 2. A facility goes to the plant with which it shares the most words, the
 *    nearer one of equals. (Words go first: the tracker has the coordinates of
 *    two Nucor mills in Arkansas exchanged.)
 * 3. A plant keeps every facility with a shared word within 3 km, since works
 *    may report in parts; without one, the facility that shares the most words.
 */

/** What the rule looks at. */
export interface Candidate extends Partial<Point> {
  readonly id: string;
  readonly state: string | null;
  readonly town: string | null;
  /** Names, former names, owners. */
  readonly names: readonly (string | null)[];
}

export interface Match {
  readonly facilityIds: readonly number[];
  readonly method: (typeof MATCH_METHODS)[number];
  readonly km: number;
  readonly words: readonly string[];
  readonly confidence: 'high' | 'medium' | 'low';
  readonly reason: string | null;
}

interface Pair {
  readonly plant: Candidate;
  readonly facility: Candidate;
  readonly km: number;
  readonly words: readonly string[];
  readonly sameTown: boolean;
}

const NEAR = 3;
const WITHIN = { name: 25, town: 5, place: 1.5 } as const;

/** Words that say nothing of who or where: kinds of company, of plant, of product, and the country. */
const COMMON = new Set(
  (
    'and of the dba inc llc ltd co corp corporation company lp plc sa ag spa cv de se nv no group holding holdings ' +
    'international limited north america americas american usa us united states steel steelworks iron plant plants ' +
    'works mill mills cement concrete products materials metals industries industry division operations former ' +
    'predecessor facility complex quarry plt dri hbi eaf new construction port'
  ).split(' '),
);
const STATE_WORDS = new Set(states.flatMap((state) => wordsOf([state.name])));

/** Telling words of names, in lower case; the company U.S. Steel counts as one word. */
export function wordsOf(names: readonly (string | null)[]): string[] {
  const text = names
    .join(' ')
    .toLowerCase()
    .replace(/\bu\.?\s?s\.? steel\b|\bunited states steel\b/g, 'ussteel');
  const words = text.match(/[a-z0-9]+/g) ?? [];
  return [...new Set(words.filter((word) => word.length > 1 && !COMMON.has(word)))];
}

/** The match of every plant that has one, by plant id. Deterministic: depends on nothing but the two lists. */
export function matchPlants(
  plants: readonly Candidate[],
  facilities: readonly Candidate[],
): ReadonlyMap<string, Match> {
  const best = new Map<string, Pair[]>();
  for (const facility of facilities) {
    const pair = plants
      .map((plant) => pairOf(plant, facility))
      .filter((candidate) => candidate !== null && isPair(candidate))
      .reduce<Pair | null>((a, b) => (a && !better(b as Pair, a) ? a : b), null);
    if (pair) best.set(pair.plant.id, [...(best.get(pair.plant.id) ?? []), pair]);
  }
  return new Map([...best].map(([id, pairs]) => [id, matchOf(kept(pairs))]));
}

/** A match decided by hand. */
export function reviewedMatch(facilityIds: readonly number[], km: number, reason: string): Match {
  return { facilityIds, method: 'reviewed', km, words: [], confidence: 'medium', reason };
}

/** The nearest of the candidates in the same state, with its distance in km. */
export function nearest(
  to: Candidate,
  among: readonly Candidate[],
): { readonly candidate: Candidate; readonly km: number } | null {
  const pairs = among.flatMap((candidate) => {
    const pair = pairOf(to, candidate);
    return pair ? [{ candidate, km: round(pair.km, 1) }] : [];
  });
  return pairs.length === 0 ? null : pairs.reduce((a, b) => (b.km < a.km ? b : a));
}

function pairOf(plant: Candidate, facility: Candidate): Pair | null {
  if (plant.state === null || plant.state !== facility.state) return null;
  const [a, b] = [pointOf(plant), pointOf(facility)];
  if (!a || !b) return null;
  return {
    plant,
    facility,
    km: kilometres(a, b),
    words: shared(wordsOf(plant.names), wordsOf(facility.names)),
    sameTown: plant.town !== null && plant.town.toLowerCase() === facility.town?.toLowerCase(),
  };
}

function pointOf({ lat, lon }: Candidate): Point | null {
  return lat === undefined || lon === undefined ? null : { lat, lon };
}

/** Equal words, or one of five letters or more that begins the other ("Timken", "TimkenSteel"). */
function shared(a: readonly string[], b: readonly string[]): string[] {
  return a.filter((word) =>
    b.some(
      (other) =>
        word === other ||
        (Math.min(word.length, other.length) >= 5 && (word.startsWith(other) || other.startsWith(word))),
    ),
  );
}

/** Words that can carry a match: the name of the state alone cannot. */
function telling({ words }: Pair): number {
  return words.filter((word) => !STATE_WORDS.has(word)).length;
}

function methodOf(pair: Pair): 'name' | 'town' | 'place' {
  if (telling(pair) > 0) return 'name';
  return pair.sameTown ? 'town' : 'place';
}

function isPair(pair: Pair): boolean {
  return (
    pair.km <= WITHIN[methodOf(pair)] || pair.km <= WITHIN.place || (pair.sameTown && telling(pair) >= 2)
  );
}

function better(a: Pair, b: Pair): boolean {
  const [x, y] = [telling(a) > 0 ? a.words.length : 0, telling(b) > 0 ? b.words.length : 0];
  return x === y ? a.km < b.km : x > y;
}

function kept(pairs: readonly Pair[]): readonly Pair[] {
  const near = pairs.filter((pair) => pair.km <= NEAR && telling(pair) > 0);
  return near.length > 0 ? near : [pairs.reduce((a, b) => (better(b, a) ? b : a))];
}

function matchOf(pairs: readonly Pair[]): Match {
  const first = pairs.reduce((a, b) => (b.km < a.km ? b : a));
  const method = methodOf(first);
  const km = Math.max(...pairs.map((pair) => pair.km));
  return {
    facilityIds: pairs.map((pair) => Number(pair.facility.id)).sort((a, b) => a - b),
    method,
    km: round(km, 1),
    words: [...new Set(pairs.flatMap((pair) => pair.words))].sort(),
    confidence: km > WITHIN.name ? 'low' : km <= NEAR && method !== 'place' ? 'high' : 'medium',
    reason: null,
  };
}
