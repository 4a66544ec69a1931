import { describe, expect, it } from 'vitest';
import { aluminumEmissions } from '../../src/data/aluminum.ts';
import { emissionsIn, facilities, reportersOf } from '../../src/data/facilities.ts';
import {
  cementPlants,
  cementPlantsOf,
  facilityIntensity,
  intensitiesOf,
  matchLeftovers,
  steelPlants,
  steelPlantsOf,
} from '../../src/data/plants.ts';

const [GARY, CLAIRTON, WARRICK, CANTON, DEARBORN] = [1000418, 1000124, 1001877, 1003860, 1003403];

describe('the plants of the trackers', () => {
  it.each([
    [GARY, 'U.S. Steel Gary Works', 10.929],
    [1003962, 'Cleveland-Cliffs Burns Harbor steel plant', 7.644],
    [1007177, 'Cleveland-Cliffs Cleveland steel plant', 4.269],
    [1000156, 'Cleveland-Cliffs Indiana Harbor steel plant', 5.783],
    [1007642, 'Nucor-Yamato Steel Blytheville plant', 0.375],
    [1007921, 'Nucor Steel Hickman plant', 0.372],
    [1004811, 'Liberty Steel & Wire Peoria plant', 0.126],
    [1014155, 'Cleveland-Cliffs Toledo DRI plant', 0.803],
  ])('have facility %i as %s, which reported %f Mt for 2023', (id, name, mt) => {
    expect(steelPlantsOf(id).map((plant) => plant.name)).toEqual([name]);
    expect((emissionsIn(id, 2023) ?? 0) / 1e6).toBeCloseTo(mt, 3);
  });

  it.each([
    [1007563, 'Ste. Genevieve Cement Plant', 4.5],
    [1005360, 'Ravena Cement Plant', 2.2],
    [1006212, 'Xenia (Fairborn Cement Company LLC)', null],
  ])('have facility %i as %s with %s Mt of cement a year', (id, name, mt) => {
    expect(cementPlantsOf(id).map((plant) => [plant.name, plant.cement_mt])).toEqual([[name, mt]]);
  });

  it('are 87 of steel, 79 of them matched, and 105 of cement, 95 matched', () => {
    const counts = [steelPlants, cementPlants].map((plants) => [
      plants.length,
      plants.filter((plant) => plant.match !== null).length,
    ]);
    expect(counts).toEqual([
      [87, 79],
      [105, 95],
    ]);
  });

  it('leave coke plants that stand alone, and smelters, out', () => {
    expect([...steelPlantsOf(CLAIRTON), ...steelPlantsOf(WARRICK)]).toEqual([]);
  });

  it('share a facility only at Canton', () => {
    const ids = [...steelPlants, ...cementPlants].flatMap((plant) => plant.match?.facility_ids ?? []);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([CANTON]);
    expect(steelPlantsOf(CANTON).map((plant) => plant.match?.method)).toEqual(['reviewed', 'name']);
  });

  it('have facilities of their own industry in the same state, near them but for one', () => {
    for (const plant of [...steelPlants, ...cementPlants]) {
      for (const id of plant.match?.facility_ids ?? [])
        expect(facilities.find((facility) => facility.id === id)?.state, plant.name).toBe(plant.state);
    }
    const far = [...steelPlants, ...cementPlants].filter((plant) => (plant.match?.km ?? 0) > 25);
    expect(far.map((plant) => [plant.name, plant.match?.confidence])).toEqual([
      ['Liberty Steel & Wire Peoria plant', 'low'],
    ]);
  });

  it('know a company-wide workforce from a plant’s', () => {
    const noted = steelPlants.filter((plant) => plant.workforce_note !== null).map((plant) => plant.name);
    expect(noted.filter((name) => name.startsWith('Steel Dynamics'))).toHaveLength(4);
    expect(noted).toContain('U.S. Steel Gary Works');
    expect(noted).toHaveLength(5);
  });

  it('lie in the country', () => {
    for (const { name, lat, lon } of steelPlants) {
      if (lat === null || lon === null) continue;
      expect(lat > 24 && lat < 50 && lon > -125 && lon < -66, name).toBe(true);
    }
  });
});

describe('what did not match', () => {
  it('is every plant without a facility, with a reason', () => {
    const without = [...steelPlants, ...cementPlants].filter((plant) => plant.match === null);
    const left = matchLeftovers.filter((row) => row.side === 'plant');
    expect(left.map((row) => row.id).sort()).toEqual(without.map((plant) => plant.id).sort());
    expect(
      left.filter((row) => row.industry === 'cement' && !row.reason.startsWith('grinding only')),
    ).toEqual([]);
  });

  it('is every steel and cement plant that reported for 2023 and is in no tracker', () => {
    for (const industry of ['steel', 'cement'] as const) {
      const left = new Set(
        matchLeftovers.filter((row) => row.side === 'facility').map((row) => Number(row.id)),
      );
      for (const { facility } of reportersOf(industry, 2023)) {
        const plants = [...steelPlantsOf(facility.id), ...cementPlantsOf(facility.id)];
        expect(plants.length > 0 !== left.has(facility.id), facility.name).toBe(true);
      }
    }
  });
});

describe('emissions per tonne', () => {
  it('divide what the facilities named reported', () => {
    for (const row of facilityIntensity) {
      expect(row.intensity, row.plant_ids[0]).toBeCloseTo(row.emissions_t / row.amount_t, 3);
      if (row.industry === 'aluminum') continue;
      const sum = row.facility_ids.reduce((total, id) => total + (emissionsIn(id, row.year) ?? 0), 0);
      expect(sum, row.plant_ids[0]).toBe(row.emissions_t);
    }
  });

  it('have no row for coke', () => {
    expect(reportersOf('coke', 2023).flatMap(({ facility }) => intensitiesOf(facility.id))).toEqual([]);
  });

  it('show Warrick with and without its power plant', () => {
    const rows = intensitiesOf(WARRICK);
    const of2023 = aluminumEmissions.find((row) => row.smelter_id === 'warrick' && row.year === 2023);
    expect(rows.map((row) => [row.numerator, row.emissions_t])).toEqual([
      ['all direct emissions', of2023?.total_direct_t],
      ['process emissions', of2023?.process_t],
    ]);
    expect(rows.map((row) => row.outlier)).toEqual([true, false]);
    expect(rows[0]?.boundary).toContain('power plant');
  });

  it('name the neighbour that burns the gas of Dearborn, and mark it as an outlier', () => {
    const rows = intensitiesOf(DEARBORN).filter((row) => row.year === 2023);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row.outlier).toBe(true);
      expect(row.boundary).toContain('Dearborn Industrial Generation');
    }
  });

  it('are higher for blast furnaces than for arc furnaces, outliers apart', () => {
    const median = (route: string): number => {
      const values = facilityIntensity
        .filter((row) => row.basis === 'production' && row.year === 2023 && !row.outlier)
        .filter((row) => steelPlants.find((plant) => plant.id === row.plant_ids[0])?.route === route)
        .map((row) => row.intensity)
        .sort((a, b) => a - b);
      return values[Math.floor(values.length / 2)] ?? Number.NaN;
    };
    expect(median('blast furnace and oxygen furnace')).toBeGreaterThan(5 * median('electric arc furnace'));
  });

  it('are within bounds that anyone would believe but for a few, which are listed', () => {
    const strange = facilityIntensity.filter((row) => row.outlier);
    expect(strange.length).toBeLessThan(facilityIntensity.length / 10);
    for (const row of facilityIntensity.filter((one) => !one.outlier)) {
      expect(row.intensity, row.plant_ids[0]).toBeGreaterThan(0.01);
      expect(row.intensity, row.plant_ids[0]).toBeLessThan(4);
    }
  });
});
