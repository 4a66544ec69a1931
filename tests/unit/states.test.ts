import { describe, expect, it } from 'vitest';
import { countyPath } from '@/lib/places';
import { slugOf, stateByFips, stateByPostal, states } from '@/lib/states';

describe('states', () => {
  it('are fifty, the district and five territories, each with codes of its own', () => {
    expect(states.filter((state) => !state.apart)).toHaveLength(50);
    expect(states).toHaveLength(56);
    for (const key of ['postal', 'fips', 'name', 'slug'] as const)
      expect(new Set(states.map((state) => state[key])).size).toBe(56);
  });

  it('are found by either code, and by that of a county', () => {
    expect(stateByPostal('LA').fips).toBe('22');
    expect(stateByFips('22095').name).toBe('Louisiana');
    expect(() => stateByFips('03')).toThrow('"03"');
  });

  it('and counties have addresses without accents, dots or spaces', () => {
    expect(slugOf('Doña Ana County')).toBe('dona-ana-county');
    expect(slugOf('O’Brien County')).toBe('obrien-county');
    expect(countyPath({ state: 'LA', slug: slugOf('St. John the Baptist Parish') })).toBe(
      '/places/louisiana/st-john-the-baptist-parish/',
    );
  });
});
