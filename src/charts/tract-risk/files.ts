/** The files that the living chart fetches when it is used: outlines by vintage, and what the lookup answers with. Build only. */
import { createHash } from 'node:crypto';
import { RISK_YEARS } from '@/data/tracts';
import type { FetchedFile } from '../fetched';
import { shapeFile } from './geometry';
import { lookupFile } from './lookup-file';

const made = new Map<string, FetchedFile>();

/** Name and content of each file, by what it is; the name says the content, as that of the layout does. */
export function chartFiles(): ReadonlyMap<string, FetchedFile> {
  if (made.size > 0) return made;
  const put = (name: string, content: unknown): void => {
    const json = JSON.stringify(content);
    made.set(name, { file: `${name}-${createHash('sha256').update(json).digest('hex').slice(0, 10)}`, json });
  };
  for (const year of RISK_YEARS) put(`shapes-${year}`, shapeFile(year));
  put('lookup', lookupFile());
  return made;
}
