/** What a fact sheet is: the figures of a story that a newsroom may print, and how each may be read. */
import { seedClaims, type SeedClaim } from '@/data/claims';
import { verdictOf } from '@/facts/claim-groups';
import { VERDICTS } from '@/facts/claims';
import { fact } from '@/facts/registry';
import { chartAndView } from '@/charts/registry';
import { pieces } from './bound';
import { sourceGroupsOf, type SourceGroup } from './source-groups';

/** A figure of the sheet. The sentences may hold bound figures (see bound.ts), never typed ones. */
export interface KeyFact {
  /** The fact whose figure is printed. */
  fact: string;
  /** Another of its forms. */
  as?: string;
  /** What the figure says, read after it: "of the world’s primary aluminum is made here (2025)". */
  says: string;
  /** How to read it, in a sentence or two. */
  means: string;
  /** What it must not be taken for. */
  not: string;
  /** The years it speaks of and the edition, if that matters. */
  vintage: string;
}

export interface FactSheet {
  /** The story’s slug. */
  story: string;
  /** The signature picture, "slug/view". */
  picture: string;
  /** What the story finds, in a paragraph. */
  finds: string;
  /** Ten to fourteen. */
  facts: readonly KeyFact[];
  /** Claims of the ledger whose verdict is telling, by id. */
  claims: readonly string[];
}

const LEAST = 10;
const MOST = 14;

/** Declares a sheet. An unknown fact, form, view or claim, a fact used twice, or too many of them stops the build. */
export function defineSheet(sheet: FactSheet): FactSheet {
  const where = `fact sheet ${sheet.story}`;
  const count = sheet.facts.length;
  if (count < LEAST || count > MOST)
    throw new Error(`${where}: ${count} facts; expected ${LEAST} to ${MOST}`);
  const seen = new Set<string>();
  for (const entry of sheet.facts) {
    if (seen.has(entry.fact)) throw new Error(`${where}: "${entry.fact}" stands twice`);
    seen.add(entry.fact);
    fact(entry.fact, entry.as);
    for (const sentence of [entry.says, entry.means, entry.not]) pieces(sentence);
  }
  pieces(sheet.finds);
  chartAndView(sheet.picture);
  sheet.claims.forEach(claimOf);
  return sheet;
}

/** A claim of the ledger with the name of its verdict; an unknown one stops the build. */
export function claimOf(id: string): { claim: SeedClaim; verdict: string; verdictId: string } {
  const claim = seedClaims.find((candidate) => candidate.id === id);
  if (!claim) throw new Error(`no claim "${id}" in the ledger`);
  const verdictId = verdictOf(claim);
  const verdict = VERDICTS.find((candidate) => candidate.id === verdictId)?.name ?? verdictId;
  return { claim, verdict, verdictId };
}

/** A source of the sheet under its letter. */
export interface LetteredSource extends SourceGroup {
  letter: string;
}

/** The sources of a sheet in the order in which its facts need them, each under a letter. */
export function lettersOf(sheet: FactSheet): LetteredSource[] {
  const groups = new Set(sheet.facts.flatMap((entry) => sourceGroupsOf(fact(entry.fact).sources)));
  return [...groups].map((group, i) => ({ ...group, letter: String.fromCharCode(65 + i) }));
}

/** The letters of one fact’s sources, on one line: "A, C". */
export function lettersFor(name: string, letters: readonly LetteredSource[]): string {
  const ids = sourceGroupsOf(fact(name).sources).map((group) => group.id);
  return letters
    .filter((source) => ids.includes(source.id))
    .map((source) => source.letter)
    .join(',\u00a0');
}
