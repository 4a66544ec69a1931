import { describe, expect, it } from 'vitest';
import { steelCementOutput } from '../../src/data/plants.ts';

describe('steel and cement made', () => {
  const of = (commodity: string, year: number) =>
    steelCementOutput.find((row) => row.commodity === commodity && row.year === year);

  // By hand, from the printed tables of the edition of 2025.
  it('has 81.4 million tonnes of steel in 2023, 28% from oxygen furnaces, and 90 of cement', () => {
    expect(of('steel', 2023)).toMatchObject({ production_mt: 81.4, bof_pct: 28, eaf_pct: 72, iron_mt: 22.5 });
    expect(of('cement', 2023)).toMatchObject({ production_mt: 90, clinker_mt: 77, employment: 13_000 });
  });

  it('has five years of each, of which the last is an estimate, and routes that add to the whole', () => {
    expect(steelCementOutput).toHaveLength(10);
    for (const row of steelCementOutput) {
      expect(row.estimate).toBe(row.year === 2024);
      if (row.commodity === 'steel') expect((row.bof_pct ?? 0) + (row.eaf_pct ?? 0)).toBe(100);
    }
  });
});
