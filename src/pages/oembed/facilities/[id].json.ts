import type { APIRoute } from 'astro';
import type { Facility } from '@/data/facilities';
import { plantOembed } from '@/profiles/files';
import { plantOf } from '@/profiles/plant';
import { plantRoutes } from '@/profiles/routes';

export const getStaticPaths = plantRoutes;

export const GET: APIRoute<{ facility: Facility }> = ({ props: { facility } }) =>
  new Response(JSON.stringify(plantOembed(plantOf(facility))), {
    headers: { 'Content-Type': 'application/json' },
  });
