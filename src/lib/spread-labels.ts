/** Keeps labels of one column apart. Pure; build only. */

export interface Wanted {
  /** Where the label's middle would best stand, in pixels. */
  at: number;
  /** The room it takes, in pixels. */
  size: number;
}

/**
 * Moves labels as little as possible (least squares) so that none overlaps the next and all stay within
 * `min` and `max`. Takes them in order from `min` on; returns their middles in the same order.
 * If the column is too short for all, they keep their distance and run past `max`.
 */
export function spreadLabels(
  labels: readonly Wanted[],
  { min, max }: { min: number; max: number },
): number[] {
  const [first] = labels;
  if (first === undefined) return [];
  // With the room of all labels before it taken off, "no overlap" becomes "not falling": pool the violators.
  const before: number[] = [];
  labels.forEach((label, i) => {
    const last = labels[i - 1];
    before.push(last === undefined ? 0 : (before[i - 1] ?? 0) + (last.size + label.size) / 2);
  });
  const blocks: { sum: number; count: number }[] = [];
  labels.forEach((label, i) => {
    let block = { sum: label.at - (before[i] ?? 0), count: 1 };
    for (
      let last = blocks.at(-1);
      last !== undefined && last.sum / last.count > block.sum / block.count;
      last = blocks.at(-1)
    ) {
      block = { sum: block.sum + last.sum, count: block.count + last.count };
      blocks.pop();
    }
    blocks.push(block);
  });
  const least = min + first.size / 2;
  const most = max - (before.at(-1) ?? 0) - (labels.at(-1)?.size ?? 0) / 2;
  return blocks
    .flatMap((block) => Array.from({ length: block.count }, () => block.sum / block.count))
    .map((value, i) => Math.max(least, Math.min(most, value)) + (before[i] ?? 0));
}
