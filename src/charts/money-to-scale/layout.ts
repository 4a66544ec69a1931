/**
 * One world of squares, seen from nearer and farther: its first corner never moves, each scene only says how many
 * pixels a square has, and where the words go. Build only.
 */
import { px } from '@/lib/svg';
import type { Frame } from '../contract';
import { blank, say, tell, linesOf, widthOf, type MarksPlaced } from '../marks';
import { SCENES, type PlacedMoney, type Scene, type SceneId } from './placed';
import { amounts, projects, squaresOf } from './series';
import { inSquares, money, notes, said } from './words';
import { edges, placesFor, worldFor, type Place } from './world';

interface Room {
  narrow: boolean;
  card: boolean;
  width: number;
  height: number;
  corner: [x: number, y: number];
  /** Pixels a square, by scene. */
  k: Record<SceneId, number>;
}

const LEAD = 16;

function roomFor(frame: Frame): Room {
  const narrow = frame.kind === 'narrow';
  const card = frame.kind === 'card';
  const height = card ? (frame.height ?? 270) : narrow ? 356 : 430;
  const sizes = narrow
    ? { application: 128, offered: 35, ended: 35, asked: 10.9, 'buy-clean': 6.85, purchasing: 2.05, need: 1.82 }
    : card
      ? { application: 118, offered: 38, ended: 38, asked: 11.6, 'buy-clean': 10, purchasing: 2.6, need: 2.05 }
      : { application: 196, offered: 54, ended: 54, asked: 16, 'buy-clean': 13.6, purchasing: 3.82, need: 2.85 }; // prettier-ignore
  // Under a title of two lines a card has less height.
  const fit = card ? (height - 4) / 266 : 1;
  const k = Object.fromEntries(Object.entries(sizes).map(([id, size]) => [id, size * fit])) as Room['k'];
  return { narrow, card, width: frame.width, height, corner: [0, height - (card ? 4 : 2)], k };
}

/** The picture for a frame; the same for every step. */
export function placeMoney(frame: Frame): PlacedMoney {
  const room = roomFor(frame);
  const { shapes, lines } = worldFor(room.narrow);
  const scenes = Object.fromEntries(SCENES.map((id) => [id, sceneOf(id, room)])) as Record<SceneId, Scene>;
  return { width: room.width, height: room.height, corner: room.corner, shapes, lines, scenes };
}

function sceneOf(id: SceneId, room: Room): Scene {
  const k = room.k[id];
  const placed = blank('', room.width, room.height);
  WORDS[id](placed, room, (place, count) => edges(place, count, k, room.corner));
  // Seen from afar the lines between squares grow a little, so that the squares are still seen.
  return { k: Math.round(k * 1000) / 1000, gap: px(Math.min(0.2, Math.max(0.06, 0.55 / k)) * 100) / 100, texts: placed.texts, said: said[id] };
} // prettier-ignore

type Edges = (place: Place, count: number) => ReturnType<typeof edges>;

/** The large number of a step with its words below, from the baseline `y`; returns the baseline after the last line. */
function note(placed: MarksPlaced, id: SceneId, { x, y, width, size }: { x: number; y: number; width: number; size: number }): number {
  const { number, text, count, tone } = notes[id];
  say(placed, number, x, y, `t-number n-${size} ${tone}`);
  const next = tell(placed, text, x, y + 21, width, { lead: LEAD });
  return tell(placed, count, x, next, width, { tone: 't-bold', lead: LEAD });
} // prettier-ignore

/** How far below its first baseline the last line of a note stands. */
const depthOf = (id: SceneId, width: number): number =>
  21 + (linesOf(notes[id].text, width) + linesOf(notes[id].count, width, 't-bold') - 1) * LEAD;

/** A note beside the squares, or on a phone above them, with its last line over `foot`. */
function noteAbove(
  placed: MarksPlaced,
  id: SceneId,
  x: number,
  foot: number,
  width: number,
  size: number,
): void {
  note(placed, id, { x, y: foot - depthOf(id, width), width, size });
}

/** A short name over a sum that an earlier step has told. */
function tag(placed: MarksPlaced, lines: readonly string[], x: number, foot: number): void {
  lines.forEach((line, i) =>
    say(placed, line, x, foot - (lines.length - 1 - i) * 15, i === 0 ? 't-bold t-small' : 't-soft t-small'),
  );
}

const sizeOf = ({ narrow, card }: Room): number => (narrow || card ? 30 : 38);

/** The number of a mean project, as its sentence has it. */
const meanOf = { paper: notes.application.number, project: money(amounts.project) };

const WORDS: Record<SceneId, (placed: MarksPlaced, room: Room, at: Edges) => void> = {
  application(placed, room) {
    const k = room.k.application;
    const [, base] = room.corner;
    const size = room.narrow ? 24 : sizeOf(room);
    const rows = [
      ['paper', base - k, notes.application.text],
      ['project', base - 2 * k, `offered, on average, to the ${projects} projects selected`],
    ] as const;
    for (const [id, top, text] of rows) {
      const x = Math.ceil(squaresOf(id) * k) + (room.narrow ? 10 : 22);
      const width = Math.min(240, room.width - x);
      say(placed, meanOf[id], x, top + size * 0.8, `t-number n-${size}`);
      const next = tell(placed, text, x, top + size * 0.8 + 21, width, { lead: LEAD });
      tell(placed, inSquares(id), x, next, width, { tone: 't-bold', lead: LEAD });
    }
  },

  offered(placed, room, at) {
    const { right, top } = at(placesFor(room.narrow).program, squaresOf('offered'));
    if (!room.card) noteAbove(placed, 'offered', 0, top - 12, room.width, sizeOf(room));
    else note(placed, 'offered', { x: right + 20, y: top + 24, width: room.width - right - 20, size: 30 });
  },

  ended(placed, room, at) {
    const { program } = placesFor(room.narrow);
    const all = at(program, squaresOf('offered'));
    const ended = at(program, squaresOf('endedAwards'));
    if (room.narrow) {
      noteAbove(placed, 'ended', 0, all.top - 12, room.width, 30);
      return;
    }
    const x = all.right + 20;
    const width = room.width - x;
    if (room.card) note(placed, 'offered', { x, y: all.top + 24, width, size: 30 });
    else noteAbove(placed, 'offered', 0, all.top - 12, room.width, sizeOf(room));
    note(placed, 'ended', { x, y: ended.top + 20, width, size: room.card ? 30 : 26 });
  },

  asked(placed, room, at) {
    const all = at(placesFor(room.narrow).program, squaresOf('asked'));
    const offered = `offered: ${inSquares('offered')}`;
    const ended = `of these terminated: ${notes.ended.count.replace(' squares', '')}`;
    if (room.narrow) {
      noteAbove(placed, 'asked', 0, all.top - 52, room.width, 30);
      say(placed, offered, 0, all.top - 30, 't-bold t-small');
      say(placed, ended, 0, all.top - 13, 't-bold t-small is-accent');
      return;
    }
    const x = all.right + 24;
    note(placed, 'asked', { x, y: all.top + sizeOf(room) * 0.75, width: room.width - x, size: sizeOf(room) });
    say(placed, offered, x, all.foot - 22, 't-bold t-small');
    say(placed, ended, x, all.foot - 6, 't-bold t-small is-accent');
  },

  'buy-clean'(placed, room, at) {
    const { program, clean } = placesFor(room.narrow);
    const all = at(program, squaresOf('asked'));
    const own = at(clean, squaresOf('clean'));
    if (room.narrow) note(placed, 'buy-clean', { x: own.right + 16, y: own.top + 24, width: room.width - own.right - 16, size: 30 });
    else noteAbove(placed, 'buy-clean', own.left, own.top - 12, room.width - own.left, room.card ? 30 : 34);
    tag(placed, ['Demonstration projects', `asked ${inSquares('asked')}, offered ${inSquares('offered')}`], 0, all.top - 10);
  },

  purchasing(placed, room, at) {
    const own = at(placesFor(room.narrow).purchasing, squaresOf('purchasing'));
    const x = own.right + (room.narrow ? 14 : 24);
    note(placed, 'purchasing', { x, y: own.top + sizeOf(room) * 0.75, width: Math.min(240, room.width - x), size: sizeOf(room) });
    smallSums(placed, room, at);
  },

  need(placed, room, at) {
    const { purchasing, need } = placesFor(room.narrow);
    const own = at(need, squaresOf('needHigh'));
    const bought = at(purchasing, squaresOf('purchasing'));
    if (room.card) note(placed, 'need', { x: own.right + 16, y: own.top + 26, width: room.width - own.right - 16, size: 30 });
    else if (room.narrow) noteAbove(placed, 'need', own.left, own.top - 12, own.right - own.left, 30);
    else note(placed, 'need', { x: 0, y: 30, width: own.left - 24, size: 38 });
    tag(placed, ['Federal purchasing', `${inSquares('purchasing')} a year`], bought.left, bought.top - 10);
    smallSums(placed, room, at);
  },
}; // prettier-ignore

/** Names of the two small sums at the foot, seen from afar. */
function smallSums(placed: MarksPlaced, { narrow, card }: Room, at: Edges): void {
  const places = placesFor(narrow);
  const program = at(places.program, squaresOf('asked'));
  const clean = at(places.clean, squaresOf('clean'));
  tag(placed, ['Demonstrations', `asked ${inSquares('asked')}`], program.left, program.top - 7);
  if (narrow) {
    tag(placed, ['Buy Clean', inSquares('clean')], clean.right + 6, clean.foot + 1);
    return;
  }
  const lines = card ? ['Buy Clean'] : ['Buy Clean', inSquares('clean')];
  const room = at(places.purchasing, squaresOf('purchasing')).left - 7;
  const width = Math.max(...lines.map((line) => widthOf(line, 't-bold t-small')));
  tag(placed, lines, Math.min(clean.left, room - width), clean.top - 7);
}
