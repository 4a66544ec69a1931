/**
 * The dated record of data releases, newest first. `npm run release -- --log <date>` adds an entry, whose sentences are
 * written by hand; a published one is never rewritten. What differs table by table is in `changes.ts`.
 */
import type { TableChange } from './changes.ts';
import entries from './changelog.json' with { type: 'json' };

/** One release of the data. */
export interface Release {
  /** ISO date of the release. */
  readonly date: string;
  /** Semantic version: a column or table renamed, redefined or dropped raises the first number, a new one the second, new values the third. */
  readonly version: string;
  readonly title: string;
  readonly changes: readonly string[];
}

export const releases: readonly Release[] = entries;

/** The newest release. Throws when the record is empty. */
export function latestRelease(): Release {
  const [latest] = releases;
  if (!latest) throw new Error('src/data/changelog.json has no entry');
  return latest;
}

/** The version that follows another by the rule above, after what has changed; the same if nothing has. */
export function versionAfter(version: string, changes: readonly TableChange[]): string {
  const [first = 0, second = 0, third = 0] = version.split('.').map(Number);
  const lost = ({ status, columns }: TableChange): boolean =>
    status === 'dropped' || [columns.dropped, columns.renamed, columns.redefined].some((it) => it.length > 0);
  const gained = ({ status, columns }: TableChange): boolean => status === 'new' || columns.added.length > 0;
  if (changes.some(lost)) return `${first + 1}.0.0`;
  if (changes.some(gained)) return `${first}.${second + 1}.0`;
  return changes.length > 0 ? `${first}.${second}.${third + 1}` : version;
}
