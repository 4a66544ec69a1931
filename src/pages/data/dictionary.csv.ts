import type { APIRoute } from 'astro';
import { dictionaryCsv } from '@/downloads/words';

/** Every column of every table. */
export const GET: APIRoute = () =>
  new Response(dictionaryCsv(), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
