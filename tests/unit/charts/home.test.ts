import { expect, it } from 'vitest';
import { homePath } from '@/charts/home';
import { chart } from '@/charts/plants-map/chart';

it('a chart is at home in a story, the map of all plants in the first', () => {
  expect(homePath(chart)).toBe('/stories/heavy-industry/');
});
