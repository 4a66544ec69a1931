import { describe, expect, it } from 'vitest';
import { placeChloroprene, placePanels, placePlants } from '@/charts/corridor-pollutants/layout';
import { chloropreneOf, plantsOf, pollutantsOf } from '@/charts/corridor-pollutants/series';
import { releases2012Of } from '@/data/toxics';
import { CORRIDOR_FIPS } from '@/data/schema/corridor-terms';
import { chloroprene2012, facilityToxics } from '@/data/toxics';
import { fact } from '@/facts/registry';
import { expectApart, FRAME_LIST } from './texts';

const PONTCHARTRAIN = 1001715;
const rows = facilityToxics.filter((row) => CORRIDOR_FIPS.has(row.county_fips ?? ''));
const released = pollutantsOf(rows).filter((one) => one.plants > 0);
const benzene = plantsOf(rows, 'Benzene');
const chloroprene = chloropreneOf(chloroprene2012);

describe('corridor-pollutants', () => {
  it('adds up the plants of a pollutant to its year, and never makes a zero of a gap', () => {
    const sum = benzene.reduce((total, plant) => total + plant.latest, 0);
    expect(released.find((one) => one.chemical === 'Benzene')?.years.at(-1)?.lb).toBeCloseTo(sum, 6);
    expect(fact('corridor-toxics.benzene-2022').value).toBeCloseTo(sum, 6);
    const hexachlorobenzene = released.find((one) => one.chemical === 'Hexachlorobenzene');
    expect(hexachlorobenzene?.years.find(({ year }) => year === 2019)?.lb).toBeNull();
  });

  // The second route: the releases of 2012 by facility, which another builder makes.
  it('has the chloroprene of 2012 that the plant’s own row has, and no other year', () => {
    expect(chloroprene.largest).toBe(249_730);
    expect(chloroprene.total).toBeCloseTo(251_405, 0);
    expect(releases2012Of(PONTCHARTRAIN)?.carcinogens_2012[0]).toEqual({
      chemical: 'Chloroprene',
      lb: 249_730,
    });
    expect(facilityToxics.some((row) => /chloroprene/i.test(row.chemical))).toBe(false);
  });

  it.each(FRAME_LIST)('keeps its words within the frame and apart ($kind)', (frame) => {
    expectApart(placePanels(released, frame));
    expectApart(placePlants(benzene, frame));
    expectApart(placeChloroprene(chloroprene, frame));
  });
});
