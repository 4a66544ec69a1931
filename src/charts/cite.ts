/** How to cite a view, and how to credit it under a picture. Build only. */
import { latestRelease } from '@/data/changelog';
import { absolute } from '@/lib/base';
import { citationForms, plainCitation, type CitationForms, type Cited } from '@/lib/citation';
import type { Chart, View } from './contract';
import { sourcesOf } from './credit';
import { viewPath } from './registry';

const cited = (chart: Chart, view: View): Cited => ({
  key: `${chart.slug}/${view.id}`,
  title: view.title,
  url: absolute(viewPath(chart, view)),
  vintage: chart.vintage,
  release: latestRelease(),
  from: sourcesOf(chart).map(({ publisher, title }) => `${publisher}, ${title}`),
});

/** The plain citation of a view, with the version date. */
export const citation = (chart: Chart, view: View): string => plainCitation(cited(chart, view));

/** The citation of a view in every form. */
export const viewCitations = (chart: Chart, view: View): CitationForms => citationForms(cited(chart, view));
