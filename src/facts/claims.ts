/**
 * The seeds' claims with their verdicts. Where the pipeline can compute the evidence, the verdict printed is
 * the computed one; a test fails when it and the compiled verdict part.
 */
import type { Binding, Verdict } from './binding';

/** The verdicts in words, in the order of the ledger: what surprises first. */
export const VERDICTS: readonly { id: Verdict; name: string; meaning: string }[] = [
  { id: 'not-supported', name: 'Not supported', meaning: 'The sources read say otherwise.' },
  { id: 'out-of-date', name: 'Out of date', meaning: 'Right once, not now.' },
  {
    id: 'holds-with-wording',
    name: 'Holds with a change of wording',
    meaning: 'Right in substance; a year, a unit or a word must change.',
  },
  { id: 'could-not-check', name: 'Could not be checked', meaning: 'No source was read that settles it.' },
  { id: 'holds', name: 'Holds', meaning: 'The primary data agree.' },
];

const modules = import.meta.glob<{ bindings: Readonly<Record<string, Binding>> }>('./bindings/*.ts', {
  eager: true,
});

/** Claims whose evidence the pipeline computes, by the claim's id; found by file, as the facts are. */
export const bindings: Readonly<Record<string, Binding>> = collect(
  Object.values(modules).flatMap((module) => Object.entries(module.bindings)),
);

/** A claim has one computation: a second would hide the first without a word. */
function collect(entries: readonly (readonly [string, Binding])[]): Record<string, Binding> {
  const found = new Map<string, Binding>();
  for (const [claim, binding] of entries) {
    if (found.has(claim))
      throw new Error(`src/facts/bindings: claim "${claim}" is bound twice; expected once in all the files`);
    found.set(claim, binding);
  }
  return Object.fromEntries(found);
}
