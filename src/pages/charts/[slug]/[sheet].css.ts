import type { APIRoute } from 'astro';
import type { Chart } from '@/charts/contract';
import { charts } from '@/charts/registry';
import { sheetName, sheetPath, sheetText } from '@/charts/sheet';

export function getStaticPaths() {
  return charts
    .filter((chart) => sheetPath(chart) !== undefined)
    .map((chart) => ({ params: { slug: chart.slug, sheet: sheetName(chart) }, props: { chart } }));
}

export const GET: APIRoute<{ chart: Chart }> = ({ props: { chart } }) =>
  new Response(sheetText(chart), { headers: { 'Content-Type': 'text/css' } });
