/** A named figure: what the prose prints, how it was computed, and from what. */

/** A number that went into a fact. */
export interface Input {
  label: string;
  value: string;
}

export interface Fact {
  /** "aluminum.share-1980": topic, dot, what it says. Also its anchor in the ledger. */
  name: string;
  /** The computed value, unrounded. */
  value: number | string;
  unit: string;
  /** As prose prints it. */
  text: string;
  /** Other forms by name, e.g. { words: 'thirty' }. */
  forms?: Readonly<Record<string, string>>;
  /** What it says, as a phrase: "U.S. share of the world's primary aluminum, 1980". */
  label: string;
  /** The computation in words. */
  formula: string;
  inputs: readonly Input[];
  sources: readonly string[];
}

/** Declares the facts of a topic; a name used twice or outside the topic stops the build. */
export function defineFacts(topic: string, facts: readonly Fact[]): readonly Fact[] {
  const seen = new Set<string>();
  for (const fact of facts) {
    if (!fact.name.startsWith(`${topic}.`))
      throw new Error(`fact "${fact.name}" does not begin with "${topic}."`);
    if (seen.has(fact.name)) throw new Error(`two facts are called "${fact.name}"`);
    if (typeof fact.value === 'number' && !Number.isFinite(fact.value))
      throw new Error(`fact "${fact.name}" is ${fact.value}`);
    seen.add(fact.name);
  }
  return facts;
}
