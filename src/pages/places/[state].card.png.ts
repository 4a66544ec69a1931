import type { APIRoute } from 'astro';
import { png } from '@/charts/picture';
import type { State } from '@/lib/states';
import { placeCard } from '@/profiles/place/files';
import { statePlace } from '@/profiles/place/place';
import { stateRoutes } from '@/profiles/place/routes';

export const getStaticPaths = stateRoutes;

export const GET: APIRoute<{ state: State }> = ({ props: { state } }) =>
  new Response(png(placeCard(statePlace(state)), 1), { headers: { 'Content-Type': 'image/png' } });
