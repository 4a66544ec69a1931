import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { defaults } from '@/lib/address';
import { EMBED_FRAME, FRAMES, stateOf, type Frame } from '@/charts/contract';
import { draw } from '@/charts/drawing';
import { chart } from '@/charts/plants-map/chart';
import { dotsOf, lineThrough } from '@/charts/plants-map/dots';
import { labelsOf } from '@/charts/plants-map/labels';
import { placePlants } from '@/charts/plants-map/layout';
import { params } from '@/charts/plants-map/params';
import { openPlants } from '@/charts/plants-map/placed';

import { cameraOf, radiusBy } from '@/charts/plants-map/view';

const wide = placePlants(FRAMES.wide);
const opened = openPlants(wide.plants);
const start = defaults(params);

describe('dots', () => {
  it('have areas in proportion to emissions above the smallest', () => {
    const radius = radiusBy('power', 13, 16_000, 1);
    expect(radius(16_000)).toBeCloseTo(13);
    expect(radius(4000) * 2).toBeCloseTo(13);
    expect(radius(0)).toBeGreaterThan(0.5);
  });

  it('are lines whose corners are the points, each once', () => {
    expect(lineThrough([[5, 7]])).toBe('m5 7h0');
    const d = lineThrough([[30, 2], [5, 7], [4, 30]]); // prettier-ignore
    expect(d).toBe('m5 7-1 23 26-28');
  });

  it('draw every plant of the frame, but for those on the same spot', () => {
    const corners = dotsOf(wide, start)
      .flatMap((layer) => layer.paths)
      .reduce((total, { d }) => total + (d.endsWith('h0') ? 1 : (d.match(/-?\d+/g)?.length ?? 0) / 2), 0);
    expect(corners).toBeGreaterThan(opened.count * 0.8);
    expect(corners).toBeLessThanOrEqual(opened.count);
  });

  it('leave a page light (11.5 KB compressed) and an embed lighter (10 KB), for every view', () => {
    for (const view of chart.views) {
      const weight = (frame: Frame) =>
        gzipSync(draw(chart, stateOf(chart, view), frame, 'w').svg).length / 1024;
      expect(weight(FRAMES.wide), view.id).toBeLessThan(11.5);
      expect(weight(EMBED_FRAME), view.id).toBeLessThan(10);
    }
  });
});

describe('labels', () => {
  it('stand within the map and do not touch', () => {
    for (const view of chart.views) {
      const state = stateOf(chart, view);
      const camera = cameraOf(wide, state, wide.map);
      const labels = labelsOf(wide, state, camera, 13, (text) => text.length * 7, 8);
      const boxes = labels.map(({ x, y, anchor, text }) => {
        const width = text.length * 7;
        const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
        return { left, right: left + width, top: y - 13, bottom: y + 3 };
      });
      boxes.forEach((a, i) => {
        expect(a.left >= -1 && a.right <= 761 && a.top >= -1 && a.bottom <= wide.map.height + 1).toBe(true);
        for (const b of boxes.slice(i + 1))
          expect(a.left > b.right || b.left > a.right || a.top > b.bottom - 1 || b.top > a.bottom - 1).toBe(
            true,
          );
      });
      expect(labels.length, view.id).toBeGreaterThan(0);
    }
  });
});
