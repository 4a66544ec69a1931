/** Every fact of the site, found by file: a topic is a file that exports `facts` and the `title` it has in the ledger. */
import type { Fact } from './fact';

const modules = import.meta.glob<{ facts: readonly Fact[]; title: string }>('./topics/*.ts', { eager: true });

/** The topics: the name that begins their facts' names, the name a reader sees, the facts in the order of their file. */
export const topics = Object.entries(modules).map(([path, { facts, title }]) => ({
  id: path.replace(/^\.\/topics\/|\.ts$/g, ''),
  title,
  facts,
}));

/** All facts, by topic and in the order of their file. */
export const facts: readonly Fact[] = topics.flatMap((topic) => topic.facts);

const byName = new Map(facts.map((entry) => [entry.name, entry]));
if (byName.size !== facts.length) throw new Error('two topics declare a fact of the same name');

/** The fact of that name with the text of the wanted form; an unknown name or form stops the build. */
export function fact(name: string, form?: string): Fact & { text: string } {
  const entry = byName.get(name);
  if (!entry) throw new Error(`no fact "${name}"`);
  if (form === undefined) return entry;
  const text = entry.forms?.[form];
  if (text === undefined)
    throw new Error(
      `fact "${name}" has no form "${form}"; it has: ${Object.keys(entry.forms ?? {}).join(', ')}`,
    );
  return { ...entry, text };
}
