import type { APIRoute } from 'astro';
import { absolute } from '@/lib/base';

/**
 * Nothing is closed to anyone: copies say themselves that they are copies. Crawlers read this file at the root of a
 * host only; below a project's path they find the map by the link in each page's head.
 */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap-index.xml')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
