import { describe, expect, it } from 'vitest';
import { keptCard, keptDrawing } from '@/archive/drawing';
import { drawn, sheetOf, usedRules } from '@/archive/sheet';
import { chartAndView } from '@/charts/registry';
import { resolveTokens } from '@/lib/theme';

const kept = (name: string, frame: 'narrow' | 'wide' = 'wide') => {
  const { chart, view } = chartAndView(name);
  return keptDrawing(chart, view, frame);
};
const style = (svg: string): string => /<style>([\s\S]*?)<\/style>/.exec(svg)?.[1] ?? '';

describe('a drawing that is kept', () => {
  it('needs nothing but itself', async () => {
    const { svg } = await kept('smelter-emissions/pfc');
    expect(svg.replaceAll(/xmlns="[^"]*"/g, '')).not.toMatch(/https?:|url\((?!data:|#)|var\(|localhost/);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).toContain('<title id="title">');
  });

  it('has the colors of light, and of dark where the reader’s system or the page around it asks', async () => {
    const css = style((await kept('aluminum-share/in-1950')).svg);
    const [light = '', dark = ''] = css.split('@media (prefers-color-scheme:dark)');
    const accent = (theme: 'light' | 'dark') => resolveTokens('var(--accent-mark)', theme);
    expect(light).toContain(accent('light'));
    expect(light).not.toContain(accent('dark'));
    expect(dark).toContain(accent('dark'));
    // A light drawing stands on any paper; a dark one brings its own ground.
    expect(light).toContain('.archive-ground{fill:none}');
    expect(dark).toContain(`.archive-ground{fill:${resolveTokens('var(--paper)', 'dark')}}`);
  });

  it('is dark in every theme where the chart is', async () => {
    const css = style((await kept('smelter-lights')).svg);
    expect(css).not.toContain('prefers-color-scheme');
    expect(css).toContain(`.archive-ground{fill:${resolveTokens('var(--paper)', 'dark')}}`);
  });

  it('takes along the faces of the words that it sets, and no other', async () => {
    const numbers = style((await kept('aluminum-share/in-1950')).svg);
    expect(numbers).toMatch(/@font-face\{font-family:'Public Sans';/);
    expect(numbers).toMatch(/@font-face\{font-family:'Big Shoulders Display';/);
    const plain = style((await kept('race-and-risk')).svg);
    expect(plain).toMatch(/@font-face\{font-family:'Public Sans';/);
    expect(plain).not.toContain("Big Shoulders Display';font-weight:600");
  });

  it('has room around it, so that nothing that stands out of the drawing is cut off', async () => {
    const { svg, width, height } = await kept('smelter-lights', 'narrow');
    expect(svg).toContain(`viewBox="-6 -6 ${width} ${height}" width="${width}" height="${height}"`);
    expect(width).toBe(372);
  });

  it('swaps its words by its own width where there is one drawing for all', async () => {
    expect(style((await kept('plants-map')).svg)).toMatch(/@media \(max-width:37rem\)\{.*only-narrow/);
    expect(style((await kept('aluminum-share')).svg)).not.toContain('only-narrow');
  });
});

describe('the rules that a drawing keeps', () => {
  const drawing = drawn('<svg class="chart x"><g class="tick"><text class="t-soft">a</text></g></svg>');

  it('are those that it uses, of lists too', () => {
    const rules = usedRules(
      '.chart .tick text, .chart .lamp { fill: var(--ink); } .chart .lamp { fill: red } .x .t-soft { stroke: none; }',
      drawing,
    );
    expect(sheetOf(rules)).toBe('.chart .tick text{fill:var(--ink)}.x .t-soft{stroke:none}');
  });

  it('are plain ones: a rule with a condition stops the release', () => {
    expect(() => usedRules('@media print { .chart { fill: red } }', drawing)).toThrow('@ rule');
  });

  it('leave the card of a view without those that it does not use', () => {
    const { chart, view } = chartAndView('import-reliance');
    const css = style(keptCard(chart, view));
    expect(css).toContain('.chart{');
    expect(css).not.toContain('.f-plum');
  });
});
