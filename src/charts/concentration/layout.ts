/** One curve a set, from the largest plant to the smallest, on axes of per cent. Build only. */
import { px } from '@/lib/svg';
import type { Frame } from '../contract';
import type { PlacedCurves } from './placed';
import { curves, type Curve } from './series';
import { SETS, type SetId } from './sets';

/** Series → the placed curves of a frame. */
export function placeCurves(frame: Frame): PlacedCurves {
  const narrow = frame.kind === 'narrow';
  const card = frame.kind === 'card';
  const x0 = narrow ? 38 : 44;
  const x1 = frame.width - (narrow ? 16 : 222);
  const top = narrow ? 106 : 26;
  const height = card ? (frame.height ?? 0) : narrow ? 420 : 430;
  const bottom = height - 42;
  const x = (pct: number) => px(x0 + ((x1 - x0) * pct) / 100);
  const y = (pct: number) => px(bottom - ((bottom - top) * pct) / 100);
  const line = ({ plants, counts, shares }: Curve) => {
    // Corners closer than a pixel and a half cannot be told apart.
    let last: [number, number] = [x(0), y(0)];
    const corners = counts.flatMap((count, i) => {
      const next: [number, number] = [x((count / plants) * 100), y((shares[i] ?? 0) / 100)];
      if (i < counts.length - 1 && Math.hypot(next[0] - last[0], next[1] - last[1]) < 1.5) return [];
      last = next;
      return [next.join()];
    });
    return `M${x(0)},${y(0)}L${corners.join(' ')}`;
  };
  return {
    width: frame.width,
    height,
    x0,
    x1,
    top,
    bottom,
    xTicks: [0, 25, 50, 75, 100].map((pct) => ({
      x: x(pct),
      text: pct === 0 ? '0' : `${pct}%`,
      anchor: pct === 100 ? 'end' : 'middle',
    })),
    yTicks: [0, 50, 100].map((pct) => ({ y: y(pct), text: pct === 0 ? '0' : `${pct}%` })),
    xName: { x: x0, y: bottom + 37, text: 'Share of the plants, the largest first' },
    yName: { x: x0 - (narrow ? 34 : 40), y: top - 10, text: 'Share of emissions' },
    even: {
      d: `M${x(0)},${y(0)}L${x(100)},${y(100)}`,
      x: x(58),
      y: px(y(58) + 22),
      text: 'if all emitted alike',
    },
    all: { x: x(8), y: px(y(91)), text: 'all plants' },
    curves: Object.fromEntries(
      SETS.map(({ value }) => [value, { ...curves[value], d: line(curves[value]) }]),
    ) as Record<SetId, Curve & { d: string }>,
    words: narrow
      ? { x: 4, size: 44, count: 40, countLine: 60, share: 40, shareLine: 60, right: 190 }
      : {
          x: x1 + 30,
          size: card ? 50 : 62,
          count: top + (card ? 44 : 62),
          countLine: top + (card ? 66 : 86),
          share: top + (card ? 134 : 176),
          shareLine: top + (card ? 156 : 200),
          right: x1 + 30,
        },
  };
}
