/** A disc for each plant and year, by area; a ring where the other inventory has its own figure. Columns for the nation. Build only. */
import { scaleLinear, scaleSqrt } from 'd3-scale';
import { integer, wholePercent } from '@/lib/format';
import { spreadLabels } from '@/lib/spread-labels';
import type { Frame } from '../contract';
import { blank, box, disc, say, stroke, widthOf, type MarksPlaced } from '../marks';
import { YEARS, type PlantSeries, type Sums } from './series';

/** A ring's number is printed where it is this many times the disc, or the other way round. */
const APART = 1.4;

export function placePlants(plants: readonly PlantSeries[], frame: Frame): MarksPlaced {
  const [narrow, card] = [frame.kind === 'narrow', frame.kind === 'card'];
  const shown = plants.slice(0, card ? 5 : plants.length);
  const left = narrow ? 0 : 190;
  const column = (frame.width - left) / YEARS.length;
  const radius = scaleSqrt([0, 30_100], [0, card ? 19 : narrow ? 21 : 24]);
  const head = card ? 38 : 58;
  const step = card ? ((frame.height ?? 270) - head) / shown.length : narrow ? 90 : 74;
  const placed = blank(
    'corridor-ethylene-oxide',
    frame.width,
    frame.height ?? Math.ceil(head + shown.length * step),
  );
  const middle = (i: number) => left + (i + 0.5) * column;
  key(placed, narrow);
  YEARS.forEach((year, i) =>
    say(placed, String(year), middle(i), head - (card ? 4 : 8), 'tick-label', { anchor: 'middle' }),
  );
  shown.forEach((plant, j) => {
    const top = head + j * step;
    const at = top + (narrow ? 50 : card ? step / 2 : 30);
    placed.paths.push({ d: stroke(0, top, frame.width, top), tone: 'grid' });
    if (narrow) say(placed, plant.short, 0, top + 16, 't-bold');
    else {
      say(placed, plant.short, 0, at + (card ? 5 : 0), 't-bold');
      if (!card) say(placed, plant.parish, 0, at + 17, 't-soft t-small');
    }
    plant.years.forEach(({ year, tri, nei }, i) => {
      const x = middle(i);
      const note = `${plant.name}, ${year}: ${tri === null ? 'no report to the Toxics Release Inventory' : `${integer(tri)} lb`}${nei === null ? '' : `; National Emissions Inventory ${integer(nei)} lb`}`;
      if (tri === null) placed.paths.push({ d: stroke(x - 5, at, x + 5, at), tone: 'leader', note });
      else placed.paths.push({ d: disc(x, at, Math.max(1, radius(tri))), tone: 'f-accent', note });
      if (nei !== null) placed.paths.push({ d: disc(x, at, Math.max(2, radius(nei))), tone: 'eto-ring', note });
      if (card) return;
      const below = at + (narrow ? 34 : 37);
      const far = nei !== null && tri !== null && (nei / tri > APART || tri / nei > APART);
      const out = radius(nei ?? 0) * 0.72 + 3;
      if (far) say(placed, integer(nei), x + out, at - out, 't-small halo');
      say(placed, tri === null ? 'none' : integer(tri), x, below, 't-soft t-small halo', { anchor: 'middle' });
    });
  }); // prettier-ignore
  return placed;
}

function key(placed: MarksPlaced, narrow: boolean): void {
  placed.paths.push({ d: disc(7, 9, 6), tone: 'f-accent' });
  say(placed, narrow ? 'Toxics Release Inv.' : 'Toxics Release Inventory', 19, 13, 't-small');
  const x = 19 + widthOf(narrow ? 'Toxics Release Inv.' : 'Toxics Release Inventory', 't-small') + 24;
  placed.paths.push({ d: disc(x, 9, 6), tone: 'eto-ring' });
  say(
    placed,
    narrow ? 'National Emissions Inv.' : 'National Emissions Inventory (2014 and 2017 only)',
    x + 12,
    13,
    't-small',
  );
}

/** A column a year: the corridor at the foot, then Louisiana, then the nation. */
export function placeNation(sums: readonly Sums[], frame: Frame): MarksPlaced {
  const [narrow, card] = [frame.kind === 'narrow', frame.kind === 'card'];
  const height = frame.height ?? (narrow ? 400 : 400);
  const placed = blank('corridor-ethylene-oxide', frame.width, height);
  const right = narrow ? 0 : 150;
  const [left, top, bottom] = [narrow ? 34 : 38, narrow ? 88 : 24, height - 22];
  const y = scaleLinear([0, 300_000], [bottom, top]);
  const pitch = (frame.width - left - right) / sums.length;
  for (const tick of [100_000, 200_000, 300_000]) {
    placed.paths.push({ d: stroke(left, y(tick), frame.width - right, y(tick)), tone: 'grid' });
    say(placed, integer(tick / 1000), left - 7, y(tick) + 4, 'tick-label', { anchor: 'end' });
  }
  const parts = [
    { of: (sum: Sums) => sum.corridor, tone: 'f-accent', name: 'Seven parishes', words: 't-accent' },
    { of: (sum: Sums) => sum.restOfState, tone: 'f-ink', name: 'Rest of Louisiana', words: 't-bold' },
    { of: (sum: Sums) => sum.elsewhere, tone: 'f-stone', name: 'Rest of the nation', words: 't-soft' },
  ];
  sums.forEach((sum, i) => {
    const x = left + i * pitch + (card ? 4 : 3);
    const wide = pitch - (card ? 8 : 6);
    let from = 0;
    for (const part of parts) {
      const size = part.of(sum);
      const note = `${sum.year}, ${part.name.toLowerCase()}: ${integer(size)} lb`;
      placed.paths.push({ d: box(x, y(from + size), wide, Math.max(0.5, y(from) - y(from + size) - 1)), tone: part.tone, note });
      from += size;
    }
    say(placed, wholePercent((sum.corridor / sum.all) * 100), x + wide / 2, y(sum.corridor + sum.restOfState) - 7, 't-bold halo', { anchor: 'middle' });
    say(placed, String(sum.year), x + wide / 2, bottom + 16, 'tick-label', { anchor: 'middle' });
  }); // prettier-ignore
  placed.paths.push({ d: stroke(left, bottom, frame.width - right, bottom), tone: 'axis' });
  const last = sums.at(-1);
  if (!last) return placed;
  const middles = spreadLabels(
    [
      last.corridor / 2,
      last.corridor + last.restOfState / 2,
      last.corridor + last.restOfState + last.elsewhere / 2,
    ]
      .map((value) => ({ at: y(value), size: 36 }))
      .reverse(),
    { min: top, max: bottom + 4 },
  ).reverse();
  parts.forEach((part, k) => {
    if (narrow) {
      placed.paths.push({ d: box(0, 3 + (2 - k) * 20, 11, 11), tone: part.tone });
      say(placed, `${part.name}: ${integer(part.of(last))} lb in ${last.year}`, 18, 13 + (2 - k) * 20, part.words);
    } else {
      const at = middles[k] ?? 0;
      say(placed, part.name, frame.width - right + 12, at - 2, part.words);
      say(placed, `${integer(part.of(last))} in ${last.year}`, frame.width - right + 12, at + 14, 't-soft t-small');
    }
  }); // prettier-ignore
  say(placed, 'thousand pounds', 0, top - 12, 'tick-label');
  return placed;
}
