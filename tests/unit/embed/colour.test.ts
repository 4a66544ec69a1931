import { describe, expect, it } from 'vitest';
import { contrast, fromHex, hex, isDark, luminance, mix } from '@/embed/colour';

describe('colours', () => {
  it('have the contrast that WCAG gives them', () => {
    expect(contrast(fromHex('#000000'), fromHex('#ffffff'))).toBeCloseTo(21, 5);
    // The two greys either side of 4.5:1 on white.
    expect(contrast(fromHex('#767676'), fromHex('#ffffff'))).toBeGreaterThan(4.5);
    expect(contrast(fromHex('#777777'), fromHex('#ffffff'))).toBeLessThan(4.5);
    expect(luminance(fromHex('#ffffff'))).toBeCloseTo(1, 5);
  });

  it('survive the way to numbers and back, and mix by parts', () => {
    expect(hex(fromHex('#f7f2e8'))).toBe('#f7f2e8');
    expect(hex(mix(fromHex('#000000'), fromHex('#ffffff'), 0.25))).toBe('#bfbfbf');
  });

  it('are dark where light words belong on them', () => {
    expect(['#171210', '#203040', '#0000ff'].map((it) => isDark(fromHex(it)))).toEqual([true, true, true]);
    expect(['#f7f2e8', '#ff8c42', '#999999'].map((it) => isDark(fromHex(it)))).toEqual([false, false, false]);
  });
});
