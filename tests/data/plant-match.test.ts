import { describe, expect, it } from 'vitest';
import { matchPlants, nearest, wordsOf, type Candidate } from '../../scripts/data/builders/plant-match.ts';
import { sameSite, siteWords, type TriRecord } from '../../scripts/data/builders/tri-records.ts';
import { kilometres } from '../../scripts/data/distance.ts';

/** About so many kilometres north of 40° N, 90° W. */
const north = (km: number) => ({ lat: 40 + km / 111.2, lon: -90 });
const candidate = (id: string, name: string, km: number, town = 'Here'): Candidate => ({
  id,
  state: 'IL',
  town,
  ...north(km),
  names: [name],
});
const match = (plants: Candidate[], facilities: Candidate[]) =>
  Object.fromEntries(
    [...matchPlants(plants, facilities)].map(([id, found]) => [
      id,
      `${found.facilityIds.join('+')} ${found.method} ${found.confidence}`,
    ]),
  );

describe('the words of a name', () => {
  it('leave out what every plant is called, and count U.S. Steel as one', () => {
    expect(wordsOf(['U.S. Steel Gary Works', 'United States Steel Corp'])).toEqual(['ussteel', 'gary']);
    expect(wordsOf(['HOLCIM (US) INC STE GENEVIEVE PLANT', null])).toEqual(['holcim', 'ste', 'genevieve']);
  });
});

describe('the match of plants and facilities', () => {
  it('needs a shared word within 25 km, or the same town within 5, or the place', () => {
    const plant = candidate('P', 'Nucor Steel', 0, 'There');
    expect(match([plant], [candidate('1', 'NUCOR', 2)])).toEqual({ P: '1 name high' });
    expect(match([plant], [candidate('1', 'NUCOR', 24)])).toEqual({ P: '1 name medium' });
    expect(match([plant], [candidate('1', 'NUCOR', 26)])).toEqual({});
    expect(match([plant], [candidate('1', 'OTHER', 4, 'THERE')])).toEqual({ P: '1 town medium' });
    expect(match([plant], [candidate('1', 'OTHER', 1)])).toEqual({ P: '1 place medium' });
    expect(match([plant], [candidate('1', 'OTHER', 2)])).toEqual({});
  });

  it('does not count the name of the state, nor look into another state', () => {
    expect(match([candidate('P', 'Illinois One', 0)], [candidate('1', 'ILLINOIS TWO', 10, 'There')])).toEqual(
      {},
    );
    expect(match([candidate('P', 'Nucor', 0)], [{ ...candidate('1', 'NUCOR', 0), state: 'IN' }])).toEqual({});
  });

  it('puts words before distance, for coordinates may be exchanged', () => {
    const plants = [candidate('Y', 'Nucor Yamato', 0), candidate('H', 'Nucor Hickman', 8)];
    const facilities = [candidate('1', 'NUCOR-YAMATO', 8.1), candidate('2', 'NUCOR HICKMAN', 0.1)];
    expect(match(plants, facilities)).toEqual({ Y: '1 name medium', H: '2 name medium' });
  });

  it('adds up the parts of a works within 3 km, and takes only one of those farther off', () => {
    const plant = candidate('P', 'Cleveland-Cliffs', 0);
    const parts = [candidate('1', 'CLEVELAND-CLIFFS', 1), candidate('2', 'CLEVELAND-CLIFFS', 2.5)];
    expect(match([plant], [...parts, candidate('3', 'CLEVELAND-CLIFFS', 8)])).toEqual({ P: '1+2 name high' });
    expect(match([plant], [candidate('3', 'CLEVELAND', 8), candidate('4', 'CLEVELAND', 9)])).toEqual({
      P: '3 name medium',
    });
  });

  it('takes two words and the town however far the coordinates are off', () => {
    const plant = candidate('P', 'Keystone Wire', 0, 'Peoria');
    expect(match([plant], [candidate('1', 'KEYSTONE STEEL & WIRE CO', 195, 'PEORIA')])).toEqual({
      P: '1 name low',
    });
  });

  it('names the nearest of the state', () => {
    const others = [
      candidate('1', 'A', 9),
      candidate('2', 'B', 7),
      { ...candidate('3', 'C', 1), state: 'IN' },
    ];
    expect(nearest(candidate('P', 'D', 0), others)).toMatchObject({ candidate: { id: '2' }, km: 7 });
  });
});

describe('the same site in the Toxics Release Inventory', () => {
  const record = (triId: string, name: string, km: number): TriRecord => ({
    triId,
    frsId: null,
    point: north(km),
    tract: null,
    words: siteWords(name),
  });
  const facility = { name: 'HOLCIM (US) INC STE GENEVIEVE PLANT', ...north(0) };

  it('has one name within the other, near by', () => {
    expect(sameSite(facility, [record('A', 'HOLCIM STE GENEVIEVE', 0.9)])?.triId).toBe('A');
    expect(sameSite(facility, [record('A', 'HOLCIM STE GENEVIEVE', 1.1)])).toBeNull();
    expect(sameSite(facility, [record('A', 'HOLCIM', 0.2)])?.triId).toBe('A');
    expect(sameSite(facility, [record('A', 'HOLCIM', 0.4)])).toBeNull();
    expect(sameSite(facility, [record('A', 'MISSISSIPPI LIME STE GENEVIEVE', 0.1)])).toBeNull();
  });
});

describe('a distance', () => {
  it('is that of the great circle', () => {
    expect(kilometres({ lat: 41.6133, lon: -87.3281 }, { lat: 40.3097, lon: -79.8819 })).toBeCloseTo(639, -1);
    expect(kilometres({ lat: 0, lon: 0 }, { lat: 0, lon: 180 })).toBeCloseTo(Math.PI * 6371, 0);
  });
});
