import type { APIRoute } from 'astro';
import { png } from '@/charts/raster';
import { ICONS, iconSvg, type Icon } from '@/offline/icons';

export const getStaticPaths = () => ICONS.map((icon) => ({ params: { icon: icon.name }, props: { icon } }));

export const GET: APIRoute<{ icon: Icon }> = async ({ props: { icon } }) =>
  new Response(await png(iconSvg(icon), 1), { headers: { 'Content-Type': 'image/png' } });
