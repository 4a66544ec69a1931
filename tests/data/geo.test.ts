import { describe, expect, it } from 'vitest';
import { indexAreas } from '../../scripts/data/geo/area-index.ts';
import { countyAt, countyShapes } from '../../scripts/data/geo/county-shapes.ts';
import { areaOf, contains, kmTo, pointWithin } from '../../scripts/data/geo/polygons.ts';

const ring = (x: number, y: number, size: number): number[][] => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
];

describe('an area', () => {
  const holed = areaOf('a', { type: 'Polygon', coordinates: [ring(0, 0, 10), ring(4, 4, 2)] });
  const two = areaOf('b', { type: 'MultiPolygon', coordinates: [[ring(0, 0, 1)], [ring(20, 20, 4)]] });

  it('holds the points within, but not those in its holes', () => {
    expect([contains(holed, 1, 1), contains(holed, 5, 5), contains(holed, 11, 5)]).toEqual([
      true,
      false,
      false,
    ]);
    expect([contains(two, 0.5, 0.5), contains(two, 22, 22), contains(two, 10, 10)]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('is stood for by a point inside it, beside a hole in its middle and in its largest part', () => {
    for (const area of [holed, two]) expect(contains(area, ...pointWithin(area))).toBe(true);
    expect(pointWithin(two)).toEqual([22, 22]);
  });

  it('is as far away as its nearest edge, on the scale of the latitude', () => {
    expect(kmTo(holed, 5, 1)).toBe(0);
    expect(kmTo(holed, 5, -1)).toBeCloseTo(111.2, 1);
    const north = areaOf('n', { type: 'Polygon', coordinates: [ring(10, 60, 1)] });
    expect(kmTo(north, 9, 60)).toBeCloseTo(55.6, 1);
  });

  it('is found by an index of many', () => {
    const find = indexAreas([holed, two]);
    expect([find(1, 9)?.id, find(23, 23)?.id, find(15, 15)?.id]).toEqual(['a', 'b', undefined]);
  });
});

describe('the county of a point', () => {
  it('is the one on the map', () => {
    expect(countyAt(-90.524, 30.057)).toBe('22095');
    expect(countyAt(-87.33, 41.61)).toBe('18089');
    expect(countyAt(-149.9, 61.2)).toBe('02020');
    expect(countyAt(-66.155, 18.36)).toBe('72021');
    expect(countyAt(-89.16, 28.0)).toBeNull();
  });

  it('is its own for the point of each county, but for one that is drawn as a line', () => {
    const strays = countyShapes().filter(({ fips, area }) => countyAt(...pointWithin(area)) !== fips);
    expect(strays.map((shape) => shape.shortName)).toEqual(['Falls Church']);
  });
});
