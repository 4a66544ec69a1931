import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { stateOf, type Frame } from '@/charts/contract';
import { draw } from '@/charts/drawing';
import { chart } from '@/charts/tract-risk/chart';
import { chartFiles } from '@/charts/tract-risk/files';
import { shapesOf } from '@/charts/tract-risk/geometry';
import { placeTracts } from '@/charts/tract-risk/layout';
import { calloutOf, cameraOf, mapMarks, rowAt, tractName } from '@/charts/tract-risk/marks';
import { moves } from '@/charts/tract-risk/moves';
import { params } from '@/charts/tract-risk/params';
import { lineWords, readoutOf } from '@/charts/tract-risk/readout';
import { FIGURES, LINE_ROW, litRows, rowLabel, rowOf } from '@/charts/tract-risk/rows';
import { atLine, corridor, nation, rankOf } from '@/charts/tract-risk/series';
import { joined, openShapes, tractAt, type ShapeFile } from '@/charts/tract-risk/shapes';
import { louisianaPlaces } from '@/data/louisiana';
import { airToxicsOf } from '@/data/places';
import { project } from '@/charts/tract-risk/geometry';
import { defaults, formatAddress, parseAddress } from '@/lib/address';
import { measureText } from '@/lib/text-measure';

const frames: readonly Frame[] = [
  { kind: 'narrow', width: 360 },
  { kind: 'wide', width: 760 },
  { kind: 'card', width: 736, height: 270 },
];
const T708 = 22095070800;
const start = defaults(params);
const wide = placeTracts({ kind: 'wide', width: 760 });

describe('tract-risk rows', () => {
  it('hold the figures of 2019 as EPA rounded them, and split those of 2014 at the line itself', () => {
    for (const figure of FIGURES.slice(1)) expect(FIGURES[rowOf(figure, '2019')]).toBe(figure);
    expect(rowOf(7, '2019')).toBe(0);
    expect(rowOf(99.99, '2014')).toBe(LINE_ROW - 1);
    expect(rowOf(100, '2014')).toBe(LINE_ROW);
    expect(rowLabel(LINE_ROW, '2014')).toBe('100–149');
    expect(rowLabel(LINE_ROW, '2019')).toBe('100');
    expect(rowLabel(rowOf(1505.12, '2014'), '2014')).toBe('1,500+');
  });

  it('count every tract with a figure once, and as many at the line as the counties together', () => {
    for (const year of [2014, 2019] as const) {
      const whole = airToxicsOf('US', year);
      expect(nation[year].counts.reduce((a, b) => a + b, 0)).toBe(
        (whole?.tracts ?? 0) - (whole?.without ?? 0),
      );
      expect(atLine(nation[year])).toBe(whole?.tracts_100);
      const parishes = ['22121', '22033', '22047', '22005', '22093', '22095', '22089'];
      expect(atLine(corridor[year])).toBe(
        parishes.reduce((sum, fips) => sum + (airToxicsOf(fips, year)?.tracts_100 ?? 0), 0),
      );
    }
    expect([atLine(nation[2014]), atLine(corridor[2014])]).toEqual([105, 28]);
    expect([atLine(nation[2019]), atLine(corridor[2019])]).toEqual([43, 2]);
  });

  it('rank with their ties', () => {
    expect(rankOf(1505.12, 2014)).toEqual({ above: 0, same: 1, of: 72038 });
    expect(rankOf(200, 2019)).toEqual({ above: 4, same: 14, of: 83359 });
  });

  it('are lit from and to, the wrong way round too', () => {
    expect(litRows({ from: 'any', to: 'any' })).toEqual([0, FIGURES.length - 1]);
    expect(litRows({ from: '100', to: '40' })).toEqual([FIGURES.indexOf(40), LINE_ROW]);
    for (const name of ['from', 'to']) {
      const param = params[name];
      if (param?.type !== 'choice') throw new Error(name);
      expect(param.options.slice(1).map(({ value }) => Number(value))).toEqual(FIGURES.slice(1));
    }
  });
});

describe('tract-risk outlines', () => {
  it.each([
    [2014, 1140],
    [2019, 1379],
  ] as const)('of %i are %i tracts, found where their towns are', (year, count) => {
    const shapes = shapesOf(year);
    expect(shapes.id).toHaveLength(count);
    let right = 0;
    for (const place of louisianaPlaces) {
      const tract = tractAt(shapes, ...project(place.lon, place.lat));
      const named = Number(year === 2014 ? place.tract_2010 : place.tract_2020);
      if (tract !== undefined && shapes.id[tract] === named) right++;
    }
    // Outlines are simplified, and post offices stand on main streets, where tracts meet.
    expect(right / louisianaPlaces.length).toBeGreaterThan(0.94);
  });

  it('join without the borders between them, and every ring closes', () => {
    const shapes = shapesOf(2014);
    const all = shapes.id.map((_, tract) => tract);
    const rings = joined(shapes, all);
    const used = rings.flat();
    expect(new Set(used).size).toBe(used.length);
    for (const number of used) expect(used).not.toContain(~number);
  });

  it('weigh little enough to be fetched', () => {
    const size = (name: string) => gzipSync(chartFiles().get(name)?.json ?? '').length / 1024;
    expect(size('shapes-2014')).toBeLessThan(60);
    expect(size('shapes-2019')).toBeLessThan(66);
    expect(size('lookup')).toBeLessThan(50);
    const file = JSON.parse(chartFiles().get('shapes-2014')?.json ?? '') as ShapeFile;
    expect(openShapes(file).id).toContain(T708);
  });
});

interface Word {
  text: string;
  left: number;
  right: number;
  y: number;
}

/** The words of a drawing with their boxes. */
function wordsOf(svg: string): Word[] {
  return [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text/g)].map(([, attributes = '', text = '']) => {
    const of = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(` ${attributes}`)?.[1];
    const names = of('class') ?? '';
    const size = Number(of('font-size') ?? (/t-small|tick-label/.test(names) ? 12 : names.includes('t-large') ? 15 : 13));
    const width = measureText(text, { font: names.includes('t-bold') ? 'label-semibold' : 'label', size });
    const x = Number(of('x'));
    const left = { end: x - width, middle: x - width / 2 }[of('text-anchor') ?? ''] ?? x;
    return { text, left, right: left + width, y: Number(of('y')) + (of('dy') ? 4 : 0) };
  });
} // prettier-ignore

describe('tract-risk drawing', () => {
  const drawings = frames.flatMap((frame) =>
    chart.views.map((view) => [`${view.id} ${frame.kind}`, frame, draw(chart, stateOf(chart, view), frame, 'x').svg] as const),
  ); // prettier-ignore

  it.each(drawings)('%s keeps its words in the frame and apart', (_, frame, svg) => {
    const words = wordsOf(svg);
    expect(words.length).toBeGreaterThan(15);
    const height = Number(/height="([\d.]+)"/.exec(svg)?.[1]);
    for (const [i, a] of words.entries()) {
      expect(a.left, a.text).toBeGreaterThanOrEqual(-1);
      expect(a.right, a.text).toBeLessThanOrEqual(frame.width + 1);
      expect(a.y, a.text).toBeLessThanOrEqual(height);
      for (const b of words.slice(i + 1)) {
        const apart = Math.abs(a.y - b.y) >= 10.5 || a.right < b.left || b.right < a.left;
        expect(apart, `${a.text} and ${b.text}`).toBe(true);
      }
    }
  });

  it('is light: both frames of a view in some twenty kilobytes', () => {
    for (const view of chart.views) {
      const both = frames.slice(0, 2).map((frame) => draw(chart, stateOf(chart, view), frame, 'x').svg);
      expect(gzipSync(both.join('')).length / 1024, view.id).toBeLessThan(22);
    }
  });

  it('never draws the one vintage with the tracts of the other', () => {
    for (const view of chart.views) {
      const year = stateOf(chart, view)['vintage'];
      expect(`${view.title} ${view.description}`).toMatch(new RegExp(String(year)));
      // The measure stays when a reader changes the year, so that it may name none; the picture does.
      expect(chart.measure(stateOf(chart, view))).not.toMatch(/20\d\d/);
      for (const frame of frames)
        expect(wordsOf(draw(chart, stateOf(chart, view), frame, 'x').svg).map(({ text }) => text)).toContain(
          year,
        );
    }
    expect(shapesOf(2014).vintage).toBe('2014');
    expect(shapesOf(2019).vintage).toBe('2019');
  });

  it('colors tract 708 darkest in 2014 and one step less in 2019', () => {
    const kindOf = (year: 2014 | 2019) => {
      const shapes = shapesOf(year);
      const only = { ...shapes, row: shapes.row.map((row, i) => (shapes.id[i] === T708 ? row : -1)) };
      const state = { ...start, vintage: String(year) };
      return mapMarks(wide, state, only, wide.map.corridor, 1).fills.map(({ kind }) => kind);
    };
    expect(kindOf(2014)).toEqual(['k9', 'none']);
    expect(kindOf(2019)).toEqual(['k8', 'none']);
  });
});

describe('tract-risk, chosen,', () => {
  const shapes = shapesOf(2014);

  it('is an address', () => {
    const state = { ...start, tract: T708, vintage: '2019', from: '100' };
    expect(formatAddress(state, params)).toBe('?vintage=2019&from=100&tract=22095070800');
    expect(parseAddress('?tract=22095070800&vintage=2014', params)).toEqual({
      state: { ...start, tract: T708 },
      notes: [],
    });
    expect(parseAddress('?tract=708x', params).notes).toHaveLength(1);
  });

  it('goes to the neighbor by arrow, there and back to near where it was', () => {
    const here = { ...start, tract: T708 };
    for (const name of ['right', 'left', 'up', 'down'] as const) {
      const next = moves[name](wide, here, shapes);
      expect(next['tract']).not.toBe(T708);
      expect(String(next['tract'])).toMatch(/^22(095|089|093)/);
    }
    expect(moves.higher(wide, start, shapes)).toEqual({ tract: T708 });
    expect(tractName(Number(moves.lower(wide, here, shapes)['tract']))).toBe('601');
    expect(moves.leave()).toEqual({ tract: 0 });
  });

  it('shows a tract outside the frame by going there, and stays for one inside', () => {
    expect(cameraOf(wide, { ...start, tract: T708 }, shapes)).toBe(wide.map.corridor);
    const shreveport = shapes.id.find((id) => String(id).startsWith('22017')) ?? 0;
    const camera = cameraOf(wide, { ...start, tract: shreveport }, shapes);
    expect(camera.k).toBeGreaterThan(wide.map.corridor.k);
    expect(calloutOf(wide, shapes, shapes.id.indexOf(shreveport), camera)?.name).toMatch(/^Tract/);
  });

  it('is told in a sentence that names the year, and a wrong number too', () => {
    expect(readoutOf(wide, { ...start, tract: T708 }, shapes).text).toBe(
      'Tract 708, St. John the Baptist Parish: 1,505 in a million by the model for 2014, 15 times EPA’s line of 100.',
    );
    expect(readoutOf(wide, { ...start, tract: 123 }, shapes).link?.path).toBe('/places/');
    expect(lineWords(100, '2019')).toMatch(/may be a little below/);
    expect(lineWords(200, '2019')).toBe('about 2 times EPA’s line of 100');
  });

  it('finds the row under a pointer', () => {
    expect(rowAt(wide, wide.rows.foot - 1)).toBe(0);
    expect(rowAt(wide, wide.rows.top + 1)).toBe(FIGURES.length - 1);
  });
});
