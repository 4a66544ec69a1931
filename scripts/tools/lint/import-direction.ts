/**
 * Lint rule: imports run one way through the house (the table in docs/architecture). `no-restricted-imports`
 * sees only the words of an import; this one works out which file is meant, so `@/facts/x`, `../facts/x` and
 * `import('../facts/x')` are the same thing, and “another chart’s folder” can be said.
 */
import { dirname, join, relative } from 'node:path/posix';
import type { Rule } from 'eslint';

/** Rooms by path, most particular first. `$chart` stands for one chart’s own folder. */
const ROOMS: readonly (readonly [room: string, path: RegExp])[] = [
  ['src/data/schema', /^src\/data\/schema\//],
  ['src/data', /^src\/data\//],
  ['src/lib', /^src\/lib\//],
  ['src/facts', /^src\/facts\//],
  ['src/downloads', /^src\/downloads\//],
  ['src/charts', /^src\/charts\/(?:primitives\/|[^/]+$)/],
  ['src/charts/<slug>', /^src\/charts\//],
  ['src/archive', /^src\/archive\//],
  ['src/profiles', /^src\/profiles\//],
  ['src/explorer/build', /^src\/explorer\/build\//],
  ['src/explorer', /^src\/explorer\//],
  ['src/cover', /^src\/cover\//],
  ['src/embed', /^src\/embed\//],
  ['src/press', /^src\/press\//],
  ['src/offline', /^src\/offline\//],
  ['src/components', /^src\/components\//],
  ['src/stories', /^src\/stories\//],
  ['src/pages', /^src\/pages\//],
  ['src/styles', /^src\/styles\//],
  ['scripts/data', /^scripts\/data\//],
  ['scripts/site', /^scripts\/site\//],
  ['scripts/tools', /^scripts\/tools\//],
  ['tests', /^tests\//],
];

const UP_TO_CHARTS = ['src/data', 'src/data/schema', 'src/facts', 'src/lib', 'src/styles', 'src/charts'];

/** What each room may import besides itself. A room that is not here may import everything but `tests`. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/data/schema': [],
  'src/data': ['src/data/schema'],
  'src/lib': ['src/styles'],
  'src/facts': ['src/data', 'src/data/schema', 'src/lib'],
  'src/charts': UP_TO_CHARTS,
  'src/charts/<slug>': UP_TO_CHARTS,
  // What a release keeps of the charts: it draws them, none of them knows it.
  'src/archive': UP_TO_CHARTS,
  'src/profiles': UP_TO_CHARTS,
  'src/cover': UP_TO_CHARTS,
  'src/press': UP_TO_CHARTS,
  // The engine goes to the browser: of the data it may know closed lists only. What reads rows is in build.
  'src/explorer': ['src/lib', 'src/data/schema'],
  'src/explorer/build': ['src/explorer', 'src/data', 'src/data/schema', 'src/lib'],
  // What runs in the pages of others: small, and knowing nothing of the charts.
  'src/embed': ['src/lib', 'src/styles'],
  // The worker and what saves for it: they know paths, never what is on the pages.
  'src/offline': ['src/lib'],
  'src/components': [
    'src/charts',
    'src/archive',
    'src/embed',
    'src/profiles',
    'src/explorer',
    'src/cover',
    'src/press',
    'src/offline',
    'src/data/schema',
    'src/lib',
    'src/facts',
    'src/styles',
  ],
  'src/stories': ['src/components', 'src/facts', 'src/lib', 'src/charts'],
  'src/downloads': ['src/data', 'src/data/schema', 'src/lib'],
  'src/pages': [
    ...UP_TO_CHARTS,
    'src/archive',
    'src/profiles',
    'src/explorer',
    'src/explorer/build',
    'src/cover',
    'src/embed',
    'src/press',
    'src/offline',
    'src/downloads',
    'src/components',
    'src/stories',
  ],
  'src/styles': [],
  'scripts/data': ['src/data/schema'],
};

/** Single files that a room may import from another it must not enter: the pipeline names states as the site does. */
const LENT: Readonly<Record<string, readonly string[]>> = { 'scripts/data': ['src/lib/states.ts'] };

/** The room a file is in, or undefined outside the house. */
export function roomOf(path: string): string | undefined {
  return ROOMS.find(([, pattern]) => pattern.test(path))?.[0];
}

/** Why `from` must not import `to` (both from the repository’s root), or undefined if it may. */
export function objection(from: string, to: string): string | undefined {
  const here = roomOf(from);
  const there = roomOf(to);
  if (here === undefined || there === undefined) return undefined;
  if (here === there) {
    if (here !== 'src/charts/<slug>' || chartOf(from) === chartOf(to)) return undefined;
    return `A chart never imports another chart: ${chartOf(from)} must not know ${chartOf(to)}.`;
  }
  if (there === 'tests') return 'Nothing imports a test.';
  const allowed = MAY_IMPORT[here];
  if (!allowed || allowed.includes(there) || LENT[here]?.includes(to)) return undefined;
  return `${here} may import only itself${allowed.map((room) => `, ${room}`).join('')}; this is in ${there}.`;
}

const chartOf = (path: string): string => path.split('/')[2] ?? '';

/** The file an import means, from the repository’s root; undefined for packages. */
export function target(from: string, specifier: string): string | undefined {
  const path = specifier.replace(/\?.*$/, '');
  if (path.startsWith('@/')) return `src/${path.slice(2)}`;
  if (path.startsWith('.')) return join(dirname(from), path);
  return undefined;
}

/** The rule itself, for the flat config. */
export const importDirection: Rule.RuleModule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const from = relative(context.cwd.replaceAll('\\', '/'), context.filename.replaceAll('\\', '/'));
    const check = (node: Rule.Node): void => {
      const specifier = 'source' in node ? node.source : undefined;
      if (specifier?.type !== 'Literal' || typeof specifier.value !== 'string') return;
      const to = target(from, specifier.value);
      const message = to === undefined ? undefined : objection(from, to);
      if (message !== undefined) context.report({ node: specifier, message });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};
