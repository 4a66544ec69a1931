import type { APIRoute } from 'astro';
import { sourcesCsv } from '@/downloads/words';

/** Every file the data come from. */
export const GET: APIRoute = () =>
  new Response(sourcesCsv(), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
