import type { APIRoute } from 'astro';
import { dataPackage } from '@/downloads/package';

/** The Frictionless data package of all tables. */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(dataPackage(), null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
