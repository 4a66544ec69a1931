/** The tools a reader sees as a file, made in the browser. Pure. */
import { csv } from '@/lib/delimited';
import type { Tool } from './tool';

/** Columns of the file, in order. */
const COLUMNS = [
  'id', 'document', 'area', 'place', 'tool', 'sentence', 'bold', 'lever', 'level', 'industries', 'part_of',
  'standing', 'status', 'status_date', 'status_sources',
] as const; // prettier-ignore

/** CSV with lines of provenance on top, each begun with "#". Lists are joined by semicolons. */
export function toolsCsv(tools: readonly Tool[], provenance: readonly string[]): string {
  const notes = provenance.map((line) => `# ${line.replace(/\s+/g, ' ').trim()}\r\n`).join('');
  const rows = tools.map((tool) => ({
    ...tool,
    industries: tool.industries.join('; '),
    status_sources: tool.status_sources.map(({ title, url }) => `${title} <${url}>`).join('; '),
  }));
  return notes + csv(COLUMNS, rows);
}
