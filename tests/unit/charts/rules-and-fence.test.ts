import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { FRAMES, stateOf, type Frame } from '@/charts/contract';
import { chart as map } from '@/charts/disadvantaged-map/chart';
import { levelOf, four, landPct, manufacturing, peoplePct } from '@/charts/disadvantaged-map/series';
import { draw } from '@/charts/drawing';
import { chart as fence } from '@/charts/fenceline/chart';
import { clearly, fencePanels } from '@/charts/fenceline/series';
import { chart as ages } from '@/charts/rule-ages/chart';
import { yearOf } from '@/charts/rule-ages/layout';
import { latestOf, standardAges, yearsUntil } from '@/charts/rule-ages/series';
import { chart as fates } from '@/charts/rule-fates/chart';
import { announcement, ruleLanes } from '@/charts/rule-fates/events';
import { timeScale } from '@/charts/rule-fates/scale';
import { disadvantagedGrid, fencelineRanges, fencelineSummary } from '@/data/fenceline';
import { epaActions, performanceStandards } from '@/data/policy';
import { fact } from '@/facts/registry';
import { measureText } from '@/lib/text-measure';

interface Text {
  x: number;
  y: number;
  text: string;
  tone: string;
  anchor: string;
}
const frames: readonly Frame[] = [FRAMES.narrow, FRAMES.wide, { kind: 'card', width: 736, height: 270 }];

function boxOf({ x, y, text, tone, anchor }: Text) {
  const bold = /bold|accent/.test(tone);
  const size = tone.includes('large') ? 15 : /small|tick/.test(tone) ? 12 : 13;
  const width = measureText(text, { font: bold ? 'label-semibold' : 'label', size });
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { text, left, right: left + width, top: y - size * 0.74, bottom: y + size * 0.2 };
}

const drawn = [ages, fates, fence, map].flatMap((chart) =>
  chart.views.flatMap((view) =>
    frames.map(
      (frame) => [`${chart.slug}/${view.id}`, frame.kind, chart, stateOf(chart, view), frame] as const,
    ),
  ),
);

describe('the charts of the rules and of the fence', () => {
  it.each(drawn)('%s keeps its words within the frame and apart (%s)', (_, __, chart, state, frame) => {
    const placed = chart.place(frame, state) as unknown as { texts: Text[]; width: number; height: number };
    const boxes = placed.texts.map(boxOf);
    for (const box of boxes) {
      expect(box.left, box.text).toBeGreaterThanOrEqual(-0.5);
      expect(box.right, box.text).toBeLessThanOrEqual(placed.width + 1);
      expect(box.top, box.text).toBeGreaterThanOrEqual(0);
      expect(box.bottom, box.text).toBeLessThanOrEqual(placed.height + 1);
    }
    boxes.forEach((a, i) =>
      boxes.slice(i + 1).forEach((b) => {
        const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        expect(apart, `${a.text} / ${b.text}`).toBe(true);
      }),
    );
    if (frame.height !== undefined) expect(placed.height).toBeLessThanOrEqual(frame.height + 0.5);
  });

  it.each(drawn)('%s stays light (%s)', (_, __, chart, state, frame) => {
    expect(gzipSync(draw(chart, state, frame, 'x').svg).length).toBeLessThan(15_000);
  });
});

describe('rule-ages', () => {
  const rows = standardAges(performanceStandards, '2026-11');

  it('has every standard, those longest without a date first', () => {
    expect(rows).toHaveLength(10);
    const latest = rows.map(latestOf);
    expect(latest).toEqual([...latest].sort());
  });

  it('counts whole years, and gives a span where memo and record differ', () => {
    expect(yearsUntil('1980-11-12', '2026-11')).toBe(45);
    expect(yearsUntil('2000-10-17', '2026-11')).toBe(26);
    const primary = rows.find(({ subpart }) => subpart === 'N');
    expect(primary).toMatchObject({
      memo: '1977-07-25',
      record: '2000-10-17',
      years: [26, 49],
      disputed: true,
    });
    expect(rows.filter(({ disputed }) => disputed).map(({ subpart }) => subpart)).toEqual(['N', 'CC', 'S']);
  });

  it('stands true to time', () => {
    expect(yearOf('2000-07-01')).toBeCloseTo(2000.5, 2);
  });

  it('stops at a standard it has no name for', () => {
    const [row] = performanceStandards;
    if (!row) throw new Error('no rows');
    expect(() => standardAges([{ ...row, subpart: 'XX' }], '2026-11')).toThrow('no name for subpart XX');
  });
});

describe('rule-fates', () => {
  const lanes = ruleLanes(epaActions);

  it('has a place for every action', () => {
    expect(lanes.flatMap(({ events }) => events)).toHaveLength(epaActions.length - 1);
    expect(announcement(epaActions)).toContain('eight');
  });

  it('calls nothing ended that is only proposed', () => {
    const ended = lanes.filter(({ events }) => events.some(({ kind }) => kind === 'ended'));
    expect(ended.map(({ id }) => id)).toEqual(['endangerment']);
    for (const row of epaActions.filter(({ type }) => type === 'proposed rule'))
      expect(lanes.flatMap(({ events }) => events).find(({ date }) => date === row.date)?.kind).toBe(
        'proposed',
      );
  });

  it('stops at an action without a lane, at changed words, and at a day off the axis', () => {
    const [row] = epaActions;
    if (!row) throw new Error('no rows');
    expect(() => ruleLanes([...epaActions, { ...row, date: '2026-05-01' }])).toThrow(
      'no lane for the action of 2026-05-01',
    );
    expect(() =>
      ruleLanes(epaActions.map((each) => (each === row ? { ...each, action: 'x' } : each))),
    ).toThrow('other words');
    expect(() => timeScale(0, 100)('2020-01-01')).toThrow('not on the axis');
  });

  it('stands true to time from 2023 on', () => {
    const x = timeScale(0, 700);
    const days = (a: string, b: string) => (Date.parse(b) - Date.parse(a)) / 86_400_000;
    expect((x('2025-07-08') - x('2024-07-05')) / (x('2025-12-05') - x('2024-07-05'))).toBeCloseTo(
      days('2024-07-05', '2025-07-08') / days('2024-07-05', '2025-12-05'),
      2,
    );
  });
});

describe('the facts of the rules and of the fence', () => {
  // By hand, from the input and the printed summary.
  it('agree with a count by hand', () => {
    expect(fact('rules.old').value).toBe(5);
    expect(fact('rules.disputed').value).toBe(3);
    expect(fact('rules.co2-limits').text).toBe('none');
    expect(fact('rules.reporting-categories').text).toBe('46 of 47');
    expect(fact('rules.softened-2024').value).toBe(fact('rules.made-2024').value);
    expect(fact('fence.sited-coke', 'counts').text).toBe('nine of eleven');
    expect(fact('fence.sited-manufacturing').value).toBeCloseTo((100 * 919) / 2020, 6);
    expect(fact('fence.steel-black').value).toBe(27.2);
  });
});

describe('fenceline', () => {
  const panels = fencePanels(fencelineSummary, fencelineRanges, 'all');

  it('keeps each share within its range', () => {
    for (const { rows } of panels)
      for (const { low, value, high } of rows) {
        expect(low).toBeLessThanOrEqual(value);
        expect(high).toBeGreaterThanOrEqual(value);
      }
  });

  it('reaches at least as far as the other radii', () => {
    for (const { share, rows } of panels)
      for (const { industry, low, high } of rows)
        for (const row of fencelineSummary.filter((each) => each.group === industry)) {
          const other = row[`${share}_pct`];
          if (other === null) continue;
          expect(other).toBeGreaterThanOrEqual(low);
          expect(other).toBeLessThanOrEqual(high);
        }
  });

  it('calls a share above the nation’s only where every way of counting does', () => {
    const row = { industry: 'coke' as const, value: 44, low: 37, high: 47 };
    expect(clearly(row, 41)).toBe('unclear');
    expect(clearly(row, 36)).toBe('above');
    expect(clearly(row, 48)).toBe('below');
  });
});

describe('disadvantaged-map', () => {
  it('draws the plants that the test counts', () => {
    expect(four).toHaveLength(211);
    expect(manufacturing.filter(({ marked }) => marked)).toHaveLength(919);
  });

  it('lights a hexagon where half of its people live in marked tracts', () => {
    const [cell] = disadvantagedGrid;
    if (!cell) throw new Error('no cells');
    const with_ = (people: number, marked: number) =>
      levelOf({ ...cell, people, disadvantaged_people: marked, disadvantaged_tracts: 1 });
    expect([with_(100, 50), with_(100, 49)]).toEqual(['most', 'some']);
    expect(levelOf({ ...cell, disadvantaged_tracts: 0 })).toBe('none');
  });

  it('names parts of people and of land that the hexagons add up to', () => {
    expect(peoplePct).toBeCloseTo(32.77, 1);
    expect(landPct).toBeCloseTo(45.45, 1);
  });
});
