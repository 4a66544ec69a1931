/** Paths of the lines from their columns, and which line is meant by a place of the drawing. Shared. */
import { isMarked, plantsIn, type Industry, type Mark, type PlacedFour } from './placed';

const tenth = (value: number) => Math.round(value * 10) / 10;

/** One plant's line; a year without a report is a gap, a year alone a dot. */
export function linePath(placed: PlacedFour, industry: Industry, plant: number): string {
  const { scale } = placed.panels[industry];
  let open = false;
  return (placed.columns.kt[plant] ?? [])
    .map((kt, year) => {
      const before = open;
      open = kt !== null;
      if (kt === null) return '';
      const y = tenth(placed.plot.base - kt * scale);
      return `${before ? 'L' : 'M'}${placed.x[year]} ${y}${before ? '' : 'h0'}`;
    })
    .join('');
}

/** Where a line ends. */
export function endOf(placed: PlacedFour, industry: Industry, plant: number): [number, number] {
  const kt = placed.columns.kt[plant] ?? [];
  const year = kt.findLastIndex((value) => value !== null);
  return [placed.x[year] ?? 0, tenth(placed.plot.base - (kt[year] ?? 0) * placed.panels[industry].scale)];
}

export interface Lines {
  /** Lines that stand out, and the rest, as one path each. */
  strong: string;
  faint: string;
  /** Points where a line of a plant that ended stops. */
  stops: string;
}

/** The lines of an industry, joined by how they are drawn. */
export function linesAt(placed: PlacedFour, industry: Industry, mark: Mark): Lines {
  const lines: Lines = { strong: '', faint: '', stops: '' };
  for (const plant of plantsIn(placed.columns, industry)) {
    const course = placed.columns.courses[plant] ?? '';
    const marked = isMarked(course, mark);
    lines[marked ? 'strong' : 'faint'] += linePath(placed, industry, plant);
    if (course !== 'e' || !marked) continue;
    const [x, y] = endOf(placed, industry, plant);
    // Of small plants only where endings are the subject: else their dots would hide the foot of the scale.
    if (mark === 'ended' || y < placed.plot.base - 8) lines.stops += `M${x} ${y}h0`;
  }
  return lines;
}

/** The plant whose line passes nearest a place, within `reach` pixels. */
export function nearest(
  placed: PlacedFour,
  industry: Industry,
  mark: Mark,
  place: { x: number; y: number },
  reach: number,
): number | undefined {
  const { scale } = placed.panels[industry];
  const step = (placed.x[1] ?? 1) - (placed.x[0] ?? 0);
  let best: number | undefined;
  let least = reach;
  for (const plant of plantsIn(placed.columns, industry)) {
    const kt = placed.columns.kt[plant] ?? [];
    const at = Math.max(0, Math.min(kt.length - 1, (place.x - (placed.x[0] ?? 0)) / step));
    const [before, after] = [kt[Math.floor(at)] ?? null, kt[Math.ceil(at)] ?? null];
    const value = before === null ? after : after === null ? before : before + (after - before) * (at % 1);
    if (value === null) continue;
    const marked = isMarked(placed.columns.courses[plant] ?? '', mark);
    const off = Math.abs(placed.plot.base - value * scale - place.y) + (marked ? 0 : reach / 2);
    if (off < least) [best, least] = [plant, off];
  }
  return best;
}
