import type { APIRoute } from 'astro';
import type { Chart, View } from '@/charts/contract';
import { stepSvg } from '@/charts/picture';
import { everyView } from '@/charts/registry';

// Only live charts stand on the stage of a scrolly.
export function getStaticPaths() {
  return everyView()
    .filter(({ chart }) => chart.live)
    .map(({ chart, view }) => ({ params: { slug: chart.slug, view: view.id }, props: { chart, view } }));
}

export const GET: APIRoute<{ chart: Chart; view: View }> = ({ props: { chart, view } }) =>
  new Response(stepSvg(chart, view), { headers: { 'Content-Type': 'image/svg+xml' } });
