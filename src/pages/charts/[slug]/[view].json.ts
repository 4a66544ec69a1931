import type { APIRoute } from 'astro';
import { everyView } from '@/charts/registry';
import type { Chart, View } from '@/charts/contract';
import { viewJson } from '@/charts/files';

export function getStaticPaths() {
  return everyView().map(({ chart, view }) => ({
    params: { slug: chart.slug, view: view.id },
    props: { chart, view },
  }));
}

export const GET: APIRoute<{ chart: Chart; view: View }> = ({ props: { chart, view } }) =>
  new Response(JSON.stringify(viewJson(chart, view), null, 1), {
    headers: { 'Content-Type': 'application/json' },
  });
