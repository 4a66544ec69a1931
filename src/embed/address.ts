/** Where the frame of a chart, a plant or a place is: one rule for the host's script, the code handed out and the previewer. Pure. */

/** What is wished for, as the attributes of the element say it; nothing about it is certain. */
export interface Wish {
  /** "smelter-lights" or, for a named view, "smelter-lights/in-1980". */
  chart?: string | null;
  /** EPA's number of a plant: "1007396". */
  facility?: string | null;
  /** State and county: "indiana/lake". */
  place?: string | null;
  /** What a live chart shows first, as its address has it: "year=1990". */
  state?: string | null;
  /** light or dark; anything else leaves the choice to the host's script, or else to the reader's system. */
  theme?: string | null;
  /** A date, "2026-11-30": the view as it was then, for good. */
  pinned?: string | null;
}

const WORDS = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** The path of the frame's folder below the site's own, without leading slash: "embed/x/y/"; undefined if the wish has none. */
function folderOf({ chart, facility, place, pinned }: Wish): string | undefined {
  const [wish = '', pattern = '', room = ''] = chart
    ? [chart, `${WORDS}(/${WORDS})?`]
    : facility
      ? [facility, '\\d{1,9}', 'facilities/']
      : [place ?? '', `${WORDS}/${WORDS}`, 'places/'];
  if (!new RegExp(`^${pattern}$`).test(wish) || wish === '') return undefined;
  if (!pinned) return `embed/${room}${wish}/`;
  // Only named views of charts are kept by date.
  return chart && wish.includes('/') && /^\d{4}-\d\d-\d\d$/.test(pinned)
    ? `embed/${wish}/${pinned}/`
    : undefined;
}

/** The same with the query: what goes behind the site's own address. Undefined for a wish that no frame can answer. */
export function framePath(wish: Wish): string | undefined {
  const folder = folderOf(wish);
  const query = new URLSearchParams(wish.state ?? '');
  if (wish.theme === 'light' || wish.theme === 'dark') query.set('theme', wish.theme);
  const text = query.toString();
  return folder && (text ? `${folder}?${text}` : folder);
}
