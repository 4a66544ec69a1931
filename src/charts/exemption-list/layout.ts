/** A square for each entry of the list, by rule: first those of the corridor, then Louisiana's, then all others. Build only. */
import { integer } from '@/lib/format';
import type { Frame } from '../contract';
import { blank, box, say, widthOf, type MarksPlaced } from '../marks';
import type { RuleCount } from './series';

const TONES = ['f-accent', 'f-ink', 'f-stone'] as const;

/** Counts → placed squares. */
export function placeList(rules: readonly RuleCount[], frame: Frame): MarksPlaced {
  const [narrow, card] = [frame.kind === 'narrow', frame.kind === 'card'];
  const left = narrow ? 0 : 150;
  const pitch = card ? 8.6 : 12;
  const side = card ? 6.6 : 9.5;
  const placed = blank('exemption-list', frame.width, 0);
  const perRow = Math.floor((frame.width - left - (narrow ? 0 : 30)) / pitch);
  let y = key(placed, left, narrow) + (card ? 8 : 14);
  for (const rule of rules) {
    if (narrow) {
      say(placed, rule.name, 0, y + 12, 't-bold');
      say(placed, rule.rule, widthOf(rule.name, 't-bold') + 8, y + 12, 't-soft t-small');
      say(placed, integer(rule.all), frame.width, y + 12, 't-bold', { anchor: 'end' });
      y += 20;
    } else {
      say(placed, rule.name, left - 14, y + side + (card ? 1 : 0), 't-bold', { anchor: 'end' });
      if (!card) say(placed, rule.rule, left - 14, y + side + 16, 't-soft t-small', { anchor: 'end' });
    }
    const counts = [rule.corridor, rule.restOfState, rule.elsewhere];
    let from = 0;
    counts.forEach((count, k) => {
      const squares = Array.from({ length: count }, (_, i) => {
        const at = from + i;
        return box(left + (at % perRow) * pitch, y + Math.floor(at / perRow) * pitch, side, side);
      });
      if (count > 0) placed.paths.push({ d: squares.join(''), tone: TONES[k] ?? '' });
      from += count;
    });
    const rows = Math.ceil(rule.all / perRow);
    if (!narrow) say(placed, integer(rule.all), frame.width, y + side, 't-bold', { anchor: 'end' });
    y += card ? Math.max(rows * pitch + 8, 20) : Math.max(rows * pitch + 14, narrow ? 22 : 36);
  }
  placed.height = frame.height ?? Math.ceil(y);
  return placed;
}

/** Returns the last line's height. */
function key(placed: MarksPlaced, left: number, narrow: boolean): number {
  const names = ['Seven parishes', 'Rest of Louisiana', 'Elsewhere'];
  let x = left;
  let y = 12;
  names.forEach((name, k) => {
    const tone = k === 0 ? 't-accent' : 't-soft';
    if (narrow && k === 2) [x, y] = [left, y + 19];
    placed.paths.push({ d: box(x, y - 9, 9, 9), tone: TONES[k] ?? '' });
    say(placed, name, x + 15, y, tone);
    x += 15 + widthOf(name, tone) + 22;
  });
  return y;
}
