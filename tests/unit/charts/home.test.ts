import { expect, it } from 'vitest';
import { homeOf } from '@/charts/home';
import { chart } from '@/charts/plants-map/chart';

it('a chart is at home in a story, or in the database', () => {
  expect(homeOf(chart).path).toBe('/facilities/');
  expect(homeOf({ story: 'aluminum' }).path).toBe('/stories/aluminum/');
});
