/** The sentence under the chart: the tract that is chosen, else what is lit. Shipped to the browser. */
import type { State } from '@/lib/address';
import type { Readout } from '../contract';
import { chosenIn, figure, tractName } from './marks';
import type { PlacedTracts } from './placed';
import { EPA_LINE } from '@/data/schema/risk-terms';
import { isPart, LINE_ROW, litRows } from './rows';
import type { Shapes } from './shapes';

const count = (value: number) => value.toLocaleString('en-US');
const sum = (counts: readonly number[], first: number, last?: number) =>
  counts.slice(first, last === undefined ? undefined : last + 1).reduce((a, b) => a + b, 0);

/** Risk against EPA's line, in words; said of rounded figures as of rounded ones. */
export function lineWords(risk: number, vintage: string): string {
  const times = risk / EPA_LINE;
  if (vintage === '2019' && risk === EPA_LINE)
    return 'at EPA’s line as EPA rounded it (it may be a little below)';
  if (times < 1) return 'below EPA’s line of 100';
  if (times < 1.05) return 'at EPA’s line of 100';
  const words = times < 10 ? times.toFixed(1).replace(/\.0$/, '') : String(Math.round(times));
  return `${vintage === '2019' ? 'about ' : ''}${words} times EPA’s line of 100`;
}

/** "Tract 708, St. John the Baptist Parish: 1,505 in a million by the model for 2014, 15 times EPA’s line of 100." */
export function readoutOf(placed: PlacedTracts, state: State, shapes: Shapes | undefined): Readout {
  const vintage = String(state['vintage']);
  const tract = chosenIn(shapes, state);
  const spread = placed.spreads[vintage];
  if (!spread) return { text: '' };
  const { nation, corridor } = spread;
  const [first, last] = litRows(state);
  const lit = isPart(state)
    ? ` Lit: ${count(sum(nation.counts, first, last))} of the nation’s ${count(nation.all)} tracts and ${count(sum(corridor.counts, first, last))} of the corridor’s ${count(corridor.all)}, by the model for ${vintage}.`
    : '';
  if (shapes && tract !== undefined) {
    const [, parish, slug] = shapes.nameOf(tract);
    const risk = shapes.risk[tract] ?? null;
    const name = `Tract ${tractName(shapes.id[tract] ?? 0)}, ${parish}`;
    return {
      text:
        (risk === null
          ? `${name}: no figure in the model for ${vintage}.`
          : `${name}: ${figure(risk)} in a million by the model for ${vintage}, ${lineWords(risk, vintage)}.`) +
        lit,
      link: { path: `/places/louisiana/${slug}/`, text: `Plants, people and tracts of ${parish}` },
    };
  }
  if (state['tract'] !== 0 && shapes)
    return {
      text: `No tract of the census of ${vintage === '2014' ? '2010' : '2020'} in Louisiana has the number ${state['tract']}.${lit} Tracts of other states are found by county.`,
      link: { path: '/places/', text: 'Find a county' },
    };
  if (lit !== '') return { text: lit.trim() };
  return {
    text: `By the model for ${vintage}, ${count(sum(nation.counts, LINE_ROW))} of the nation’s ${count(nation.all)} tracts and ${count(sum(corridor.counts, LINE_ROW))} of the corridor’s ${count(corridor.all)} stand at EPA’s line or above.`,
  };
}
