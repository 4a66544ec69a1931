/** The sentence under the curve. Shipped to the browser. */
import type { State } from '@/lib/address';
import { facilityPath } from '@/lib/places';
import type { Readout } from '../contract';
import { markerOf } from './at';
import type { PlacedCurves } from './placed';
import { setOf } from './sets';

const integer = (value: number) => value.toLocaleString('en-US');

/** "The largest 281 of 6,470 plants (4.3%) emit 50.0% of 2,383 million tonnes. The largest is …" */
export function readout({ curves }: Pick<PlacedCurves, 'curves'>, state: State): Readout {
  const { set, count, plantsPct, pct } = markerOf(curves, state);
  const { plants, total, largest } = curves[set];
  const first = count === 1 ? 'The largest one' : `The largest ${integer(count)}`;
  return {
    text:
      `${first} of ${integer(plants)} ${setOf(set).noun} (${plantsPct.toFixed(plantsPct < 1 ? 2 : 1)}%) ` +
      `${count === 1 ? 'emits' : 'emit'} ${pct.toFixed(1)}% of ${integer(Math.round(total / 1e6))} million tonnes. ` +
      `The largest is ${largest.name}, ${largest.state}: ${(largest.t / 1e6).toFixed(1)} million tonnes.`,
    link: { path: facilityPath(largest.id), text: 'That plant’s page' },
  };
}
