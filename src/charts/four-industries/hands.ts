/** What a click, a tap or a key on the drawing means. Shipped to the browser. */
import type { State } from '@/lib/address';
import { nearest } from './paths';
import { industryOf, isMarked, markOf, pictureOf, plantOf, plantsIn, type PlacedFour } from './placed';

/** The changes a click at a place of the drawing makes: the plant nearest, or on the overview its industry. */
export function hit(placed: PlacedFour, state: State, place: { x: number; y: number }): State {
  const mark = markOf(state);
  const industry = industryOf(state);
  if (industry) {
    const plant = nearest(placed, industry, mark, place, 18);
    return { plant: plant === undefined ? 0 : (placed.columns.ids[plant] ?? 0) };
  }
  if (mark !== 'all') {
    const row = placed.rows[mark].rows.find((one) => Math.abs(one.y - 8 - place.y) < 18);
    return { plant: row?.id ?? 0 };
  }
  const step = (placed.x[1] ?? 1) - (placed.x[0] ?? 0);
  const year = Math.round((place.x - (placed.x[0] ?? 0)) / step);
  const at = Math.max(0, Math.min(placed.x.length - 1, year));
  const [line] = placed.overview.lines
    .map((one) => ({ industry: one.industry, off: Math.abs((one.y[at] ?? 0) - place.y) }))
    .sort((a, b) => a.off - b.off);
  return line && line.off < 30 ? { industry: line.industry } : {};
}

/** The changes a key makes; undefined for keys that mean nothing here. */
export function press(placed: PlacedFour, state: State, key: string): State | undefined {
  if (pictureOf(state) === 'overview') return undefined;
  if (key === 'Escape') return { plant: 0 };
  const step = /^(n|N|ArrowDown)$/.test(key) ? 1 : /^(p|P|ArrowUp)$/.test(key) ? -1 : 0;
  if (step === 0) return undefined;
  const list = shown(placed, state);
  const now = list.indexOf(Number(state['plant']));
  const next = now < 0 ? (step > 0 ? 0 : list.length - 1) : (now + step + list.length) % list.length;
  return { plant: list[next] ?? 0 };
}

/** The ids of the plants that stand out, in the order of the drawing. */
function shown(placed: PlacedFour, state: State): number[] {
  const mark = markOf(state);
  const industry = industryOf(state);
  if (!industry) return mark === 'all' ? [] : placed.rows[mark].rows.map((row) => row.id);
  return plantsIn(placed.columns, industry)
    .filter((plant) => isMarked(placed.columns.courses[plant] ?? '', mark))
    .map((plant) => placed.columns.ids[plant] ?? 0);
}

/** True if the plant of a state is among the lines. */
export const isKnown = (placed: PlacedFour, state: State): boolean =>
  plantOf(placed.columns, state['plant']) !== undefined;
