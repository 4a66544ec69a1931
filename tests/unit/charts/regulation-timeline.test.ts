import { describe, expect, it } from 'vitest';
import { stateOf } from '@/charts/contract';
import type { MarksPlaced } from '@/charts/marks';
import { chart } from '@/charts/regulation-timeline/chart';
import { away, events, monthsBetween, shortDate, toward } from '@/charts/regulation-timeline/events';
import { lawAndMoney } from '@/data/demonstrations';
import { expectApart, FRAME_LIST } from './texts';

const [view] = chart.views;
const place = (frame: (typeof FRAME_LIST)[number]) => chart.place(frame, stateOf(chart, view)) as MarksPlaced;

describe('regulation-timeline', () => {
  it('holds every event of the data and four acts of EPA, in order of time', () => {
    expect(events).toHaveLength(lawAndMoney.length + 4);
    expect(toward.length + away.length).toBe(events.length);
    const days = events.map(({ day }) => day);
    expect(days).toEqual([...days].sort());
  });

  it('marks each event once on the line of time, and once in its list', () => {
    const [narrow, wide, card] = FRAME_LIST.map(place);
    const signs = (one?: MarksPlaced) => one?.paths.filter(({ note }) => note !== undefined).length;
    expect(signs(narrow)).toBe(2 * events.length);
    expect(signs(wide)).toBe(2 * events.length);
    expect(signs(card)).toBe(8);
  });

  it.each(FRAME_LIST)('keeps its words in the frame and apart ($kind)', (frame) => {
    expectApart(place(frame), frame.kind);
  });

  it('counts whole months and shortens dates', () => {
    expect(monthsBetween('2025-01-16', '2026-02-18')).toBe(13);
    expect(monthsBetween('2021-04-22', '2025-01-10')).toBe(44);
    expect([shortDate('2025-09-16'), shortDate('2023-06')]).toEqual(['Sep 16, 2025', 'Jun 2023']);
  });
});
