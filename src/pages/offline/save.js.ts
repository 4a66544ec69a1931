import type { APIRoute } from 'astro';
import { withBase } from '@/lib/base';
import { savingScript } from '@/offline/compile';

export const GET: APIRoute = async () =>
  new Response(await savingScript(withBase('/')), {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
