import { describe, expect, it } from 'vitest';
import { countOf, failuresOf, verdict } from '../../scripts/tools/test.ts';

const passed = { status: 'passed', fullName: 'holds', failureMessages: [] };
const failed = {
  status: 'failed',
  fullName: 'adds up',
  failureMessages: ['expected 1 to be 2\n  at line 3'],
};
const report = {
  numPassedTests: 3,
  numFailedTests: 1,
  testResults: [
    { name: `${process.cwd()}/tests/a.ts`, status: 'failed', assertionResults: [failed, passed] },
    { name: `${process.cwd()}/tests/b.ts`, status: 'failed', message: 'no such file', assertionResults: [] },
    { name: `${process.cwd()}/tests/c.ts`, status: 'passed', assertionResults: [passed, passed] },
  ],
};

describe('the count of a run', () => {
  it('names every failure in a line, with the first line of its reason', () => {
    expect(failuresOf(report)).toEqual([
      '✗ tests/a.ts > adds up: expected 1 to be 2',
      '✗ tests/b.ts: no such file',
    ]);
  });

  it('counts a file that cannot be loaded as a failure', () => {
    expect(countOf(report)).toEqual({ passed: 3, failed: 2 });
  });

  it('counts a run without a report as a failure', () => {
    expect(countOf(undefined)).toEqual({ passed: 0, failed: 1 });
  });

  it('ends in a plain line, and is good only if something ran and nothing failed', () => {
    expect(
      verdict([
        { passed: 2, failed: 0 },
        { passed: 1, failed: 0 },
      ]),
    ).toEqual({ line: '3 passed, 0 failed', good: true });
    expect(verdict([{ passed: 2, failed: 1 }]).good).toBe(false);
    expect(verdict([])).toEqual({ line: '0 passed, 0 failed', good: false });
  });
});
