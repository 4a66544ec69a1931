/** Bars of the parishes, cut into plants; bars of the largest plants; columns of the years. Build only. */
import { scaleLinear } from 'd3-scale';
import { oneDecimal, wholePercent } from '@/lib/format';
import type { Frame } from '../contract';
import { blank, box, say, stroke, widthOf, type MarksPlaced } from '../marks';
import { GROUPS, type Group, type ParishTotal, type Plant, type YearTotal } from './series';

const FILL: Readonly<Record<Group, string>> = {
  chemicals: 'f-cool',
  refineries: 'f-ink',
  power: 'f-sand',
  other: 'f-stone',
};
const mt = (t: number) => oneDecimal(t / 1e6);
const noteOf = (plant: Plant) => `${plant.name}, ${plant.town}: ${mt(plant.t)} million tonnes`;

/** One bar a parish, down the river; each piece is a plant. */
export function placeParishes(parishes: readonly ParishTotal[], frame: Frame): MarksPlaced {
  const [narrow, card] = [frame.kind === 'narrow', frame.kind === 'card'];
  const top = card ? 26 : narrow ? 52 : 34;
  const step = card ? ((frame.height ?? 270) - top - 2) / parishes.length : narrow ? 70 : 58;
  const placed = blank(
    'corridor-emissions',
    frame.width,
    frame.height ?? Math.ceil(top + parishes.length * step),
  );
  // Where there is room the names stand beside the bars, on a phone above them.
  const left = narrow ? 0 : Math.ceil(Math.max(...parishes.map(({ name }) => widthOf(name, 't-bold')))) + 14;
  const x = scaleLinear([0, Math.max(...parishes.map(({ t }) => t))], [left, frame.width - 52]);
  key(placed, left, 14, narrow);
  parishes.forEach((parish, i) => {
    const y = top + i * step;
    const height = card ? Math.min(20, step - 9) : 22;
    const at = narrow ? y + 20 : y + 4;
    if (narrow) {
      say(placed, parish.name, 0, y + 12, 't-bold');
      say(placed, `${parish.plants.length} plants`, frame.width, y + 12, 't-soft t-small', { anchor: 'end' });
    } else {
      say(placed, parish.name, left - 12, at + height / 2 + 5, 't-bold', { anchor: 'end' });
    }
    let from = 0;
    let group: Group | null = null;
    let largest: { plant: Plant; x: number } | null = null;
    for (const plant of parish.plants) {
      const [x1, x2] = [x(from), x(from + plant.t)];
      const gap = group === null ? 0 : plant.group === group ? 1 : 3;
      const wide = Math.max(0.6, x2 - x1 - gap);
      placed.paths.push({
        d: box(x2 - wide, at, wide, height),
        tone: FILL[plant.group],
        note: noteOf(plant),
      });
      if (!largest || plant.t > largest.plant.t) largest = { plant, x: x2 - wide };
      group = plant.group;
      from += plant.t;
    }
    say(placed, mt(parish.t), x(parish.t) + 8, at + height / 2 + 5, 't-bold');
    if (card || !largest) return;
    const words = `${largest.plant.short}, ${mt(largest.plant.t)}`;
    const start = Math.min(largest.x, frame.width - widthOf(words, 't-soft t-small'));
    placed.paths.push({
      d: stroke(largest.x + 0.5, at + height, largest.x + 0.5, at + height + 6),
      tone: 'leader',
    });
    say(placed, words, Math.max(left, start), at + height + 17, 't-soft t-small');
  });
  return placed;
}

function key(placed: MarksPlaced, left: number, y: number, narrow: boolean): void {
  let x = left;
  GROUPS.forEach((group, i) => {
    if (narrow && i === 2) [x, y] = [left, y + 19];
    placed.paths.push({ d: box(x, y - 9, 11, 11), tone: FILL[group.id] });
    say(placed, group.name, x + 17, y, 't-small');
    x += 17 + widthOf(group.name, 't-small') + 22;
  });
}

/** The largest plants, one bar each; names above the bars on a phone. */
export function placeLargest(plants: readonly Plant[], frame: Frame): MarksPlaced {
  const [narrow, card] = [frame.kind === 'narrow', frame.kind === 'card'];
  const shown = plants.slice(0, card ? 8 : 15);
  const top = 30;
  const step = card ? ((frame.height ?? 270) - top) / shown.length : narrow ? 46 : 30;
  const placed = blank(
    'corridor-emissions',
    frame.width,
    frame.height ?? Math.ceil(top + shown.length * step + 4),
  );
  const left = narrow ? 0 : 350;
  const x = scaleLinear([0, shown[0]?.t ?? 1], [left, frame.width - 40]);
  key(placed, left, narrow ? 12 : 14, narrow);
  const first = narrow ? top + 14 : top;
  shown.forEach((plant, i) => {
    const y = first + i * step;
    const height = narrow ? 14 : Math.min(18, step - 9);
    const at = narrow ? y + 20 : y + (step - height) / 2;
    if (narrow) {
      say(placed, plant.short, 0, y + 14, 't-bold');
      say(placed, plant.parish, frame.width, y + 14, 't-soft t-small', { anchor: 'end' });
    } else {
      say(placed, plant.short, left - 128, at + height / 2 + 4.5, 't-bold', { anchor: 'end' });
      say(placed, plant.parish, left - 118, at + height / 2 + 4.5, 't-soft t-small');
    }
    const to = x(plant.t);
    placed.paths.push({
      d: box(left, at, to - left, height),
      tone: FILL[plant.group],
      note: noteOf(plant),
    });
    say(placed, mt(plant.t), to + 7, at + height / 2 + 4.5);
  });
  placed.height = frame.height ?? Math.ceil(first + shown.length * step + 4);
  return placed;
}

/** A column a year: the corridor, and the rest of Louisiana on it. */
export function placeYears(years: readonly YearTotal[], frame: Frame): MarksPlaced {
  const narrow = frame.kind === 'narrow';
  const height = frame.height ?? (narrow ? 380 : 400);
  const placed = blank('corridor-emissions', frame.width, height);
  const right = narrow ? 0 : 150;
  const [left, top, bottom] = [narrow ? 28 : 34, narrow ? 66 : 26, height - 24];
  const y = scaleLinear([0, 150e6], [bottom, top]);
  const pitch = (frame.width - left - right) / years.length;
  for (const tick of [50e6, 100e6, 150e6]) {
    placed.paths.push({ d: stroke(left, y(tick), frame.width - right, y(tick)), tone: 'grid' });
    say(placed, String(tick / 1e6), left - 7, y(tick) + 4, 'tick-label', { anchor: 'end' });
  }
  years.forEach((one, i) => {
    const x = left + i * pitch + 1.5;
    const wide = pitch - 3;
    const note = `${one.year}: ${mt(one.corridor)} of ${mt(one.louisiana)} million tonnes, ${oneDecimal(one.share)}%`;
    placed.paths.push({ d: box(x, y(one.corridor), wide, bottom - y(one.corridor)), tone: 'f-accent', note });
    placed.paths.push({ d: box(x, y(one.louisiana), wide, y(one.corridor) - y(one.louisiana) - 1.5), tone: 'f-stone', note });
    const middle = x + wide / 2;
    if (!narrow || i % 2 === 1 || pitch > 28)
      say(placed, narrow ? `’${String(one.year).slice(2)}` : String(one.year), middle, bottom + 16, 'tick-label', { anchor: 'middle' });
    const last = i === years.length - 1;
    const best = one.share === Math.max(...years.map(({ share }) => share));
    const least = one.share === Math.min(...years.map(({ share }) => share));
    if (!narrow || last || best || least)
      say(placed, wholePercent(one.share), last ? x + wide : middle, y(one.corridor) - 7, 't-bold halo', { anchor: last ? 'end' : 'middle' });
  }); // prettier-ignore
  placed.paths.push({ d: stroke(left, bottom, frame.width - right, bottom), tone: 'axis' });
  const end = years.at(-1);
  if (!end) return placed;
  const names: [string, string, string, number][] = [
    ['Rest of Louisiana', `${mt(end.louisiana - end.corridor)} in ${end.year}`, 't-soft', (end.corridor + end.louisiana) / 2],
    ['Seven parishes', `${mt(end.corridor)} in ${end.year}`, 't-accent', end.corridor / 2],
  ]; // prettier-ignore
  if (narrow) {
    names.forEach(([name, value, ,], i) => {
      placed.paths.push({ d: box(left, 5 + i * 20, 11, 11), tone: i === 0 ? 'f-stone' : 'f-accent' });
      say(placed, `${name}: ${value}`, left + 18, 15 + i * 20, i === 0 ? 't-soft' : 't-accent');
    });
    say(placed, 'million tonnes', 0, 56, 'tick-label');
    return placed;
  }
  for (const [name, value, tone, at] of names) {
    say(placed, name, frame.width - right + 12, y(at) - 2, tone === 't-soft' ? 't-soft t-bold' : tone);
    say(placed, value, frame.width - right + 12, y(at) + 15, 't-soft');
  }
  say(placed, 'million tonnes', 0, 14, 'tick-label');
  return placed;
}
