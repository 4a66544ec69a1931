import { describe, expect, it } from 'vitest';
import { embedHeight, figureHeight, shownHeight } from '@/charts/embed-height';
import { chartBySlug } from '@/charts/registry';

const figure = { title: 'A finding', measure: 'tonnes', drawing: 300, notes: [], source: 'EPA' };

describe('the height of an embed', () => {
  it('grows by what is put into it', () => {
    const plain = figureHeight(figure);
    expect(figureHeight({ ...figure, drawing: 400 })).toBe(plain + 100);
    expect(figureHeight({ ...figure, notes: ['A note.'] })).toBeGreaterThan(plain + 20);
    expect(figureHeight({ ...figure, title: 'A finding of many words '.repeat(6) })).toBeGreaterThan(
      plain + 50,
    );
  });

  it('is a whole number of tens', () => {
    expect(figureHeight(figure) % 10).toBe(0);
  });

  it('takes drawings as wide as the column lets them be', () => {
    expect(shownHeight({ width: 604, height: 300 })).toBeCloseTo(300, 5);
    expect(shownHeight({ width: 360, height: 360 }, 540)).toBe(540);
  });

  it('counts a live chart’s controls', () => {
    const chart = chartBySlug('aluminum-share');
    const [view] = chart.views;
    expect(embedHeight(chart, view)).toBeGreaterThan(embedHeight({ ...chart, live: false }, view) + 100);
  });
});
