/** Makes an offline edition of a built site: one archive that opens from a folder. */
import { readFileSync } from 'node:fs';
import { Piscina } from 'piscina';
import { pack, writeArchive, type Packed } from './archive.ts';
import { holds } from './contents.ts';
import { homeOf, type EditionPlan } from './offline-file.ts';
import { readMe } from './read-me.ts';

/** What is not of the built site; the faces' licence asks to go where they go. */
const besides = (plan: EditionPlan): Readonly<Record<string, string>> => ({
  'READ-ME.txt': readMe({ ...plan, home: homeOf(plan) }),
  'fonts-licence.txt': readFileSync('src/styles/fonts/OFL.txt', 'utf8'),
});

/** How many files are on their way at once: enough to keep every thread busy, few enough to hold. */
const UNDER_WAY = 64;

/** Writes the archive: all in one folder, entries by name. Its bytes do not depend on the number of threads. */
export async function makeEdition(
  plan: EditionPlan,
  out: { path: string; folder: string },
  threads = 2,
): Promise<{ entries: number; bytes: number }> {
  const own = besides(plan);
  const names = [
    ...plan.site.files.filter((path) => holds(path, plan.edition, plan.share)),
    ...Object.keys(own),
  ].sort();
  const pool = new Piscina<string, Packed>({
    filename: new URL('packer-thread.ts', import.meta.url).href,
    workerData: plan,
    minThreads: threads,
    maxThreads: threads,
  });
  const packed = (name: string): Promise<Packed> => {
    const text = own[name];
    return text === undefined ? pool.run(name) : Promise.resolve(pack(new TextEncoder().encode(text)));
  };
  try {
    return await writeArchive(out.path, plan.date, inOrder(names, packed, out.folder));
  } finally {
    await pool.destroy();
  }
}

/** The files in the order of their names, whichever is ready first. */
async function* inOrder(
  names: readonly string[],
  packed: (name: string) => Promise<Packed>,
  folder: string,
): AsyncGenerator<readonly [string, Packed]> {
  const coming: Promise<Packed>[] = [];
  for (const [i, name] of names.entries()) {
    while (coming.length < UNDER_WAY && i + coming.length < names.length) {
      const next = packed(names[i + coming.length] ?? '');
      // A failure is told when its turn comes; until then it is no stray one.
      next.catch(() => undefined);
      coming.push(next);
    }
    const file = await coming.shift();
    if (file) yield [`${folder}/${name}`, file];
  }
}
