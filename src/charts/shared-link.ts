/** Links to a chart's states that say all of it: the named view's page where there is one, with the state written out. Build only. */
import type { State } from '@/lib/address';
import { absolute } from '@/lib/base';
import { explicitAddress } from '@/lib/explicit-address';
import { stateOf, type Chart, type View } from './contract';

/** The page of a view under its own name; the chart's short address follows whatever is its first view later. */
const namedPage = (chart: Chart, view: View) => absolute(`/charts/${chart.slug}/${view.id}/`);

/** The link to pass on for a view. */
export const sharedLink = (chart: Chart, view: View): string =>
  namedPage(chart, view) + explicitAddress(stateOf(chart, view));

/** What the browser must know to form the address of any state: the pages of the named ones, and the page of all others. */
export interface SharedPages {
  rest: string;
  named: { state: State; href: string }[];
}

/** Where the states of a chart have their pages, or their embeds. */
export const sharedPages = (chart: Chart, kind: 'charts' | 'embed'): SharedPages => ({
  rest: absolute(`/${kind}/${chart.slug}/`),
  named: chart.views.map((view) => ({
    state: stateOf(chart, view),
    href: absolute(`/${kind}/${chart.slug}/${view.id}/`),
  })),
});
