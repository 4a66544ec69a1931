/** Keeps the address bar in step with what the reader asks. */
import { formatQuery } from '@/explorer/address';
import type { Query } from '@/explorer/query';

/** Browsers refuse addresses that change with every letter. */
const PAUSE = 250;

/** Writes the query into the address after a pause; the returned function calls it off. */
export function writeAddress(query: Query): () => void {
  const timer = setTimeout(() => {
    const wanted = formatQuery(query);
    if (wanted !== location.search) history.replaceState(history.state, '', wanted || location.pathname);
  }, PAUSE);
  return () => clearTimeout(timer);
}
