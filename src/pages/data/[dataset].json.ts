import type { APIRoute } from 'astro';
import type { DatasetName } from '@/data/schema/datasets';
import { fileOf } from '@/downloads/files';
import { datasetNames } from '@/downloads/table';

export function getStaticPaths() {
  return datasetNames.map((dataset) => ({ params: { dataset } }));
}

export const GET: APIRoute = ({ params }) =>
  new Response(fileOf(params.dataset as DatasetName, 'json').bytes, {
    headers: { 'Content-Type': 'application/json' },
  });
