import type { APIRoute } from 'astro';
import type { Chart } from '@/charts/contract';
import { placedJson, placedName } from '@/charts/placed';
import { charts } from '@/charts/registry';

export function getStaticPaths() {
  return charts
    .filter((chart) => chart.live)
    .map((chart) => ({ params: { slug: chart.slug, placed: placedName(chart) }, props: { chart } }));
}

export const GET: APIRoute<{ chart: Chart }> = ({ props: { chart } }) =>
  new Response(placedJson(chart), { headers: { 'Content-Type': 'application/json' } });
