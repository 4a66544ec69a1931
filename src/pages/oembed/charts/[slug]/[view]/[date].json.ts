import type { APIRoute } from 'astro';
import { pinnedOembed } from '@/archive/embed';
import { pinnedRoutes, type Pinned } from '@/archive/pinned';

export const getStaticPaths = pinnedRoutes;

export const GET: APIRoute<{ pinned: Pinned }> = ({ props: { pinned } }) =>
  new Response(JSON.stringify(pinnedOembed(pinned)), { headers: { 'Content-Type': 'application/json' } });
