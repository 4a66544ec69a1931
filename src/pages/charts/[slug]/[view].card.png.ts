import type { APIRoute } from 'astro';
import { everyView } from '@/charts/registry';
import type { Chart, View } from '@/charts/contract';
import { cardSvg, png } from '@/charts/picture';

export function getStaticPaths() {
  return everyView().map(({ chart, view }) => ({
    params: { slug: chart.slug, view: view.id },
    props: { chart, view },
  }));
}

export const GET: APIRoute<{ chart: Chart; view: View }> = ({ props: { chart, view } }) =>
  new Response(png(cardSvg(chart, view), 1), { headers: { 'Content-Type': 'image/png' } });
