import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packed, unpacked } from '@/offline/pack';

describe('a pack', () => {
  it('gives back its files, whatever they are called and hold', () => {
    const files = fc.uniqueArray(fc.tuple(fc.string({ unit: 'grapheme' }), fc.uint8Array()), {
      selector: ([path]) => path,
    });
    fc.assert(
      fc.property(files, (entries) => {
        const again = unpacked(gunzipSync(gzipSync(packed(new Map(entries)))));
        expect([...again].map(([path, bytes]) => [path, [...bytes]])).toEqual(
          entries.map(([path, bytes]) => [path, [...bytes]]),
        );
      }),
    );
  });

  it('is the same for the same files', () => {
    const files = new Map([['a/index.html', new TextEncoder().encode('<h1>A</h1>')]]);
    expect(packed(files)).toEqual(packed(new Map(files)));
  });

  it('that was cut short is an error that gives both lengths', () => {
    const whole = packed(new Map([['a', new Uint8Array(10)]]));
    expect(() => unpacked(whole.subarray(0, -3))).toThrow(
      `a pack of ${whole.length - 3} bytes lists files of ${whole.length}`,
    );
  });
});
