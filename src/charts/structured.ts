/** A chart's page for machines: the rows behind it as a dataset, the picture with its terms. Build only. */
import type { Dataset, Thing } from 'schema-dts';
import { absolute } from '@/lib/base';
import { basis, breadcrumbs, download, measured, ours, picture } from '@/lib/structured';
import { stateOf, type Chart, type Table, type View } from './contract';
import { publishersOf, sourcesOf } from './credit';
import { viewPath } from './registry';

/** The name of the dataset of a chart's default view, by which stories refer to it. */
export const chartDataId = ({ slug }: Chart): string => absolute(`/charts/${slug}/#data`);

/** Dataset, picture and way of a view's page. */
export function viewThings(chart: Chart, view: View): Thing[] {
  const path = viewPath(chart, view);
  const file = (ending: string) => `/charts/${chart.slug}/${view.id}.${ending}`;
  const table = chart.table(stateOf(chart, view));
  const image = picture({ path: file('png'), caption: view.title, of: publishersOf(chart) });
  const years = coverage(table);
  const dataset: Dataset = {
    '@type': 'Dataset',
    '@id': absolute(`${path}#data`),
    name: view.title,
    alternateName: chart.name,
    description: `${view.description} ${chart.summary}`,
    url: absolute(path),
    ...ours,
    ...(years !== null && { temporalCoverage: years }),
    variableMeasured: measured(table.columns),
    distribution: [download(file('csv'), 'text/csv'), download(file('json'), 'application/json')],
    isBasedOn: basis(sourcesOf(chart)),
    image: { '@id': image['@id'] },
  };
  const steps = [
    ['Charts', '/charts/'],
    [chart.name, `/charts/${chart.slug}/`],
  ] as const;
  const own = view === chart.views[0] ? [] : ([[view.title, path]] as const);
  return [dataset, image, breadcrumbs([...steps, ...own])];
}

/** First and last entry of a column of years or days ("1950/2025"); null where a table has none. */
function coverage({ columns, rows }: Table): string | null {
  const column = columns.find(({ key }) => key === 'year' || key === 'date');
  if (!column) return null;
  const times = rows
    .map((row) => String(row[column.key]))
    .filter((time) => /^\d{4}(-\d\d){0,2}$/.test(time))
    .sort();
  const [first, last] = [times[0], times.at(-1)];
  if (first === undefined || last === undefined) return null;
  return first === last ? first : `${first}/${last}`;
}
