import { describe, expect, it } from 'vitest';
import { chartsLinked, groupOf, planPacks } from '@/offline/shelves';

describe('what is saved', () => {
  it.each([
    ['index.html', 'common'],
    ['_astro/Page.abc.css', 'common'],
    ['offline/index.html', 'common'],
    ['offline/save.js', 'common'],
    ['stories/aluminum/index.html', 'story aluminum'],
    ['charts/index.html', 'common'],
    ['charts/smelter-lights/index.html', 'chart smelter-lights'],
    ['charts/smelter-lights/in-1980/index.html', 'chart smelter-lights'],
    ['charts/smelter-lights/placed-0123456789.json', 'chart smelter-lights'],
    ['charts/plants-map/told-0123456789-steel.json', 'chart plants-map'],
    ['charts/smelter-lights/in-1980.csv', 'chart smelter-lights'],
    ['charts/smelter-lights/in-1980.step.svg', 'chart smelter-lights'],
    ['facilities/1000001/index.html', 'plants'],
    ['facilities/index.html', 'plant-search'],
    ['facilities/data/columns-0123456789.json', 'plant-search'],
    ['places/finder/district-la.json', 'place-finder'],
    ['places/index.html', 'place-finder'],
    ['places/texas/index.html', 'places'],
    ['places/texas/harris-county/index.html', 'places'],
    ['toolbox/index.html', 'reference'],
    ['data/facilities/index.html', 'reference'],
  ])('%s belongs to "%s"', (path, group) => {
    expect(groupOf(path)).toBe(group);
  });

  it.each([
    'charts/smelter-lights/in-1980.png',
    'charts/smelter-lights/in-1980.json',
    'charts/smelter-lights/in-1980.zip',
    'charts/smelter-lights/in-1980/2026-11-24/index.html',
    'charts/index.json',
    'embed/smelter-lights/index.html',
    'oembed/charts/smelter-lights.json',
    'facilities/1000001.csv',
    'data/facilities.csv',
    'offline/register.json',
    'offline/packs/0123456789.pack',
    'sw.js',
    'sitemap-0.xml',
    '404.html',
  ])('%s is not', (path) => {
    expect(groupOf(path)).toBeUndefined();
  });
});

describe('the plan of the packs', () => {
  const plants = Array.from({ length: 40 }, (_, i) => `facilities/${1000001 + i}/index.html`);
  const paths = [
    'index.html',
    'stories/aluminum/index.html',
    'charts/smelter-lights/index.html',
    'charts/tract-risk/index.html',
    ...plants,
    'embed/smelter-lights/index.html',
  ];
  const plan = planPacks(paths, new Map([['aluminum', ['smelter-lights']]]));
  const shelf = (id: string): string[] =>
    plan.filter(({ shelves }) => shelves.includes(id)).map(({ group }) => group);

  it('puts the charts that a story shows on its shelf, and the common files on each', () => {
    expect(shelf('story-aluminum')).toEqual(['chart smelter-lights', 'common', 'story aluminum']);
    expect(shelf('charts')).toEqual(['chart smelter-lights', 'chart tract-risk', 'common']);
    expect(shelf('plants')).toEqual(['common', 'plants', 'plants', 'plants']);
  });

  it('packs each file once, and the same whatever the order in which the files are found', () => {
    const packedPaths = plan.flatMap((pack) => pack.paths);
    expect(packedPaths.toSorted()).toEqual(paths.filter((path) => !path.startsWith('embed')).toSorted());
    expect(planPacks(paths.toReversed(), new Map([['aluminum', ['smelter-lights']]]))).toEqual(plan);
  });
});

it('the charts that a page shows are those it links to, each once', () => {
  const html =
    '<a href="/base/charts/a-b/x/">1</a><img src="/base/charts/a-b/x.step.svg"><a href="../charts/c/">2</a>';
  expect(chartsLinked(html)).toEqual(['a-b', 'c']);
});
