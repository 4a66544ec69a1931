import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { FRAMES, stateOf } from '@/charts/contract';
import { draw } from '@/charts/drawing';
import { placedJson } from '@/charts/placed';
import { chart } from '@/charts/river-map/chart';
import { extent, locate, onStrip, STRAIGHT_KM } from '@/charts/river-map/ground';
import { boxOf, overlaps } from '@/charts/river-map/labels';
import { placeRiver } from '@/charts/river-map/layout';
import { cutRing, ringsPath } from '@/charts/river-map/paths';
import { parishes, plants, YEAR } from '@/charts/river-map/series';
import { corridorPlace } from '@/data/corridor';
import { straightMiles } from '@/data/corridor-plants';
import { countyEmissions } from '@/data/places';
import { REPORTING_YEARS } from '@/data/schema/facility-terms';
import { EPA_LINE } from '@/data/schema/risk-terms';
import { tractsOf } from '@/data/tracts';
import { beginOf, LINE_STEP, stepOf, STEPS } from '@/lib/risk-ramp';

const card = { kind: 'card', width: 736, height: 270 } as const;
const frames = [FRAMES.narrow, FRAMES.wide, card];

describe('the ramp of risk', () => {
  it('has EPA’s line at the edge of a step in both years', () => {
    expect(stepOf(EPA_LINE, 2014)).toBe(LINE_STEP);
    expect(stepOf(99.99, 2014)).toBe(LINE_STEP - 1);
    expect(stepOf(100, 2019)).toBe(LINE_STEP);
    expect(stepOf(90, 2019)).toBe(LINE_STEP - 1);
    expect([stepOf(0, 2014), stepOf(1505.12, 2014), beginOf(1, 2014)]).toEqual([1, STEPS, 0]);
  });

  it('puts an exact figure where its rounded one stands, but for the line', () => {
    for (const exact of [14.9, 15, 24.9, 33, 46, 64.9, 66, 149, 151, 449, 460, 700]) {
      const unit = 10 ** Math.floor(Math.log10(exact));
      expect(stepOf(Math.round(exact / unit) * unit, 2019), String(exact)).toBe(stepOf(exact, 2014));
    }
  });
});

describe('the ground', () => {
  it('has Baton Rouge above New Orleans, on one line, and north to the upper right', () => {
    const [a, b] = [corridorPlace('Baton Rouge'), corridorPlace('New Orleans')];
    const [[ax, ay], [bx, by]] = [locate(a.lon, a.lat, 'down'), locate(b.lon, b.lat, 'down')];
    expect(ax).toBeCloseTo(bx, 6);
    expect(by).toBeGreaterThan(ay);
    const [nx, ny] = locate(a.lon, a.lat + 0.01, 'down');
    expect(nx).toBeGreaterThan(ax);
    expect(ny).toBeLessThan(ay);
    // Flat and on the sphere: the same within a tenth of a mile.
    expect(Math.abs(STRAIGHT_KM / 1.609344 - straightMiles)).toBeLessThan(0.1);
  });

  it('cuts rings at the edges of the strip', () => {
    const square = [[-5, -5], [5, -5], [5, 5], [-5, 5], [-5, -5]]; // prettier-ignore
    const inside = cutRing(square, [10, 10]);
    expect(inside.every(([x = 0, y = 0]) => x >= 0 && y >= 0 && x <= 5 && y <= 5)).toBe(true);
    expect(ringsPath([[square.map(([x = 0, y = 0]) => [x - 50, y])]], [10, 10])).toBe('');
    expect(ringsPath([[square]], [10, 10])).toMatch(/^M\d+ \d+l[\d -]+z$/);
  });
});

describe('river-map', () => {
  it('has the plants and tonnes of the seven parishes that the counties have', () => {
    const last = REPORTING_YEARS.indexOf(YEAR);
    for (const parish of parishes) {
      const county = countyEmissions.find((row) => row.county_fips === parish.fips);
      expect(parish.plants.length, parish.name).toBe(county?.facilities[last]);
      expect(parish.tonnes, parish.name).toBe(county?.co2e_t[last]);
    }
  });

  it('counts tracts of a parish as the raw rows do', () => {
    const john = tractsOf(2014).filter(({ id }) => id.startsWith('22095'));
    const { risk } = parishes.find(({ fips }) => fips === '22095') ?? {};
    expect(risk?.[2014].atLine).toBe(john.filter(({ risk: figure }) => (figure ?? 0) >= 100).length);
  });

  it.each(frames)('keeps names apart and within the frame ($kind)', (frame) => {
    const { scenes, map, width } = placeRiver(frame);
    for (const [at, scene] of Object.entries(scenes)) {
      const boxes = scene.labels.map((label) => ({ ...boxOf(label), of: label.lines.join(' ') }));
      for (const [i, box] of boxes.entries()) {
        expect(box.x0, `${at} ${box.of}`).toBeGreaterThanOrEqual(0);
        expect(box.x1, `${at} ${box.of}`).toBeLessThanOrEqual(width);
        expect(box.y0, `${at} ${box.of}`).toBeGreaterThanOrEqual(0);
        expect(box.y1, `${at} ${box.of}`).toBeLessThanOrEqual(map.height);
        for (const other of boxes.slice(i + 1))
          expect(overlaps(box, other), `${at}: ${box.of} on ${other.of}`).toBe(false);
      }
    }
  });

  it.each(frames)('names the places it speaks of, and keeps the map over the frame ($kind)', (frame) => {
    const { scenes, map } = placeRiver(frame);
    const heading = frame.kind === 'card' ? 'right' : 'down';
    const names = (at: string) => scenes[at]?.labels.map(({ lines }) => lines.join(' ')) ?? [];
    expect(names('st-john')).toEqual(expect.arrayContaining(['Reserve', 'ST. JOHN THE BAPTIST']));
    expect(names('st-charles')).toEqual(expect.arrayContaining(['Norco', 'ST. CHARLES']));
    expect(names('whole')).toEqual(expect.arrayContaining(['Baton Rouge', 'New Orleans', 'Reserve']));
    for (const [at, { x, y, k }] of Object.entries(scenes).filter(([name]) => name !== 'whole')) {
      const [width, height] = extent(heading);
      expect(x, at).toBeLessThanOrEqual(0.1);
      expect(y, at).toBeLessThanOrEqual(0.1);
      expect(x + width * k, at).toBeGreaterThanOrEqual(map.width - 0.1);
      expect(y + height * k, at).toBeGreaterThanOrEqual(map.height - 0.1);
    }
  });

  it('draws every plant of the strip once', () => {
    const points = placeRiver(FRAMES.wide).plants.join('').match(/M/g) ?? [];
    expect(points).toHaveLength(plants.filter(({ lon, lat }) => onStrip(lon, lat)).length);
  });

  it('is light: a drawing below 20 KB, its layout below 60', () => {
    for (const view of chart.views)
      for (const frame of Object.values(FRAMES)) {
        const { svg } = draw(chart, stateOf(chart, view), frame, 'x');
        expect(gzipSync(svg).length / 1024, `${view.id} ${frame.kind}`).toBeLessThan(20);
      }
    expect(gzipSync(placedJson(chart)).length / 1024).toBeLessThan(60);
  });

  it('says neither year is now, and that it is modelled', () => {
    for (const view of chart.views) {
      const state = stateOf(chart, view);
      const text = `${view.title} ${view.description} ${chart.measure(state)} ${chart.describe(state)}`;
      expect(text).not.toMatch(/\b(measured|today|currently|is now)\b/i);
      if (state['risk'] !== 'none') {
        expect(view.title).toContain(String(state['risk']));
        expect(chart.measure(state)).toContain('modelled');
      }
    }
  });
});
