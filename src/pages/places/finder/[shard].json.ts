import type { APIRoute } from 'astro';
import type { PlaceAnswer } from '@/lib/place-words';
import { shards } from '@/profiles/place/finder';

export const getStaticPaths = () =>
  [...shards].map(([shard, answers]) => ({ params: { shard }, props: { answers } }));

export const GET: APIRoute<{ answers: readonly PlaceAnswer[] }> = ({ props: { answers } }) =>
  new Response(JSON.stringify(answers), { headers: { 'Content-Type': 'application/json' } });
