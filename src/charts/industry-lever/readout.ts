/** The sentence under the lever. Shipped to the browser. */
import type { State } from '@/lib/address';
import { CLAIM_PCT, closedPct, cutFor, cutMt, openMt } from '@/lib/gap-arithmetic';

import type { PlacedLever } from './placed';
import { cutOf, pledgeOf, wholePart } from './state';

const integer = (value: number) => Math.round(value).toLocaleString('en-US');

/** "Half off industry’s direct emissions of 2021 is 744 million tonnes. It closes the gap in 4 of 9 models …" */
export function readout(
  { industry, middle, rows }: Pick<PlacedLever, 'industry' | 'middle' | 'rows'>,
  state: State,
): string {
  const pledge = pledgeOf(state['pledge']);
  const pct = cutOf(state['cut']);
  const cut = cutMt(industry, pct);
  const gaps = rows.map((row) => row.gap[pledge]);
  const widest = gaps[gaps.length - 1] ?? 0;
  const full = gaps.filter((gap) => gap <= cut).length;
  const part = (gap: number) => wholePart(closedPct(gap, cut));
  return (
    `${pct}% of industry’s direct emissions of 2021 is ${integer(cut)} million tonnes. ` +
    (full === gaps.length
      ? `It closes the gap to ${pledge}% in all ${full} models, with ${integer(cut - widest)} million tonnes or more to spare. `
      : `It closes the gap to ${pledge}% in ${full === 0 ? 'none' : full} of ${gaps.length} models, ${part(middle[pledge])} of the middle one and ${part(widest)} of the widest, which is left with ${integer(openMt(widest, cut))}. `) +
    `To close ${CLAIM_PCT}% of the middle gap takes a cut of ${cutFor(industry, middle[pledge], CLAIM_PCT).toFixed(1)}%.`
  );
}
