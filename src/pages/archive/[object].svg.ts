import type { APIRoute } from 'astro';
import { archives } from '@/archive/archive';
import { servedObjects } from '@/archive/pinned';

export const getStaticPaths = () =>
  servedObjects('svg').map((name) => ({ params: { object: name.replace(/\.svg$/, '') }, props: { name } }));

export const GET: APIRoute<{ name: string }> = ({ props: { name } }) =>
  new Response(archives().text(name), { headers: { 'Content-Type': 'image/svg+xml' } });
