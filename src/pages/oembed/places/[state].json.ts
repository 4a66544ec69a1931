import type { APIRoute } from 'astro';
import type { State } from '@/lib/states';
import { placeOembed } from '@/profiles/place/files';
import { statePlace } from '@/profiles/place/place';
import { embeddedStateRoutes } from '@/profiles/place/routes';

export const getStaticPaths = embeddedStateRoutes;

export const GET: APIRoute<{ state: State }> = ({ props: { state } }) =>
  new Response(JSON.stringify(placeOembed(statePlace(state))), {
    headers: { 'Content-Type': 'application/json' },
  });
