/** How the place finder reads what is typed. Shared by the shards of the build and by the browser, which must agree. */

/** Letters that begin a shard's name; what is shorter asks for nothing yet. */
export const SHARD_LENGTH = { word: 2, zip: 3 } as const;

const SAME: Readonly<Record<string, string>> = { saint: 'st', sainte: 'ste', mount: 'mt', fort: 'ft' };

/** "Saint-Gabriel" → "st gabriel": small letters, no accents, no dots, the shortened forms that the postal service mixes. */
export function foldPlace(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’.]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ')
    .map((word) => SAME[word] ?? word)
    .join(' ');
}

/** What was typed: a ZIP code or its beginning, a congressional district, or a name. */
export type PlaceQuery =
  | { readonly kind: 'zip'; readonly text: string; readonly shard: string }
  | { readonly kind: 'district'; readonly text: string; readonly shard: string }
  | { readonly kind: 'name'; readonly text: string; readonly shard: string };

/** Reads an entry; undefined while it is too short to look up. A shard is the name of a file of the finder. */
export function readPlaceQuery(entry: string): PlaceQuery | undefined {
  const typed = entry.trim();
  if (/^\d{1,5}$/.test(typed))
    return typed.length < SHARD_LENGTH.zip
      ? undefined
      : { kind: 'zip', text: typed, shard: `zip-${typed.slice(0, SHARD_LENGTH.zip)}` };
  const district = /^([a-z]{2})[\s-]*(\d{1,2}|al)$/i.exec(typed);
  if (district?.[1] && district[2]) {
    const number = /^al$/i.test(district[2]) ? 'AL' : String(Number(district[2]));
    const state = district[1].toUpperCase();
    return {
      kind: 'district',
      text: `${state}-${number === '0' ? 'AL' : number}`,
      shard: `district-${state.toLowerCase()}`,
    };
  }
  const text = foldPlace(typed);
  const letters = text.replaceAll(' ', '');
  if (letters.length < SHARD_LENGTH.word) return undefined;
  return { kind: 'name', text, shard: `name-${letters.slice(0, SHARD_LENGTH.word)}` };
}

/** One answer: what matches, what is shown, where it leads below /places/, and what is said beside it. */
export type PlaceAnswer = readonly [key: string, label: string, path: string, beside: string];

/** The answers of a shard that an entry means, whole words first. At most `most`. */
export function answersTo(
  query: PlaceQuery,
  shard: readonly PlaceAnswer[],
  most = 12,
): readonly PlaceAnswer[] {
  const begins = shard.filter(([key]) => key.startsWith(query.text));
  if (query.kind === 'district') return begins.filter(([key]) => key === query.text).slice(0, most);
  const whole = begins.filter(([key]) => key === query.text);
  const rest = begins.filter(([key]) => key !== query.text);
  return [...whole, ...rest].slice(0, most);
}
