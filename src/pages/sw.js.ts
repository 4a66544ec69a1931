import type { APIRoute } from 'astro';
import { withBase } from '@/lib/base';
import { workerScript } from '@/offline/compile';

/** At the root of the site, because a worker sees no more than the folder it lies in. `SERVICE_WORKER=off` ends it. */
export const GET: APIRoute = async () =>
  new Response(await workerScript(withBase('/'), process.env['SERVICE_WORKER'] === 'off'), {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
