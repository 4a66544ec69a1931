/** Three lanes on a true scale of time where there is room; on a phone a list in order of time. Build only. */
import { scaleLinear } from 'd3-scale';
import type { RecordEvent } from '@/data/corridor-record';
import type { EventKind } from '@/data/schema/record-terms';
import { dateInWords } from '@/lib/format';
import { spreadLabels } from '@/lib/spread-labels';
import type { Frame } from '../contract';
import { blank, box, disc, linesOf, say, stroke, tell, widthOf, type MarksPlaced } from '../marks';

export const KINDS = [
  { id: 'law', name: 'Agencies and courts', brief: 'Law' },
  { id: 'plants', name: 'Plants and permits', brief: 'Plants' },
  { id: 'studies', name: 'Studies', brief: 'Studies' },
] as const satisfies readonly { id: EventKind; name: string; brief: string }[];

/** The facts that the title of the whole record names. */
export const NAMED: ReadonlySet<string> = new Set(['2023-06-27', '2025-03-07', '2025-07-17']);

const DAY = 86_400_000;
const LEAD = 17;
export const dayOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / DAY;

/** Whether the whole sentence stands beside a mark, or a few words. */
export type Detail = 'full' | 'brief';

export function placeRecord(events: readonly RecordEvent[], frame: Frame, detail: Detail): MarksPlaced {
  if (frame.kind === 'card') return placeAcross(events, frame.width, frame.height ?? 270);
  return frame.kind === 'narrow'
    ? placeLines(events, frame.width, detail)
    : placeLanes(events, frame.width, detail);
}

/** A mark of each kind has its shape: circle, square, ring. */
function mark(placed: MarksPlaced, kind: EventKind, x: number, y: number, event?: RecordEvent): void {
  const d = kind === 'plants' ? box(x - 5.5, y - 5.5, 11, 11) : disc(x, y, 6);
  const named = event !== undefined && NAMED.has(event.date) ? ' is-named' : '';
  placed.paths.push({
    d,
    tone: `record-mark is-${kind}${named}`,
    ...(event === undefined ? {} : { note: noteOf(event) }),
  });
}
const noteOf = (event: RecordEvent) => `${dateInWords(event.date)}: ${event.fact} (${event.publisher})`;
const wordsOf = (event: RecordEvent, detail: Detail) => (detail === 'full' ? event.fact : event.brief);
/** A secondary copy is said to be one. */
const dateOf = (event: RecordEvent) =>
  `${dateInWords(event.date)}${event.confidence === 'uncertain' ? ', by a copy' : ''}`;

const dateTone = (event: RecordEvent) => (NAMED.has(event.date) ? 't-accent' : 't-bold');

/** Marks of two neighboring days overlap: the named one is drawn over the other. */
const namedLast = (a: RecordEvent, b: RecordEvent) => Number(NAMED.has(a.date)) - Number(NAMED.has(b.date));

/** First and last January of the events, as years. */
export function yearsOf(events: readonly RecordEvent[]): number[] {
  const years = events.map((event) => Number(event.date_sort.slice(0, 4)));
  const [from, to] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** Time runs down, a lane for each kind. */
function placeLanes(events: readonly RecordEvent[], width: number, detail: Detail): MarksPlaced {
  const years = yearsOf(events);
  const top = 36;
  const left = 54;
  const lane = (width - left) / KINDS.length;
  const room = lane - 42;
  const need = (own: readonly RecordEvent[]) =>
    own.reduce((sum, event) => sum + (linesOf(wordsOf(event, detail), room, 't-soft') + 1) * LEAD + 14, 0);
  const tallest = Math.max(...KINDS.map(({ id }) => need(events.filter((event) => event.kind === id))));
  const end = top + Math.max(tallest, years.length * 104) + 16;
  const placed = blank('corridor-record', width, end + 24);
  const last = events.at(-1);
  const y = scaleLinear([dayOf(`${years[0]}-01-01`), dayOf(last?.date_sort ?? '') + 20], [top + 12, end - 8]);
  for (const year of years) {
    const at = y(dayOf(`${year}-01-01`));
    placed.paths.push({ d: stroke(left - 8, at, width, at), tone: 'grid' });
    say(placed, String(year), 0, at + 9, 't-number', { size: 26 });
  }
  KINDS.forEach((kind, i) => {
    const x = left + i * lane + 8;
    placed.paths.push({ d: stroke(x, top, x, end), tone: 'axis' });
    mark(placed, kind.id, x, 12);
    say(placed, kind.name, x + 14, 17, 't-bold t-large');
    const own = events.filter((event) => event.kind === kind.id);
    const sizes = own.map((event) => (linesOf(wordsOf(event, detail), room, 't-soft') + 1) * LEAD + 12);
    const middles = spreadLabels(
      own.map((event, j) => ({
        at: y(dayOf(event.date_sort)) - 10 + (sizes[j] ?? 0) / 2,
        size: sizes[j] ?? 0,
      })),
      { min: top, max: placed.height + 6 },
    );
    own.forEach((event, j) => {
      const at = y(dayOf(event.date_sort));
      const first = (middles[j] ?? 0) - (sizes[j] ?? 0) / 2 + 10;
      placed.paths.push({ d: stroke(x + 7, at, x + 21, first), tone: 'leader' });
      say(placed, dateOf(event), x + 26, first + 5, `${dateTone(event)} halo`);
      tell(placed, wordsOf(event, detail), x + 26, first + 5 + LEAD, room, { tone: 't-soft halo' });
    });
    for (const event of [...own].sort(namedLast)) mark(placed, kind.id, x, y(dayOf(event.date_sort)), event);
  });
  return placed;
}

/** One column in order of time; distances mean nothing here, the dates do. */
function placeLines(events: readonly RecordEvent[], width: number, detail: Detail): MarksPlaced {
  const placed = blank('corridor-record', width, 0);
  const textX = 26;
  let head = 7;
  for (const kind of KINDS) {
    mark(placed, kind.id, head, 12);
    say(placed, kind.name, head + 12, 17, 't-small');
    head += 12 + widthOf(kind.name, 't-small') + 16;
  }
  let y = 52;
  const from = y - 5;
  let last = from;
  for (const event of events) {
    say(placed, dateOf(event), textX, y, dateTone(event));
    mark(placed, event.kind, 7, y - 5, event);
    last = y - 5;
    y = tell(placed, wordsOf(event, detail), textX, y + LEAD, width - textX - 2, { tone: 't-soft' }) + 10;
  }
  placed.paths.unshift({ d: stroke(7, from, 7, last), tone: 'axis' });
  placed.height = Math.ceil(y - 12);
  return placed;
}

/** Marks only, on three lines, with the words of a few. */
function placeAcross(events: readonly RecordEvent[], width: number, height: number): MarksPlaced {
  const placed = blank('corridor-record', width, height);
  const years = yearsOf(events);
  const [left, foot] = [170, 22];
  const x = scaleLinear(
    [dayOf(`${years[0]}-01-01`), dayOf(`${(years.at(-1) ?? 0) + 1}-01-01`)],
    [left, width],
  );
  const lane = (height - foot) / KINDS.length;
  for (const year of years) {
    const at = x(dayOf(`${year}-01-01`));
    placed.paths.push({ d: stroke(at, 0, at, height - foot), tone: 'grid' });
    say(placed, String(year), at + 4, height - 4, 't-soft t-small');
  }
  KINDS.forEach((kind, i) => {
    const y = (i + 0.5) * lane;
    placed.paths.push({ d: stroke(left, y, width, y), tone: 'axis' });
    say(placed, kind.name, 0, y + 5, 't-bold');
    const own = events.filter((event) => event.kind === kind.id);
    for (const event of [...own].sort(namedLast)) mark(placed, kind.id, x(dayOf(event.date_sort)), y, event);
    // Above and below the line in turn, as far as each row has room.
    const free = [left, left];
    own.forEach((event, j) => {
      const at = x(dayOf(event.date_sort));
      const wide = widthOf(event.brief, 't-small');
      const start = Math.min(at - 6, width - wide);
      const row = j % 2;
      if (start < (free[row] ?? 0)) return;
      say(placed, event.brief, start, row === 0 ? y - 12 : y + 24, 't-small');
      free[row] = start + wide + 10;
    });
  });
  return placed;
}
