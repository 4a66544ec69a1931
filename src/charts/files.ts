/** The downloads of a view: CSV, JSON with metadata and citation, oEmbed answer. Build only. */
import { latestRelease } from '@/data/changelog';
import { absolute } from '@/lib/base';
import { csv } from '@/lib/delimited';
import { frameTag } from '@/lib/frame-tag';
import { LICENSE, SITE_NAME } from '@/lib/site';
import { citation } from './cite';
import { sourcesOf } from './credit';
import { stateOf, type Chart, type View } from './contract';
import { EMBED_WIDTH, embedHeight } from './embed-height';
import { viewPath } from './registry';

/** The rows behind a view as CSV. */
export function viewCsv(chart: Chart, view: View): string {
  const table = chart.table(stateOf(chart, view));
  return csv(
    table.columns.map((column) => column.key),
    table.rows,
  );
}

/** Everything about a view that a machine may want: metadata, columns with units, rows, sources, citation. */
export function viewJson(chart: Chart, view: View) {
  const state = stateOf(chart, view);
  const table = chart.table(state);
  const release = latestRelease();
  return {
    title: view.title,
    description: chart.describe(state),
    chart: chart.slug,
    view: view.id,
    state,
    measure: chart.measure(state),
    vintage: chart.vintage,
    notes: chart.notes,
    url: absolute(viewPath(chart, view)),
    license: LICENSE.url,
    citation: citation(chart, view),
    release: { date: release.date, version: release.version },
    sources: sourcesOf(chart).map(({ key, title, publisher, url, license, vintage }) => ({
      key,
      title,
      publisher,
      url,
      license,
      vintage,
    })),
    columns: table.columns,
    rows: table.rows,
  };
}

/** oEmbed 1.0, type rich: a bare iframe that is right with every script stripped. */
export function viewOembed(chart: Chart, view: View) {
  const width = EMBED_WIDTH;
  const height = embedHeight(chart, view);
  const src = absolute(`/embed/${chart.slug}/${view.id}/`);
  const card = `/charts/${chart.slug}/${view.id}.card.png`;
  return richOembed({ title: view.title, src, card, width, height });
}

/** The answer for anything with an embed and a card; `src` is absolute, `card` a path inside the site. */
export function richOembed({
  title,
  src,
  card,
  width,
  height,
}: {
  title: string;
  src: string;
  card: string;
  width: number;
  height: number;
}) {
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: SITE_NAME,
    provider_url: absolute('/'),
    cache_age: 86400,
    width,
    height,
    html: frameTag({ src, title, width, height }),
    thumbnail_url: absolute(card),
    thumbnail_width: 1200,
    thumbnail_height: 630,
  };
}
