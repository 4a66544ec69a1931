import type { APIRoute } from 'astro';
import { pack, type PackStory } from '@/press/pack';
import { stories } from '@/stories/registry';

export function getStaticPaths() {
  return stories.map(({ slug, title, asOf }) => ({
    params: { story: slug },
    props: { story: { slug, title, asOf } },
  }));
}

export const GET: APIRoute<{ story: PackStory }> = async ({ props: { story } }) =>
  new Response(await pack(story), { headers: { 'Content-Type': 'application/zip' } });
