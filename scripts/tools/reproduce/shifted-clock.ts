/** Loaded before a build (`--import`), into its threads too: the same machine, two years and some hours later. */

const SHIFT = 800 * 86_400_000 + 12_345_678;
const RealDate = Date;

globalThis.Date = class extends RealDate {
  constructor(...given: [] | ConstructorParameters<DateConstructor>) {
    if (given.length === 0) super(RealDate.now() + SHIFT);
    else super(...given);
  }
  static override now(): number {
    return RealDate.now() + SHIFT;
  }
} as DateConstructor;
