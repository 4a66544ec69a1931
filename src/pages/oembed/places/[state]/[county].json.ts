import type { APIRoute } from 'astro';
import type { County } from '@/data/places';
import { placeOembed } from '@/profiles/place/files';
import { countyPlace } from '@/profiles/place/place';
import { embeddedCountyRoutes } from '@/profiles/place/routes';

export const getStaticPaths = embeddedCountyRoutes;

export const GET: APIRoute<{ county: County }> = ({ props: { county } }) =>
  new Response(JSON.stringify(placeOembed(countyPlace(county))), {
    headers: { 'Content-Type': 'application/json' },
  });
