/** Rank correlation with an interval, the same on every machine. */

/** Numbers in [0, 1) from a seed: mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The place of each value among the distinct values, from 0, and how many there are. */
function codes(values: readonly number[]): { code: Int32Array; distinct: number } {
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  const place = new Map(sorted.map((value, i) => [value, i]));
  return { code: Int32Array.from(values, (value) => place.get(value) ?? 0), distinct: sorted.length };
}

/** Mean rank of each distinct value in a sample that is given as counts; ties share theirs. */
function midranks(counts: Int32Array): Float64Array {
  const ranks = new Float64Array(counts.length);
  let below = 0;
  counts.forEach((count, i) => {
    ranks[i] = below + (count + 1) / 2;
    below += count;
  });
  return ranks;
}

/**
 * Spearman's rank correlation of two lists, with the 2.5th and 97.5th percentile of the same over `draws`
 * samples of the pairs with replacement. Throws when the lists differ in length or hold fewer than three pairs.
 */
export function rankCorrelation(
  a: readonly number[],
  b: readonly number[],
  { draws, seed }: { draws: number; seed: number },
): { value: number; low: number; high: number } {
  const n = a.length;
  if (n !== b.length || n < 3) throw new Error(`rankCorrelation: ${a.length} and ${b.length} values`);
  const [x, y] = [codes(a), codes(b)];
  const of = (pick: (i: number) => number): number => {
    const chosen = Int32Array.from({ length: n }, (_, i) => pick(i));
    const [countX, countY] = [new Int32Array(x.distinct), new Int32Array(y.distinct)];
    for (const i of chosen) {
      countX[x.code[i] ?? 0] = (countX[x.code[i] ?? 0] ?? 0) + 1;
      countY[y.code[i] ?? 0] = (countY[y.code[i] ?? 0] ?? 0) + 1;
    }
    const [rankX, rankY] = [midranks(countX), midranks(countY)];
    const middle = (n + 1) / 2;
    let [xy, xx, yy] = [0, 0, 0];
    for (const i of chosen) {
      const dx = (rankX[x.code[i] ?? 0] ?? 0) - middle;
      const dy = (rankY[y.code[i] ?? 0] ?? 0) - middle;
      xy += dx * dy;
      xx += dx * dx;
      yy += dy * dy;
    }
    // A sample in which everything is tied shows no relation.
    return xx === 0 || yy === 0 ? 0 : xy / Math.sqrt(xx * yy);
  };
  const random = seeded(seed);
  const drawn = Float64Array.from({ length: draws }, () => of(() => Math.floor(random() * n))).sort();
  const at = (part: number): number => drawn[Math.round(part * (draws - 1))] ?? 0;
  return { value: of((i) => i), low: at(0.025), high: at(0.975) };
}
