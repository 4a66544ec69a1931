/** The preview card of pages that are no chart's and no story's own. */
import { charts } from '@/charts/registry';

/** The first view of a chart as `card` and `cardAlt` of a page; another chart where that one is not there. */
export function cardOf(slug: string): { card: string; cardAlt: string } {
  const chart = charts.find((candidate) => candidate.slug === slug) ?? charts[0];
  if (!chart) throw new Error('the site has no charts');
  return { card: `/charts/${chart.slug}/${chart.views[0].id}.card.png`, cardAlt: chart.summary };
}
