/** The share that a state is about, as words on the map where it is empty. Shared by build and browser. */
import type { State } from '@/lib/address';
import type { Box } from './labels';
import type { Measure } from './measure';
import { openPlants, type PlacedPlants } from './placed';
import { isOf } from './sectors';
import { isChoice, litBy } from './view';

export interface Caption {
  x: number;
  anchor: 'start' | 'middle' | 'end';
  /** The region's name and its states; "" for the whole country. */
  name: string;
  nameY: number;
  number: string;
  numberY: number;
  /** What the number is a share of, and how many plants that is. */
  lines: { text: string; y: number }[];
  /** The room it takes, kept free of other words. */
  box: Box;
}

/** How much larger the number is than the words. */
export const NUMBER = 2.1;

const percent = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)}%`;

/** What is lit in the region against all of its kind, or against all plants where the whole country is meant. */
export function shareIn(placed: PlacedPlants, state: State): { count: number; countPct: number; pct: number } {
  const plants = openPlants(placed.plants);
  const states = placed.regions[String(state['region'])]?.states ?? [];
  const lit = litBy(plants, state);
  const wide = states.length === 0 && state['size'] !== 'hundred';
  const of = isOf(wide ? 'all' : state['industry']);
  const sum = { count: 0, kt: 0, whole: 0, wholeKt: 0 };
  for (let plant = 0; plant < plants.count; plant++) {
    if (!of(plants.letters[plant] ?? '')) continue;
    const kt = plants.kt[plant] ?? 0;
    sum.whole++;
    sum.wholeKt += kt;
    // Every town ends in its state's code.
    if (!lit(plant) || (states.length > 0 && !states.includes(plants.towns[plant]?.slice(-2) ?? ''))) continue;
    sum.count++;
    sum.kt += kt;
  }
  return { count: sum.count, countPct: (sum.count / sum.whole) * 100, pct: (sum.kt / sum.wholeKt) * 100 };
} // prettier-ignore

interface Words {
  name: string;
  number: string;
  lines: readonly string[];
}

const known = new WeakMap<PlacedPlants, Map<string, Words>>();

/** The words of a state; kept, since every frame of a hand's move asks again. */
function wordsOf(placed: PlacedPlants, state: State): Words {
  const made = known.get(placed) ?? new Map<string, Words>();
  known.set(placed, made);
  const key = [state['industry'], state['region'], state['size']].join(' ');
  let words = made.get(key);
  if (!words) {
    const share = shareIn(placed, state);
    const region = placed.regions[String(state['region'])];
    const named = (region?.states.length ?? 0) > 0;
    const all = state['industry'] === 'all' || (!named && state['size'] !== 'hundred');
    words = {
      name: named ? (region?.name ?? '') : '',
      number: percent(share.pct),
      lines: [
        all ? 'of all emissions' : 'of the sector’s emissions',
        named
          ? `${percent(share.countPct)} of ${all ? 'all' : 'its'} plants`
          : `from ${share.count.toLocaleString('en-US')} plants`,
      ],
    };
    made.set(key, words);
  }
  return words;
} // prettier-ignore

/**
 * The caption of a state, in pixels of the drawing; undefined where there is nothing to say (all plants of the whole
 * country), where the reader has gone to a place of their own, and on cards, which say it beside the map.
 */
export function captionOf(placed: PlacedPlants, state: State, size: number, measure: Measure): Caption | undefined {
  const region = placed.regions[String(state['region'])];
  if (!region || placed.stat || state['at'] !== '' || (region.states.length === 0 && !isChoice(state))) return;
  const { name, number, lines } = wordsOf(placed, state);
  const { map } = placed;
  const x = Math.round(map.x + map.width * region.words.x);
  // The number, two lines, the gaps between, and the name where there is one.
  const height = size * (NUMBER * 0.85 + 2.9 + (name === '' ? 0 : 1.3));
  const top = map.y + Math.min(map.height * region.words.y, map.height - height - 2);
  const nameY = Math.round(top + size);
  const numberY = Math.round((name === '' ? top : nameY + size * 0.3) + size * NUMBER * 0.85);
  const width = Math.max(measure(name), ...lines.map(measure), size * NUMBER * 2);
  const left = region.words.anchor === 'start' ? x : region.words.anchor === 'end' ? x - width : x - width / 2;
  return {
    x,
    anchor: region.words.anchor,
    name,
    nameY,
    number,
    numberY,
    lines: lines.map((text, i) => ({ text, y: Math.round(numberY + size * 1.25 * (i + 1)) })),
    box: [left, top, left + width, numberY + size * 2.9],
  };
} // prettier-ignore
