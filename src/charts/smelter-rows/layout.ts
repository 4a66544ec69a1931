/** Thirty rows, one a smelter: a bar from its first metal to its last, and where each row stands in each order. */
import { scaleLinear } from 'd3-scale';
import type { AluminumSmelter } from '@/data/aluminum';
import { px } from '@/lib/svg';
import { measureText } from '@/lib/text-measure';
import type { Frame } from '../contract';
import { groupsIn, ORDERS, type Order } from './order';
import type { Heading, PlacedRows, Row } from './placed';
import { sentences } from './sentences';
import { cardStates, noteOf, placeBrace, placeKey } from './words';

const FROM = 1900;
const TO = 2026;
/** The height of a row with a name on a card. */
const CARD_LINE = 14;

/** A date of the record as a point on the axis: a month to its twelfth, a bare year to its middle. */
export function yearPoint(iso: string): number {
  const [year, month] = iso.split('-').map(Number);
  return (year ?? 0) + (month === undefined ? 0.5 : (month - 0.5) / 12);
}

/** Where each row's top stands in one order: rows share the height, groups are set apart. */
function stack(
  order: Order,
  smelters: readonly AluminumSmelter[],
  top: number,
  bottom: number,
  card: boolean,
) {
  const groups = groupsIn(order, smelters);
  const gapOf = (heading: string, i: number) =>
    heading && !card ? 24 : i === 0 ? 0 : order === 'state' ? (card ? 3 : 5) : 8;
  const gaps = groups.reduce((sum, group, i) => sum + gapOf(group.heading, i), 0);
  // On a card the rows are too thin for names: only those of the running plants get the height of a line.
  const tall = card ? CARD_LINE : 0;
  const running = smelters.filter((smelter) => smelter.operating).length;
  const pitch = card
    ? (bottom - top - gaps - running * tall) / (smelters.length - running)
    : (bottom - top - gaps) / smelters.length;
  const places = new Map<string, { y: number; height: number; first: boolean }>();
  const headings: Omit<Heading, 'x'>[] = [];
  let y = top;
  for (const [i, group] of groups.entries()) {
    y += gapOf(group.heading, i);
    if (group.heading && !card) headings.push({ text: group.heading, y: px(y - 5), running: group.running });
    for (const [j, smelter] of group.smelters.entries()) {
      const height = card && smelter.operating ? tall : pitch;
      places.set(smelter.id, { y: px(y), height, first: j === 0 });
      y += height;
    }
  }
  return { places, headings, pitch };
}

/** Series → placed marks. */
export function placeRows(smelters: readonly AluminumSmelter[], frame: Frame): PlacedRows {
  const card = frame.kind === 'card';
  const narrow = frame.kind === 'narrow';
  const size = 13;
  const left = card ? 96 : narrow ? 30 : 34;
  const x = scaleLinear([FROM, TO], [left, frame.width - (card ? 2 : 36)]);
  const height = card ? (frame.height ?? 280) : narrow ? 816 : 728;
  const top = card ? 22 : 26;
  const bottom = height - (card ? 2 : narrow ? 66 : 52);
  const stacks = Object.fromEntries(
    ORDERS.map((order) => [order, stack(order, smelters, top, bottom, card)]),
  ) as Record<Order, ReturnType<typeof stack>>;
  const bar = card ? Math.max(3, px(stacks.state.pitch - 1.5)) : 15;
  const stub = narrow ? 14 : 20;

  const rows = smelters.map((smelter): Row => {
    // On a card a running plant has a taller row, for its name: its bar, as high as all others, stands in the middle.
    const drop = card && smelter.operating ? px((CARD_LINE - bar) / 2) : 0;
    const rect = (x0: number, x1: number) => `M${px(x0)} ${drop}h${px(x1 - x0)}v${bar}H${px(x0)}z`;
    const first = smelter.opened ?? smelter.known_operating ?? FROM;
    const last = smelter.operating ? TO : (smelter.last_year ?? smelter.known_operating ?? first);
    let x0 = x(smelter.opened === null ? first : first + 0.5);
    let x1 = smelter.operating ? x(TO) : x(last + 0.5);
    const solid: string[] = [];
    const maybe: string[] = [];
    const idle: string[] = [];
    let [edge0, edge1] = [x0, x1];
    if (smelter.opened === null) {
      edge0 = Math.max(x0 - stub, x(FROM));
      maybe.push(rect(edge0, x0));
    } else if (smelter.opened_uncertain) {
      edge0 = x0 - 4;
      x0 += 4;
      maybe.push(rect(edge0, x0));
    }
    if (smelter.last_year === null && !smelter.operating) {
      edge1 = x1 + stub;
      maybe.push(rect(x1, edge1));
    } else if (smelter.last_year_uncertain) {
      x1 = x(last - 2);
      maybe.push(rect(x1, edge1));
    }
    let from = x0;
    for (const spell of smelter.idle) {
      const [a, b] = [x(yearPoint(spell.from)), x(yearPoint(spell.to))];
      solid.push(rect(from, a));
      idle.push(`M${px(a)} ${px(drop + bar / 2)}H${px(b)}`);
      from = b;
    }
    solid.push(rect(from, Math.max(x1, from + 3)));
    const inside =
      edge0 - 6 - measureText(smelter.short_name, { font: 'label-semibold', size }) < (card ? 0 : left);
    const opened = smelter.opened === null ? '' : `${smelter.opened}${smelter.opened_uncertain ? '?' : ''}`;
    const ended = smelter.operating
      ? 'now'
      : smelter.last_year === null
        ? '?'
        : `${smelter.last_year}${smelter.last_year_uncertain ? '?' : ''}`;
    return {
      name: smelter.short_name,
      code: smelter.state,
      y: Object.fromEntries(
        ORDERS.map((order) => [order, stacks[order].places.get(smelter.id)?.y ?? 0]),
      ) as Row['y'],
      first: stacks.state.places.get(smelter.id)?.first ?? true,
      running: smelter.operating,
      solid: solid.join(''),
      maybe: maybe.join(''),
      idle: idle.join(''),
      label: { x: px(inside ? x0 + 5 : edge0 - 6), inside },
      opened: { x: px(x0 + 5), text: opened },
      ended: { x: px(edge1 + 5), text: ended },
      note: noteOf(smelter),
    };
  });

  const years =
    card || narrow
      ? [1900, 1920, 1940, 1960, 1980, 2000, 2020]
      : [1900, 1910, 1920, 1930, 1940, 1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020];
  const headings = Object.fromEntries(
    ORDERS.map((order) => [order, stacks[order].headings.map((heading) => ({ ...heading, x: left }))]),
  ) as PlacedRows['headings'];
  return {
    width: frame.width,
    height,
    rows,
    bar,
    ticks: years.map((year) => ({ x: px(x(year)), text: String(year) })),
    axis: { top, bottom: px(bottom + 4) },
    headings: card ? cardStates(smelters, stacks.state.places, headings) : headings,
    brace: narrow
      ? null
      : placeBrace(
          smelters,
          (id) => stacks.closing.places.get(id)?.y ?? 0,
          bar,
          card ? x(2008) : x(2003.5) + 50,
        ),
    key: card ? [] : placeKey(left, height, narrow),
    detail: !card,
    said: sentences(smelters),
  };
}
