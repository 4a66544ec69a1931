import { describe, expect, it } from 'vitest';
import { FRAMES, stateOf, type Frame } from '@/charts/contract';
import { chart } from '@/charts/four-industries/chart';
import { hit, press } from '@/charts/four-industries/hands';
import { linePath, linesAt } from '@/charts/four-industries/paths';
import type { Mark, PlacedFour, TextAt } from '@/charts/four-industries/placed';
import { readout } from '@/charts/four-industries/readout';
import { aluminumEmissions } from '@/data/aluminum';
import { reportersOf } from '@/data/facilities';
import { linesOf, plantLines, totalsOf, YEARS } from '@/facts/plant-lines';
import { measureText } from '@/lib/text-measure';

const card: Frame = { kind: 'card', width: 736, height: 270 };
const frames = [FRAMES.narrow, FRAMES.wide, card];
const INDUSTRIES = ['steel', 'coke', 'cement', 'aluminum'] as const;
const MARKS: readonly Mark[] = ['all', 'rose', 'fell', 'ended'];
const placed = (frame: Frame) => chart.place(frame, stateOf(chart, chart.views[0])) as PlacedFour;

function boxOf({ x, y, text, anchor, tone }: TextAt): [number, number, number, number] {
  const size = tone.includes('t-small') ? 12 : 13;
  const width = measureText(text, {
    font: /bold|accent/.test(tone) ? 'label-semibold' : 'label',
    size,
  });
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return [left, y - size * 0.76, left + width, y + size * 0.2];
}

function expectApart(texts: readonly TextAt[], { width, height }: PlacedFour) {
  const boxes = texts.map(boxOf);
  boxes.forEach((box, i) => {
    expect(box[0], texts[i]?.text).toBeGreaterThanOrEqual(-0.5);
    expect(box[2], texts[i]?.text).toBeLessThanOrEqual(width + 1);
    expect(box[1]).toBeGreaterThanOrEqual(0);
    expect(box[3]).toBeLessThanOrEqual(height);
    boxes.slice(0, i).forEach((other, j) => {
      const apart = box[0] >= other[2] || box[2] <= other[0] || box[1] >= other[3] || box[3] <= other[1];
      expect(apart, `${texts[i]?.text} / ${texts[j]?.text}`).toBe(true);
    });
  });
}

describe('the lines of the four industries', () => {
  it('add up to what the reporters of each year reported', () => {
    for (const industry of INDUSTRIES)
      YEARS.forEach((year, i) => {
        const total = reportersOf(industry, year).reduce((sum, { co2e_t }) => sum + co2e_t, 0);
        expect(totalsOf(industry)[i]).toBe(total);
        expect(linesOf(industry).reduce((sum, line) => sum + (line.t[i] ?? 0), 0)).toBe(total);
      });
  });

  it('give for aluminum what the dataset of the smelters gives', () => {
    YEARS.forEach((year, i) => {
      const rows = aluminumEmissions.filter((row) => row.year === year);
      const total = rows.reduce((sum, row) => sum + row.total_direct_t, 0);
      expect(Math.abs((totalsOf('aluminum')[i] ?? 0) - total)).toBeLessThan(10);
    });
  });

  // By hand, from the workbooks of 2011 and 2023.
  it('have Gary at 10.93 and 11.44 million tonnes, Indiana Harbor and Massena West as one works each', () => {
    const of = (label: string) => plantLines.filter((line) => line.label === label);
    expect(of('Gary')[0]?.t.at(-1)).toBe(10_928_816);
    expect(Math.round((of('Gary')[0]?.t[0] ?? 0) / 1e4)).toBe(1144);
    expect(of('Indiana Harbor')[0]?.facility_ids).toHaveLength(3);
    expect(of('Massena West')).toHaveLength(1);
    expect(of('Massena West')[0]?.course).toBe('fell');
  });

  it('have one course each, and say how they end only where they end', () => {
    for (const line of plantLines) expect(line.end !== null, line.name).toBe(line.course === 'ended');
    const text = (label: string) => plantLines.find((line) => line.label === label)?.end?.text;
    expect(text('Hawesville')).toBe('last metal 2022');
    expect(text('Great Lakes Works')).toBe('mothballed');
    expect(text('Sparrows Point')).toBe('no report after 2011');
    expect(text('Cupertino')).toMatch(/^retired/);
  });
});

describe('four-industries', () => {
  it('keeps all words within the frame and apart', () => {
    for (const frame of frames) {
      const place = placed(frame);
      expectApart(place.overview.texts, place);
      for (const industry of INDUSTRIES)
        for (const mark of MARKS) {
          const panel = place.panels[industry];
          expectApart([...panel.heading, ...panel.labels[mark].texts], place);
        }
      for (const mark of ['rose', 'fell', 'ended'] as const)
        for (const row of place.rows[mark].rows) {
          const name = measureText(row.name, { font: 'label-semibold', size: 13 });
          const kind = measureText(` ${row.industry}`, { font: 'label', size: 13 });
          const value = measureText(row.value, { font: 'label', size: 13 });
          expect(name + kind + value + 6, row.name).toBeLessThanOrEqual(place.width);
          expect(row.y + 6).toBeLessThanOrEqual(place.plot.base);
        }
    }
  });

  it('draws every plant of an industry once, on a scale from zero', () => {
    const place = placed(FRAMES.wide);
    for (const industry of INDUSTRIES)
      for (const mark of MARKS) {
        const { strong, faint } = linesAt(place, industry, mark);
        const whole = linesOf(industry).map((line) =>
          linePath(place, industry, place.columns.ids.indexOf(line.id)),
        );
        expect(strong.length + faint.length).toBe(whole.join('').length);
        for (const y of `${strong}${faint}`.matchAll(/[ML][\d.]+ ([\d.-]+)/g))
          expect(Number(y[1])).toBeLessThanOrEqual(place.plot.base);
      }
    expect(place.panels.steel.ticks[0]).toEqual({ y: place.plot.base, text: '0' });
  });

  it('finds the plant under a click, opens an industry, and goes through plants by keys', () => {
    const place = placed(FRAMES.wide);
    const gary = plantLines.find((line) => line.label === 'Gary')?.id ?? 0;
    const steel = { industry: 'steel', mark: 'all', plant: 0 };
    const y = place.plot.base - 10_929 * place.panels.steel.scale;
    expect(hit(place, steel, { x: place.x.at(-1) ?? 0, y: y + 4 })).toEqual({ plant: gary });
    expect(hit(place, steel, { x: place.x.at(-1) ?? 0, y: place.plot.top - 40 })).toEqual({ plant: 0 });
    const all = { industry: 'all', mark: 'all', plant: 0 };
    const line = place.overview.lines.find((one) => one.industry === 'cement');
    expect(hit(place, all, { x: place.x[6] ?? 0, y: line?.y[6] ?? 0 })).toEqual({ industry: 'cement' });
    expect(press(place, steel, 'n')).toEqual({ plant: gary });
    expect(press(place, { ...steel, plant: gary }, 'Escape')).toEqual({ plant: 0 });
    expect(press(place, all, 'n')).toBeUndefined();
    const rows = place.rows.fell.rows;
    expect(press(place, { ...all, mark: 'fell' }, 'p')).toEqual({ plant: rows.at(-1)?.id });
    expect(hit(place, { ...all, mark: 'fell' }, { x: 100, y: (rows[2]?.y ?? 0) - 8 })).toEqual({
      plant: rows[2]?.id,
    });
  });

  it('reads a plant out with the way to its page', () => {
    const place = placed(FRAMES.wide);
    const said = readout(place, { industry: 'steel', mark: 'all', plant: 1000418 });
    expect(said).toMatchObject({ link: { path: '/facilities/1000418/' } });
    expect(said.text).toContain('10.93 million tonnes in 2023');
    expect(readout(place, { industry: 'steel', mark: 'all', plant: 5 }).text).toContain('number 5');
    for (const industry of ['all', ...INDUSTRIES])
      for (const mark of MARKS)
        expect(readout(place, { industry, mark, plant: 0 }).text, `${industry}/${mark}`).not.toBe('');
  });

  it('shows Warrick’s metal beside its whole site', () => {
    for (const frame of frames) {
      const { texts } = placed(frame).panels.aluminum.labels.all;
      expect(texts.some((text) => /Warrick’s metal/.test(text.text))).toBe(true);
    }
  });

  it('has a table row for each plant of an industry, or each year of the totals', () => {
    expect(chart.table({ industry: 'all', mark: 'all', plant: 0 }).rows).toHaveLength(YEARS.length);
    for (const industry of INDUSTRIES)
      expect(chart.table({ industry, mark: 'all', plant: 0 }).rows).toHaveLength(linesOf(industry).length);
  });

  it('stays light', () => {
    for (const frame of frames) expect(JSON.stringify(placed(frame)).length).toBeLessThan(62_000);
  });
});
