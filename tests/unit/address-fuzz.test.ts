import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { charts } from '@/charts/registry';
import { defaults, formatAddress, parseAddress, type Params } from '@/lib/address';
import { explicitAddress } from '@/lib/explicit-address';
import { drawnState } from './charts/drawn-states';

/** Anything that could stand behind the question mark: pairs of this chart's names and foreign ones, or noise. */
const query = (params: Params) =>
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(
        fc.tuple(
          fc.oneof(
            fc.constantFrom(...Object.keys(params), '__proto__', 'constructor', 'toString', 'hasOwnProperty'),
            fc.string({ unit: 'grapheme', maxLength: 40 }),
          ),
          fc.oneof(
            fc.string({ unit: 'grapheme', maxLength: 60 }),
            fc.constantFrom(
              '<svg onload=alert(1)>',
              '-1',
              '1e3',
              '0x10',
              'NaN',
              'null',
              '9'.repeat(400),
              '%',
            ),
          ),
        ),
        { maxLength: 8 },
      )
      .map(
        (pairs) =>
          `?${pairs.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&')}`,
      ),
  );

describe.each(charts.map((chart) => [chart.slug, chart.params] as const))('an address of %s', (_, params) => {
  it('never throws and always gives a complete state that the chart knows, whatever it says', () => {
    fc.assert(
      fc.property(query(params), (text) => {
        const { state, notes } = parseAddress(text, params);
        expect(Object.keys(state).sort()).toEqual(Object.keys(params).sort());
        // A state that can be shown can be written and read again.
        expect(parseAddress(formatAddress(state, params), params)).toEqual({ state, notes: [] });
        for (const note of notes) expect(note.length).toBeLessThan(1000);
        expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
      }),
      { numRuns: 150 },
    );
  });

  it('says every state of the chart, short in the bar and whole in a shared link', () => {
    fc.assert(
      fc.property(drawnState(params), (state) => {
        expect(parseAddress(formatAddress(state, params), params)).toEqual({ state, notes: [] });
        expect(parseAddress(explicitAddress(state), params)).toEqual({ state, notes: [] });
      }),
      { numRuns: 100 },
    );
  });

  it('shows what was shared even when a default has changed since', () => {
    fc.assert(
      fc.property(drawnState(params), drawnState(params), (shared, later) => {
        // A position is empty by default for good: it says that nothing was chosen.
        const start = Object.fromEntries(
          Object.entries(later).map(([name, value]) => [
            name,
            params[name]?.type === 'position' ? '' : value,
          ]),
        );
        expect(parseAddress(explicitAddress(shared), params, start).state).toEqual(shared);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a parameter or a choice that was renamed', () => {
  const params: Params = {
    measure: {
      type: 'choice',
      label: 'Measure',
      was: ['by'],
      options: [
        { value: 'tonnes', label: 'Tonnes', was: ['mt', 'kt'] },
        { value: 'share', label: 'Share' },
      ],
      default: 'share',
    },
    year: { type: 'year', label: 'Year', min: 1990, max: 2000, default: 1990, was: ['y'] },
  };

  it('is read at its old name as at its new one', () => {
    expect(parseAddress('?by=mt&y=1995', params)).toEqual({
      state: { measure: 'tonnes', year: 1995 },
      notes: [],
    });
    expect(parseAddress('?measure=kt', params).state['measure']).toBe('tonnes');
  });

  it('is written by its new name', () => {
    expect(formatAddress(parseAddress('?by=mt&y=1995', params).state, params)).toBe(
      '?measure=tonnes&year=1995',
    );
  });

  it('still gets a note when its value is none', () => {
    const { state, notes } = parseAddress('?y=1776', params);
    expect(state).toEqual(defaults(params));
    expect(notes).toHaveLength(1);
  });
});
