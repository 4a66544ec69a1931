/** A new entry of the change log, or another version for the newest; sentences and title stay as they were written. */
import { format, resolveConfig } from 'prettier';
import { z } from 'zod';

const CHANGELOG = 'src/data/changelog.json';

const entries = z.array(
  z.strictObject({
    date: z.iso.date(),
    version: z.string().regex(/^\d+\.\d+\.\d+$/),
    title: z.string().min(1),
    changes: z.array(z.string()),
  }),
);

/**
 * The text of the change log with the entry of a release that is not kept yet at its top. Throws one line for a date
 * that is none, or not the newest, or whose release is kept, and for a new entry without title.
 */
export async function withEntry(
  changelog: string,
  { date, version, title }: { date: string; version: string; title?: string },
  kept: readonly string[],
): Promise<string> {
  if (!z.iso.date().safeParse(date).success)
    throw new Error(`"${date}" is not a date; expected one as 2027-01-15`);
  const log = entries.parse(JSON.parse(changelog));
  const later = [...kept, ...log.map((entry) => entry.date)].find((other) => other > date);
  if (later !== undefined) throw new Error(`there is a release of ${later}, which is newer than ${date}`);
  if (kept.includes(date)) throw new Error(`the release of ${date} is kept already, and its entry with it`);
  const [newest, ...older] = log;
  const there = newest?.date === date ? newest : undefined;
  const called = title ?? there?.title;
  if (called === undefined) throw new Error(`a new entry needs a title: --log ${date} --title "…"`);
  const entry = { date, version, title: called, changes: there?.changes ?? [] };
  const all = there ? [entry, ...older] : [entry, ...log];
  return format(JSON.stringify(all), { ...(await resolveConfig(CHANGELOG)), filepath: CHANGELOG });
}
