/** The sets of plants that each filter keeps. */
import { INDUSTRIES } from '@/data/schema/facility-terms';
import { accepted, byCode, join, noBits, put, type Bits } from './bitset';
import { CHANGES, LATEST_YEAR, SIZES } from './classes';
import type { Columns } from './columns';
import { LISTS, type Box, type ListName } from './query';
import { subpartCode } from './subparts';

/** One set for each value of a list filter, in the order of its values. */
export function makeSets(columns: Columns, name: ListName): Bits[] {
  const { values } = LISTS[name];
  switch (name) {
    case 'industry':
      return byCode(columns.industry, INDUSTRIES.length);
    case 'size':
      return byCode(columns.size, SIZES.length);
    case 'change':
      return byCode(columns.change, CHANGES.length);
    case 'state': {
      const codes = columns.places.map((place) => values.indexOf(place.state));
      return byCode(
        columns.place.map((place) => codes[place] ?? 0),
        values.length,
      );
    }
    case 'subpart': {
      const bySet = byCode(columns.subpart, columns.subparts.length);
      return values.map((code) =>
        columns.subparts.reduce((bits, list, i) => {
          const set = bySet[i];
          return set && list.some((it) => subpartCode(it) === code) ? join(bits, set) : bits;
        }, noBits(columns.n)),
      );
    }
  }
}

/** The plants of some owners. */
export function ownerBits(columns: Columns, owners: readonly string[]): Bits {
  const accept = new Uint8Array(columns.owners.length);
  for (const [code, owner] of columns.owners.entries()) if (owners.includes(owner)) accept[code] = 1;
  return accepted(columns.owner, accept);
}

/** The plants that reported for the latest year, or those that did not. */
export function reportingBits({ lastYear }: Columns, latest: boolean): Bits {
  const bits = noBits(lastYear.length);
  for (let row = 0; row < lastYear.length; row++)
    if ((lastYear[row] === LATEST_YEAR) === latest) put(bits, row);
  return bits;
}

/** The plants within a rectangle of the map. */
export function boxBits({ x, y }: Columns, [x0, y0, x1, y1]: Box): Bits {
  const bits = noBits(x.length);
  for (let row = 0; row < x.length; row++) {
    const [px, py] = [x[row] ?? -1, y[row] ?? -1];
    if (px >= x0 && px <= x1 && py >= y0 && py <= y1 && px >= 0) put(bits, row);
  }
  return bits;
}
