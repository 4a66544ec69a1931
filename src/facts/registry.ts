/** Every fact of the site, found by file: a topic is a file that exports `facts`. */
import type { Fact } from './fact';

const modules = import.meta.glob<{ facts: readonly Fact[] }>('./topics/*.ts', { eager: true });

/** All facts, by topic and in the order of their file. */
export const facts: readonly Fact[] = Object.values(modules).flatMap((module) => module.facts);

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
