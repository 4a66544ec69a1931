/**
 * Every check of the project, in one command (`npm test`): formatting, lint, types, then the tests. Its last
 * line is the plain count that continuous integration reads. `--only lint,unit` runs a part of it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';

/** Checks that pass or fail as a whole, cheapest first: each is a list of commands. */
const STEPS: Readonly<Record<string, readonly string[][]>> = {
  format: [['prettier', '--check', '.', '--log-level', 'warn']],
  lint: [['eslint', '.']],
  check: [
    ['astro', 'check', '--minimumFailingSeverity', 'warning'],
    ['svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human'],
  ],
};
/** Projects of vitest.config.ts. */
const QUICK = ['unit', 'data', 'tools'];

/** The parts of Vitest’s JSON report that are read here. */
export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: {
    name: string;
    status: string;
    message?: string;
    assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
  }[];
}

export interface Count {
  passed: number;
  failed: number;
}

/** Passed and failed tests; a file that could not even be loaded is one failure. */
export function countOf(report: VitestReport | undefined): Count {
  if (!report) return { passed: 0, failed: 1 };
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((it) => it.status === 'failed'),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

/** A line for each failure, file and test and first line of what went wrong: the end of a log is what is kept. */
export function failuresOf(report: VitestReport | undefined): string[] {
  const first = (text = '') => text.split('\n', 1)[0]?.slice(0, 300) ?? '';
  return (report?.testResults ?? []).flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((it) => it.status === 'failed');
    const file = relative(process.cwd(), name);
    if (status === 'failed' && failed.length === 0) return [`✗ ${file}: ${first(message)}`];
    return failed.map((it) => `✗ ${file} > ${it.fullName}: ${first(it.failureMessages[0])}`);
  });
}

/** The line that ends a run, and whether the run was good: something passed and nothing failed. */
export function verdict(counts: readonly Count[]): { line: string; good: boolean } {
  const passed = counts.reduce((sum, it) => sum + it.passed, 0);
  const failed = counts.reduce((sum, it) => sum + it.failed, 0);
  return { line: `${passed} passed, ${failed} failed`, good: passed > 0 && failed === 0 };
}

function run(command: readonly string[], quiet: boolean): boolean {
  const [tool = '', ...args] = command;
  const entry = join('node_modules', ...(ENTRIES[tool] ?? []));
  const result = spawnSync(process.execPath, [entry, ...args], {
    encoding: 'utf8',
    stdio: quiet ? 'pipe' : 'inherit',
    maxBuffer: 1 << 28,
  });
  if (quiet && result.status !== 0) console.log(`${result.stdout}${result.stderr}`.trimEnd());
  return result.status === 0;
}

/** The tools’ scripts, run by this very Node: a shim in .bin would find the machine’s own. */
const ENTRIES: Readonly<Record<string, readonly string[]>> = {
  prettier: ['prettier', 'bin', 'prettier.cjs'],
  eslint: ['eslint', 'bin', 'eslint.js'],
  astro: ['astro', 'bin', 'astro.mjs'],
  'svelte-check': ['svelte-check', 'bin', 'svelte-check'],
  vitest: ['vitest', 'vitest.mjs'],
};

function runStep(name: string, commands: readonly string[][]): Count {
  const started = performance.now();
  const good = commands.every((command) => run(command, true));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${good ? '✓' : '✗'} ${name} (${seconds} s)`);
  return good ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function runTests(projects: readonly string[]): Count & { failures: string[] } {
  const file = join('.cache', 'vitest.json');
  rmSync(file, { force: true });
  const which = projects.flatMap((name) => ['--project', name]);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const good = run(['vitest', 'run', ...which, ...reporters], false);
  const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as VitestReport) : undefined;
  const count = countOf(report);
  // Vitest also fails for what happens outside a test, as an unhandled rejection.
  const failures = failuresOf(report);
  return good || count.failed > 0 ? { ...count, failures } : { ...count, failed: 1, failures };
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const names = [...Object.keys(STEPS), ...QUICK, 'site'];
  const only = values.only?.split(',') ?? names;
  const unknown = only.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`--only knows ${names.join(', ')}; not ${unknown.join(', ')}`);
  const counts = Object.entries(STEPS)
    .filter(([name]) => only.includes(name))
    .map(([name, commands]) => runStep(name, commands));
  const failures: string[] = [];
  // The site’s tests have the machine to themselves, after the quick ones.
  for (const group of [QUICK, ['site']]) {
    const projects = group.filter((name) => only.includes(name));
    if (projects.length === 0) continue;
    const result = runTests(projects);
    counts.push(result);
    failures.push(...result.failures);
  }
  for (const failure of failures) console.log(failure);
  const { line, good } = verdict(counts);
  console.log(line);
  process.exitCode = good ? 0 : 1;
}
