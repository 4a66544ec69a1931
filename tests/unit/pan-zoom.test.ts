import { describe, expect, it } from 'vitest';
import { between, clampCamera, fitBox, panBy, scaleOf, zoomAbout } from '@/lib/pan-zoom';

const world = { width: 950, height: 612 };
const room = { width: 760, height: 490 };
const whole = { x: 475, y: 306, k: 1 };

describe('a camera', () => {
  it('at zoom 1 shows the whole map in its middle, whatever it is asked', () => {
    expect(clampCamera({ x: 0, y: 9999, k: 1 }, world, { width: 300, height: 900 }, 40)).toEqual(whole);
    expect(clampCamera({ x: 0, y: 0, k: 0.2 }, world, room, 40).k).toBe(1);
  });

  it('never shows more empty space beside the map than it must', () => {
    const { x, y, k } = clampCamera({ x: 0, y: 0, k: 4 }, world, room, 40);
    const scale = scaleOf({ x, y, k }, world, room);
    expect(x * scale).toBeCloseTo(room.width / 2);
    expect(y * scale).toBeCloseTo(room.height / 2);
    expect(clampCamera({ x: 5000, y: 300, k: 4 }, world, room, 40).x * scale).toBeCloseTo(950 * scale - 380);
  });

  it('goes in no further than it may, and takes what is no number for the whole map', () => {
    expect(clampCamera({ x: 100, y: 100, k: 900 }, world, room, 40).k).toBe(40);
    expect(clampCamera({ x: Number.NaN, y: Number.NaN, k: Number.NaN }, world, room, 40)).toEqual(whole);
  });
});

describe('zooming about a place', () => {
  it('keeps that place where it is seen', () => {
    const before = { x: 400, y: 300, k: 2 };
    const place = { x: 520, y: 250 };
    const after = zoomAbout(before, 3, place, 40);
    const seen = (camera: typeof before) => (place.x - camera.x) * scaleOf(camera, world, room);
    expect(after.k).toBe(6);
    expect(seen(after)).toBeCloseTo(seen(before));
  });

  it('stops at the ends of the range without moving on', () => {
    const near = { x: 400, y: 300, k: 40 };
    expect(zoomAbout(near, 2, { x: 0, y: 0 }, 40)).toEqual(near);
  });
});

describe('panning', () => {
  it('moves by pixels of the room, fewer units the further one is in', () => {
    const one = panBy(whole, 76, 0, world, room);
    const four = panBy({ ...whole, k: 4 }, 76, 0, world, room);
    expect(one.x - whole.x).toBeCloseTo(95);
    expect(four.x - whole.x).toBeCloseTo(95 / 4);
  });
});

describe('a box', () => {
  it('is shown whole and in the middle', () => {
    const camera = fitBox([500, 200, 190, 60], world, room, 40);
    expect(camera).toMatchObject({ x: 595, y: 230 });
    expect(190 * scaleOf(camera, world, room)).toBeCloseTo(room.width);
  });

  it('smaller than the furthest zoom is shown as large as may be', () => {
    expect(fitBox([500, 200, 1, 1], world, room, 40).k).toBe(40);
  });
});

describe('the way between two cameras', () => {
  const to = { x: 200, y: 100, k: 8 };

  it('begins at one and ends at the other', () => {
    expect(between(whole, to, 0)).toEqual(whole);
    const end = between(whole, to, 1);
    expect(end.x).toBeCloseTo(to.x);
    expect(end.y).toBeCloseTo(to.y);
    expect(end.k).toBeCloseTo(to.k);
  });

  it('is half the ratio of the zoom in its middle, and never leaves the space between', () => {
    expect(between(whole, to, 0.5).k).toBeCloseTo(Math.sqrt(8));
    for (const part of [0.1, 0.3, 0.7, 0.9]) {
      const { x, k } = between(whole, to, part);
      expect(x).toBeGreaterThan(to.x);
      expect(x).toBeLessThan(whole.x);
      expect(k).toBeGreaterThan(1);
      expect(k).toBeLessThan(8);
    }
  });

  it('without a change of zoom is even', () => {
    expect(between({ x: 0, y: 0, k: 2 }, { x: 100, y: 0, k: 2 }, 0.5).x).toBeCloseTo(50);
  });
});
