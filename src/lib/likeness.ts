/** How alike two words of an address are: for guessing what a mistyped one meant. */

const pairs = (word: string): Map<string, number> => {
  const counts = new Map<string, number>();
  const padded = `^${word.toLowerCase()}$`;
  for (let i = 0; i < padded.length - 1; i++) {
    const pair = padded.slice(i, i + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
};

/** Share of the pairs of neighboring letters that two words have in common (Dice): 1 for the same word, 0 for none. */
export function likeness(a: string, b: string): number {
  const [ofA, ofB] = [pairs(a), pairs(b)];
  let common = 0;
  for (const [pair, count] of ofA) common += Math.min(count, ofB.get(pair) ?? 0);
  return (2 * common) / (a.length + b.length + 2);
}

/** Ids of plants and years are numbers; anything below this is another word. */
const ENOUGH = 0.5;

/**
 * The paths most like one that leads nowhere, best first, three at most. A path is as like as its last part is to any
 * part of the other: "/chart/smelter-light" means "/charts/smelter-lights/".
 */
export function likelyPaths(missing: string, paths: readonly string[]): string[] {
  const parts = (path: string): string[] =>
    path.split('/').filter((part) => part !== '' && part !== 'index.html');
  const wanted = parts(missing);
  const scored = paths.map((path) => {
    const last = parts(path).at(-1) ?? '';
    // The later a part stands in an address, the more of its meaning it carries.
    const scores = wanted.map((part, i) => likeness(part, last) - (wanted.length - 1 - i) * 0.15);
    return { path, score: Math.max(0, ...scores) };
  });
  return scored
    .filter(({ score }) => score >= ENOUGH)
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ path }) => path);
}
