/** The words around the rows: the brace, the states on a card, the key, the tooltips. Pure. */
import type { AluminumSmelter } from '@/data/aluminum';
import { capital, words } from '@/lib/format';
import { px } from '@/lib/svg';
import type { Heading, PlacedRows } from './placed';
import { busiestYears, groupsIn, STATE_NAMES } from './order';

/** The four years with the most ends, braced at the right of their rows (order of closing). */
export function placeBrace(
  smelters: readonly AluminumSmelter[],
  yOf: (id: string) => number,
  bar: number,
  x: number,
): PlacedRows['brace'] {
  const { from, to, plants } = busiestYears(smelters, 4);
  const tops = plants.map((smelter) => yOf(smelter.id));
  const [y0, y1] = [Math.min(...tops), Math.max(...tops) + bar];
  const lines = [`${capital(words(plants.length))} stop,`, `${from}–${to}`].map((text, i) => ({
    text,
    y: px((y0 + y1) / 2 - 4 + i * 16),
  }));
  return { d: `M${px(x)} ${px(y0)}h6V${px(y1)}h-6`, x: px(x + 13), lines };
}

/** On a card, rows are too thin for a state each: only the states with the most rows are named, in the order by state. */
export function cardStates(
  smelters: readonly AluminumSmelter[],
  places: ReadonlyMap<string, { y: number; height: number; first: boolean }>,
  headings: PlacedRows['headings'],
) {
  const state: Heading[] = [];
  for (const group of groupsIn('state', smelters)) {
    const tops = group.smelters
      .map((smelter) => places.get(smelter.id))
      .filter((place) => place !== undefined);
    const [from, to] = [tops[0]?.y ?? 0, (tops.at(-1)?.y ?? 0) + (tops.at(-1)?.height ?? 0)];
    const code = group.smelters[0]?.state ?? '';
    if (tops.length < 3) continue;
    state.push({ text: STATE_NAMES[code] ?? code, x: 0, y: px((from + to) / 2 + 3.5), running: false });
  }
  return { ...headings, state };
}

/** What the bars, outlines and dotted lines mean. */
export function placeKey(left: number, height: number, narrow: boolean): PlacedRows['key'] {
  const [one, two] = narrow ? [height - 26, height - 6] : [height - 8, height - 8];
  return [
    { kind: 'ran', text: 'made metal', x: left, y: one },
    { kind: 'runs', text: 'still does', x: left + (narrow ? 130 : 118), y: one },
    { kind: 'idle', text: 'stood idle', x: narrow ? left : left + 228, y: two },
    { kind: 'maybe', text: 'year not known for sure', x: left + (narrow ? 130 : 340), y: two },
  ];
}

/** What the tooltip says of a smelter. */
export function noteOf(smelter: AluminumSmelter): string {
  const opened =
    smelter.opened === null
      ? `first year not found, running in ${smelter.known_operating ?? '?'}`
      : `first metal ${smelter.opened}${smelter.opened_uncertain ? ' or so' : ''}`;
  const ended = smelter.operating
    ? 'still runs'
    : smelter.last_year === null
      ? 'last year not found'
      : `last metal ${smelter.last_year}${smelter.last_year_uncertain ? ' (uncertain)' : ''}`;
  return `${smelter.short_name}, ${smelter.state}: ${opened}, ${ended}`;
}
