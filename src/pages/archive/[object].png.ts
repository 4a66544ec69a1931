import type { APIRoute } from 'astro';
import { archives } from '@/archive/archive';
import { servedCards } from '@/archive/pinned';
import { png } from '@/charts/raster';

export const getStaticPaths = () =>
  servedCards().map((name) => ({ params: { object: name.replace(/\.svg$/, '') }, props: { name } }));

export const GET: APIRoute<{ name: string }> = async ({ props: { name } }) =>
  new Response(await png(archives().text(name), 1), { headers: { 'Content-Type': 'image/png' } });
