/** What a page fetches, as it came over the wire; measured in one way by the tests and by the bench. */
import type { CDPSession } from 'playwright-core';

export interface Traffic {
  /** Bytes by type of resource, in the words of the browser. */
  bytes: Partial<Record<string, number>>;
  /** Addresses asked for, those of the site without origin and base. */
  requests: string[];
}

/** Follows all that a page fetches from now on; `root` is the site's origin and base. */
export async function keepTraffic(session: CDPSession, root: string): Promise<Traffic> {
  const traffic: Traffic = { bytes: {}, requests: [] };
  const kinds = new Map<string, string>();
  session.on('Network.requestWillBeSent', ({ requestId, type, request }) => {
    if (!request.url.startsWith('http')) return;
    kinds.set(requestId, type ?? 'Other');
    traffic.requests.push(request.url.replace(root, ''));
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId);
    if (kind !== undefined) traffic.bytes[kind] = (traffic.bytes[kind] ?? 0) + encodedDataLength;
  });
  await session.send('Network.enable');
  return traffic;
}

/** Our words for the browser's types; whatever is not here is "other". */
const WORDS: Readonly<Record<string, (typeof PARTS)[number]>> = {
  Document: 'html',
  Stylesheet: 'css',
  Font: 'font',
  Script: 'script',
  Image: 'picture',
  Fetch: 'data',
  XHR: 'data',
};

export const PARTS = ['html', 'css', 'font', 'script', 'picture', 'data', 'other'] as const;

/** KB (1,024 bytes) by kind, headers included, and the number of requests. */
export type Weight = Readonly<Record<(typeof PARTS)[number] | 'all' | 'requests', number>>;

/** Sums up what was fetched. Script in the page's own HTML counts as page. */
export function weightOf({ bytes, requests }: Traffic): Weight {
  const sums: Record<string, number> = Object.fromEntries(PARTS.map((part) => [part, 0]));
  for (const [type, n] of Object.entries(bytes)) {
    const part = WORDS[type] ?? 'other';
    sums[part] = (sums[part] ?? 0) + (n ?? 0);
  }
  const all = Object.values(sums).reduce((total, n) => total + n, 0);
  const kb = (n: number): number => Math.round((n / 1024) * 10) / 10;
  const parts = PARTS.map((part) => [part, kb(sums[part] ?? 0)]);
  return { ...Object.fromEntries(parts), all: kb(all), requests: requests.length } as Weight;
}

/** The parts of a weight in words, for whoever has to slim the page. */
export const partsInWords = (weight: Weight): string =>
  `${PARTS.filter((part) => weight[part] > 0)
    .map((part) => `${part} ${weight[part]}`)
    .join(', ')} KB`;
