import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import svelte from 'eslint-plugin-svelte';
import tseslint from 'typescript-eslint';
import svelteConfig from './svelte.config.js';
import { importDirection } from './scripts/tools/lint/import-direction.ts';

const NO_MARKUP = 'Build elements or set text: a string from an address must never become markup.';
const NO_STYLE = 'The content security policy blocks style attributes: use a class or an SVG attribute.';

/** What no file may do; each entry is a selector and why. */
const BANNED = [
  ['ExportAllDeclaration', 'No barrel files: import from the file that defines the thing.'],
  ['AssignmentExpression > MemberExpression.left[property.name=/^(inner|outer)HTML$/]', NO_MARKUP],
  ['CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe)$/]', NO_MARKUP],
].map(([selector, message]) => ({ selector, message }));

const BANNED_IN_ASTRO = [
  { selector: 'JSXAttribute[name.name="style"]', message: NO_STYLE },
  {
    selector: 'JSXAttribute[name.namespace.name="client"][name.name.name=/^(only|load)$/]',
    message: 'Draw on the server and wake when seen: client:visible.',
  },
];

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.cache/', 'node_modules/', 'public/', 'test-results/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.strict,
  svelte.configs.recommended,
  astro.configs.recommended,
  {
    // Types are asked for only where they come cheap; astro check and svelte-check see the rest.
    files: ['**/*.ts'],
    ignores: ['**/*.astro/*.ts', '**/*.svelte.ts'],
    extends: [tseslint.configs.strictTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A number in a sentence is what this site is made of.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Text here is taken apart by code point, as fonts and addresses are.
      '@typescript-eslint/no-misused-spread': [
        'error',
        { allow: [{ from: 'lib', name: 'string' }, 'string'] },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: tseslint.parser, svelteConfig } },
    rules: {
      'svelte/no-inline-styles': 'error',
      'svelte/require-each-key': 'error',
      // The compiler’s props are read through $props(); TypeScript checks them.
      'prefer-const': 'off',
    },
  },
  {
    plugins: { house: { rules: { 'import-direction': importDirection } } },
    rules: {
      'house/import-direction': 'error',
      'no-restricted-syntax': ['error', ...BANNED],
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.astro'],
    rules: { 'no-restricted-syntax': ['error', ...BANNED, ...BANNED_IN_ASTRO] },
  },
);
