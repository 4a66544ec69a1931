/** A hundred ingots beside two panels on one time axis: the U.S. share, and the tonnes it is a share of. */
import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { AluminumOutput } from '@/data/aluminum';
import { px } from '@/lib/svg';
import type { Frame, Placed } from '../contract';

/** A panel: its ticks, and the place of its name. */
interface Panel {
  top: number;
  bottom: number;
  ticks: { y: number; text: string }[];
  name: { x: number; y: number; text: string };
}

export interface PlacedShare extends Placed {
  /** Left and right edge of the panels. */
  x0: number;
  x1: number;
  share: Panel & { line: string; band: string };
  /** Left out on the card, which has no room for it. */
  output:
    | (Panel & {
        world: string;
        us: string;
        worldLabel: [number, number];
        usLabel: [number, number];
        usLeader: string;
      })
    | null;
  xTicks: { x: number; y: number; text: string; anchor: 'start' | 'middle' | 'end' }[];
  /** A hundred ingots as path strings, row by row from the top left; the corner of each; their size. */
  ingots: string[];
  corners: [number, number][];
  ingot: { w: number; h: number };
  /** The words beside the ingots. */
  words: { x: number; side: number; number: number; line1: number; line2: number; size: number };
  from: number;
  /** A value a year, from `from` on: place of the cursor, and the figures to print. */
  x: number[];
  shareY: number[];
  /** Where the year's percentage stands: above the line around it. */
  labelY: number[];
  percent: number[];
  us: string[];
  world: string[];
}

const million = (kt: number) => (kt / 1000).toFixed(kt < 10_000 ? 2 : 1);

/** Series → placed marks. Both panels begin at zero; they share the time axis, never the value axis. */
export function placeShare(rows: readonly AluminumOutput[], frame: Frame): PlacedShare {
  const narrow = frame.kind === 'narrow';
  const card = frame.height !== undefined;
  const first = rows[0];
  const last = rows[rows.length - 1];
  if (!first || !last) throw new Error('placeShare: no rows');

  // The ingots: a broad strip above the panels on a phone, a block beside them elsewhere.
  const columns = narrow ? 20 : 10;
  const pitch = narrow ? { x: frame.width / 20, y: 12.5 } : card ? { x: 24, y: 15 } : { x: 22.5, y: 17 };
  const ingot = { w: px(pitch.x - (narrow ? 4 : 5)), h: narrow ? 8 : card ? 9 : 11 };
  const blockWidth = pitch.x * columns;
  const blockX = narrow ? 2 : frame.width - blockWidth + 4;
  const blockY = narrow ? 46 : 4;
  const corners = Array.from({ length: 100 }, (_, i): [number, number] => [
    px(blockX + (i % columns) * pitch.x),
    px(blockY + Math.floor(i / columns) * pitch.y),
  ]);
  const blockBottom = blockY + (100 / columns) * pitch.y;
  const words = narrow
    ? { x: 2, side: 104, number: 33, line1: 17, line2: 34, size: 42 }
    : {
        x: blockX,
        side: blockX,
        number: blockBottom + 46,
        line1: blockBottom + 70,
        line2: blockBottom + 88,
        size: card ? 40 : 48,
      };

  const x0 = narrow ? 30 : 34;
  const x1 = narrow ? frame.width - 8 : frame.width - blockWidth - 34;
  const x = scaleLinear([first.year, last.year], [x0, x1]);
  const top = narrow ? blockBottom + 30 : 22;
  const shareHeight = card ? (frame.height ?? 0) - top - 24 : narrow ? 96 : 150;
  const shareTop = Math.ceil((max(rows, (row) => row.share_pct) ?? 0) / 10) * 10;
  const shareScale = scaleLinear([0, shareTop], [top + shareHeight, top]);
  const share = {
    top,
    bottom: top + shareHeight,
    ticks: shareScale
      .ticks(card || narrow ? 3 : 5)
      .map((tick) => ({ y: px(shareScale(tick)), text: tick === shareTop ? `${tick}%` : String(tick) })),
    name: { x: x0, y: top - 10, text: 'U.S. share of the world, percent' },
    line:
      line<AluminumOutput>(
        (row) => px(x(row.year)),
        (row) => px(shareScale(row.share_pct)),
      )(rows) ?? '',
    band:
      area<AluminumOutput>(
        (row) => px(x(row.year)),
        (row) => px(shareScale(row.share_low_pct)),
        (row) => px(shareScale(row.share_high_pct)),
      )(rows) ?? '',
  };

  const outputTop = share.bottom + (narrow ? 34 : 40);
  const outputHeight = narrow ? 104 : 180;
  const worldMax = Math.ceil((max(rows, (row) => row.world_kt) ?? 0) / 20_000) * 20_000;
  const outputScale = scaleLinear([0, worldMax], [outputTop + outputHeight, outputTop]);
  const upTo = (value: (row: AluminumOutput) => number) =>
    area<AluminumOutput>(
      (row) => px(x(row.year)),
      px(outputScale(0)),
      (row) => px(outputScale(value(row))),
    )(rows) ?? '';
  const output = card
    ? null
    : {
        top: outputTop,
        bottom: outputTop + outputHeight,
        ticks: outputScale
          .ticks(narrow ? 2 : 4)
          .map((tick) => ({ y: px(outputScale(tick)), text: String(tick / 1000) })),
        name: { x: x0, y: outputTop - 10, text: 'Primary aluminum, million tonnes a year' },
        world: upTo((row) => row.world_kt),
        us: upTo((row) => row.us_kt),
        worldLabel: [px(x(2004)), px(outputScale(40_000))] as [number, number],
        usLabel: [px(x(1953)), px(outputScale(23_000))] as [number, number],
        usLeader: `M${px(x(1964))},${px(outputScale(21_500))}V${px(outputScale(1_500))}`,
      };
  const bottom = output ? output.bottom : share.bottom;
  const tickYears =
    narrow || card ? [1950, 1980, 2000, 2025] : [1950, 1960, 1970, 1980, 1990, 2000, 2010, 2025];
  return {
    width: frame.width,
    height: card ? (frame.height ?? 0) : Math.max(bottom + 24, narrow ? 0 : words.line2 + 8),
    x0,
    x1,
    share,
    output,
    xTicks: tickYears.map((year) => ({
      x: px(x(year)),
      y: bottom + 18,
      text: String(year),
      anchor: year === last.year ? 'end' : year === first.year ? 'start' : 'middle',
    })),
    ingots: corners.map(([cx, cy]) => `M${cx},${cy}h${ingot.w}v${ingot.h}h${-ingot.w}z`),
    corners,
    ingot,
    words,
    from: first.year,
    x: rows.map((row) => px(x(row.year))),
    shareY: rows.map((row) => px(shareScale(row.share_pct))),
    labelY: rows.map((row, i) => {
      const around = rows.slice(Math.max(0, i - 9), i + 10).map((other) => shareScale(other.share_pct));
      const above = Math.min(...around) - 9;
      // At the top of the panel there is no room above the line; below it there is.
      return px(above > top + 8 ? above : Math.max(...around, shareScale(row.share_pct)) + 22);
    }),
    percent: rows.map((row) => Math.round(row.share_pct * 10) / 10),
    us: rows.map((row) => million(row.us_kt)),
    world: rows.map((row) => million(row.world_kt)),
  };
}
