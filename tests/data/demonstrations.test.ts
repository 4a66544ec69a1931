import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  awardTerminations,
  demonstrationProjects,
  demonstrationSites,
  lawAndMoney,
} from '../../src/data/demonstrations.ts';

const input = (name: string) => readFileSync(`scripts/data/inputs/policy/${name}`, 'utf8');
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
const count = (status: string) => demonstrationProjects.filter((row) => row.status === status).length;

describe('the demonstration projects', () => {
  it('are the 33 of the list, for 5,963 million', () => {
    expect(demonstrationProjects.map(({ n }) => n)).toEqual(Array.from({ length: 33 }, (_, i) => i + 1));
    expect(sum(demonstrationProjects.map(({ share_musd }) => share_musd))).toBeCloseTo(5963.2, 0);
    // A second route: the text of the file, the first number that stands alone between two commas.
    const raw = input('idp_selections.csv')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => Number(/,(\d+(?:\.\d)?),/.exec(line)?.[1]));
    expect(sum(raw)).toBeCloseTo(sum(demonstrationProjects.map(({ share_musd }) => share_musd)), 6);
  });

  it('have a status each, and nothing read is no status', () => {
    expect([
      count('terminated'),
      count('withdrawn'),
      count('cancelled'),
      count('kept'),
      count('agreement'),
      count('not-established'),
    ]).toEqual([16, 1, 1, 1, 1, 13]);
    expect(input('idp_selections.csv').match(/,not established,/g)).toHaveLength(13);
    for (const row of demonstrationProjects)
      expect(row.status_date === null).toBe(row.status === 'not-established');
  });

  it('that were terminated are the program’s awards on the list, 3,069 million as chosen and 2,871 as signed', () => {
    const listed = awardTerminations.filter(({ n }) => n !== null);
    const ended = demonstrationProjects.filter(({ status }) => status === 'terminated');
    expect(listed.map(({ n }) => n).sort()).toEqual(ended.map(({ n }) => n).sort());
    expect(Math.round(sum(ended.map(({ share_musd }) => share_musd)))).toBe(3069);
    expect(Math.round(sum(listed.map(({ award_usd }) => award_usd)) / 1e6)).toBe(2871);
    expect(sum(ended.map(({ terminated_usd }) => terminated_usd ?? 0))).toBe(
      sum(listed.map(({ award_usd }) => award_usd)),
    );
  });

  it('stand where their sources say: each state of a site is in the words of the place', () => {
    const states: Record<string, string> = {
      KY: 'Kentucky',
      OK: 'Oklahoma',
      WV: 'West Virginia',
      CO: 'Colorado',
      IN: 'Indiana',
      MA: 'Massachusetts',
      CA: 'California',
      VA: 'Virginia',
      TX: 'Texas',
      MS: 'Mississippi',
      IA: 'Iowa',
      OH: 'Ohio',
      PA: 'Pennsylvania',
      AL: 'Alabama',
      IL: 'Illinois',
      NY: 'New York',
      AZ: 'Arizona',
      WA: 'Washington',
    };
    for (const site of demonstrationSites) {
      const place = demonstrationProjects.find(({ n }) => n === site.n)?.place ?? '';
      const names = [site.state, states[site.state]].filter((name) => name !== undefined);
      expect(
        names.some((name) => place.includes(name)),
        `${site.n} ${site.city} ${place}`,
      ).toBe(true);
    }
    const without = demonstrationProjects.filter(({ n }) => !demonstrationSites.some((site) => site.n === n));
    expect(without.map(({ n }) => n)).toEqual([6, 13, 14, 17, 22]);
  });
});

describe('the awards that ended', () => {
  it('are 22 of 24 and add up to 3,631 million', () => {
    expect(awardTerminations).toHaveLength(22);
    expect(Math.round(sum(awardTerminations.map(({ award_usd }) => award_usd)) / 1e6)).toBe(3631);
  });
});

describe('the events around the law', () => {
  it('agree with the projects in numbers and days', () => {
    const chosen = lawAndMoney.find(({ date }) => date === '2024-03-25');
    expect(chosen?.brief).toContain(`${demonstrationProjects.length} industrial projects`);
    expect(chosen?.amount_busd).toBeCloseTo(sum(demonstrationProjects.map(({ share_musd }) => share_musd)) / 1000, 1);
    for (const status of ['terminated', 'withdrawn', 'cancelled', 'kept']) {
      const days = new Set(demonstrationProjects.filter((row) => row.status === status).map((row) => row.status_date));
      for (const day of days) expect(lawAndMoney.map(({ date }) => date), `${status} ${day}`).toContain(day);
    }
  });

  it('come from 2021 to 2026, in order', () => {
    const days = lawAndMoney.map(({ date_sort }) => date_sort);
    expect(days).toEqual([...days].sort());
    expect([days[0]?.slice(0, 4), days.at(-1)?.slice(0, 4)]).toEqual(['2021', '2026']);
  });
}); // prettier-ignore
