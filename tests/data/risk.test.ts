import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { rankCorrelation, seeded } from '../../scripts/data/statistics.ts';
import { CORRIDOR_PARISHES } from '../../src/data/corridor.ts';
import {
  groupRisk,
  hotTracts,
  perMillionOf,
  relationOf,
  riskByGroup,
  riskRelations,
  riskStatements,
  tractPairs,
} from '../../src/data/risk.ts';
import { converted, hasRawCache, rawContent } from './workbench.ts';

const FILES = {
  2014: 'air-toxics/converted/us-tracts-nata2014-eji2022.csv.gz',
  2019: 'demographics/converted/us-tracts-airtoxscreen2019-eji2024.csv.gz',
} as const;

/** A plain table, read without any of our readers: a record a line, −999 as NaN. Names of counties hold no commas. */
function plain(year: 2014 | 2019): Record<string, number | string>[] {
  const [head = '', ...lines] = gunzipSync(rawContent(FILES[year])).toString().trim().split('\n');
  const names = head.trim().split(',');
  return lines.map((line) => {
    const cells = line.trim().split(',');
    return Object.fromEntries(
      names.map((name, i) => {
        const cell = cells[cells.length - names.length + i] ?? '';
        const number = cell === '' || Number(cell) === -999 ? Number.NaN : Number(cell);
        return [name, name.startsWith('GEOID') ? (cells[0] ?? '') : number];
      }),
    );
  });
}

/** Spearman's coefficient from ranks by plain counting, slow and sure. */
function spearman(pairs: readonly (readonly [number, number])[]): number {
  const rank = (values: readonly number[]) =>
    values.map((value) => {
      const below = values.filter((other) => other < value).length;
      return below + (values.filter((other) => other === value).length + 1) / 2;
    });
  const [a, b] = [rank(pairs.map(([x]) => x)), rank(pairs.map(([, y]) => y))];
  const mean = (a.length + 1) / 2;
  const sum = (of: (i: number) => number) => a.reduce((total, _, i) => total + of(i), 0);
  const [da, db] = [(i: number) => (a[i] ?? 0) - mean, (i: number) => (b[i] ?? 0) - mean];
  return sum((i) => da(i) * db(i)) / Math.sqrt(sum((i) => da(i) ** 2) * sum((i) => db(i) ** 2));
}

const PARISHES = /^22(005|033|047|089|093|095|121)/;
const usable = hasRawCache && converted.length > 0;

describe('rank correlation', () => {
  it('is right where it can be said by hand, ties sharing their rank', () => {
    const of = (a: number[], b: number[]) => rankCorrelation(a, b, { draws: 50, seed: 1 }).value;
    expect(of([1, 2, 3, 4], [10, 20, 30, 40])).toBe(1);
    expect(of([1, 2, 3, 4], [40, 30, 20, 10])).toBe(-1);
    expect(of([1, 2, 2, 4], [1, 3, 3, 9])).toBeCloseTo(1, 12);
    expect(of([1, 2, 3], [5, 5, 5])).toBe(0);
    expect(() => of([1, 2], [1, 2])).toThrow('2 and 2 values');
  });

  it('draws the same samples from the same seed', () => {
    const [a, b] = [seeded(7), seeded(7)];
    expect([a(), a(), a()]).toEqual([b(), b(), b()]);
  });

  it('has an interval like the one by formula', () => {
    for (const row of riskRelations) {
      expect(row.low).toBeLessThanOrEqual(row.rank_correlation);
      expect(row.high).toBeGreaterThanOrEqual(row.rank_correlation);
      // Bonett and Wright 2000, by Fisher's transformation.
      const r = row.rank_correlation;
      const error = 1.96 * Math.sqrt((1 + r ** 2 / 2) / (row.tracts - 3));
      const [low, high] = [Math.tanh(Math.atanh(r) - error), Math.tanh(Math.atanh(r) + error)];
      const slack = row.tracts < 100 ? 0.12 : 0.03;
      expect(Math.abs(row.low - low), `${row.area} ${row.year} ${row.share}`).toBeLessThan(slack);
      expect(Math.abs(row.high - high), `${row.area} ${row.year} ${row.share}`).toBeLessThan(slack);
    }
  });

  it.skipIf(!usable)('agrees with the raw tables ranked by plain counting', () => {
    const of = (year: 2014 | 2019, share: string, within: RegExp) =>
      spearman(
        plain(year).flatMap((row): [number, number][] => {
          const [id, x, risk] = [String(row[year === 2014 ? 'GEOID' : 'GEOID_2020']), Number(row[share]), Number(row['E_TOTCR'])];
          return !within.test(id) || Number.isNaN(x + risk) || !(Number(row['E_TOTPOP']) > 0) ? [] : [[x, risk]];
        }),
      ); // prettier-ignore
    expect(relationOf('corridor', 2014, 'people_of_color').rank_correlation).toBeCloseTo(of(2014, 'EP_MINRTY', PARISHES), 3);
    expect(relationOf('corridor', 2019, 'people_of_color').rank_correlation).toBeCloseTo(of(2019, 'E_MINRTY', PARISHES), 3);
    // The file's own shares of Black residents are rounded to a tenth: ranks move a little.
    expect(relationOf('corridor', 2019, 'black').rank_correlation).toBeCloseTo(of(2019, 'E_AFAM', PARISHES), 2);
    expect(relationOf('downriver', 2019, 'black').rank_correlation).toBeCloseTo(of(2019, 'E_AFAM', /^22(089|093|095)/), 2);
  }); // prettier-ignore
});

describe('risk by group', () => {
  it.skipIf(!usable)('agrees with the raw counts of 2019', () => {
    const rows = plain(2019).filter((row) => !Number.isNaN(Number(row['E_TOTCR'])));
    for (const [group, column] of [['black', 'AFAM'], ['hispanic', 'HISP'], ['asian', 'ASIAN'], ['native', 'AIAN']] as const)
      for (const area of ['nation', 'corridor'] as const) {
        const own = rows.filter((row) => area === 'nation' || PARISHES.test(String(row['GEOID_2020'])));
        const sum = (of: (row: (typeof own)[number]) => number) =>
          own.reduce((total, row) => total + (Number.isNaN(Number(row[column])) ? 0 : of(row)), 0);
        const people = sum((row) => Number(row[column]));
        const { mean, people: ours } = groupRisk(area, 2019, group);
        expect(mean, `${area} ${group}`).toBeCloseTo(sum((row) => Number(row[column]) * Number(row['E_TOTCR'])) / people, 1);
        expect(ours / people).toBeCloseTo(1, 3);
      }
  }); // prettier-ignore

  it('has the means that were compiled by hand for the claims', () => {
    const of = (group: Parameters<typeof groupRisk>[2]) => groupRisk('nation', 2019, group).mean;
    expect([of('black'), of('hispanic'), of('asian'), of('native'), of('people_of_color'), of('others')].map((mean) => mean.toFixed(1))).toEqual(['28.9', '26.9', '27.2', '21.1', '27.4', '24.6']);
    expect(() => groupRisk('nation', 2014, 'black')).toThrow('no nation, 2014, black');
  }); // prettier-ignore

  it('keeps the mean between the ends of its rounding, and the ends at the mean where nothing was rounded', () => {
    for (const { year, mean, mean_low: low, mean_high: high } of riskByGroup) {
      expect(low).toBeLessThanOrEqual(mean);
      expect(high).toBeGreaterThanOrEqual(mean);
      if (year === 2014) expect([low, high]).toEqual([mean, mean]);
    }
  });
});

describe('tracts in two censuses', () => {
  it('are those of the seven parishes, with their ground where both have them', () => {
    expect(new Set(tractPairs.map((row) => row.county_fips))).toEqual(new Set(CORRIDOR_PARISHES));
    for (const row of tractPairs) expect(row.common_pct === null).toBe(row.censuses !== 'both');
    const count = (censuses: string) => tractPairs.filter((row) => row.censuses === censuses).length;
    expect([count('both'), count('2010'), count('2020')]).toEqual([117, 32, 66]);
  });

  it('keep the ground of all eleven tracts of St. John, but not of every tract', () => {
    const stJohn = tractPairs.filter((row) => row.county_fips === '22095');
    expect(stJohn).toHaveLength(11);
    for (const row of stJohn) expect(row.common_pct).toBeGreaterThanOrEqual(97);
    expect(tractPairs.find((row) => row.tract === '22089063100')?.common_pct).toBeLessThan(50);
  });
});

describe('tracts at the line', () => {
  it.skipIf(!usable)('are those of the raw tables', () => {
    for (const year of [2014, 2019] as const) {
      const raw = plain(year).filter((row) => Number(row['E_TOTCR']) >= 100);
      const own = hotTracts.filter((row) => row.year === year);
      expect(own.map((row) => row.tract).sort()).toEqual(
        raw.map((row) => String(row[year === 2014 ? 'GEOID' : 'GEOID_2020'])).sort(),
      );
      expect(own.reduce((sum, row) => sum + row.people, 0)).toBe(
        raw.reduce((sum, row) => sum + Number(row['E_TOTPOP']), 0),
      );
    }
  });
});

describe('numbers that get confused', () => {
  it('have thresholds ten times apart, and an estimate multiplied out', () => {
    expect(perMillionOf('people') / perMillionOf('hot-spots')).toBe(10);
    expect(perMillionOf('times-47')).toBe(4700);
    expect(() => perMillionOf('denka-claim')).toThrow('has no risk');
  });

  it('say where each was read', () => {
    for (const row of riskStatements) expect(row.url, row.id).toMatch(/^https?:\/\//);
  });
});
