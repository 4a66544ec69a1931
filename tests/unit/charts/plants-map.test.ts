import { describe, expect, it } from 'vitest';
import { defaults } from '@/lib/address';
import { emissionsIn, facilities } from '@/data/facilities';
import { FRAMES, stateOf } from '@/charts/contract';
import { chart } from '@/charts/plants-map/chart';
import { dotOf, plantAt, plantById } from '@/charts/plants-map/find';
import { placePlants } from '@/charts/plants-map/layout';
import { commands } from '@/charts/plants-map/moves';
import { params } from '@/charts/plants-map/params';
import { openPlants } from '@/charts/plants-map/placed';
import { locate } from '@/lib/plants-projection';
import { readout } from '@/charts/plants-map/readout';
import { REGIONS } from '@/charts/plants-map/regions';
import { isOf, SECTORS } from '@/charts/plants-map/sectors';
import { hundred, plants, townName, YEAR } from '@/charts/plants-map/series';
import { halfFrom, picked, plantsOf, shareOf, within } from '@/charts/plants-map/stats';
import { phraseOf } from '@/charts/plants-map/total';
import { WORLD } from '@/lib/plants-world';
import { MAX_ZOOM } from '@/charts/plants-map/world';
import { cameraOf, inFrame, litBy, toPixels } from '@/charts/plants-map/view';

const wide = placePlants(FRAMES.wide);
const opened = openPlants(wide.plants);
const start = defaults(params);
const at = (changes: object) => ({ ...start, ...changes });
const sum = (list: readonly { t: number }[]) => list.reduce((total, { t }) => total + t, 0);

it('takes places of an address within the measures of the map', () => {
  expect(params['at']).toMatchObject({ max: [WORLD.width, WORLD.height, MAX_ZOOM] });
});

describe('the plants of the map', () => {
  it('are all that reported for the latest year, with the total of the dataset', () => {
    const reporters = facilities.filter(({ id }) => emissionsIn(id, YEAR) !== null);
    expect(plants).toHaveLength(reporters.length);
    expect(sum(plants)).toBe(reporters.reduce((total, { id }) => total + (emissionsIn(id, YEAR) ?? 0), 0));
  });

  it('can be chosen by every sector of the list', () => {
    const { industry } = params;
    if (industry?.type !== 'choice') throw new Error('industry is no choice');
    expect(industry.options.map(({ value }) => value)).toEqual(SECTORS.map(({ value }) => value));
  });

  it('belong to one sector each, and boilers cut across them', () => {
    const single = SECTORS.filter(({ value }) => !['all', 'four', 'boilers'].includes(value));
    for (const { letter } of plants)
      expect(
        single.filter(({ value }) => isOf(value)(letter)),
        letter,
      ).toHaveLength(1);
    const boilers = plantsOf('boilers');
    expect(boilers.length).toBeGreaterThan(1000);
    expect(boilers.some(({ industry }) => industry === 'power')).toBe(false);
  });

  it('have town names that can be read', () => {
    expect(townName('EAST CHICAGO')).toBe('East Chicago');
    expect(townName('ST. MARYS ')).toBe('St. Marys');
    expect(townName('McIntosh')).toBe('McIntosh');
  });

  it('stand on the map, all of them, offshore platforms and islands included', () => {
    const lost = plants.filter(({ lon, lat, state }) => {
      const [x, y] = locate(lon, lat, state);
      return !(x > 0 && x < 950 && y > 0 && y < 612);
    });
    expect(lost).toEqual([]);
    expect(plants.some(({ town }) => town.startsWith('offshore'))).toBe(true);
  });

  it('come back from their columns as they went in', () => {
    expect(opened.count).toBe(plants.length);
    expect([...opened.id]).toEqual(plants.map(({ id }) => id));
    expect(opened.letters).toBe(plants.map(({ letter }) => letter).join(''));
    expect(opened.names).toEqual(plants.map(({ name }) => name));
    expect(opened.towns).toEqual(plants.map(({ town }) => town));
    expect(opened.id[opened.order[0] ?? 0]).toBe(hundred[0]?.id);
  });
});

describe('regions', () => {
  it('fit the map, and show most of the plants of their states', () => {
    for (const [name, region] of Object.entries(REGIONS)) {
      const [x, y, width, height] = region.box;
      expect(x >= 0 && y >= 0 && x + width <= 950 && y + height <= 612, name).toBe(true);
      const there = new Set(within(plants, name).map(({ id }) => id));
      const seen = inFrame(opened, cameraOf(wide, at({ region: name }), wide.map), wide.map);
      const shown = seen.filter((plant) => there.has(opened.id[plant] ?? 0)).length;
      expect(shown / there.size, name).toBeGreaterThan(name === 'gulf-coast' ? 0.4 : 0.75);
    }
  });
});

describe('shares', () => {
  it('are parts of a whole', () => {
    expect(shareOf(plants, plants)).toMatchObject({ plantsPct: 100, pct: 100 });
    const steel = plantsOf('steel');
    const { pct } = shareOf(within(steel, 'great-lakes'), steel);
    expect(pct).toBeGreaterThan(50);
    expect(pct).toBeLessThan(100);
  });

  it('count from the largest to the half', () => {
    const count = halfFrom(plants);
    const largest = plants.toSorted((a, b) => b.t - a.t);
    expect(sum(largest.slice(0, count))).toBeGreaterThanOrEqual(sum(plants) / 2);
    expect(sum(largest.slice(0, count - 1))).toBeLessThan(sum(plants) / 2);
  });

  it('of a state are the rows of its table, largest first', () => {
    for (const view of chart.views) {
      const state = stateOf(chart, view);
      const rows = chart.table(state).rows.map((row) => Number(row['emissions_t']));
      expect(rows).toEqual(picked(state).map(({ t }) => t));
      expect(rows).toEqual(rows.toSorted((a, b) => b - a));
    }
    expect(chart.table(at({ size: 'hundred' })).rows).toHaveLength(100);
  });
});

describe('what a reader does', () => {
  const gary = plants.findIndex(({ name }) => name.includes('Gary Works'));
  const state = at({ region: 'great-lakes' });
  const camera = cameraOf(wide, state, wide.map);

  it('finds the plant under the pointer, and none in the desert of the frame', () => {
    const near = { ...camera, k: 20 };
    const { x, y } = dotOf(wide, state, near, gary);
    expect(plantAt(wide, at({ industry: 'steel' }), near, { x, y }, 4)).toBe(gary);
    expect(plantAt(wide, state, camera, { x: -500, y: -500 }, 10)).toBeUndefined();
    expect(plantById(opened, 12)).toBeUndefined();
  });

  it('goes through the lit plants of the frame from the largest, and round', () => {
    const steel = at({ industry: 'steel' });
    const first = commands.next(wide, steel);
    expect(first).toEqual({ plant: plantsOf('steel')[0]?.id });
    const second = commands.next(wide, { ...steel, ...first });
    expect(second).toEqual({ plant: plantsOf('steel')[1]?.id });
    expect(commands.previous(wide, { ...steel, ...second })).toEqual(first);
    expect(commands.previous(wide, { ...steel, ...first })).toEqual({ plant: plantsOf('steel').at(-1)?.id });
  });

  it('zooms in and out again to where it was', () => {
    const near = { ...state, ...commands.in(wide, state) };
    expect(cameraOf(wide, near, wide.map).k).toBeCloseTo(camera.k * 2, 0);
    const back = { ...near, ...commands.out(wide, near) };
    expect(cameraOf(wide, back, wide.map).x).toBeCloseTo(camera.x, 0);
    expect(commands.whole()).toEqual({ at: '', region: 'nation' });
  });

  it('is told of the plant, with the way to its page', () => {
    const id = plants[gary]?.id ?? 0;
    const { text, link } = readout(wide, at({ plant: id }));
    expect(text).toMatch(/Gary Works, Gary, IN: 10\.9 million tonnes of CO2e in 2023, number \d+ of 6,470/);
    expect(link?.path).toBe(`/facilities/${id}/`);
    expect(readout(wide, at({ plant: 7 })).text).toMatch(/^No plant with the number 7/);
    expect(readout(wide, start).text).toContain('6,470 plants');
  });

  it('reads amounts as they are', () => {
    expect([0, 0.001, 0.4, 65, 1000, 4489, 45_300, 2_382_840].map(phraseOf)).toEqual([
      'zero tonnes',
      '1 tonne',
      '400 tonnes',
      '65,000 tonnes',
      '1 million tonnes',
      '4.49 million tonnes',
      '45.3 million tonnes',
      '2.38 billion tonnes',
    ]);
  });
});

describe('the state', () => {
  it('with a place of its own shows that place, else its region', () => {
    expect(cameraOf(wide, at({ at: '592,256,16', region: 'california' }), wide.map)).toEqual({ x: 592, y: 256, k: 16 });
    const [x, y] = toPixels(cameraOf(wide, start, wide.map), wide.map)(475, 306);
    expect([x, y]).toEqual([380, 245]);
  }); // prettier-ignore

  it('that picks the hundred largest lights a hundred', () => {
    const lit = litBy(opened, at({ size: 'hundred' }));
    expect([...opened.order].filter(lit)).toHaveLength(100);
  });

  it('is said in words for every view', () => {
    for (const view of chart.views)
      expect(chart.describe(stateOf(chart, view))).toMatch(/^Map without land.*The largest: /);
  });
});
