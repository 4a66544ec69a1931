/** A story for machines: a news article, its date, its picture, and the datasets it rests on. Build only. */
import type { NewsArticle, Thing } from 'schema-dts';
import { publishersOf } from '@/charts/credit';
import { chartAndView, charts } from '@/charts/registry';
import { chartDataId } from '@/charts/structured';
import { absolute } from '@/lib/base';
import { breadcrumbs, ours, picture, publisher, publisherInFull, website } from '@/lib/structured';
import type { Story } from './registry';
import { chartsShownIn } from './usage';

/** Article and way of a story's page. Its date is that of its data: no clock is asked. */
export function storyThings(story: Story): Thing[] {
  const path = `/stories/${story.slug}/`;
  const { chart, view } = chartAndView(story.card);
  const shown = chartsShownIn(story.slug);
  const card = picture({
    path: `/charts/${chart.slug}/${view.id}.card.png`,
    caption: view.title,
    of: publishersOf(chart),
  });
  const article: NewsArticle = {
    '@type': 'NewsArticle',
    '@id': absolute(`${path}#article`),
    dateModified: story.asOf,
    datePublished: story.asOf,
    headline: story.title,
    alternativeHeadline: story.dek,
    description: story.description,
    url: absolute(path),
    mainEntityOfPage: absolute(path),
    ...ours,
    author: publisher,
    publisher: publisherInFull,
    isPartOf: { '@id': website['@id'] },
    image: { ...card, width: '1200', height: '630' },
    isBasedOn: charts.filter(({ slug }) => shown.has(slug)).map((it) => ({ '@id': chartDataId(it) })),
  };
  return [
    article,
    breadcrumbs([
      ['Stories', '/'],
      [story.title, path],
    ]),
  ];
}
