import { describe, expect, it } from 'vitest';
import { placeNation, placePlants } from '@/charts/corridor-ethylene-oxide/layout';
import { corridorSeries, drawn, LEAST, sumsOf, YEARS } from '@/charts/corridor-ethylene-oxide/series';
import { ethyleneOxide } from '@/data/toxics';
import { fact } from '@/facts/registry';
import { expectApart, FRAME_LIST } from './texts';

const all = corridorSeries(ethyleneOxide);
const plants = drawn(all);

describe('corridor-ethylene-oxide', () => {
  it('keeps the two inventories apart, and a year without a report empty', () => {
    const bcp = plants.find((plant) => plant.short.startsWith('BCP'));
    expect(bcp?.years.find(({ year }) => year === 2017)).toEqual({ year: 2017, tri: 53.8, nei: 4260.1451 });
    const galata = all.find((plant) => plant.name.startsWith('Galata'));
    expect(galata?.years.every(({ tri }) => tri === null)).toBe(true);
  });

  // By hand, from the compiled table: the corridor's reports of 2020.
  it('adds up to the plants of 2020 as the table has them', () => {
    const byHand = 13_530 + 7_803 + 5_904 + 3_057 + 1_731 + 188 + 106.32 + 77 + 37 + 2 + 17.08;
    expect(sumsOf(ethyleneOxide, 2020, 'tri').corridor).toBeCloseTo(byHand, 2);
    expect(fact('corridor-toxics.eto-2020').value).toBeCloseTo(byHand, 2);
    expect(fact('corridor-toxics.eto-share-2020').text).toBe('23 percent');
  });

  it('draws whoever came to the least amount, and nobody twice', () => {
    expect(
      plants.every((plant) => plant.years.some(({ tri, nei }) => Math.max(tri ?? 0, nei ?? 0) >= LEAST)),
    ).toBe(true);
    expect(new Set(plants.map((plant) => plant.short)).size).toBe(plants.length);
  });

  it.each(FRAME_LIST)('keeps its words within the frame and apart ($kind)', (frame) => {
    expectApart(placePlants(plants, frame));
    expectApart(placeNation(YEARS.map((year) => sumsOf(ethyleneOxide, year, 'tri')), frame)); // prettier-ignore
  });
});
