/** A strip of time with a mark an event, and the events in words: in two columns, or one below the other. Build only. */
import { TURN } from '@/data/demonstrations';
import { integer } from '@/lib/format';
import { px } from '@/lib/svg';
import type { Frame } from '../contract';
import { blank, disc, say, stroke, tell, type MarksPlaced } from '../marks';
import { away, events, shortDate, toward, type TimelineEvent } from './events';

const FROM = Date.parse('2021-01-01');
const TO = Date.parse('2026-12-31');
const R = 5;
const LEAD = 16;
/** From the left of a row to its words: a sign, then the date. */
const INDENT = 104;

const HEADS = {
  toward: 'Toward the pledge: laws, orders, money',
  away: 'Away from it',
} as const;

const scale = (width: number) => {
  const [left, right] = [8, width - 8];
  return (day: string) => left + ((Date.parse(day) - FROM) / (TO - FROM)) * (right - left);
};

export function placeTimeline(frame: Frame): MarksPlaced {
  const placed = blank('timeline', frame.width, 0);
  if (frame.kind === 'card') {
    placeFlags(placed, frame.height ?? 270);
    return placed;
  }
  const narrow = frame.kind === 'narrow';
  const bottom = placeStrip(placed, 38);
  if (narrow) {
    const next = placeColumn(placed, 'toward', toward, 0, bottom + 30, frame.width);
    placed.height = Math.ceil(placeColumn(placed, 'away', away, 0, next + 22, frame.width));
  } else {
    const width = (frame.width - 36) / 2;
    const ends = [
      placeColumn(placed, 'toward', toward, 0, bottom + 34, width),
      placeColumn(placed, 'away', away, width + 36, bottom + 34, width),
    ];
    placed.height = Math.ceil(Math.max(...ends));
  }
  return placed;
}

/** A full dot, or a dot with a cross in it. */
function sign(placed: MarksPlaced, { direction, brief, date }: TimelineEvent, x: number, y: number): void {
  const note = `${shortDate(date)}: ${brief}`;
  placed.paths.push({ d: disc(x, y, R), tone: direction === 'away' ? 'timeline-away' : 'timeline-toward', note });
  if (direction === 'away')
    placed.paths.push({ d: stroke(x - 2.2, y - 2.2, x + 2.2, y + 2.2) + stroke(x - 2.2, y + 2.2, x + 2.2, y - 2.2), tone: 'timeline-cross' });
} // prettier-ignore

/** The line of time with its years and the turn; `y` is where it runs. Gives where the marks end. */
function placeStrip(placed: MarksPlaced, y: number): number {
  const { width } = placed;
  const x = scale(width);
  placed.paths.push({ d: `M0,${y}H${width}`, tone: 'axis' });
  const turn = px(x(TURN));
  const ends = { toward: y, away: y };
  const marks: { x: number; y: number; event: TimelineEvent }[] = [];
  for (const event of events) {
    const up = event.direction === 'toward';
    const at = x(event.day);
    let level = 0;
    const place = () => y + (up ? -1 : 1) * (11 + level * (2 * R + 1));
    while (marks.some((mark) => Math.hypot(mark.x - at, mark.y - place()) < 2 * R + 0.5)) level++;
    marks.push({ x: at, y: place(), event });
    ends[event.direction] = up ? Math.min(ends.toward, place()) : Math.max(ends.away, place());
  }
  placed.paths.push({ d: `M${turn},${ends.toward - 8}V${ends.away + 10}`, tone: 'leader dash' });
  for (const mark of marks) sign(placed, mark.event, mark.x, mark.y);
  const foot = ends.away + 10;
  for (let year = 2021; year <= 2026; year++) {
    placed.paths.push({ d: `M${px(x(`${year}-01-01`))},${y - 4}v8`, tone: 'axis' });
    if (year < 2025)
      say(placed, String(year), x(`${year}-07-01`), y + 17, 'tick-label', { anchor: 'middle' });
    else say(placed, String(year), x(`${year}-07-01`), foot + 12, 'tick-label', { anchor: 'middle' });
  }
  say(placed, shortDate(TURN), turn - 6, ends.away + 6, 't-small t-soft', { anchor: 'end' });
  return foot + 14;
}

/** Events below each other: sign, date, words. Gives where they end. */
function placeColumn(
  placed: MarksPlaced,
  direction: 'toward' | 'away',
  list: readonly TimelineEvent[],
  x: number,
  top: number,
  width: number,
): number {
  const tone = direction === 'away' ? 't-accent t-large' : 't-bold t-large';
  say(placed, `${HEADS[direction]} · ${integer(list.length)}`, x, top, tone);
  placed.paths.push({ d: `M${px(x)},${px(top + 8)}h${px(width)}`, tone: 'rule' });
  let y = top + 29;
  for (const event of list) {
    sign(placed, event, x + R + 0.5, y - 4.5);
    say(placed, shortDate(event.date), x + 18, y, 't-bold t-small');
    y = tell(placed, wordsOf(event), x + INDENT, y, width - INDENT, { lead: LEAD }) + 5;
  }
  return y - 8;
}

/** The words of an event; a sum of money does not break, and what is uncertain says so. */
const wordsOf = ({ brief, confidence }: TimelineEvent) =>
  brief.replace(/(\$[\d.]+) (billion)/, '$1\u00a0$2') + (confidence === 'verified' ? '' : ' (uncertain)');

/** What a card has room for: a few events by their day and direction. */
const ON_CARD = [
  '2021-04-22',
  '2022-08-16',
  '2023-03-08',
  '2024-03-25',
  '2025-01-20',
  '2025-05-30',
  '2025-07-04',
  '2026-02-18',
];

/** Flags on the line: promises rise and read to the right, withdrawals hang and read to the left, so that no line crosses words. */
function placeFlags(placed: MarksPlaced, height: number): void {
  placed.height = height;
  const { width } = placed;
  const x = scale(width);
  const y = 132;
  placed.paths.push({ d: `M0,${y}H${width}`, tone: 'axis' });
  for (let year = 2021; year <= 2026; year++) {
    placed.paths.push({ d: `M${px(x(`${year}-01-01`))},${y - 4}v8`, tone: 'axis' });
    if (year < 2025) say(placed, String(year), x(`${year}-07-01`), y + 18, 'tick-label', { anchor: 'middle' });
    else say(placed, String(year), x(`${year}-07-01`), y - 10, 'tick-label', { anchor: 'middle' });
  }
  const few = (list: readonly TimelineEvent[]) =>
    ON_CARD.flatMap((day) => list.filter((event) => event.day === day).slice(-1));
  few(toward).forEach((event, i, { length }) => {
    const [at, level] = [px(x(event.day)), y - 26 - (length - 1 - i) * 27];
    placed.paths.push({ d: `M${at},${level - 8}V${y}`, tone: 'leader' });
    sign(placed, event, at, y);
    say(placed, event.brief, at + 9, level, 't-bold');
  });
  few(away).forEach((event, i) => {
    const [at, level] = [px(x(event.day)), y + 40 + i * 27];
    placed.paths.push({ d: `M${at},${level + 2}V${y}`, tone: 'leader' });
    sign(placed, event, at, y);
    say(placed, event.brief, at - 9, level, 't-accent', { anchor: 'end' });
  });
} // prettier-ignore
