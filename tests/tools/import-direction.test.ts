import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { objection, roomOf, target } from '../../scripts/tools/lint/import-direction.ts';

const eslint = new ESLint({ overrideConfig: { rules: { '@typescript-eslint/no-unused-vars': 'off' } } });

async function complaints(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map((message) => `${message.ruleId ?? 'fatal'}: ${message.message}`);
}

describe('the direction of imports', () => {
  it.each([
    ['src/lib/svg.ts', '@/facts/fact'],
    ['src/lib/svg.ts', '../data/sources'],
    ['src/data/sources.ts', '@/lib/format'],
    ['src/facts/fact.ts', '../charts/contract'],
    ['src/charts/contract.ts', './smelter-lights/chart'],
    ['src/charts/smelter-lights/chart.ts', '../ingots/layout'],
    ['src/charts/smelter-lights/chart.ts', '@/components/fact/Fact.astro'],
    ['src/components/fact/Fact.astro', '@/stories/registry'],
    ['src/components/fact/Fact.astro', '@/charts/smelter-lights/chart'],
    ['src/stories/registry.ts', '@/data/aluminum'],
    ['src/explorer/engine.ts', '@/data/facilities'],
    ['src/explorer/engine.ts', './build/plants'],
    ['src/components/explorer/Explorer.svelte', '@/explorer/build/files'],
    ['src/embed/look.ts', '@/charts/registry'],
    ['scripts/data/run.ts', '../../src/lib/format.ts'],
    ['scripts/data/run.ts', '../../src/data/sources.ts'],
    ['src/pages/index.astro', '../../tests/unit/x'],
  ])('%s may not import %s', (from, specifier) => {
    expect(objection(from, target(from, specifier) ?? '')).toBeTypeOf('string');
  });

  it.each([
    ['src/explorer/build/plants.ts', '@/data/facilities'],
    ['src/components/explorer/Explorer.svelte', '@/explorer/engine'],
    ['src/facts/fact.ts', '@/data/aluminum'],
    ['src/charts/smelter-lights/chart.ts', './layout'],
    ['src/charts/smelter-lights/chart.ts', '../contract'],
    ['src/charts/smelter-lights/Live.svelte', '../primitives/LiveChart.svelte'],
    ['src/components/fact/Fact.astro', '@/facts/registry'],
    ['src/pages/index.astro', '@/stories/registry'],
    ['scripts/data/run.ts', '../../src/data/schema/datasets.ts'],
    ['scripts/data/run.ts', '../../src/lib/states.ts'],
    ['tests/unit/x.test.ts', '@/charts/picture'],
    ['src/lib/theme.ts', '@/styles/tokens.css?raw'],
  ])('%s may import %s', (from, specifier) => {
    expect(objection(from, target(from, specifier) ?? '')).toBeUndefined();
  });

  it('leaves packages alone and knows a room by its path', () => {
    expect(target('src/lib/x.ts', 'd3-geo')).toBeUndefined();
    expect(roomOf('astro.config.mjs')).toBeUndefined();
  });
});

describe('eslint', () => {
  it('bites on a forbidden import, by alias, by path and when lazy', async () => {
    const found = await complaints(
      'src/charts/contract.js',
      `import '@/pages/index'; import '../components/a'; await import('../stories/b');`,
    );
    expect(found.filter((it) => it.startsWith('house/import-direction'))).toHaveLength(3);
  });

  it('refuses barrels and markup made of strings', async () => {
    const found = await complaints(
      'src/lib/x.js',
      `export * from './y';\ndocument.body.innerHTML = location.hash;`,
    );
    expect(found.filter((it) => it.startsWith('no-restricted-syntax'))).toHaveLength(2);
  });

  it('refuses style attributes and islands that wait for nothing in Astro and Svelte', async () => {
    const astro = await complaints(
      'src/pages/x.astro',
      `<p style="color:red">a</p><Chart client:only="svelte" />`,
    );
    expect(astro.filter((it) => it.startsWith('no-restricted-syntax'))).toHaveLength(2);
    const svelte = await complaints(
      'src/charts/x.svelte',
      `<p style="color:red">a</p><p style:width="3px">b</p>`,
    );
    expect(svelte.filter((it) => it.startsWith('svelte/no-inline-styles'))).toHaveLength(2);
  });
});
