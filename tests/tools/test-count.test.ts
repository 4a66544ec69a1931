import { describe, expect, it } from 'vitest';
import { countOf, verdict } from '../../scripts/tools/test.ts';

describe('the count of a run', () => {
  it('counts a file that cannot be loaded as a failure', () => {
    const report = {
      numPassedTests: 3,
      numFailedTests: 1,
      testResults: [
        { name: 'a', status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
        { name: 'b', status: 'failed', assertionResults: [] },
        { name: 'c', status: 'passed', assertionResults: [{ status: 'passed' }, { status: 'passed' }] },
      ],
    };
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
