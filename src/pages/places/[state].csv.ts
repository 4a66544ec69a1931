import type { APIRoute } from 'astro';
import type { State } from '@/lib/states';
import { placeCsv } from '@/profiles/place/files';
import { statePlace } from '@/profiles/place/place';
import { stateRoutes } from '@/profiles/place/routes';

export const getStaticPaths = stateRoutes;

export const GET: APIRoute<{ state: State }> = ({ props: { state } }) =>
  new Response(placeCsv(statePlace(state)), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
