import type { APIRoute } from 'astro';
import { png } from '@/charts/raster';
import type { State } from '@/lib/states';
import { placeCard } from '@/profiles/place/files';
import { statePlace } from '@/profiles/place/place';
import { stateRoutes } from '@/profiles/place/routes';

export const getStaticPaths = stateRoutes;

export const GET: APIRoute<{ state: State }> = async ({ props: { state } }) =>
  new Response(await png(placeCard(statePlace(state)), 1), { headers: { 'Content-Type': 'image/png' } });
