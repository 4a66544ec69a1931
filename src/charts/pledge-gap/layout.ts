/**
 * A staircase to scale. Two steps are years of the record, nine are models of 2030; the floor under them is the
 * pledge. Below the floor, on the same scale, what parts of the economy emitted, so that a gap can be held against it.
 */
import { scaleLinear } from 'd3-scale';
import { integer } from '@/lib/format';
import { spreadLabels } from '@/lib/spread-labels';
import { px } from '@/lib/svg';
import type { Frame, Placed } from '../contract';
import { box, say, stroke, tell, type MarksPlaced, type TextMark } from '../marks';
import { bars, ground, roomOf, sectorBars, written, type Room } from './ground';
import { gapSentence } from './sentences';
import { PLEDGES, type GapSeries, type Ledge } from './series';

/** One value for each end of the pledge, 50 before 52. */
type Pair<T> = [T, T];

export interface PlacedLedge {
  id: string;
  /** The tread, and the step from the tread to the foot of the picture. */
  tread: string;
  partial: boolean;
  body: string;
  /** From the tread down to each floor. */
  gap: Pair<string>;
  /** An arrow within the gap. */
  arrow: Pair<string>;
  leader: string;
  name: TextMark;
  team: TextMark | null;
  tonnes: Pair<TextMark>;
  /** When it is the chosen one: the number, and the lines under it. */
  number: Pair<TextMark>;
  words: Pair<TextMark[]>;
  /** The gap laid against the sectors. */
  compass: Pair<string>;
  held: Pair<string>;
  heldTonnes: Pair<TextMark>;
  said: Pair<string>;
}

export interface PlacedGap extends Placed {
  ledges: PlacedLedge[];
  /** Steps of the record, with their words. */
  record: string;
  treads: string;
  ground: Pair<string>;
  floor: Pair<string>;
  floorWords: Pair<TextMark[]>;
  sectors: string;
  foot: string;
  fixed: TextMark[];
}

/** A down-pointing measure from one height to another, with a head at either end. */
function measure(x: number, from: number, to: number): string {
  const head = Math.min(4, (to - from) / 5);
  return `M${px(x)},${px(from + 3)}V${px(to - 3)}M${px(x - head)},${px(from + 3 + head)}L${px(x)},${px(from + 3)}l${px(head)},${px(head)}M${px(x - head)},${px(to - 3 - head)}L${px(x)},${px(to - 3)}l${px(head)},${px(-head)}`;
}

const pair = <T>(make: (pledge: (typeof PLEDGES)[number], index: number) => T): Pair<T> =>
  PLEDGES.map(make) as Pair<T>;

const one = (frame: Frame, write: (sheet: MarksPlaced) => void): TextMark => {
  const [text] = written(frame, write);
  if (!text) throw new Error('pledge-gap: nothing was written');
  return text;
};

/** Series → placed marks; all states at once, so that the layout does not depend on the choice. */
export function placeGap(series: GapSeries, frame: Frame): PlacedGap {
  const room = roomOf(frame);
  const narrow = frame.kind === 'narrow';
  const { top, base } = room;
  const y = scaleLinear([room.from, series.base.mt], [base, top]);
  const record = [series.base, series.latest];
  const stairs = record.length * room.recordStep;
  const end = stairs + series.ledges.length * room.step;
  const floors = pair((pledge) => y(series.floors[pledge]));

  const rows = spreadLabels(
    series.ledges.map((ledge) => ({ at: y(ledge.mt), size: room.row })),
    { min: top, max: floors[0] - 4 },
  );
  const air = stairs + (narrow ? 12 : 22);
  const label = narrow ? end + 16 : end + 34;
  const tonnesEnd = narrow ? frame.width : label + 38;
  const nameX = narrow ? label : label + 48;

  const { at: barAt, width: bar } = bars(series, frame);
  const ledges = series.ledges.map((ledge, i): PlacedLedge => {
    const x = stairs + i * room.step;
    const level = y(ledge.mt);
    const row = rows[i] ?? level;
    const held = pair((pledge) => base - (y(0) - y(ledge.gaps[pledge])));
    return {
      id: ledge.id,
      partial: ledge.partial,
      tread: `M${px(x + 0.5)},${px(level)}h${px(room.step - 1)}`,
      body: box(x + 0.5, level, room.step - 1, floors[1] - level),
      gap: pair((_, k) => box(x + 0.5, level, room.step - 1, (floors[k] ?? base) - level)),
      arrow: pair((_, k) => measure(x + room.step / 2, level, floors[k] ?? base)),
      leader: `M${px(x + room.step)},${px(level)}H${px(end + 4)}L${px(label - 5)},${px(row)}`,
      name: one(frame, (to) => say(to, ledge.model, nameX, row + 4, narrow ? 't-small' : '')),
      team: room.team ? one(frame, (to) => say(to, ledge.team, nameX + 100, row + 4, 't-soft')) : null,
      tonnes: pair((pledge) =>
        one(frame, (to) =>
          say(to, integer(ledge.gaps[pledge]), tonnesEnd, row + 4, narrow ? 't-small' : '', {
            anchor: 'end',
          }),
        ),
      ),
      number: pair((pledge) =>
        one(frame, (to) =>
          say(to, integer(ledge.gaps[pledge]), air, room.number * 0.8 + 2, 't-number big', {
            size: room.number,
          }),
        ),
      ),
      words: pair((pledge) => wordsUnder(ledge, pledge, frame, air, room)),
      compass: room.compare
        ? pair((_, k) => stroke(0, held[k] ?? base, barAt(6) - bar / 2, held[k] ?? base))
        : ['', ''],
      held: room.compare
        ? pair((_, k) => box(barAt(6) - bar / 2, held[k] ?? base, bar, base - (held[k] ?? base)))
        : ['', ''],
      heldTonnes: pair((pledge) =>
        one(frame, (to) =>
          say(to, integer(ledge.gaps[pledge]), barAt(6), base + 33, 't-small', { anchor: 'middle' }),
        ),
      ),
      said: pair((pledge) => gapSentence(series, ledge, pledge)),
    };
  });

  return {
    width: frame.width,
    height: room.compare ? base + 40 : (frame.height ?? base),
    ledges,
    record: record
      .map((step, i) => box(i * room.recordStep, y(step.mt), room.recordStep - 1, floors[1] - y(step.mt)))
      .join(''),
    treads: record
      .map((step, i) => `M${px(i * room.recordStep)},${px(y(step.mt))}h${px(room.recordStep - 1)}`)
      .join(''),
    ground: pair((_, k) => ground(frame, floors[k] ?? base, base, room.from > 0)),
    floor: pair((_, k) => stroke(0, floors[k] ?? base, frame.width, floors[k] ?? base)),
    floorWords: pair((pledge, k) =>
      written(frame, (to) => {
        say(to, `The pledge for 2030: ${pledge}% below 2005`, 8, (floors[k] ?? base) + 21, 't-bold t-large');
        say(
          to,
          `It leaves net emissions of ${integer(series.floors[pledge])} million tonnes a year`,
          8,
          (floors[k] ?? base) + 39,
        );
      }),
    ),
    ...sectorBars(series, frame, room, y),
    foot: room.from > 0 ? '' : stroke(0, base, frame.width, base),
  };
}

/** Under the large number: the unit, and whose it is. */
function wordsUnder(ledge: Ledge, pledge: number, frame: Frame, x: number, room: Room): TextMark[] {
  const y = room.number + 15;
  const width = room.compare ? frame.width - x : 9 * room.step;
  return written(frame, (to) => {
    say(to, 'million tonnes short of the pledge', x, y, 't-bold t-large');
    tell(to, `${ledge.model} in 2030, with the law, against ${pledge}% below 2005`, x, y + 18, width);
  });
}
