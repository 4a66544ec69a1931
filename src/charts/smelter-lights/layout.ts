/** Thirty lamps on the map of the country: where each stands, how it glows in each year, where its name goes. */
import type { AluminumSmelter } from '@/data/aluminum';
import { SMELTER_YEARS, smelterStatus, type SmelterStatus } from '@/data/smelter-status';
import { px } from '@/lib/svg';
import { measureText } from '@/lib/text-measure';
import { MAP_ASPECT, placeMap } from '@/lib/us-map';
import type { Frame, Placed } from '../contract';

/** One letter a status, so that a lamp's whole history is a short string. */
export const CODES: Record<SmelterStatus, string> = {
  before: 'b',
  running: 'r',
  idle: 'i',
  unknown: 'u',
  closed: 'c',
};

export interface Lamp {
  name: string;
  x: number;
  y: number;
  r: number;
  /** A letter of CODES for each year from 1980. */
  years: string;
  /** Where its name stands: pixels and text-anchor. */
  label: [x: number, y: number, anchor: 'start' | 'middle' | 'end'];
  /** A line from the lamp to a name that stands further off; else empty. */
  leader: string;
  /** For the tooltip: last year and owner. */
  note: string;
}

export interface PlacedLights extends Placed {
  land: string;
  borders: string;
  lamps: Lamp[];
  from: number;
  /** The counter: big year and number of lit lamps. */
  counter: { x: number; y: number; size: number; gap: number };
  /** Lit, idle and unknown lamps for each year from 1980. */
  lit: number[];
  key: { x: number; y: number; kind: string; text: string }[];
}

interface Box {
  x0: number;
  x1: number;
  y0: number;
  y1: number;
}
const overlap = (a: Box, b: Box) =>
  Math.max(0, Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0)) *
  Math.max(0, Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0));

/** A lamp's radius: its area is proportional to capacity; without a capacity it gets the smallest. */
export function lampRadius(capacityKt: number | null, unit: number): number {
  return px(unit * Math.sqrt(Math.max(capacityKt ?? 70, 70) / 280));
}

/** The years in which a lamp's name is shown: the year it goes dark, and from 2024 on for those still lit. */
export function namedIn(smelter: AluminumSmelter): string {
  return smelter.operating ? 'end' : String(smelter.last_year ?? 'never');
}

/** Series → placed marks. */
export function placeLights(smelters: readonly AluminumSmelter[], frame: Frame): PlacedLights {
  const card = frame.height !== undefined;
  const narrow = frame.kind === 'narrow';
  const mapWidth = card ? Math.min(frame.width - 170, (frame.height ?? 0) / MAP_ASPECT) : frame.width;
  const map = placeMap(mapWidth);
  const unit = Math.max(6, mapWidth / 80);
  const size = 13;
  const list = smelters.map((smelter) => {
    const [x, y] = map.project(smelter.lon, smelter.lat);
    return { smelter, x, y, r: lampRadius(smelter.capacity_kt, unit) };
  });
  spread(list);
  const lamps: Lamp[] = [];
  const taken = new Map<string, Box[]>();
  for (const { smelter, x, y, r } of list) {
    const group = namedIn(smelter);
    const boxes = taken.get(group) ?? [];
    taken.set(group, boxes);
    const width = measureText(smelter.short_name, { font: 'label-semibold', size });
    const near: Lamp['label'][] = [
      [x + r + 5, y + 4, 'start'],
      [x - r - 5, y + 4, 'end'],
      [x, y - r - 6, 'middle'],
      [x, y + r + size + 2, 'middle'],
    ];
    // Where lamps crowd, a name stands further off and a line leads to it.
    const far = [16, 30, 46].flatMap((dx) =>
      [-34, -20, -6, 10, 24, 38, 52].flatMap((dy): Lamp['label'][] => [
        [x + r + dx, y + dy, 'start'],
        [x - r - dx, y + dy, 'end'],
      ]),
    );
    const candidates = [...near, ...far].map((label) => {
      const x0 =
        label[2] === 'start' ? label[0] : label[2] === 'end' ? label[0] - width : label[0] - width / 2;
      const box = { x0: x0 - 3, x1: x0 + width + 3, y0: label[1] - size, y1: label[1] + 3 };
      const outside = Math.max(0, -box.x0) + Math.max(0, box.x1 - mapWidth) + Math.max(0, -box.y0);
      const others = list.filter((other) => other.smelter !== smelter);
      const cost =
        outside * 1000 +
        boxes.reduce((sum, other) => sum + overlap(box, other) * 20, 0) +
        others.reduce(
          (sum, o) => sum + overlap(box, { x0: o.x - o.r, x1: o.x + o.r, y0: o.y - o.r, y1: o.y + o.r }) * 4,
          0,
        ) +
        (near.includes(label) ? 0 : 14 + Math.hypot(label[0] - x, label[1] - y) / 2);
      return { label, box, cost, led: !near.includes(label) };
    });
    const best = candidates.reduce((a, b) => (b.cost < a.cost ? b : a));
    boxes.push(best.box);
    const years = Array.from(
      { length: SMELTER_YEARS.to - SMELTER_YEARS.from + 1 },
      (_, i) => CODES[smelterStatus(smelter, SMELTER_YEARS.from + i)],
    ).join('');
    const end = smelter.operating
      ? 'still running'
      : smelter.last_year === null
        ? 'closing year not found'
        : `last metal ${smelter.last_year}${smelter.last_year_uncertain ? ' (uncertain)' : ''}`;
    lamps.push({
      name: smelter.short_name,
      x, y, r, years,
      label: [px(best.label[0]), px(best.label[1]), best.label[2]],
      leader: best.led ? `M${px(x)},${px(y)}L${px(best.label[0] + (best.label[2] === 'start' ? -3 : 3))},${px(best.label[1] - 4)}` : '',
      note: `${smelter.short_name}, ${smelter.city}, ${smelter.state}: ${end}`,
    }); // prettier-ignore
  }
  const lit = Array.from(
    { length: SMELTER_YEARS.to - SMELTER_YEARS.from + 1 },
    (_, i) => lamps.filter((lamp) => lamp.years[i] === 'r').length,
  );
  const keyY = map.height + (narrow ? 26 : 22);
  const key = [
    { kind: 'r', text: 'running', x: 0, y: keyY },
    { kind: 'i', text: 'idle for years', x: narrow ? 84 : 96, y: keyY },
    { kind: 'c', text: 'dark', x: narrow ? 198 : 222, y: keyY },
    { kind: 'u', text: 'not known', x: narrow ? 258 : 296, y: keyY },
  ].map((entry) => ({ ...entry, x: entry.x + 10 }));
  return {
    width: frame.width,
    height: card ? (frame.height ?? map.height) : map.height + (narrow ? 40 : 36),
    land: map.land,
    borders: map.borders,
    lamps,
    from: SMELTER_YEARS.from,
    counter: card
      ? { x: frame.width, y: 120, size: 84, gap: 26 }
      : narrow
        ? { x: 4, y: map.height - 2, size: 40, gap: 20 }
        : { x: 0, y: map.height - 4, size: 84, gap: 28 },
    lit,
    key: card ? [] : key,
  };
}

/** Pushes lamps of the same place apart, a little and always the same way, so that each can be seen. */
function spread(list: { x: number; y: number; r: number }[]): void {
  for (let round = 0; round < 40; round++) {
    for (const [i, a] of list.entries()) {
      for (const b of list.slice(i + 1)) {
        const dx = b.x - a.x || 0.1;
        const dy = b.y - a.y;
        const distance = Math.hypot(dx, dy);
        const wanted = a.r + b.r + 1;
        if (distance >= wanted) continue;
        const push = (wanted - distance) / 2 / distance;
        a.x = px(a.x - dx * push);
        a.y = px(a.y - dy * push);
        b.x = px(b.x + dx * push);
        b.y = px(b.y + dy * push);
      }
    }
  }
}
