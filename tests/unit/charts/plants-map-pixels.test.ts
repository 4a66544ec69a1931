import { describe, expect, it } from 'vitest';
import { measureText } from '@/lib/text-measure';
import { FRAMES, stateOf } from '@/charts/contract';
import { captionOf, shareIn } from '@/charts/plants-map/caption';
import { chart } from '@/charts/plants-map/chart';
import { dotOf } from '@/charts/plants-map/find';
import { labelsOf } from '@/charts/plants-map/labels';
import { placePlants } from '@/charts/plants-map/layout';
import { paint, type Colours } from '@/charts/plants-map/paint';
import { openPlants } from '@/charts/plants-map/placed';
import { disc, FULL, ground, mix, pixelOf, square, type Sheet } from '@/charts/plants-map/sheet';
import { picked, plantsOf, shareOf } from '@/charts/plants-map/stats';
import { plants } from '@/charts/plants-map/series';
import { cameraOf } from '@/charts/plants-map/view';

const sheetOf = (width: number, height: number): Sheet => ({
  width,
  height,
  pixels: new Int32Array(width * height),
});
const red = (pixel: number | undefined) => (pixel ?? 0) & 0xff;
/** How much of a black sheet is covered with full red, in pixels. */
const covered = ({ pixels }: Sheet) => pixels.reduce((sum, pixel) => sum + red(pixel) / 255, 0); // prettier-ignore

describe('a sheet', () => {
  it('reads colours and mixes them, both ends exactly', () => {
    expect(pixelOf('#b4571f')).toBe(0x1f57b4);
    expect(mix(0x102030, 0x405060, 0)).toBe(0x102030);
    expect(mix(0xffffff, 0x000001, FULL)).toBe(0x000001);
    expect(mix(0x000000, 0xffffff, FULL)).toBe(0xffffff);
    expect(mix(0x000000, 0x80ff40, FULL / 2)).toBe(0x407f20);
  });

  it('covers as much with a dot as its area says', () => {
    for (const [r, x, y] of [[0.6, 20.3, 20.7], [1.5, 20, 20], [4, 20.5, 20.2], [12.3, 20, 21]] as const) {
      const sheet = sheetOf(40, 40);
      disc(sheet, x, y, r, 0xff);
      expect(covered(sheet) / (Math.PI * r * r), `radius ${r}`).toBeCloseTo(1, 0.9);
    }
    const sheet = sheetOf(10, 10);
    square(sheet, 4.25, 5.5, 3, 0xff);
    expect(covered(sheet)).toBeCloseTo(9, 0.5);
  }); // prettier-ignore

  it('cuts what hangs over its edge', () => {
    const sheet = sheetOf(10, 10);
    for (const [x, y] of [[0, 0], [10, 10], [-3, 5], [5, 13]] as const) disc(sheet, x, y, 4, 0xff);
    expect(sheet.pixels).toHaveLength(100);
    expect(covered(sheet)).toBeLessThan(2 * Math.PI * 16);
    ground(sheet, 0x101010);
    expect([...new Set(sheet.pixels)]).toEqual([0xff101010 | 0]);
  }); // prettier-ignore
});

describe('the map in pixels', () => {
  const placed = placePlants(FRAMES.wide);
  const names = [
    'rest',
    'power',
    'dim',
    'lit',
    'steel',
    'coke',
    'cement',
    'aluminum',
    'hole',
    'core',
    'ground',
  ];
  const colours = Object.fromEntries(names.map((name, i) => [name, 20 * (i + 1)])) as Colours;
  const view = (id: string) => {
    const found = chart.views.find((candidate) => candidate.id === id);
    if (!found) throw new Error(`no view ${id}`);
    return stateOf(chart, found);
  };
  const draw = (id: string, way?: { from: string; part: number }) => {
    const sheet = sheetOf(placed.map.width, placed.map.height);
    const state = view(id);
    paint(
      sheet,
      placed,
      state,
      cameraOf(placed, state, placed.map),
      colours,
      1,
      way && { from: view(way.from), part: way.part },
    );
    return sheet.pixels;
  };
  const gary = plants.findIndex(({ name }) => name.includes('Gary Works'));
  const { x, y } = dotOf(
    placed,
    view('all-plants'),
    cameraOf(placed, view('all-plants'), placed.map),
    openPlants(placed.plants).id.indexOf(plants[gary]?.id ?? 0),
  );
  const at = (pixels: Int32Array) => red(pixels[Math.floor(y) * placed.map.width + Math.floor(x)]);

  it('ends its way at the new state', () => {
    expect(draw('boilers', { from: 'all-plants', part: 1 })).toEqual(draw('boilers'));
  });

  it('brings each dot from its old color to its new one', () => {
    expect(at(draw('all-plants'))).toBe(colours.steel);
    const [begun, half, done] = [0, 0.5, 1].map((part) =>
      at(draw('four-industries', { from: 'boilers', part })),
    );
    expect(done).toBe(colours.steel);
    expect(begun).toBe(colours.dim);
    expect(Math.abs((half ?? 0) - (colours.steel + colours.dim) / 2)).toBeLessThanOrEqual(1);
  });
});

describe('the caption on the map', () => {
  const placed = placePlants(FRAMES.wide);

  it('says the shares that titles say', () => {
    for (const view of chart.views) {
      const state = stateOf(chart, view);
      const share = shareIn(placed, state);
      const whole = state['region'] === 'nation' && state['size'] === 'all' ? plants : plantsOf(String(state['industry']));
      const exact = shareOf(picked(state), whole);
      expect(share.count, view.id).toBe(exact.plants);
      expect(share.pct, view.id).toBeCloseTo(exact.pct, 1);
      expect(share.countPct, view.id).toBeCloseTo(exact.plantsPct, 5);
    }
  }); // prettier-ignore

  it('stands within the map and clear of the names, in both sizes, wherever plants are picked', () => {
    for (const view of chart.views)
      for (const { kind, size } of placed.sizes) {
        const state = stateOf(chart, view);
        const measure = (text: string) => measureText(text, { font: 'label-semibold', size });
        const caption = captionOf(placed, state, size, measure);
        if (view.id === 'all-plants') expect(caption).toBeUndefined();
        if (!caption) continue;
        const [left, top, right, bottom] = caption.box;
        expect(left >= 0 && right <= placed.map.width, `${view.id} ${kind}`).toBe(true);
        expect(top >= 0 && bottom <= placed.map.height, `${view.id} ${kind}`).toBe(true);
        const camera = cameraOf(placed, state, placed.map);
        for (const label of labelsOf(placed, state, camera, size, measure, 8, caption.box)) {
          const width = measure(label.text);
          const start =
            label.x - (label.anchor === 'end' ? width : label.anchor === 'middle' ? width / 2 : 0);
          const apart = start > right || start + width < left || label.y - size > bottom - 1 || label.y < top;
          expect(apart, `${view.id} ${kind} ${label.text}`).toBe(true);
        }
      }
  });

  it('gives way to a place of the reader’s own', () => {
    const state = { industry: 'steel', region: 'great-lakes', size: 'all', at: '475,300,4', plant: 0 };
    expect(captionOf(placed, state, 13, (text) => text.length * 7)).toBeUndefined();
  });
});
