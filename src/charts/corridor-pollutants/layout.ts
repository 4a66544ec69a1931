/** Small columns of each pollutant on its own scale; bars of plants with their range; one column and eleven empty years. Build only. */
import { scaleLinear } from 'd3-scale';
import { TOXICS_YEARS } from '@/data/schema/toxic-terms';
import { integer, words } from '@/lib/format';
import type { Frame } from '../contract';
import { blank, box, say, stroke, tell, type MarksPlaced } from '../marks';
import { shortName } from './names';
import type { chloropreneOf, PlantPounds, Pollutant } from './series';

/** Whole pounds; below one, two figures. */
export const lbWords = (lb: number): string =>
  lb > 0 && lb < 1 ? String(Number(lb.toPrecision(2))) : integer(lb);

/** Where a phone's panel is too narrow for the name. */
const BRIEF: Readonly<Record<string, string>> = { 'Polycyclic aromatic compounds': 'Polycyclic aromatics' };
const short = (year: number) => `’${String(year).slice(2)}`;

/** A panel a pollutant; heights compare within a panel only. */
export function placePanels(pollutants: readonly Pollutant[], frame: Frame): MarksPlaced {
  const [narrow, card] = [frame.kind === 'narrow', frame.kind === 'card'];
  const across = narrow ? 2 : 3;
  const gap = narrow ? 20 : 28;
  const wide = (frame.width - gap * (across - 1)) / across;
  const down = Math.ceil(pollutants.length / across);
  const plot = card ? 62 : narrow ? 84 : 104;
  const step = card ? (frame.height ?? 270) / down : plot + 84;
  const placed = blank('corridor-pollutants', frame.width, frame.height ?? Math.ceil(down * step - 12));
  pollutants.forEach((one, i) => {
    const x = (i % across) * (wide + gap);
    const top = Math.floor(i / across) * step;
    say(placed, (narrow && BRIEF[one.chemical]) || one.chemical, x, top + 14, 't-bold');
    const base = top + 42 + plot;
    const most = Math.max(...one.years.map(({ lb }) => lb ?? 0));
    const y = scaleLinear([0, most], [base, base - plot]);
    const pitch = wide / one.years.length;
    one.years.forEach((year, j) => {
      const [left, middle] = [x + j * pitch + 1.5, x + (j + 0.5) * pitch];
      const note = `${one.chemical}, ${year.year}: ${year.lb === null ? 'no figure' : `${lbWords(year.lb)} lb at ${year.plants} plants`}`;
      if (year.lb === null) placed.paths.push({ d: stroke(middle - 5, base - 4, middle + 5, base - 4), tone: 'leader', note });
      else placed.paths.push({ d: box(left, y(year.lb), pitch - 3, Math.max(0.6, base - y(year.lb))), tone: j === one.years.length - 1 ? 'f-accent' : 'f-stone', note });
      say(placed, short(year.year), middle, base + 15, 'tick-label', { anchor: 'middle' });
    });
    placed.paths.push({ d: stroke(x, base, x + wide, base), tone: 'axis' });
    const ends = [one.years[0], one.years.at(-1)];
    ends.forEach((year, k) => {
      if (!year) return;
      const value = year.lb === null ? 'none' : lbWords(year.lb);
      const [anchor, at] = k === 0 ? (['start', x] as const) : (['end', x + wide] as const);
      say(placed, value, at, top + 32, k === 0 ? 't-soft' : 't-accent', { anchor });
    });
  }); // prettier-ignore
  return placed;
}

/** A bar for the latest year, and a thin line from the least to the most of all years. */
export function placePlants(plants: readonly PlantPounds[], frame: Frame): MarksPlaced {
  const [narrow, card] = [frame.kind === 'narrow', frame.kind === 'card'];
  const shown = card ? plants.slice(0, 9) : plants;
  const head = 28;
  const left = narrow ? 0 : 276;
  const step = card ? ((frame.height ?? 270) - head) / shown.length : narrow ? 44 : 32;
  const placed = blank(
    'corridor-pollutants',
    frame.width,
    frame.height ?? Math.ceil(head + shown.length * step + 4),
  );
  const x = scaleLinear([0, Math.max(...plants.map(({ most }) => most))], [left, frame.width - 12]);
  const [from, to] = [TOXICS_YEARS[0] ?? 0, TOXICS_YEARS.at(-1) ?? 0];
  placed.paths.push({ d: box(left, 4, 11, 11), tone: 'f-accent' });
  say(placed, String(to), left + 17, 14, 't-small');
  placed.paths.push({ d: stroke(left + 62, 9.5, left + 92, 9.5), tone: 'pollutant-range' });
  say(placed, `least and most, ${from}–${to}`, left + 99, 14, 't-small');
  shown.forEach((plant, i) => {
    const top = head + i * step;
    const height = narrow ? 12 : 14;
    const at = narrow ? top + 20 : top + (step - height) / 2;
    const name = shortName(plant.triId, plant.name);
    if (narrow) {
      say(placed, name, 0, top + 14, 't-bold');
      say(placed, lbWords(plant.latest), frame.width, top + 14, '', { anchor: 'end' });
    } else {
      say(placed, name, left - 78, at + 11.5, 't-bold', { anchor: 'end' });
      say(placed, lbWords(plant.latest), left - 10, at + 11.5, '', { anchor: 'end' });
    }
    const note = `${plant.name}: ${lbWords(plant.latest)} lb in ${to}; ${lbWords(plant.least)} to ${lbWords(plant.most)} lb since ${from}`;
    placed.paths.push({ d: box(left, at, Math.max(0.6, x(plant.latest) - left), height), tone: 'f-accent', note });
    placed.paths.push({ d: stroke(x(plant.least), at + height / 2, x(plant.most), at + height / 2), tone: 'pollutant-range', note });
  }); // prettier-ignore
  return placed;
}

const YEARS: readonly number[] = Array.from({ length: 11 }, (_, i) => 2012 + i);

/** The column of 2012, and the years of which nothing is here. */
export function placeChloroprene(data: ReturnType<typeof chloropreneOf>, frame: Frame): MarksPlaced {
  const narrow = frame.kind === 'narrow';
  const height = frame.height ?? (narrow ? 380 : 340);
  const placed = blank('corridor-pollutants', frame.width, height);
  const [left, top, bottom] = [narrow ? 36 : 46, 26, height - 22];
  const pitch = (frame.width - left) / YEARS.length;
  const y = scaleLinear([0, 260_000], [bottom, top]);
  for (const tick of [100_000, 200_000]) {
    placed.paths.push({ d: stroke(left, y(tick), left + pitch, y(tick)), tone: 'grid' });
    say(placed, integer(tick / 1000), left - 7, y(tick) + 4, 'tick-label', { anchor: 'end' });
  }
  say(placed, 'thousand pounds', 0, 12, 'tick-label');
  const wide = pitch - 6;
  placed.paths.push({ d: box(left + 3, y(data.largest), wide, bottom - y(data.largest)), tone: 'f-accent' });
  placed.paths.push({ d: box(left + 3, y(data.total) - 1, wide, Math.max(1.6, y(data.largest) - y(data.total))), tone: 'f-ink' });
  const gapX = left + pitch + 4;
  placed.paths.push({ d: box(gapX, top + 8, frame.width - gapX - 1, bottom - top - 8), tone: 'pollutant-gap' });
  YEARS.forEach((year, i) => {
    if (narrow && i % 2 === 1) return;
    say(placed, narrow && i > 0 ? short(year) : String(year), left + (i + 0.5) * pitch, bottom + 16, i === 0 ? 't-bold t-small' : 'tick-label', { anchor: 'middle' });
  });
  placed.paths.push({ d: stroke(left, bottom, frame.width, bottom), tone: 'axis' });
  const textX = gapX + 16;
  const room = frame.width - textX - 12;
  let at = top + 50;
  say(placed, integer(data.largest), textX, at + 4, 't-number t-accent', { size: 34 });
  at = tell(placed, `pounds in 2012 from one plant at LaPlace, then DuPont’s`, textX, at + 24, room, { tone: 't-bold' });
  at = tell(placed, `${integer(data.others)} pounds from ${words(data.sites - 1)} other sites in the nation`, textX, at + 8, room, { tone: 't-soft' });
  tell(placed, '2013–2022: this collection has no releases of chloroprene by plant. The empty years are a gap in what we hold, not zeros.', textX, at + 22, Math.min(room, 380), { tone: 't-soft' });
  return placed;
} // prettier-ignore
