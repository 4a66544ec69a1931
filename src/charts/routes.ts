/** The routes of all views, for the pages and files that each of them has. Build only. */
import type { Chart, View } from './contract';
import { charts } from './registry';

export interface ViewProps {
  chart: Chart;
  view: View;
}

/** The address of a view, today's or a former one: the slug of its chart and its own id. */
interface Address {
  slug: string;
  view: string;
}

/** Every address that has ever been a view's, with the view that stands there now. One that would be two views' stops the build. */
export function addressesOf(all: readonly Chart[]): (ViewProps & { address: Address })[] {
  const rows = all.flatMap((chart) =>
    [chart.slug, ...(chart.was ?? [])].flatMap((slug) =>
      chart.views.flatMap((view) =>
        [view.id, ...(view.was ?? [])].map((id) => ({
          address: { slug, view: id },
          chart,
          view,
        })),
      ),
    ),
  );
  const seen = new Map<string, Chart>();
  for (const { address, chart } of rows) {
    const key = `${address.slug}/${address.view}`;
    if (seen.has(key))
      throw new Error(`chart ${chart.slug}: "${key}" is the address of two views, now or before`);
    seen.set(key, chart);
  }
  return rows;
}

/**
 * A route for each address that a view has or once had. At a former one stands the same page, which names the new
 * address as its canonical one: old links, embeds and files go on, queries and all, and nobody is sent around.
 */
export const viewRoutes = () =>
  addressesOf(charts).map(({ address, chart, view }) => ({
    params: { slug: address.slug, view: address.view },
    props: { chart, view } satisfies ViewProps,
  }));

/** A route for each name that a chart has or once had. */
export const chartRoutes = () =>
  charts.flatMap((chart) =>
    [chart.slug, ...(chart.was ?? [])].map((slug) => ({ params: { slug }, props: { chart } })),
  );
