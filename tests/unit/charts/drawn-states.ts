/** States that a reader could bring a chart to, drawn by chance. */
import fc from 'fast-check';
import type { Param, Params } from '@/lib/address';

/** A value that the parameter takes. */
export function valid(param: Param): fc.Arbitrary<string | number> {
  switch (param.type) {
    case 'choice':
      return fc.constantFrom(...param.options.map(({ value }) => value));
    case 'year':
      return fc.integer({ min: param.min, max: param.max });
    case 'id':
      return fc.integer({ min: 0, max: 99_999_999_999 });
    case 'position': {
      const [x, y, k] = param.max;
      const tenths = (from: number, to: number) =>
        fc.integer({ min: from * 10, max: to * 10 }).map((value) => value / 10);
      return fc.oneof(
        fc.constant(''),
        fc.tuple(tenths(0, x), tenths(0, y), tenths(1, k)).map((at) => at.join(',')),
      );
    }
  }
}

/** A complete state. */
export const drawnState = (params: Params) =>
  fc.record(Object.fromEntries(Object.entries(params).map(([name, param]) => [name, valid(param)])));
