/** The text alternative of a state, written from the data. Build only. */
import type { State } from '@/lib/address';
import { integer, oneDecimal, percent, sentenceList, tonnes } from '@/lib/format';
import { regionOf } from './regions';
import { sectorOf } from './sectors';
import { plants, YEAR, type Plant } from './series';
import { picked, plantsOf, shareOf } from './stats';

/** 2382840504 → "2.38 billion tonnes". */
export const amount = (t: number) => (t >= 1e9 ? `${(t / 1e9).toFixed(2)} billion tonnes` : tonnes(t));

/** "US Steel Corp - Gary Works in Gary, IN (10.93 million tonnes)" */
const named = (plant: Plant) => `${plant.name} in ${plant.town} (${tonnes(plant.t)})`;

/** What the map shows at a state, in three or four sentences. */
export function describe(state: State): string {
  const list = picked(state);
  const sector = sectorOf(state['industry']);
  const region = regionOf(state['region']);
  const whole = plantsOf(sector.value);
  const share = shareOf(list, whole);
  const kind = sector.value === 'all' ? 'plants' : `plants (${sector.noun})`;
  const hundredOnly = state['size'] === 'hundred' ? ' among the hundred largest of the country' : '';
  return [
    `Map without land or borders: ${integer(plants.length)} plants as dots, their area their direct emissions of ${YEAR}.`,
    `Lit are ${integer(share.plants)} ${kind}${hundredOnly} ${region.place}, with ${amount(share.t)} of CO2e.`,
    share.plants < whole.length
      ? `That is ${percent(share.plantsPct)} of the ${sector.value === 'all' ? 'country’s plants' : 'plants of this kind'} and ${percent(share.pct)} of their emissions.`
      : `Their mean is ${oneDecimal(share.t / share.plants / 1000)} thousand tonnes.`,
    list.length > 0 ? `The largest: ${sentenceList(list.slice(0, 3).map(named))}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}
