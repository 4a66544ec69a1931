import type { APIRoute } from 'astro';
import type { County } from '@/data/places';
import { placeCsv } from '@/profiles/place/files';
import { countyPlace } from '@/profiles/place/place';
import { countyRoutes } from '@/profiles/place/routes';

export const getStaticPaths = countyRoutes;

export const GET: APIRoute<{ county: County }> = ({ props: { county } }) =>
  new Response(placeCsv(countyPlace(county)), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
