/** When a release may be cut, and how today's charts differ from the one that was cut last. Pure. */
import type { ArchiveIndex, Entry } from '../../../src/archive/schema.ts';

/** Why the archive of a date must not be written beside those of the dates given; undefined if it may. */
export function refusal(date: string, there: readonly string[], again: boolean): string | undefined {
  const later = there.find((other) => other > date);
  if (later !== undefined)
    return `the archive of ${later} is newer than the newest entry of the change log, ${date}`;
  if (there.includes(date) && !again)
    return `the archive of ${date} is there already, and published archives are never rewritten; if nobody has seen it yet: npm run release -- --again`;
  return undefined;
}

const address = ({ slug, view }: Entry): string => `${slug}/${view}`;

/** What of a view differs, in words; empty if nothing does. */
function changes(then: Entry, now: Entry): string[] {
  const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
  const parts: string[] = [];
  if (then.csv !== now.csv) parts.push('numbers');
  const { csv: _c, card: _k, narrow: _n, wide: _w, ...words } = then;
  const { csv: _c2, card: _k2, narrow: _n2, wide: _w2, ...wordsNow } = now;
  if (!same(words, wordsNow)) parts.push('words');
  if (!same([then.narrow, then.wide, then.card], [now.narrow, now.wide, now.card])) parts.push('drawing');
  return parts;
}

/** A line for each view that was added, is gone or has changed since a release, and a line that sums up. */
export function report(newest: ArchiveIndex, today: readonly Entry[]): string[] {
  const then = new Map(newest.views.map((entry) => [address(entry), entry]));
  const now = new Map(today.map((entry) => [address(entry), entry]));
  const added = [...now.keys()].filter((key) => !then.has(key)).map((key) => `added    ${key}`);
  const gone = [...then.keys()].filter((key) => !now.has(key)).map((key) => `gone     ${key}`);
  const changed = [...now].flatMap(([key, entry]) => {
    const before = then.get(key);
    const parts = before ? changes(before, entry) : [];
    return parts.length > 0 ? [`changed  ${key} (${parts.join(', ')})`] : [];
  });
  const sum = `${now.size} views today; since the release of ${newest.date}: ${added.length} added, ${gone.length} gone, ${changed.length} changed`;
  return [...added, ...gone, ...changed, sum];
}
