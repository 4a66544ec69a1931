/** Three lanes on a true scale of time where there is room; on a phone, where there is none, a list in order of time. Build only. */
import { scaleLinear } from 'd3-scale';
import { spreadLabels } from '@/lib/spread-labels';
import { px } from '@/lib/svg';
import { measureText, wrapText } from '@/lib/text-measure';
import type { Frame, Placed } from '../contract';
import { dayOf, KINDS, type Kind, type TimedEvent } from './events';

export interface TextAt {
  x: number;
  y: number;
  text: string;
  tone: string;
  anchor: 'start' | 'middle' | 'end';
}

export interface PlacedEvent {
  id: string;
  kind: Kind;
  x: number;
  y: number;
  /** From the mark to its words; empty where they stand beside it. */
  leader: string;
  texts: TextAt[];
  note: string;
}

export interface PlacedTimeline extends Placed {
  events: PlacedEvent[];
  texts: TextAt[];
  /** Heads of the lanes: a mark and its word. */
  heads: { kind: Kind; x: number; y: number }[];
  lines: { x1: number; y1: number; x2: number; y2: number; tone: string }[];
}

const LEAD = 17;
const FONT = { font: 'label', size: 13 } as const;
const START = dayOf('2023-01-01');
const END = dayOf('2026-04-01');
const YEARS = [2023, 2024, 2025, 2026] as const;

/** Events → placed marks and words. */
export function placeTimeline(events: readonly TimedEvent[], frame: Frame): PlacedTimeline {
  if (frame.kind === 'card') return placeAcross(events, frame.width, frame.height ?? 270);
  return frame.kind === 'narrow' ? placeList(events, frame.width) : placeLanes(events, frame.width);
}

const empty = (width: number, height: number): PlacedTimeline => ({
  width,
  height,
  events: [],
  texts: [],
  heads: [],
  lines: [],
});
const noteOf = (event: TimedEvent) => `${event.date}: ${event.text} (${event.source})`;

/** The date and the sentence, broken to a width. */
function wordsOf(event: TimedEvent, x: number, y: number, width: number): TextAt[] {
  return [
    { x, y: px(y), text: event.date, tone: 't-bold halo', anchor: 'start' },
    ...wrapText(event.text, width, FONT).map((text, i): TextAt => ({
      x,
      y: px(y + (i + 1) * LEAD),
      text,
      tone: 't-soft halo',
      anchor: 'start',
    })),
  ];
}

/** Time runs down, a lane for each kind. */
function placeLanes(events: readonly TimedEvent[], width: number): PlacedTimeline {
  const top = 34;
  const end = 690;
  // The last facts lie close together: their words may run on below the end of the lanes.
  const height = end + 64;
  const placed = empty(width, height);
  const y = scaleLinear([START, END], [top + 12, end - 8]);
  const left = 54;
  const lane = (width - left) / KINDS.length;
  for (const year of YEARS) {
    const at = px(y(dayOf(`${year}-01-01`)));
    placed.lines.push({ x1: left - 8, y1: at, x2: width, y2: at, tone: 'grid' });
    placed.texts.push({ x: 0, y: at + 9, text: String(year), tone: 'timeline-year', anchor: 'start' });
  }
  KINDS.forEach((kind, i) => {
    const x = left + i * lane + 8;
    placed.lines.push({ x1: x, y1: top, x2: x, y2: end, tone: 'axis' });
    placed.heads.push({ kind: kind.id, x, y: 12 });
    placed.texts.push({ x: x + 14, y: 17, text: kind.name, tone: 't-bold t-large', anchor: 'start' });
    const own = events.filter((event) => event.kind === kind.id);
    const room = lane - 36;
    const sizes = own.map((event) => (wrapText(event.text, room, FONT).length + 1) * LEAD + 12);
    // The first line of the words stands at the mark's height; where words would overlap they give way.
    const middles = spreadLabels(
      own.map((event, j) => ({ at: y(event.day) - 10 + (sizes[j] ?? 0) / 2, size: sizes[j] ?? 0 })),
      { min: top, max: height + 6 },
    );
    own.forEach((event, j) => {
      const at = px(y(event.day));
      const first = px((middles[j] ?? 0) - (sizes[j] ?? 0) / 2 + 10);
      placed.events.push({
        id: event.id, kind: event.kind, x, y: at, note: noteOf(event),
        leader: `M${x + 8},${at}L${x + 22},${first}`,
        texts: wordsOf(event, x + 27, first + 5, room),
      }); // prettier-ignore
    });
  });
  return placed;
}

/** One column in order of time, under the years; distances mean nothing here, the dates do. */
function placeList(events: readonly TimedEvent[], width: number): PlacedTimeline {
  const placed = empty(width, 0);
  const x = 9;
  const textX = 30;
  let head = 0;
  for (const kind of KINDS) {
    placed.heads.push({ kind: kind.id, x: head + 9, y: 12 });
    placed.texts.push({ x: head + 23, y: 17, text: kind.name, tone: 't-bold', anchor: 'start' });
    head += 23 + measureText(kind.name, { font: 'label-semibold', size: 13 }) + 22;
  }
  let y = 40;
  const from = y;
  let year = 0;
  for (const event of events) {
    if (event.year !== year) {
      year = event.year;
      y += 22;
      placed.texts.push({ x: textX, y, text: String(year), tone: 'timeline-year', anchor: 'start' });
      y += 26;
    }
    const texts = wordsOf(event, textX, y, width - textX - 2);
    placed.events.push({
      id: event.id,
      kind: event.kind,
      x,
      y: y - 5,
      leader: '',
      texts,
      note: noteOf(event),
    });
    y += texts.length * LEAD + 12;
  }
  placed.lines.push({ x1: x, y1: from, x2: x, y2: y - 24, tone: 'axis' });
  placed.height = y - 14;
  return placed;
}

/** Time runs to the right, a lane for each kind; few words, above and below in turn. */
function placeAcross(events: readonly TimedEvent[], width: number, height: number): PlacedTimeline {
  const placed = empty(width, height);
  const left = 96;
  const foot = 20;
  const x = scaleLinear([START, END], [left, width - 8]);
  const lane = (height - foot) / KINDS.length;
  const taken: Box[] = [];
  for (const year of YEARS) {
    const at = px(x(dayOf(`${year}-01-01`)));
    placed.lines.push({ x1: at, y1: 0, x2: at, y2: height - foot, tone: 'grid' });
    placed.texts.push({
      x: at + 4,
      y: height - 4,
      text: String(year),
      tone: 't-soft t-small',
      anchor: 'start',
    });
  }
  KINDS.forEach((kind, i) => {
    const y = px((i + 0.5) * lane);
    placed.lines.push({ x1: left, y1: y, x2: width, y2: y, tone: 'axis' });
    placed.heads.push({ kind: kind.id, x: 9, y });
    placed.texts.push({ x: 23, y: y + 5, text: kind.name, tone: 't-bold', anchor: 'start' });
    for (const event of events.filter((candidate) => candidate.kind === kind.id)) {
      const lines = balanced(event.brief, 125);
      const at = px(x(event.day));
      const box = freeBox(
        at,
        y,
        Math.max(...lines.map((line) => measureText(line, FONT))),
        lines.length * LOW,
        width,
        taken,
      );
      taken.push(box);
      placed.events.push({
        id: event.id, kind: event.kind, x: at, y, leader: '', note: noteOf(event),
        texts: lines.map((text, k) => ({ x: px(box.x), y: px(box.y + 12 + k * LOW), text, tone: 'halo', anchor: 'start' })),
      }); // prettier-ignore
    }
  });
  return placed;
}

/** Broken to as few lines as the width allows, and those of about one length. */
function balanced(text: string, width: number): string[] {
  const count = wrapText(text, width, FONT).length;
  let narrowest = width;
  while (narrowest > 40 && wrapText(text, narrowest - 4, FONT).length === count) narrowest -= 4;
  return wrapText(text, narrowest, FONT);
}

/** The line height of a card's words. */
const LOW = 15;

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A place for words at a mark: above or below it, to the right or the left, the first that covers nothing. */
function freeBox(
  at: number,
  y: number,
  width: number,
  height: number,
  most: number,
  taken: readonly Box[],
): Box {
  const left = Math.max(0, at + 7 - width);
  const right = Math.min(at - 7, most - width);
  const candidates = [y - 10 - height, y + 9].flatMap((top) =>
    [right, left].map((x) => ({ x, y: top, width, height })),
  );
  const covers = (a: Box) => (b: Box) =>
    a.x < b.x + b.width + 6 && b.x < a.x + a.width + 6 && a.y < b.y + b.height && b.y < a.y + a.height;
  const free = candidates.find((box) => !taken.some(covers(box))) ?? candidates[0];
  if (!free) throw new Error('aluminum-timeline: no place for a label');
  return free;
}
