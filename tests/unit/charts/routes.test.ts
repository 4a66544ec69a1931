import { describe, expect, it } from 'vitest';
import type { Chart } from '@/charts/contract';
import { charts } from '@/charts/registry';
import { addressesOf, chartRoutes, viewRoutes } from '@/charts/routes';

const first = charts[0];
if (!first) throw new Error('no charts');

/** A chart that was renamed, with a view that was renamed. */
const renamed: Chart = {
  ...first,
  slug: 'new-name',
  was: ['old-name'],
  views: [
    { id: 'now', was: ['then', 'before'], title: 'T', description: 'D', state: {} },
    { id: 'other', title: 'O', description: 'D', state: {} },
  ],
};

describe('the addresses of a renamed chart', () => {
  const rows = addressesOf([renamed]);
  const at = (slug: string, view: string) =>
    rows.find(({ address }) => address.slug === slug && address.view === view);

  it('lead to its views under every name that chart and view ever had', () => {
    expect(rows.map(({ address }) => `${address.slug}/${address.view}`)).toEqual([
      'new-name/now',
      'new-name/then',
      'new-name/before',
      'new-name/other',
      'old-name/now',
      'old-name/then',
      'old-name/before',
      'old-name/other',
    ]);
    expect(at('old-name', 'before')?.view.id).toBe('now');
    expect(at('old-name', 'other')?.chart.slug).toBe('new-name');
  });

  it('may not be given to another view', () => {
    const clash: Chart = {
      ...renamed,
      views: [renamed.views[0], { ...renamed.views[0], id: 'then', was: [] }],
    };
    expect(() => addressesOf([clash])).toThrow('chart new-name: "new-name/then" is the address of two views');
  });
});

describe('the routes of today', () => {
  it('have a page for each chart and each view', () => {
    expect(chartRoutes().length).toBeGreaterThanOrEqual(charts.length);
    expect(viewRoutes().length).toBeGreaterThanOrEqual(
      charts.reduce((sum, chart) => sum + chart.views.length, 0),
    );
  });
});
