/** The way from the fetched file to an engine. */
import { readColumns, type Wire } from '@/explorer/columns';
import { buildEngine, type Engine } from '@/explorer/engine';
import { inSlices } from './after-paint';

/** Fetches the columns and makes an engine of them. Rejects when the file cannot be had or is not whole. */
export async function fetchEngine(src: string): Promise<Engine> {
  const answer = await fetch(src);
  if (!answer.ok) throw new Error(`${src}: ${answer.status}`);
  const columns = readColumns((await answer.json()) as Wire);
  return inSlices(buildEngine(columns));
}
