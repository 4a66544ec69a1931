/** A lane for each rule on a scale of time; on a phone, where there is no room for it, a list in order of time. Build only. */
import { dateInWords } from '@/lib/format';
import { px } from '@/lib/svg';
import { measureText, wrapText } from '@/lib/text-measure';
import type { Frame, Placed } from '../contract';
import { KINDS, RECONSIDERED, type FateEvent, type Kind, type Lane } from './events';
import { axis, SPANS, timeScale } from './scale';

export interface TextAt {
  x: number;
  y: number;
  text: string;
  tone: string;
  anchor: 'start' | 'middle' | 'end';
}

export interface PlacedFate {
  id: string;
  marks: { kind: Kind; x: number; y: number; note: string }[];
  /** Stretches of the lane's line by what holds: in force, delayed and so on. */
  spans: { kind: string; d: string }[];
  leaders: string;
}

export interface PlacedFates extends Placed {
  lanes: PlacedFate[];
  texts: TextAt[];
  key: { kind: Kind; x: number; y: number }[];
  grid: string;
  /** Stretch of the announcement through the lanes it names. */
  announced: string;
}

const SMALL = { font: 'label', size: 12 } as const;
const LINE = 15;

/** Lanes → placed marks and words. `said`: the announcement in words. */
export function placeFates(lanes: readonly Lane[], frame: Frame, said: string): PlacedFates {
  const placed: PlacedFates = { width: frame.width, height: 0, lanes: [], texts: [], key: [], grid: '', announced: '' };
  const top = placeKey(placed, frame);
  if (frame.kind === 'narrow') placeList(placed, lanes, said, top + 28);
  else placeLanes(placed, lanes, frame, said, top);
  return placed;
} // prettier-ignore

const noteOf = (lane: Lane, event: FateEvent) => `${lane.name}, ${dateInWords(event.date)}: ${event.text}`;
const toneOf = (lane: Lane, tone: string) => (lane.id === 'reporting' ? 't-accent' : tone);

function placeLanes(placed: PlacedFates, lanes: readonly Lane[], frame: Frame, said: string, top: number): void {
  const card = frame.kind === 'card';
  const { width } = frame;
  const left = card ? 190 : 186;
  const right = card ? width - 216 : width;
  const x = timeScale(left, right);
  const head = top + (card ? 20 : 24);
  placed.grid = `M${x('2023-07-01') - 20} ${head - 1}l4 -8m3 8l4 -8`;
  for (const { at, text } of axis(x)) placed.texts.push({ x: at, y: head, text, tone: 'tick-label', anchor: 'middle' });
  const room = card ? ((frame.height ?? 270) - head - 4) / lanes.length : 0;
  let y = head + (card ? room / 2 + 2 : 44);
  let through: [number, number] | undefined;
  lanes.forEach((lane, i) => {
    const fate = placeLine(lane, x, right, y);
    placed.lanes.push(fate);
    const named = (RECONSIDERED.lanes as readonly string[]).includes(lane.id);
    if (named) through = [through?.[0] ?? y - 12, y + 10];
    if (card) {
      placed.texts.push({ x: 0, y: y + 4.5, text: lane.name, tone: toneOf(lane, 't-bold'), anchor: 'start' });
      placed.texts.push({ x: right + 14, y: y + 4.5, text: lane.now.replace(/;.*/, ''), tone: 't-soft t-small', anchor: 'start' });
      y += room;
      return;
    }
    const bottom = placeLabels(placed, fate, lane, y, { end: width, stop: named ? x(RECONSIDERED.date) - 8 : 0 });
    placed.texts.push({ x: 0, y: y + 1, text: lane.name, tone: toneOf(lane, 't-bold'), anchor: 'start' });
    placed.texts.push({ x: 0, y: y + 16, text: lane.about, tone: 't-soft t-small', anchor: 'start' });
    const words = wrapText(lane.now, left - 22, { font: 'label-semibold', size: 12 });
    words.forEach((text, j) => placed.texts.push({ x: 0, y: y + 32 + j * LINE, text, tone: 't-bold t-small', anchor: 'start' }));
    y = Math.max(bottom, y + 32 + words.length * LINE) + (i + 1 < lanes.length ? 18 : 0);
  });
  placed.height = card ? (frame.height ?? 270) : px(y - 6);
  for (const { at, grid } of axis(x)) if (grid) placed.grid += `M${at} ${head + 6}V${placed.height}`;
  if (through && !card) {
    const at = x(RECONSIDERED.date);
    placed.announced = `M${at} ${head + 18}V${px(through[1])}`;
    placed.texts.push({ x: at + 6, y: head + 24, text: `${dateInWords(RECONSIDERED.date)}: ${said}`, tone: 't-soft t-small halo', anchor: 'end' });
    const label = placed.texts.at(-1);
    if (label) label.x = at - 6;
  }
} // prettier-ignore

/** The line of a lane with its marks. */
function placeLine(lane: Lane, x: (day: string) => number, right: number, y: number): PlacedFate {
  const at = px(y);
  const marks = lane.events.map((event) => ({
    kind: event.kind,
    x: x(event.date),
    y: at,
    note: noteOf(lane, event),
  }));
  const stops = [...(lane.older ? [{ kind: 'made' as Kind, x: x('2023-07-01') }] : []), ...marks];
  const spans = stops.flatMap(({ kind, x: from }, i) => {
    const to = stops[i + 1]?.x ?? right - 2;
    return kind === 'ended' ? [] : [{ kind: SPANS[kind], d: `M${from} ${at}H${to}` }];
  });
  return { id: lane.id, marks, spans, leaders: '' };
}

/** Words under the marks, clear of the announcement's line (`stop`); the later stand nearer to the line, so that no leader crosses words. Returns where they end. */
function placeLabels(
  placed: PlacedFates,
  fate: PlacedFate,
  lane: Lane,
  y: number,
  room: { end: number; stop: number },
): number {
  const boxes: { x: number; right: number; y: number; bottom: number }[] = [];
  for (const [i, event] of [...lane.events.entries()].reverse()) {
    const x = (fate.marks[i]?.x ?? 0) + 4;
    const most = Math.min(200, (x < room.stop ? room.stop : room.end) - x);
    const lines = [dateInWords(event.date), ...wrapText(event.text, most, SMALL)];
    const wide = Math.max(...lines.map((line) => measureText(line, { font: 'label-semibold', size: 12 })));
    let top = y + 12;
    for (const box of boxes) if (x + wide + 8 > box.x && x < box.right && top < box.bottom + 3) top = box.bottom + 3;
    const bottom = top + lines.length * LINE;
    boxes.push({ x, right: x + wide, y: top, bottom });
    if (top > y + 13) fate.leaders += `M${px(x - 4)} ${px(y + 8)}V${px(top + 13)}`;
    lines.forEach((text, j) =>
      placed.texts.push({ x: px(x), y: px(top + 12 + j * LINE), text, tone: `${j === 0 ? 't-bold' : 't-soft'} t-small halo`, anchor: 'start' }),
    );
  }
  return Math.max(...boxes.map(({ bottom }) => bottom));
} // prettier-ignore

/** A phone: each rule with its actions below it; distances mean nothing here, the dates do. */
function placeList(placed: PlacedFates, lanes: readonly Lane[], said: string, top: number): void {
  const { width, texts } = placed;
  const [x, textX] = [9, 26];
  let y = top;
  for (const line of wrapText(`${dateInWords(RECONSIDERED.date)}: ${said}; three of those below (*).`, width, SMALL)) {
    texts.push({ x: 0, y, text: line, tone: 't-soft t-small', anchor: 'start' });
    y += LINE;
  }
  for (const lane of lanes) {
    y += 14;
    const starred = (RECONSIDERED.lanes as readonly string[]).includes(lane.id) ? '*' : '';
    texts.push({ x: 0, y, text: lane.name + starred, tone: toneOf(lane, 't-bold t-large'), anchor: 'start' });
    y += 16;
    texts.push({ x: 0, y, text: lane.now, tone: 't-bold t-small', anchor: 'start' });
    const fate: PlacedFate = { id: lane.id, marks: [], spans: [], leaders: '' };
    const from = y + 14;
    for (const event of lane.events) {
      y += 18;
      fate.marks.push({ kind: event.kind, x, y: px(y - 4), note: noteOf(lane, event) });
      const date = dateInWords(event.date);
      const indent = measureText(`${date}  `, { font: 'label-semibold', size: 12 });
      texts.push({ x: textX, y, text: date, tone: 't-bold t-small', anchor: 'start' });
      const [first = '', ...rest] = hanging(event.text, width - textX - indent, width - textX);
      texts.push({ x: px(textX + indent), y, text: first, tone: 't-soft t-small', anchor: 'start' });
      for (const text of rest) texts.push({ x: textX, y: (y += LINE), text, tone: 't-soft t-small', anchor: 'start' });
    }
    const [first, last] = [fate.marks[0], fate.marks.at(-1)];
    if (first && last && last.y > first.y) fate.leaders = `M${x} ${from}V${last.y}`;
    placed.lanes.push(fate);
    y += 10;
  }
  placed.height = px(y);
} // prettier-ignore

/** Broken to a first line of one width and others of another. */
function hanging(text: string, first: number, others: number): string[] {
  const [line = ''] = wrapText(text, first, SMALL);
  const rest = text.slice(line.length).trim();
  return rest === '' ? [line] : [line, ...wrapText(rest, others, SMALL)];
}

/** The key above; returns the baseline of its last line. */
function placeKey(placed: PlacedFates, { width }: Frame): number {
  let [x, y] = [0, 12];
  for (const { id, name } of KINDS) {
    const room = 22 + measureText(name, { font: 'label', size: 13 });
    if (x > 0 && x + room > width) [x, y] = [0, y + 20];
    placed.key.push({ kind: id, x: px(x + 8), y: y - 4 });
    placed.texts.push({ x: px(x + 20), y, text: name, tone: 't-soft', anchor: 'start' });
    x += room + 14;
  }
  return y;
}
