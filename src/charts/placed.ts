/** The layout of a live chart as a file of its own, which its island fetches when it wakes. Build only. */
import { createHash } from 'node:crypto';
import { FRAMES, stateOf, type Chart, type Placed } from './contract';

// Every page that shows a live chart asks for its layout's name: it is made once a build.
const made = new Map<Chart, string>();
const broad = new Map<Chart, Placed>();

/** JSON of the frames that pages draw; the same for every state of the chart. */
export function placedJson(chart: Chart): string {
  const known = made.get(chart);
  if (known !== undefined) return known;
  const state = stateOf(chart, chart.views[0]);
  const json = JSON.stringify({
    narrow: chart.drawings === 'one' ? undefined : chart.place(FRAMES.narrow, state),
    wide: placedOf(chart),
  });
  made.set(chart, json);
  return json;
}

/** The broad layout of a live chart, for those who read words off it. */
export function placedOf(chart: Chart): Placed {
  const known = broad.get(chart) ?? chart.place(FRAMES.wide, stateOf(chart, chart.views[0]));
  broad.set(chart, known);
  return known;
}

/** A name for the content, so that a page never wakes with the layout of another release. */
export function placedName(chart: Chart): string {
  return `placed-${createHash('sha256').update(placedJson(chart)).digest('hex').slice(0, 10)}`;
}

/** The path of the file inside the site. */
export const placedPath = (chart: Chart) => `/charts/${chart.slug}/${placedName(chart)}.json`;
