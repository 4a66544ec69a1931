/** Six links down the page, each with its caveat; and what was measured against what was modelled. Build only. */
import { scaleLinear } from 'd3-scale';
import { integer } from '@/lib/format';
import type { Frame } from '../contract';
import { blank, box, disc, linesOf, say, stroke, tell, widthOf, type MarksPlaced } from '../marks';
import type { Compared, Link } from './links';

export function placeChain(links: readonly Link[], frame: Frame): MarksPlaced {
  if (frame.kind === 'card') return placeSteps(links, frame.width, frame.height ?? 270);
  const narrow = frame.kind === 'narrow';
  const placed = blank('risk-counting', frame.width, 0);
  const node = 13;
  const textX = 40;
  const room = narrow ? frame.width - textX : 270;
  const sayX = narrow ? textX : 352;
  const numberRoom = narrow ? 88 : 104;
  let y = 8;
  if (!narrow) {
    say(placed, 'What is done', textX, 16, 't-soft t-small');
    say(placed, 'What is known of it', sayX, 16, 't-soft t-small');
    y = 32;
  }
  const first = y + node;
  let last = first;
  links.forEach((link, i) => {
    const at = y + node;
    last = at;
    say(placed, link.name, textX, y + 18, 't-bold t-large');
    const after = tell(placed, link.does, textX, y + 38, room, { tone: 't-soft' });
    const top = narrow ? after + 10 : y + 18;
    if (link.number) say(placed, link.number, sayX, top + 6, 't-number t-accent', { size: narrow ? 24 : 28 });
    const caveatX = sayX + numberRoom;
    const wide = frame.width - caveatX;
    const end = tell(placed, link.caveat, caveatX, top - (narrow ? 6 : 3), wide);
    const foot = tell(placed, link.source, caveatX, end, wide, { tone: 't-soft t-small' });
    placed.paths.push({ d: disc(node, at, node), tone: 'counting-node' });
    say(placed, String(i + 1), node, at + 5, 't-bold', { anchor: 'middle' });
    y = Math.max(after, foot) + (narrow ? 14 : 16);
  });
  placed.paths.unshift({ d: stroke(node, first, node, last), tone: 'axis' });
  placed.height = Math.ceil(y - 8);
  return placed;
}

/** The six in a row, with their numbers. */
function placeSteps(links: readonly Link[], width: number, height: number): MarksPlaced {
  const placed = blank('risk-counting', width, height);
  const column = width / links.length;
  placed.paths.push({ d: stroke(13, 22, width - column + 13, 22), tone: 'axis' });
  links.forEach((link, i) => {
    const x = i * column;
    placed.paths.push({ d: disc(x + 13, 22, 13), tone: 'counting-node' });
    say(placed, String(i + 1), x + 13, 27, 't-bold', { anchor: 'middle' });
    tell(placed, link.name, x, 60, column - 12, { tone: 't-bold' });
    if (link.number) say(placed, link.number, x, 120, 't-number t-accent', { size: 26 });
    const part = link.caveat.split(/[;:.,]/)[0] ?? '';
    const end = tell(placed, part, x, 142, column - 12, { tone: 't-small', lead: 15 });
    tell(placed, link.source, x, end + 4, column - 12, { tone: 't-soft t-small', lead: 15 });
  });
  return placed;
}

/** Fifteen tracts as squares, and three positions on one scale: once, about five times, more than eleven times. */
export function placeMeasured(data: Compared, notes: readonly string[], frame: Frame): MarksPlaced {
  const [narrow, card] = [frame.kind === 'narrow', frame.kind === 'card'];
  const placed = blank('risk-counting', frame.width, 0);
  const side = narrow ? 18 : 26;
  const pitch = narrow ? 23.5 : 32;
  const squares = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => box((from + i) * pitch + 0.5, 30, side, side)).join('');
  say(
    placed,
    `Risk from measured air above modeled risk: ${integer(data.above)} of ${integer(data.tracts)} tracts`,
    0,
    16,
    't-bold',
  );
  placed.paths.push({ d: squares(0, data.above), tone: 'f-accent' });
  placed.paths.push({ d: squares(data.above, data.tracts), tone: 'counting-open' });
  const top = 30 + side + (card ? 34 : 44);
  say(placed, 'How many times EPA’s estimate', 0, top, 't-bold');
  const axis = top + (card ? 52 : 60);
  const x = scaleLinear([0, 12], [4, frame.width - 24]);
  placed.paths.push({ d: stroke(x(0), axis, x(12), axis), tone: 'axis' });
  for (const tick of [0, 2, 4, 6, 8, 10, 12]) {
    placed.paths.push({ d: stroke(x(tick), axis, x(tick), axis + 5), tone: 'axis' });
    say(placed, String(tick), x(tick), axis + 19, 'tick-label', { anchor: 'middle' });
  }
  placed.paths.push({ d: stroke(x(1), axis - 26, x(1), axis), tone: 'counting-model' });
  say(placed, narrow ? 'EPA' : 'EPA’s estimate', x(1), axis - 32, 't-soft t-small', {
    anchor: narrow ? 'middle' : 'start',
  });
  placed.paths.push({ d: disc(x(data.median), axis, 8), tone: 'f-accent' });
  say(placed, `about ${integer(data.median)}`, x(data.median), axis - 31, 't-accent', { anchor: 'middle' });
  say(placed, 'the median', x(data.median), axis - 15, 't-soft t-small', { anchor: 'middle' });
  placed.paths.push({ d: disc(x(data.most), axis, 8), tone: 'f-accent' });
  placed.paths.push({ d: `M${Math.round(x(data.most) + 12)},${axis - 5}l7,5l-7,5`, tone: 'leader' });
  const words = `more than ${integer(data.most)}`;
  const half = Math.max(widthOf(words, 't-accent'), widthOf('the largest', 't-soft t-small')) / 2;
  const at = Math.min(x(data.most), frame.width - half);
  say(placed, words, at, axis - 31, 't-accent', { anchor: 'middle' });
  say(placed, 'the largest', at, axis - 15, 't-soft t-small', { anchor: 'middle' });
  let y = axis + (card ? 44 : 58);
  const column = narrow ? frame.width : (frame.width - 28) / 2;
  if (card) {
    tell(placed, notes.slice(0, 2).join(' '), 0, y, frame.width, { tone: 't-soft' });
    placed.height = frame.height ?? y;
    return placed;
  }
  // In pairs where there is room.
  for (let i = 0; i < notes.length; i += narrow ? 1 : 2) {
    const row = notes.slice(i, i + (narrow ? 1 : 2));
    row.forEach((note, k) => tell(placed, note, k * (column + 28), y, column, { tone: 't-soft' }));
    y += Math.max(...row.map((note) => linesOf(note, column, 't-soft'))) * 17 + 12;
  }
  placed.height = Math.ceil(y - 12);
  return placed;
}
