import { describe, expect, it } from 'vitest';
import { chart } from '@/charts/corridor-emissions/chart';
import { placeLargest, placeParishes, placeYears } from '@/charts/corridor-emissions/layout';
import { corridorPlants, parishTotals, sum, yearTotals } from '@/charts/corridor-emissions/series';
import { countiesOf, countyTonnes } from '@/data/places';
import { CORRIDOR_PARISHES } from '@/data/schema/corridor-terms';
import { fact } from '@/facts/registry';
import { expectApart, FRAME_LIST } from './texts';

const plants = corridorPlants();
const parishes = parishTotals(plants);
const years = yearTotals();

describe('corridor-emissions', () => {
  // The second route: the totals of counties, which another builder sums up.
  it('agrees with the totals of the counties', () => {
    for (const { year, corridor, louisiana } of years) {
      expect(corridor).toBe(sum(CORRIDOR_PARISHES.map(({ fips }) => countyTonnes(fips, year))));
      expect(louisiana).toBe(sum(countiesOf('LA').map(({ fips }) => countyTonnes(fips, year))));
    }
  });

  it('keeps every plant of a parish in its bar', () => {
    expect(sum(parishes.map((parish) => parish.plants.length))).toBe(plants.length);
    expect(sum(parishes.map((parish) => parish.t))).toBe(sum(plants.map((plant) => plant.t)));
    expect(parishes).toHaveLength(7);
  });

  it('says what the ledger says', () => {
    expect(fact('corridor-plants.plants').value).toBe(plants.length);
    expect(fact('corridor-plants.total').value).toBe(sum(plants.map((plant) => plant.t)));
    expect(fact('corridor-plants.share-most').value).toBeCloseTo(
      Math.max(...years.map((year) => year.share)),
      9,
    );
    expect(chart.views[0].title).toContain(
      `${Math.round(Number(fact('corridor-plants.two-parishes').value))}%`,
    );
  });

  it.each(FRAME_LIST)('keeps its words within the frame and apart ($kind)', (frame) => {
    expectApart(placeParishes(parishes, frame));
    expectApart(placeLargest(plants, frame));
    expectApart(placeYears(years, frame));
  });
});
