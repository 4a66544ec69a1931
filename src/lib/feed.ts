/** What the feed tells of, newest first. Pure: dates are those of the things, never the clock's. */

/** One entry: a story, or a release of the data. */
export interface FeedEntry {
  readonly title: string;
  readonly description: string;
  /** Path inside the site, its own for each entry: it is the entry's identity too. */
  readonly path: string;
  /** ISO day. */
  readonly date: string;
  readonly category: string;
}

interface StoryLike {
  readonly slug: string;
  readonly title: string;
  readonly dek: string;
  readonly asOf: string;
}

interface ReleaseLike {
  readonly date: string;
  readonly title: string;
  readonly changes: readonly string[];
}

/** Stories and releases as entries, the newest first; of one day, stories stand before releases and keep their order. */
export function feedEntries(stories: readonly StoryLike[], releases: readonly ReleaseLike[]): FeedEntry[] {
  const told = stories.map(({ slug, title, dek, asOf }) => ({
    title,
    description: dek,
    path: `/stories/${slug}/`,
    date: asOf,
    category: 'Story',
  }));
  const released = releases.map((release) => ({
    title: release.title,
    description: release.changes.join(' '),
    path: `/data/#release-${release.date}`,
    date: release.date,
    category: 'Data',
  }));
  return [...told, ...released].sort((a, b) => b.date.localeCompare(a.date));
}
