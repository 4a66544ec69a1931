/** Every chart of the site, found by folder: adding a chart is adding a folder with a chart.ts. */
import type { Chart, View } from './contract';

const modules = import.meta.glob<{ chart: Chart }>('./*/chart.ts', { eager: true });

/** All charts, in the order of stories and of the gallery within a story. */
export const charts: readonly Chart[] = Object.entries(modules)
  .map(([path, module]) => {
    const folder = path.split('/')[1];
    if (module.chart.slug !== folder)
      throw new Error(`${path}: slug "${module.chart.slug}" is not the folder's name "${folder}"`);
    return module.chart;
  })
  .sort((a, b) => a.story.localeCompare(b.story) || a.order - b.order);

/** The chart of that slug; an unknown one stops the build. */
export function chartBySlug(slug: string): Chart {
  const chart = charts.find((candidate) => candidate.slug === slug);
  if (!chart) throw new Error(`no chart "${slug}"; there are: ${charts.map((c) => c.slug).join(', ')}`);
  return chart;
}

/** The named view of a chart (the first without an id); an unknown one stops the build. */
function viewOf(chart: Chart, id?: string): View {
  const view = id === undefined ? chart.views[0] : chart.views.find((candidate) => candidate.id === id);
  if (!view)
    throw new Error(
      `chart ${chart.slug}: no view "${id}"; there are: ${chart.views.map((v) => v.id).join(', ')}`,
    );
  return view;
}

/** "smelter-lights/in-1980" → the chart and the view. */
export function chartAndView(reference: string): { chart: Chart; view: View } {
  const [slug = '', id] = reference.split('/');
  const chart = chartBySlug(slug);
  return { chart, view: viewOf(chart, id) };
}

/** Each view of each chart once: what pages, pictures and downloads loop over. */
export function everyView(): { chart: Chart; view: View }[] {
  return charts.flatMap((chart) => chart.views.map((view) => ({ chart, view })));
}

/** The address of a view's page: the chart's own for the default view. */
export function viewPath(chart: Chart, view: View): string {
  return view.id === chart.views[0].id ? `/charts/${chart.slug}/` : `/charts/${chart.slug}/${view.id}/`;
}
