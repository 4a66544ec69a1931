/**
 * What living charts fetch besides their layout, such as outlines or a lookup: a chart's folder has a files.ts for
 * it, found by file. Build only.
 */

/** A file of a chart: its name without ending, which says its content, and its JSON. */
export interface FetchedFile {
  file: string;
  json: string;
}

const modules = import.meta.glob<{ chartFiles: () => ReadonlyMap<string, FetchedFile> }>('./*/files.ts', {
  eager: true,
});

/** Every such file, with the chart's slug. */
export const fetchedFiles = (): (FetchedFile & { slug: string })[] =>
  Object.entries(modules).flatMap(([path, { chartFiles }]) =>
    [...chartFiles().values()].map((file) => ({ ...file, slug: path.split('/')[1] ?? '' })),
  );
