/** Two panels on one zero-based scale: the mean risk of groups of residents in the corridor and in the nation. Build only. */
import { scaleLinear } from 'd3-scale';
import { integer, oneDecimal, wholePercent } from '@/lib/format';
import { px } from '@/lib/svg';

import type { Frame } from '../contract';
import { blank, widthOf, type MarksPlaced } from '../marks';
import type { GroupRow } from './series';

export interface GroupsInput {
  /** The corridor's groups and the nation's, in one order. */
  corridor: readonly GroupRow[];
  nation: readonly GroupRow[];
  /** Rounded figures carry the band of a worst case. */
  rounded: boolean;
}

const HEADS = [
  ['corridor', 'In the corridor'],
  ['nation', 'In the nation'],
] as const;

/** Room for a mean, and for a share of residents, right of the longest bar. */
const VALUE = 44;
const SHARE = 42;

export function placeGroups(input: GroupsInput, frame: Frame): MarksPlaced {
  const narrow = frame.kind === 'narrow';
  const { width } = frame;
  const rows = input.nation.length;
  const step = frame.kind === 'card' ? ((frame.height ?? 270) - 30) / (rows + 0.2) : input.rounded ? 34 : 44;
  const left = Math.ceil(Math.max(...input.nation.map(({ name }) => widthOf(name, '')))) + 12;
  const most = Math.max(...input.corridor.map(({ row }) => row.mean_high));
  const placed = blank('race-risk', width, 0);
  // A phone stacks the panels; elsewhere they stand side by side, on scales of one length.
  const gap = 40;
  const panelWidth = narrow ? width - left : (width - left - gap) / 2;
  const x = scaleLinear([0, most], [0, panelWidth - VALUE - SHARE]);
  let y = 14;
  HEADS.forEach(([area, head], panel) => {
    if (narrow && panel === 1) y += rows * step + 54;
    const from = narrow || panel === 0 ? left : left + panelWidth + gap;
    const top = y + 16;
    placed.texts.push(
      { x: px(from), y, text: head, tone: 't-bold t-large', anchor: 'start' },
      { x: px(from + panelWidth), y, text: 'of residents', tone: 't-soft t-small', anchor: 'end' },
    );
    placed.paths.push({ d: `M${px(from)},${px(top)}v${px(rows * step)}`, tone: 'axis' });
    input[area].forEach((one, i) =>
      bar(placed, one, { from, y: top + (i + 0.5) * step, end: from + panelWidth, x, ...input }),
    );
    if (narrow || panel === 0)
      input[area].forEach(({ group, name }, i) =>
        placed.texts.push({
          x: left - 8, y: px(top + (i + 0.5) * step + 4.5), text: name, tone: group === 'all' ? 't-bold' : '', anchor: 'end',
        }),
      ); // prettier-ignore
  });
  placed.height = frame.height ?? Math.ceil(y + 16 + rows * step + 6);
  return placed;
}

/** A group's bar from zero, the band of its rounding, its mean, and how many of the area's residents it is. */
function bar(
  placed: MarksPlaced,
  { group, name, row }: GroupRow,
  at: { from: number; y: number; end: number; x: (risk: number) => number; rounded: boolean } & GroupsInput,
): void {
  const { from, y, x } = at;
  const all = at[row.area === 'nation' ? 'nation' : 'corridor'].find((one) => one.group === 'all');
  const share = (row.people / (all?.row.people ?? Number.NaN)) * 100;
  const tone = group === 'all' ? 'is-all' : `is-${row.area}`;
  placed.paths.push({
    d: `M${px(from)},${px(y)}h${px(x(row.mean))}`,
    tone: `race-bar ${tone}`,
    note: `${name}: ${oneDecimal(row.mean)} in a million, ${integer(row.people)} residents`,
  });
  if (at.rounded) {
    const d = `M${px(from + x(row.mean_low))},${px(y)}H${px(from + x(row.mean_high))}`;
    placed.paths.push({ d, tone: 'race-whisker-edge' }, { d, tone: 'race-whisker' });
  }
  const reach = from + x(at.rounded ? row.mean_high : row.mean) + 6;
  placed.texts.push({ x: px(reach), y: px(y + 4.5), text: oneDecimal(row.mean), tone: 't-bold', anchor: 'start' });
  if (group !== 'all')
    placed.texts.push({
      x: px(at.end), y: px(y + 4.5), text: share < 1 ? `${oneDecimal(share)}%` : wholePercent(share), tone: 't-soft', anchor: 'end',
    });
} // prettier-ignore
