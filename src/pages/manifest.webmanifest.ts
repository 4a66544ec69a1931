import type { APIRoute } from 'astro';
import { withBase } from '@/lib/base';
import { SITE_LINE, SITE_NAME } from '@/lib/site';
import { resolveTokens } from '@/lib/theme';
import { ICONS, iconPath } from '@/offline/icons';

/** What a device needs to put the site among its programs. */
export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      id: withBase('/'),
      name: SITE_NAME,
      short_name: SITE_NAME,
      description: `${SITE_LINE}.`,
      lang: 'en',
      start_url: withBase('/'),
      scope: withBase('/'),
      // Addresses are there to be passed on: the bar that shows them stays.
      display: 'minimal-ui',
      background_color: resolveTokens('var(--paper)', 'dark'),
      theme_color: resolveTokens('var(--paper)', 'dark'),
      categories: ['news', 'education'],
      icons: ICONS.map((icon) => ({
        src: withBase(iconPath(icon)),
        sizes: `${icon.size}x${icon.size}`,
        type: 'image/png',
        purpose: icon.purpose,
      })),
    }),
    { headers: { 'Content-Type': 'application/manifest+json' } },
  );
