/** The dated record of data releases, newest first. An entry is added by hand with each release, never rewritten. */
import entries from './changelog.json' with { type: 'json' };

/** One release of the data. */
export interface Release {
  /** ISO date of the release. */
  readonly date: string;
  /** Semantic version: a column renamed or dropped raises the first number, a new one the second, new values the third. */
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
