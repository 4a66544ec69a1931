import { readFileSync } from 'node:fs';
import { create } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { measureText, wrapText, type MeasuredFont } from '@/lib/text-measure';

const FILES: Record<MeasuredFont, string> = {
  label: 'public-sans-400',
  'label-semibold': 'public-sans-600',
  'label-bold': 'public-sans-700',
  display: 'big-shoulders-display-800',
  text: 'source-serif-4-400',
  'text-semibold': 'source-serif-4-600',
};

const PHRASES = [
  'Four smelters are left of thirty',
  '12,345,678 tonnes of CO₂ in 2023',
  'Burns Harbor — 9.8 Mt → 2.1 Mt (−79%)',
  'AVONDALE, TOVAR & WARRICK',
];

describe('measureText', () => {
  it.each(Object.entries(FILES))('%s agrees with the drawn width within 2 %%', (font, file) => {
    const face = create(readFileSync(`src/styles/fonts/picture/${file}.ttf`));
    for (const phrase of PHRASES) {
      const drawn = (face.layout(phrase).advanceWidth / face.unitsPerEm) * 16;
      const measured = measureText(phrase, { font: font as MeasuredFont, size: 16 });
      expect(Math.abs(measured / drawn - 1), phrase).toBeLessThan(0.02);
    }
  });

  it('grows with the size and is nothing for nothing', () => {
    const text = 'coke ovens';
    expect(measureText(text, { font: 'label', size: 24 })).toBeCloseTo(
      2 * measureText(text, { font: 'label', size: 12 }),
    );
    expect(measureText('', { font: 'text', size: 16 })).toBe(0);
  });

  it('takes a character outside the tables for an en', () => {
    expect(measureText('漢', { font: 'label', size: 10 })).toBe(5);
  });
});

describe('wrapText', () => {
  const style = { font: 'label', size: 14 } as const;
  const prose =
    'Steel, cement, aluminum and coke: what they let out – and what cleaner/greener plants would cost.';

  it('keeps every line within the width and every word in its order', () => {
    for (const width of [90, 140, 333, 2000]) {
      const lines = wrapText(prose, width, style);
      for (const line of lines) expect(measureText(line, style)).toBeLessThanOrEqual(width);
      expect(lines.join('').replaceAll(' ', '')).toBe(prose.replaceAll(' ', ''));
    }
  });

  it('gives a word that is wider than the line a line of its own, whole', () => {
    expect(wrapText('a Weltwirtschaftskrise b', 40, style)).toEqual(['a', 'Weltwirtschaftskrise', 'b']);
  });

  it('breaks after a dash or slash and never at a no-break space', () => {
    expect(wrapText('Baton Rouge/New Orleans', 90, style)).toEqual(['Baton Rouge/', 'New Orleans']);
    expect(wrapText('about 40\u00a0million tonnes', 75, style)).toEqual([
      'about',
      '40\u00a0million',
      'tonnes',
    ]);
  });

  it('has no line for a blank text and folds white space', () => {
    expect(wrapText('  ', 100, style)).toEqual([]);
    expect(wrapText(' coke\n  ovens ', 100, style)).toEqual(['coke ovens']);
  });
});
