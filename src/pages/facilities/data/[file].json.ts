import type { APIRoute } from 'astro';
import { explorerFiles, type ExplorerFile } from '@/explorer/build/files';

export function getStaticPaths() {
  return explorerFiles.map((file) => ({ params: { file: file.name }, props: { file } }));
}

export const GET: APIRoute<{ file: ExplorerFile }> = ({ props: { file } }) =>
  new Response(file.json, { headers: { 'Content-Type': 'application/json' } });
