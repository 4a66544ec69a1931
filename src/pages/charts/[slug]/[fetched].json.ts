import type { APIRoute } from 'astro';
import { fetchedFiles } from '@/charts/fetched';

export const getStaticPaths = () =>
  fetchedFiles().map(({ slug, file, json }) => ({ params: { slug, fetched: file }, props: { json } }));

export const GET: APIRoute<{ json: string }> = ({ props: { json } }) =>
  new Response(json, { headers: { 'Content-Type': 'application/json' } });
