import { describe, expect, it } from 'vitest';
import { FRAMES } from '@/charts/contract';
import type { MarksPlaced } from '@/charts/marks';
import { chart } from '@/charts/risk-scale/chart';
import { entriesOf, oneIn, timesOf } from '@/charts/risk-scale/series';
import { perMillionOf, riskStatements } from '@/data/risk';
import { tractOf, tractsOf } from '@/data/tracts';
import { CARD, expectApart } from './texts';

const input = { aim: 1, line: 100, spot: 10, spots: 1000, people: 250_000, peak: 4700, peakTimes: 47, mean: 32.05, tract: 1505.12, tractLater: 200 }; // prettier-ignore

describe('risk-scale', () => {
  it('keeps the three numbers at three thresholds', () => {
    expect(perMillionOf('hot-spots')).toBe(10);
    expect(perMillionOf('people')).toBe(100);
    expect(perMillionOf('times-47')).toBe(4700);
    expect(oneIn(100)).toBe('1 in 10,000');
    expect(oneIn(4700)).toBe('1 in 213');
  });

  it('says fifteen times the line and forty-seven times the mean of tract 708, by a second sum', () => {
    const tracts = tractsOf(2014).filter(({ risk }) => risk !== null);
    const people = tracts.reduce((sum, tract) => sum + tract.people, 0);
    const mean = tracts.reduce((sum, tract) => sum + (tract.people / people) * (tract.risk ?? 0), 0);
    const risk = tractOf(2014, '22095070800').risk ?? 0;
    expect(Math.round(risk / 100)).toBe(15);
    expect(Math.round(risk / mean)).toBe(47);
    expect(timesOf(input).line).toBeCloseTo(15.05, 2);
    expect(timesOf(input).mean).toBeCloseTo(46.96, 2);
  });

  it('draws the two bars of 47 times at one length', () => {
    for (const frame of [FRAMES.narrow, FRAMES.wide]) {
      const { paths } = chart.place(frame, {}) as MarksPlaced;
      const lengths = paths
        .filter(({ tone }) => tone === 'scale-bar')
        .map(({ d }) => /,([\d.]+)V([\d.]+)/.exec(d) ?? [])
        .map(([, from, to]) => Number(from) - Number(to));
      expect(lengths).toHaveLength(2);
      expect(Math.abs((lengths[0] ?? 0) - (lengths[1] ?? 0))).toBeLessThan(1);
    }
  });

  it('names ProPublica for what is ProPublica’s, “up to” and “in parts”', () => {
    const words = entriesOf(input).find(({ id }) => id === 'peak');
    expect(`${words?.head} ${words?.text}`).toMatch(
      /^Up to 47 times .* in parts of Cancer Alley.*ProPublica/,
    );
    expect(chart.describe({})).toContain('ProPublica');
    for (const row of riskStatements) expect(row.url).toMatch(/^https?:/);
  });

  it.each([FRAMES.narrow, FRAMES.wide, CARD])('keeps its words in the frame and apart ($kind)', (frame) => {
    expectApart(chart.place(frame, {}) as MarksPlaced);
  });
});
