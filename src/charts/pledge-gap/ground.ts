/** What lies under the staircase: the measures of the picture, the ground, and the sectors that stand in it. */
import { integer } from '@/lib/format';
import { px } from '@/lib/svg';
import type { Frame } from '../contract';
import { box, say, widthOf, type MarksPlaced, type TextMark } from '../marks';
import type { GapSeries } from './series';

export interface Room {
  top: number;
  base: number;
  /** Million tonnes at the foot: zero, but for the card, which shows only the ground's upper part. */
  from: number;
  recordStep: number;
  step: number;
  number: number;
  row: number;
  team: boolean;
  compare: boolean;
}

export function roomOf(frame: Frame): Room {
  if (frame.kind === 'card')
    return { top: 8, base: (frame.height ?? 270) - 8, from: 2400, recordStep: 58, step: 30, number: 66, row: 16, team: true, compare: false }; // prettier-ignore
  return frame.kind === 'narrow'
    ? {
        top: 8,
        base: 568,
        from: 0,
        recordStep: 38,
        step: 15,
        number: 78,
        row: 16,
        team: false,
        compare: true,
      }
    : {
        top: 8,
        base: 620,
        from: 0,
        recordStep: 62,
        step: 32,
        number: 112,
        row: 16.5,
        team: true,
        compare: true,
      };
}

/** Texts made by the pens of marks.ts, on a sheet of their own. */
export function written(frame: Frame, write: (sheet: MarksPlaced) => void): TextMark[] {
  const sheet: MarksPlaced = { name: '', width: frame.width, height: 0, paths: [], texts: [] };
  write(sheet);
  return sheet.texts;
}
/** From the floor to the foot; where the foot is not zero, its edge is torn. */
export function ground(frame: Frame, floor: number, base: number, torn: boolean): string {
  if (!torn) return box(0, floor, frame.width, base - floor);
  const teeth = Math.round(frame.width / 23);
  const tooth = frame.width / teeth / 2;
  return `M0,${px(floor)}h${frame.width}V${px(base)}${`l${px(-tooth)},-6l${px(-tooth)},6`.repeat(teeth)}z`;
}

/** Seven bars on the foot of the picture: the sectors, and the gap. */
export function bars(series: GapSeries, frame: Frame): { at: (i: number) => number; width: number } {
  const pitch = frame.width / (series.sectors.length + 1);
  return { at: (i) => (i + 0.5) * pitch, width: Math.min(pitch - 8, 68) };
}

/** What the sectors emitted, standing on the foot of the picture, on its scale. */
export function sectorBars(
  series: GapSeries,
  frame: Frame,
  room: Room,
  y: (mt: number) => number,
): { sectors: string; fixed: TextMark[] } {
  const fixed = written(frame, (to) => {
    [series.base, series.latest].forEach((step, i) => {
      const x = (i + 0.5) * room.recordStep - 0.5;
      say(to, String(step.year), x, y(step.mt) + 18, 't-bold', { anchor: 'middle' });
      say(to, integer(step.mt), x, y(step.mt) + 34, 't-small', { anchor: 'middle' });
    });
  });
  if (!room.compare) return { sectors: '', fixed };
  const { at: x, width } = bars(series, frame);
  const tone = frame.kind === 'narrow' ? 't-small' : 't-bold';
  fixed.push(
    ...written(frame, (to) => {
      series.sectors.forEach((sector, i) => {
        say(to, sector.name, Math.max(x(i), widthOf(sector.name, tone) / 2), room.base + 17, tone, {
          anchor: 'middle',
        });
        say(to, integer(sector.mt), x(i), room.base + 33, 't-small', { anchor: 'middle' });
      });
      say(to, 'The gap', x(series.sectors.length), room.base + 17, 't-accent', { anchor: 'middle' });
      const tallest = y(series.sectors[0]?.mt ?? 0);
      say(to, `For scale: what each sector emitted in ${series.latest.year}`, 8, tallest - 12, 't-bold');
    }),
  );
  return {
    sectors: series.sectors
      .map((sector, i) => box(x(i) - width / 2, y(sector.mt), width, room.base - y(sector.mt)))
      .join(''),
    fixed,
  };
}
