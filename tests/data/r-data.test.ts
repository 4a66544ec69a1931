import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bunzip2 } from '../../scripts/data/readers/bzip2.ts';
import { frameRows, readRFrame } from '../../scripts/data/readers/r-data.ts';
import { SourceError } from '../../scripts/data/source-error.ts';

/** Big-endian whole numbers, and text by its bytes. */
const bytes = (...parts: (number | string)[]): Buffer =>
  Buffer.concat(
    parts.map((part) => {
      if (typeof part === 'string') return Buffer.from(part);
      const word = Buffer.alloc(4);
      word.writeInt32BE(part);
      return word;
    }),
  );
/** printf aaaaaaaaaaaabc | bzip2 | base64 */
const PACKED = 'QlpoOTFBWSZTWe1PMKwAAAJBAABAOAAgACEhoM00oOeLuSKcKEh2p5hWAA==';
const words = (...texts: string[]): Buffer =>
  Buffer.concat([
    bytes(16, texts.length),
    ...texts.map((text) => bytes(0x40009, Buffer.byteLength(text), text)),
  ]);
const tagged = (name: string, value: Buffer): Buffer =>
  Buffer.concat([bytes(0x402, 1, 0x40009, name.length, name), value]);
const end = bytes(254);

/** A frame of a number column with a gap and a factor: saveRDS(data.frame(n = c(7L, NA), f = factor(c("b", "a"))), version = 2). */
const frame = Buffer.concat([
  bytes('X\n', 2, 0x40000, 0x20300),
  bytes(0x213, 2),
  bytes(13, 2, 7, -2_147_483_648),
  bytes(0x20d, 2, 2, 1),
  tagged('levels', words('a', 'b')),
  end,
  tagged('names', words('n', 'f')),
  end,
]);

describe('the reader of R files', () => {
  it('gives numbers, gaps and the words of factors, plain or packed', () => {
    for (const content of [frame, gzipSync(frame)])
      expect(frameRows('a.rds', content, ['n', 'f'])).toEqual([
        { n: 7, f: 'b' },
        { n: null, f: 'a' },
      ]);
  });

  it.each([
    ['a column that is not there', frame, ['x'], 'a.rds: found ["n","f"], expected a column named "x"'],
    ['a file cut short', frame.subarray(0, 40), ['n'], 'a.rds: not a readable R file: it ends too early'],
    ['another format', Buffer.from('A\n12'), ['n'], 'a.rds: not a readable R file: not in XDR format'],
    [
      'an object it does not know',
      Buffer.concat([bytes('X\n', 2, 0, 0, 3)]),
      ['n'],
      'a.rds: not a readable R file: an object of kind 3',
    ],
    ['xz', Buffer.from([0xfd, 0x37, 0x7a]), ['n'], 'a.rds: packed with xz, which is not read here'],
  ])('refuses %s', (_, content, columns, message) => {
    expect(() => frameRows('a.rds', content, columns)).toThrow(new SourceError(message));
  });

  it('names the objects of an .rda file when the one asked for is not among them', () => {
    const saved = Buffer.concat([bytes('RDX2\nX\n', 2, 0, 0), tagged('other', bytes(13, 1, 5)), end]);
    expect(() => readRFrame('a.rda', saved, 'mine')).toThrow(
      new SourceError('a.rda: found ["other"], expected an object named "mine"'),
    );
  });
});

describe('the reader of bzip2', () => {
  it('unpacks what bzip2 packed, runs included', () => {
    const packed = Buffer.from(PACKED, 'base64');
    expect(Buffer.from(bunzip2('a', packed)).toString()).toBe('aaaaaaaaaaaabc');
    expect(() => bunzip2('a.rda', packed.subarray(0, 20))).toThrow(
      new SourceError('a.rda: not a readable bzip2 file: it ends too early'),
    );
    expect(() => bunzip2('a.rda', Buffer.from('text'))).toThrow(
      'a.rda: not a readable bzip2 file: no bzip2 header',
    );
  });
});
