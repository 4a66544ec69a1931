import type { APIRoute } from 'astro';
import type { Facility } from '@/data/facilities';
import { plantCsv } from '@/profiles/files';
import { plantOf } from '@/profiles/plant';
import { plantRoutes } from '@/profiles/routes';

export const getStaticPaths = plantRoutes;

export const GET: APIRoute<{ facility: Facility }> = ({ props: { facility } }) =>
  new Response(plantCsv(plantOf(facility)), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
