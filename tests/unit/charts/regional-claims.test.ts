import { describe, expect, it } from 'vitest';
import { FRAMES } from '@/charts/contract';
import { placeClaims } from '@/charts/regional-claims/layout';
import { evenRows, regionRows } from '@/charts/regional-claims/series';
import { seedClaims } from '@/data/claims';
import { dissimilarity, regionalShare, sectorPlants, statesWith } from '@/data/sector-regions';
import { CONTERMINOUS, GREAT_LAKES, GULF_COAST, MIDWEST, SOUTHEAST } from '@/data/us-regions';
import { fact } from '@/facts/registry';

const CARD = { kind: 'card', width: 736, height: 270 } as const;

describe('shares of a sector', () => {
  // The claims ledger worked them out for 2022 from EPA's workbook by another route: the same years must agree.
  it('are for 2022 what the ledger found', () => {
    const at2022 = (sector: Parameters<typeof regionalShare>[0], states: readonly string[]) =>
      regionalShare(sector, states, 2022);
    expect(at2022('petrochemicals', GULF_COAST)).toMatchObject({ plants: 76, there: 65 });
    expect(at2022('petrochemicals', GULF_COAST).emissions_pct).toBeCloseTo(92, 0);
    expect(at2022('petrochemicals', GULF_COAST).people_pct).toBeCloseTo(10.3, 1);
    expect(at2022('paper', SOUTHEAST).plants_pct).toBeCloseTo(65, 0);
    expect(at2022('steel', GREAT_LAKES).emissions_pct).toBeCloseTo(82, 0);
    // 68.8 there: one of its 344 food plants had no figure in the workbook of the year.
    expect(Math.abs(at2022('food', MIDWEST).emissions_pct - 68.8)).toBeLessThan(0.2);
  });

  it('and indices too', () => {
    for (const [sector, claim] of [
      ['cement', 'c004-region-cement'],
      ['landfills', 'c004-region-landfills'],
      ['waste', 'c004-region-waste'],
      ['factories', 'c004-region-boilers'],
    ] as const) {
      const found = Number(seedClaims.find(({ id }) => id === claim)?.value);
      expect(dissimilarity(sector, 2022), sector).toBeCloseTo(found, 2);
    }
    expect([statesWith('cement', 2022), statesWith('landfills', 2022), statesWith('waste', 2022)]).toEqual([34, 48, 18]);
  }); // prettier-ignore

  it('count 48 states and D.C., each once', () => {
    expect(new Set(CONTERMINOUS).size).toBe(49);
    for (const code of ['AK', 'HI', 'PR']) expect(CONTERMINOUS).not.toContain(code);
  });

  it('hold every food plant of the country once', () => {
    const food = sectorPlants('food');
    expect(new Set(food.map(({ facility }) => facility.id)).size).toBe(food.length);
    expect(fact('plant-regions.food-plants').value).toBe(food.length);
  });
});

describe('regional-claims', () => {
  it('sets each region’s share of people below that of plants and of emissions', () => {
    for (const row of regionRows) {
      expect(row.people, row.id).toBeLessThan(row.plants);
      expect(row.plants, row.id).toBeLessThanOrEqual(row.amount);
    }
    expect(evenRows.map(({ verdict }) => verdict)).toEqual([
      'holds',
      'holds-with-wording',
      'could-not-check',
      'not-supported',
    ]);
  });

  it.each([FRAMES.narrow, FRAMES.wide, CARD])(
    'keeps its words apart and within the frame ($kind)',
    (frame) => {
      const placed = placeClaims(frame);
      expect(placed.height).toBeLessThanOrEqual(1100);
      placed.texts.forEach((a, i) => {
        expect(a.box[0] >= 0 && a.box[1] <= frame.width, a.text).toBe(true);
        expect(a.y > 8 && a.y <= placed.height, a.text).toBe(true);
        for (const b of placed.texts.slice(i + 1)) {
          const apart = a.box[0] > b.box[1] || b.box[0] > a.box[1] || Math.abs(a.y - b.y) >= 11;
          expect(apart, `${a.text} / ${b.text}`).toBe(true);
        }
      });
    },
  );
});
