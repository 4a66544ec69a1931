import type { APIRoute } from 'astro';
import { tractFiles } from '@/charts/tract-risk/files';

export const getStaticPaths = () =>
  [...tractFiles().values()].map(({ file, json }) => ({ params: { file }, props: { json } }));

export const GET: APIRoute<{ json: string }> = ({ props: { json } }) =>
  new Response(json, { headers: { 'Content-Type': 'application/json' } });
