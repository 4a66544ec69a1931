import type { APIRoute } from 'astro';
import { charts } from '@/charts/registry';

/** The register of charts for machines: tests, the press page and anybody's script loop over it. */
export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      charts: charts.map((chart) => ({
        slug: chart.slug,
        title: chart.name,
        summary: chart.summary,
        story: chart.story,
        live: chart.live,
        params: Object.entries(chart.params).map(([name, { label: _, ...param }]) => ({
          name,
          ...(param.type === 'choice'
            ? {
                type: param.type,
                values: param.options.map((option) => option.value),
                default: param.default,
              }
            : param),
        })),
        views: chart.views.map((view) => ({ id: view.id, title: view.title })),
      })),
    }),
    { headers: { 'Content-Type': 'application/json' } },
  );
