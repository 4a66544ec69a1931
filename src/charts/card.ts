/** The preview card of pages that are no chart's and no story's own. Build only. */
import { chartBySlug } from './registry';

/** The first view of a chart as `card` and `cardAlt` of a page; an unknown chart stops the build. */
export function cardOf(slug: string): { card: string; cardAlt: string } {
  const chart = chartBySlug(slug);
  return { card: `/charts/${chart.slug}/${chart.views[0].id}.card.png`, cardAlt: chart.summary };
}
