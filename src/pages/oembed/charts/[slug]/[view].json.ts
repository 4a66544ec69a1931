import type { APIRoute } from 'astro';
import { viewOembed } from '@/charts/files';
import { viewRoutes, type ViewProps } from '@/charts/routes';

export const getStaticPaths = viewRoutes;

export const GET: APIRoute<ViewProps> = ({ props: { chart, view } }) =>
  new Response(JSON.stringify(viewOembed(chart, view)), { headers: { 'Content-Type': 'application/json' } });
