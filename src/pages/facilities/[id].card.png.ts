import type { APIRoute } from 'astro';
import { png } from '@/charts/raster';
import type { Facility } from '@/data/facilities';
import { plantCard } from '@/profiles/files';
import { plantOf, withCard } from '@/profiles/plant';
import { plantRoutes } from '@/profiles/routes';

export const getStaticPaths = () =>
  plantRoutes().filter(({ props: { facility } }) => withCard.has(facility.id));

export const GET: APIRoute<{ facility: Facility }> = async ({ props: { facility } }) =>
  new Response(await png(plantCard(plantOf(facility)), 1), { headers: { 'Content-Type': 'image/png' } });
