import type { APIRoute } from 'astro';
import { hostScript } from '@/embed/compile';

/** The script for host pages, at an address that never changes. */
export const GET: APIRoute = async () =>
  new Response(await hostScript(), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
