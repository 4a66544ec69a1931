import type { APIRoute } from 'astro';
import type { State } from '@/lib/states';
import { placeJson } from '@/profiles/place/files';
import { statePlace } from '@/profiles/place/place';
import { stateRoutes } from '@/profiles/place/routes';

export const getStaticPaths = stateRoutes;

export const GET: APIRoute<{ state: State }> = ({ props: { state } }) =>
  new Response(JSON.stringify(placeJson(statePlace(state)), null, 1), {
    headers: { 'Content-Type': 'application/json' },
  });
