/** Cutting a release: every view as it is today, as the entries and objects of an archive. */
import { type FRAMES, stateOf, type Chart, type Table, type View } from '@/charts/contract';
import { publishersOf, sourcesOf } from '@/charts/credit';
import { viewCsv } from '@/charts/files';
import { viewPath } from '@/charts/registry';
import type { Release } from '@/data/changelog';
import { keptCard, keptDrawing } from './drawing';
import { entrySchema, indexSchema, type ArchivedColumn, type ArchivedPicture, type Entry } from './schema';
import { objectName, packArchive } from './zip';

/** A view as a release keeps it: what is said of it, and its objects by name. */
export interface KeptView {
  entry: Entry;
  objects: Map<string, string>;
}

/** What is said of a view today, apart from its pictures. */
export function wordsOf(chart: Chart, view: View) {
  const state = stateOf(chart, view);
  const table = chart.table(state);
  return {
    slug: chart.slug,
    view: view.id,
    story: chart.story,
    title: view.title,
    name: chart.name,
    summary: chart.summary,
    description: view.description,
    alternative: chart.describe(state),
    measure: chart.measure(state),
    notes: [...chart.notes],
    vintage: chart.vintage,
    publishers: publishersOf(chart),
    sources: sourcesOf(chart).map(({ title, publisher, url, license, vintage }) => ({
      title,
      publisher,
      url,
      license,
      vintage,
    })),
    state,
    ...(chart.ground ? { ground: chart.ground } : {}),
    live: viewPath(chart, view),
    caption: table.caption,
    columns: columnsOf(table),
    rows: table.rows.length,
  };
}

function columnsOf({ columns, rows }: Table): ArchivedColumn[] {
  return columns.map(({ key, label, unit }) => {
    const types = new Set(
      rows
        .map((row) => row[key])
        .flatMap((cell) => (cell === null || cell === undefined ? [] : [typeof cell])),
    );
    const only = types.size === 1 ? [...types][0] : undefined;
    const type = only === 'number' ? 'number' : only === 'boolean' ? 'truth' : 'text';
    return { key, label, ...(unit === undefined ? {} : { unit }), type };
  });
}

/** Draws a view and gathers what is said of it. Throws if the schema does not take it. */
export async function keep(chart: Chart, view: View): Promise<KeptView> {
  const objects = new Map<string, string>();
  const put = (text: string, ending: 'svg' | 'csv'): string => {
    const name = objectName(text, ending);
    objects.set(name, text);
    return name;
  };
  const picture = async (frame: keyof typeof FRAMES): Promise<ArchivedPicture> => {
    const { svg, width, height } = await keptDrawing(chart, view, frame);
    return { object: put(svg, 'svg'), width, height };
  };
  const entry = entrySchema.parse({
    ...wordsOf(chart, view),
    csv: put(viewCsv(chart, view), 'csv'),
    ...(chart.drawings === 'one' ? {} : { narrow: await picture('narrow') }),
    wide: await picture('wide'),
    card: put(keptCard(chart, view), 'svg'),
  });
  return { entry, objects };
}

/** The bytes of a release's archive: the index of all its views, and the objects that earlier ones do not have. */
export function archiveBytes(
  { date, version, title }: Release,
  views: readonly KeptView[],
  isKept: (name: string) => boolean,
): Uint8Array {
  const index = indexSchema.parse({
    format: 1,
    date,
    version,
    title,
    views: views.map(({ entry }) => entry),
  });
  const objects = new Map(views.flatMap((view) => [...view.objects]).filter(([name]) => !isKept(name)));
  return packArchive(index, objects);
}
