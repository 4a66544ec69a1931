import { describe, expect, it } from 'vitest';
import {
  defaults,
  formatAddress,
  formatPosition,
  parseAddress,
  readPosition,
  sameState,
  type Params,
} from '@/lib/address';

const params: Params = {
  year: { type: 'year', label: 'Year', min: 1950, max: 2025, default: 2025 },
  order: {
    type: 'choice',
    label: 'Order',
    options: [
      { value: 'closing', label: 'Closing' },
      { value: 'opening', label: 'Opening' },
    ],
    default: 'closing',
  },
};

describe('an address', () => {
  it('without a query is the default state, and without a note', () => {
    expect(parseAddress('', params)).toEqual({ state: { year: 2025, order: 'closing' }, notes: [] });
  });

  it('leaves defaults out and reads back what it wrote', () => {
    expect(formatAddress(defaults(params), params)).toBe('');
    const state = { year: 1980, order: 'opening' };
    expect(formatAddress(state, params)).toBe('?year=1980&order=opening');
    expect(parseAddress(formatAddress(state, params), params).state).toEqual(state);
  });

  it('of a named view leaves that view’s own values out', () => {
    expect(formatAddress({ year: 1980, order: 'closing' }, params, { year: 1980, order: 'closing' })).toBe(
      '',
    );
    expect(formatAddress({ year: 2025, order: 'closing' }, params, { year: 1980, order: 'closing' })).toBe(
      '?year=2025',
    );
  });

  it.each(['?year=1949', '?year=2026', '?year=abc', '?year=', '?year=19.8', '?year=1e3', '?order=sideways'])(
    'that is broken (%s) gives the default and one note',
    (query) => {
      const { state, notes } = parseAddress(query, params);
      expect(state).toEqual(defaults(params));
      expect(notes).toHaveLength(1);
    },
  );

  it('with a setting nobody knows says so, also for names every object has', () => {
    for (const name of ['bogus', '__proto__', 'constructor', 'toString']) {
      const { state, notes } = parseAddress(`?${name}=1`, params);
      expect(state).toEqual(defaults(params));
      expect(notes[0]).toContain(name);
    }
  });

  it('passes over what other parties add', () => {
    expect(parseAddress('?utm_source=x&fbclid=y&childId=z', params).notes).toEqual([]);
  });

  it('never throws and never leaves the range, whatever is thrown at it', () => {
    let seed = 7;
    const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
    const alphabet = [
      'year',
      'order',
      '=',
      '&',
      '%',
      '<script>',
      '1980',
      '-1',
      '%00',
      '%E0%A4',
      'é',
      '"',
      '~',
      '999999',
    ];
    for (let i = 0; i < 2000; i++) {
      const query = `?${Array.from({ length: 6 }, () => alphabet[Math.floor(random() * alphabet.length)]).join('')}`;
      const { state } = parseAddress(query, params);
      expect(state['year']).toBeGreaterThanOrEqual(1950);
      expect(state['year']).toBeLessThanOrEqual(2025);
      expect(['closing', 'opening']).toContain(state['order']);
    }
  });

  it('compares states by the chart’s own parameters', () => {
    expect(sameState({ year: 1980, order: 'closing' }, { year: 1980, order: 'closing' }, params)).toBe(true);
    expect(sameState({ year: 1980, order: 'closing' }, { year: 1981, order: 'closing' }, params)).toBe(false);
  });
});

describe('a place on a map and a thing of many', () => {
  const map: Params = {
    at: { type: 'position', label: 'Place', max: [950, 612, 40], default: '' },
    plant: { type: 'id', label: 'Plant', default: 0 },
  };

  it('are left out while there is none', () => {
    expect(formatAddress(defaults(map), map)).toBe('');
  });

  it('are read back as they were written', () => {
    const state = { at: formatPosition([712.04, 250, 8.25]), plant: 1001025 };
    expect(state.at).toBe('712,250,8.3');
    expect(parseAddress(formatAddress(state, map), map)).toEqual({ state, notes: [] });
    expect(readPosition(state.at)).toEqual([712, 250, 8.3]);
    expect(readPosition('')).toBeUndefined();
  });

  it.each([
    '?at=1,2', '?at=1,2,3,4', '?at=951,2,3', '?at=1,613,3', '?at=1,2,0', '?at=1,2,41', '?at=-1,2,3', '?at=1,2,NaN',
    '?at=1e2,2,3', '?plant=00', '?plant=-4', '?plant=123456789012', '?plant=1001025x',
  ])('that are broken (%s) give the default and one note', (query) => {
    const { state, notes } = parseAddress(query, map);
    expect(state).toEqual(defaults(map));
    expect(notes).toHaveLength(1);
  }); // prettier-ignore
});
