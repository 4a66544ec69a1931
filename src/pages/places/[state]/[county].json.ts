import type { APIRoute } from 'astro';
import type { County } from '@/data/places';
import { placeJson } from '@/profiles/place/files';
import { countyPlace } from '@/profiles/place/place';
import { countyRoutes } from '@/profiles/place/routes';

export const getStaticPaths = countyRoutes;

export const GET: APIRoute<{ county: County }> = ({ props: { county } }) =>
  new Response(JSON.stringify(placeJson(countyPlace(county)), null, 1), {
    headers: { 'Content-Type': 'application/json' },
  });
