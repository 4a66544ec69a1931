import { describe, expect, it } from 'vitest';
import { likelyPaths, likeness } from '@/lib/likeness';

describe('likeness', () => {
  it('is 1 for a word and itself, 0 for words without a pair in common, the same both ways', () => {
    expect(likeness('tract-risk', 'tract-risk')).toBe(1);
    expect(likeness('abc', 'xyz')).toBe(0);
    expect(likeness('smelter', 'smelters')).toBe(likeness('smelters', 'smelter'));
  });
});

describe('a missing address', () => {
  const paths = [
    '/b/charts/smelter-lights/',
    '/b/charts/smelter-emissions/',
    '/b/stories/aluminum/',
    '/b/toolbox/',
  ];

  it.each([
    ['charts/smelter-light', '/b/charts/smelter-lights/'],
    ['chart/Smelter-Lights/in-1980', '/b/charts/smelter-lights/'],
    ['story/aluminium/', '/b/stories/aluminum/'],
    ['toolbx', '/b/toolbox/'],
    ['charts/smelter-lights/index.html', '/b/charts/smelter-lights/'],
  ])('%s is most like %s', (missing, path) => {
    expect(likelyPaths(missing, paths)[0]).toBe(path);
  });

  it('that is like nothing gets no guess', () => {
    expect(likelyPaths('wp-login.php', paths)).toEqual([]);
    expect(likelyPaths('', paths)).toEqual([]);
  });
});
