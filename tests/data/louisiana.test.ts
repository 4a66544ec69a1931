import { describe, expect, it } from 'vitest';
import { louisianaPlaces, tractMatches } from '../../src/data/louisiana.ts';
import { countiesOf } from '../../src/data/places.ts';
import { tractsOf } from '../../src/data/tracts.ts';

const known = (year: 2014 | 2019) =>
  new Set(tractsOf(year).flatMap(({ id, state }) => (state === 'LA' ? [id] : [])));

describe('what the tracts of 2010 became', () => {
  it('names tracts that exist, and gives each piece of ground away once', () => {
    const [old, young] = [known(2014), known(2019)];
    for (const { tract_2010, tract_2020 } of tractMatches) {
      expect(old).toContain(tract_2010);
      expect(young).toContain(tract_2020);
    }
    for (const [key, share] of [['tract_2010', 'of_2010_pct'], ['tract_2020', 'of_2020_pct']] as const) {
      const sums = new Map<string, number>();
      for (const match of tractMatches) sums.set(match[key], (sums.get(match[key]) ?? 0) + match[share]);
      // Parts are rounded, and slivers are left out.
      for (const [id, sum] of sums) expect(Math.abs(sum - 100), id).toBeLessThanOrEqual(7);
    }
  }); // prettier-ignore

  it('holds tract 708 for the same ground', () => {
    expect(tractMatches.filter(({ tract_2010 }) => tract_2010 === '22095070800')).toEqual([
      expect.objectContaining({ tract_2020: '22095070800', same: true }),
    ]);
    const same = tractMatches.filter((match) => match.same);
    expect(same.length).toBeGreaterThan(770);
    expect(new Set(same.map(({ tract_2010 }) => tract_2010)).size).toBe(same.length);
    expect(new Set(same.map(({ tract_2020 }) => tract_2020)).size).toBe(same.length);
  });

  // Read off the Census Bureau's numbering: a split tract keeps its first digits and counts on in the last two.
  it('splits most tracts as the Census Bureau numbers splits', () => {
    const young = known(2019);
    const gone = [...known(2014)].filter((id) => !young.has(id) && !id.slice(5).startsWith('99'));
    const kept = gone.filter((id) =>
      tractMatches.some(
        ({ tract_2010, tract_2020, of_2010_pct }) =>
          tract_2010 === id && of_2010_pct > 10 && tract_2020.slice(0, 9) === id.slice(0, 9),
      ),
    );
    expect(kept.length / gone.length).toBeGreaterThan(0.75);
  });
});

describe('places of Louisiana', () => {
  it('lie in a tract of the parish of their post office, but for a few at its edge', () => {
    const parishes = new Set(countiesOf('LA').map(({ fips }) => fips));
    for (const { parish_fips } of louisianaPlaces) expect(parishes).toContain(parish_fips);
    const own = louisianaPlaces.filter(({ tract_2020, parish_fips }) => tract_2020?.startsWith(parish_fips));
    expect(own.length / louisianaPlaces.length).toBeGreaterThan(0.95);
  });
});
