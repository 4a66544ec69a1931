import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countOf, federalProgrammes, figureOf, millionsOf } from '../../src/data/programmes.ts';
import { iraProjections, projectionOf, rangeOf } from '../../src/data/projections.ts';

const input = (name: string) => readFileSync(`scripts/data/inputs/policy/${name}`, 'utf8');
const IDP = 'Industrial Demonstrations Program';

describe('federal money for industry', () => {
  it('adds up the 33 selections and the 16 of them that ended, by a second route', () => {
    // By hand, from the list: the sixteen on the list of terminations, then the seventeen others.
    const ended = [189, 86.9, 500, 500, 331.9, 375, 100, 200, 75.5, 75, 170.9, 75, 75, 45.1, 125, 145];
    const others = [270, 500, 75, 22.3, 67.3, 61.7, 215.6, 35.2, 95, 75, 500, 500, 75, 282.9, 20.9, 51.2, 46.6];
    const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
    expect(ended).toHaveLength(16);
    expect(ended.length + others.length).toBe(countOf(IDP, 'projects selected for award negotiations'));
    expect(countOf(IDP, 'projects on the list of terminations')).toBe(16);
    expect(millionsOf(IDP, 'federal shares of those projects, as selected')).toBeCloseTo(sum(ended), 6);
    expect(millionsOf(IDP, 'federal shares of the selections, added up')).toBeCloseTo(sum([...ended, ...others]), 6);
    // The press release: 489 and 5,470 million from two laws, "up to 6 billion".
    const laws = millionsOf(IDP, 'of which Bipartisan Infrastructure Law') + millionsOf(IDP, 'of which Inflation Reduction Act');
    expect(Math.abs(laws - sum([...ended, ...others]))).toBeLessThan(10);
  }); // prettier-ignore

  it('adds up the awards of the list of May 30, 2025', () => {
    const lines = input('doe_oced_terminations_2025-05-30.csv').split('\n');
    const awards = lines
      .filter((line) => line.includes(',Industrial Demonstrations Program,'))
      .map((line) => Number(/,(\d{7,9}),/.exec(line)?.[1]));
    expect(awards).toHaveLength(16);
    expect(millionsOf(IDP, 'awards of those projects on the list')).toBeCloseTo(
      awards.reduce((a, b) => a + b, 0) / 1e6,
      3,
    );
    // A part of what the whole list comes to.
    expect(millionsOf('DOE OCED terminations', 'value of terminated awards (more than)')).toBe(3700);
  });

  it('says which figures only the memo has, and how a figure is meant', () => {
    const memo = federalProgrammes.filter(({ basis }) => basis === 'memo');
    expect(memo.map(({ million_usd }) => million_usd)).toEqual([700_000, 1_100_000]);
    for (const row of memo) expect(row.confidence).toBe('uncertain');
    expect(figureOf(IDP, 'federal funding requested in concept papers (more than)').bound).toBe('more than');
    expect(figureOf(IDP, 'selected, up to').bound).toBe('up to');
    expect(() => figureOf(IDP, 'nothing')).toThrow('0 rows');
    expect(() => millionsOf(IDP, 'concept papers received')).toThrow('no amount');
    expect(() => countOf(IDP, 'selected, up to')).toThrow('no count');
  });

  it('has an address for every figure', () => {
    for (const row of federalProgrammes) expect(row.source_url, row.item).toMatch(/^https?:/);
  });
});

describe('quoted projections', () => {
  it('are all there, each with a figure', () => {
    expect(iraProjections).toHaveLength(39);
    for (const row of iraProjections) expect(rangeOf(row).every(Number.isFinite)).toBe(true);
  });

  it('keep net apart from what is not said, and energy CO2 apart from both', () => {
    const net = iraProjections.filter(({ measure }) => measure === 'net greenhouse gases');
    expect(net.every(({ metric }) => metric.startsWith('net'))).toBe(true);
    expect(
      iraProjections.filter(({ measure }) => measure === 'energy CO2').map(({ publisher }) => publisher),
    ).toEqual(['Energy Innovation (EPS)', 'EIA AEO2023 as described by Energy Innovation']);
  });

  it('have no projection for 2030 that follows the law of July 2025', () => {
    const after = iraProjections.filter(({ law, unit }) => law === 'law of 2025' && unit.startsWith('% below'));
    expect(after.map(({ from_year }) => from_year)).toEqual([2035, 2040, 2035, 2035]);
  }); // prettier-ignore

  it('find one row, or say why not', () => {
    expect(
      rangeOf(projectionOf({ publisher: 'Rhodium Group', scenario: 'Taking Stock 2025', from_year: 2035 })),
    ).toEqual([26, 35]);
    expect(() => projectionOf({ publisher: 'Rhodium Group' })).toThrow('rows of');
  });
});
