/**
 * The vocabulary of schema.org as the validator reads it, without asking schema.org: made from the declarations of
 * schema-dts, which are generated from that vocabulary. `XBase` declares the properties of the type X, and an
 * interface that extends it is a type below it.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';

interface Reference {
  readonly '@id': string;
}

/** One class or property, in the shape of schema.org’s own file. */
interface Entry extends Reference {
  readonly '@type': 'rdfs:Class' | 'rdf:Property';
  readonly 'rdfs:subClassOf'?: readonly Reference[];
  readonly 'schema:domainIncludes'?: readonly Reference[];
}

const reference = (name: string): Reference => ({ '@id': `schema:${name}` });

/** "DatasetBase" and "DatasetLeaf" both speak of Dataset. */
const typeOf = (name: string): string => name.replace(/(Base|Leaf)$/, '');

/** All types with what they are below of, and all properties with the types that have them. */
export function vocabulary(): { '@graph': readonly Entry[] } {
  const file = createRequire(import.meta.url)
    .resolve('schema-dts')
    .replace(/\.js$/, '.d.ts');
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const parents = new Map<string, Set<string>>();
  const domains = new Map<string, Set<string>>();
  const add = (map: Map<string, Set<string>>, key: string, value: string): void =>
    void map.set(key, (map.get(key) ?? new Set()).add(value));

  source.forEachChild((node) => {
    if (!ts.isInterfaceDeclaration(node) || !/(Base|Leaf)$/.test(node.name.text)) return;
    const type = typeOf(node.name.text);
    if (!parents.has(type)) parents.set(type, new Set());
    for (const { expression } of node.heritageClauses?.flatMap((clause) => clause.types) ?? []) {
      if (!ts.isIdentifier(expression) || !/Base$/.test(expression.text)) continue;
      if (typeOf(expression.text) !== type) add(parents, type, typeOf(expression.text));
    }
    for (const { name } of node.members) {
      if (name && ts.isStringLiteral(name) && !name.text.startsWith('@')) add(domains, name.text, type);
    }
  });
  return {
    '@graph': [
      ...[...parents].map(([type, above]) => ({
        ...reference(type),
        '@type': 'rdfs:Class' as const,
        'rdfs:subClassOf': [...above].map(reference),
      })),
      ...[...domains].map(([property, types]) => ({
        ...reference(property),
        '@type': 'rdf:Property' as const,
        'schema:domainIncludes': [...types].map(reference),
      })),
    ],
  };
}
