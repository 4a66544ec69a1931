/** The layout of a live chart as a file of its own, which its island fetches when it wakes. Build only. */
import { createHash } from 'node:crypto';
import { FRAMES, stateOf, type Chart } from './contract';

/** JSON of both frames; the same for every state of the chart. */
export function placedJson(chart: Chart): string {
  const state = stateOf(chart, chart.views[0]);
  return JSON.stringify({ narrow: chart.place(FRAMES.narrow, state), wide: chart.place(FRAMES.wide, state) });
}

/** A name for the content, so that a page never wakes with the layout of another release. */
export function placedName(chart: Chart): string {
  return `placed-${createHash('sha256').update(placedJson(chart)).digest('hex').slice(0, 10)}`;
}

/** The path of the file inside the site. */
export const placedPath = (chart: Chart) => `/charts/${chart.slug}/${placedName(chart)}.json`;
