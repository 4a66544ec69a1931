/** How a view as a release kept it stands to the same view today. Build only. */
import type { Chart, View } from '@/charts/contract';
import { viewCsv } from '@/charts/files';
import { charts } from '@/charts/registry';
import { keptCard } from './drawing';
import { wordsOf } from './make';
import type { Entry } from './schema';
import { objectName } from './zip';

export type Standing =
  /** Nothing that a reader sees has changed. */
  | 'same'
  /** The numbers are the same; the drawing or the words are not. */
  | 'redrawn'
  | 'renumbered'
  /** There is no such view any more. */
  | 'gone';

interface Today {
  csv: string;
  card: string;
  words: string;
}

const today = new WeakMap<View, Today>();

function todayOf(chart: Chart, view: View): Today {
  let found = today.get(view);
  if (!found) {
    found = {
      csv: objectName(viewCsv(chart, view), 'csv'),
      card: objectName(keptCard(chart, view), 'svg'),
      words: JSON.stringify(seen(wordsOf(chart, view))),
    };
    today.set(view, found);
  }
  return found;
}

/** The words that a reader of the chart sees, in a fixed order. */
const seen = (words: ReturnType<typeof wordsOf> | Entry) => [
  words.title,
  words.measure,
  words.alternative,
  words.notes,
  words.vintage,
  words.publishers,
  words.columns.map(({ label, unit }) => [label, unit]),
];

/** The view as it is today, if it is still there. */
export function liveOf({ slug, view: id }: Entry): { chart: Chart; view: View } | undefined {
  const chart = charts.find((candidate) => candidate.slug === slug);
  const view = chart?.views.find((candidate) => candidate.id === id);
  return chart && view ? { chart, view } : undefined;
}

/** Compares an archived view with today's: its rows, its words and its card, which is drawn as the page is. */
export function standingOf(entry: Entry): Standing {
  const live = liveOf(entry);
  if (!live) return 'gone';
  const now = todayOf(live.chart, live.view);
  if (now.csv !== entry.csv) return 'renumbered';
  return now.card === entry.card && now.words === JSON.stringify(seen(entry)) ? 'same' : 'redrawn';
}

/** True if the card of a shared link is today's, so that no picture of its own is needed. */
export function sharesCard(entry: Entry): boolean {
  const live = liveOf(entry);
  return live !== undefined && todayOf(live.chart, live.view).card === entry.card;
}
