import type { APIRoute } from 'astro';
import { archives } from '@/archive/archive';
import { servedObjects } from '@/archive/pinned';

export const getStaticPaths = () =>
  servedObjects('csv').map((name) => ({ params: { object: name.replace(/\.csv$/, '') }, props: { name } }));

export const GET: APIRoute<{ name: string }> = ({ props: { name } }) =>
  new Response(archives().text(name), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
