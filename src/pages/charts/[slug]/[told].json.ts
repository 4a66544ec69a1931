import type { APIRoute } from 'astro';
import { charts } from '@/charts/registry';
import { toldFiles } from '@/charts/told';

export const getStaticPaths = () =>
  charts
    .filter((chart) => chart.live)
    .flatMap((chart) =>
      [...toldFiles(chart)].map(([told, json]) => ({ params: { slug: chart.slug, told }, props: { json } })),
    );

export const GET: APIRoute<{ json: string }> = ({ props: { json } }) =>
  new Response(json, { headers: { 'Content-Type': 'application/json' } });
