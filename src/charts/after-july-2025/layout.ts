/** Ranges as bars on one scale, a group a law; the pledge stands as a band behind. Build only. */
import { scaleLinear } from 'd3-scale';
import { px } from '@/lib/svg';
import type { Frame } from '../contract';
import { blank, box, say, stroke, widthOf, type MarksPlaced } from '../marks';
import { groupsOf, pledgeOf, reached, type Entry, type Group, type Target } from './series';

const TICKS = [0, 20, 40, 60];
const MAX = 70;

/** "26–35%", "25%". */
export const rangeText = ({ low, high }: Pick<Entry, 'low' | 'high'>): string =>
  low === high ? `${low}%` : `${low}–${high}%`;

interface Sizes {
  left: number;
  right: number;
  top: number;
  /** Height of a row, of a group's name, between groups. */
  row: number;
  head: number;
  gap: number;
  /** Names stand over their bars. */
  stacked: boolean;
}

function sizesFor(frame: Frame, groups: readonly Group[]): Sizes {
  if (frame.kind === 'narrow')
    return { left: 2, right: frame.width - 2, top: 58, row: 39, head: 20, gap: 12, stacked: true };
  if (frame.kind === 'wide')
    return { left: 330, right: frame.width - 4, top: 58, row: 27, head: 24, gap: 10, stacked: false };
  const rows = groups.reduce((sum, { entries }) => sum + Math.max(1, entries.length), 0);
  const room = (frame.height ?? 270) - 46 - 24 - groups.length * 26;
  return { left: 300, right: frame.width - 4, top: 46, row: Math.min(22, room / rows), head: 18, gap: 8, stacked: false };
} // prettier-ignore

/** On a card only the groups that the finding is about. */
const onCard = (groups: Group[]): Group[] => groups.filter(({ id }) => id === 'before' || id === 'after');

/** Projections for a year → placed marks. */
export function placeProjections(target: Target, frame: Frame): MarksPlaced {
  const groups = frame.kind === 'card' ? onCard(groupsOf(target)) : groupsOf(target);
  const at = sizesFor(frame, groups);
  const x = scaleLinear([0, MAX], [at.left, at.right]);
  const placed = blank('after-july', frame.width, 0);
  let y = at.top;
  groups.forEach((group, i) => {
    y += i > 0 ? at.gap : 0;
    say(placed, group.name, 0, y + at.head - 8, `${group.id === 'after' ? 't-accent' : 't-bold'} halo`);
    y += at.head;
    if (group.entries.length === 0) {
      say(placed, `no projection for ${target} was read`, 0, y + 12, 't-soft t-small');
      y += 22;
    }
    for (const entry of group.entries) {
      placeRow(placed, entry, group, { y, x, at });
      y += at.row;
    }
  });
  const foot = y + 4;
  placed.height = Math.max(frame.height ?? 0, Math.ceil(foot + 20));
  frameOf(placed, target, x, at, foot);
  return placed;
}

function placeRow(
  placed: MarksPlaced,
  entry: Entry,
  group: Group,
  { y, x, at }: { y: number; x: (value: number) => number; at: Sizes },
): void {
  const middle = at.stacked ? y + 25 : y + at.row / 2;
  const baseline = at.stacked ? y + 13 : middle + 4;
  say(placed, entry.name, 0, baseline, 't-small halo');
  const remark = entry.remarks.join(', ');
  const width = widthOf(entry.name, 't-small');
  if (remark !== '') {
    say(placed, remark, width + 8, baseline, 't-soft t-small halo');
  }
  const tone = group.id === 'after' ? 'is-after' : group.id === 'before' ? 'is-before' : 'is-other';
  const [from, to] = [x(entry.low), x(entry.high)];
  const d =
    entry.low === entry.high
      ? `M${px(from)},${px(middle - 6)}l6,6l-6,6l-6,-6z`
      : box(from, middle - 5, to - from, 10);
  placed.paths.push({
    d,
    tone: `bar ${tone}${entry.sure ? '' : ' is-unsure'}`,
    note: `${entry.name}: ${rangeText(entry)}`,
  });
  say(placed, rangeText(entry), to + (entry.low === entry.high ? 11 : 7), middle + 4.5, 't-bold t-small halo');
} // prettier-ignore

/** The scale, the pledge's band behind the bars, and what was reached. */
function frameOf(placed: MarksPlaced, target: Target, x: (value: number) => number, at: Sizes, foot: number): void {
  const pledge = pledgeOf(target);
  const top = at.top - 4;
  const now = reached();
  const behind: MarksPlaced['paths'] = [
    { d: box(x(pledge.low), top - 10, x(pledge.high) - x(pledge.low), foot - top + 10), tone: `pledge${pledge.sure ? '' : ' is-unsure'}` },
    { d: TICKS.map((tick) => stroke(x(tick), top, x(tick), foot)).join(''), tone: 'grid' },
    { d: stroke(x(now), top - 10, x(now), foot), tone: 's-soft dash' },
  ];
  placed.paths.unshift(...behind);
  for (const tick of TICKS)
    say(placed, tick === 0 ? '0' : `${tick}%`, x(tick), foot + 15, 'tick-label', { anchor: tick === 0 ? 'start' : 'middle' });
  say(placed, `Pledge: ${rangeText(pledge)}`, Math.min(x((pledge.low + pledge.high) / 2) + 50, at.right), top - 31, 't-bold t-small', { anchor: 'end' });
  say(placed, `net${pledge.sure ? '' : ', read at second hand'}`, Math.min(x((pledge.low + pledge.high) / 2) + 50, at.right), top - 16, 't-soft t-small', { anchor: 'end' });
  say(placed, `Reached by 2025: ${now}%`, x(now), top - 31, 't-bold t-small', { anchor: 'middle' });
  say(placed, 'Rhodium’s estimate', x(now), top - 16, 't-soft t-small', { anchor: 'middle' });
} // prettier-ignore
