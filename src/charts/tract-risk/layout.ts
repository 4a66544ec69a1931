/** Where the map, the state in its corner and the rows of the histogram stand in a frame. Pure; build only. */
import { corridorPlaces, corridorRiver } from '@/data/corridor';
import { louisianaPlaces } from '@/data/louisiana';
import { px } from '@/lib/svg';
import type { Frame } from '../contract';
import { project, shapesOf } from './geometry';
import type { PlacedRows, PlacedSpread, PlacedTracts } from './placed';
import { FIGURES } from './rows';
import { corridor, nation, type Spread } from './series';
import { joinedPath, type Camera, type Room, type Shapes } from './shapes';

/** Left, top, right, bottom of what the two frames of the map must show: the corridor with New Orleans, and the state. */
const CORRIDOR = [5230, 5560, 8150, 7930] as const;
const STATE = [480, 430, 10180, 9600] as const;

/** Towns by name in the list of places, how they are written here, and where their names stand. */
const TOWNS = [
  ['Baton Rouge', 'start', 'both'],
  ['Plaquemine', 'end', 'corridor'],
  ['Donaldsonville', 'end', 'corridor'],
  ['Convent', 'end', 'corridor'],
  ['Norco', 'start', 'corridor'],
  ['New Orleans', 'end', 'both'],
  ['Shreveport', 'start', 'state'],
  ['Monroe', 'start', 'state'],
  ['Alexandria', 'start', 'state'],
  ['Lake Charles', 'start', 'state'],
  ['Lafayette', 'start', 'state'],
] as const;

/** Along the river by the list of its towns, elsewhere by the first post office of that name. */
function placeOf(name: string): { lat: number; lon: number } {
  const place =
    corridorPlaces.find((candidate) => candidate.name === name) ??
    louisianaPlaces.find((candidate) => candidate.place === name);
  if (!place) throw new Error(`tract-risk: no place "${name}"`);
  return place;
}

const river = corridorRiver.flatMap(({ lon, lat }) => project(lon, lat));
/** The state as one piece, for its corner. */
const whole = (shapes: Shapes) => shapes.id.map((_, tract) => tract);

function fit([left, top, right, bottom]: readonly [number, number, number, number], room: Room): Camera {
  return {
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    k: Math.min(room.width / (right - left), room.height / (bottom - top)),
  };
}

const share = ({ counts, all }: Spread) => counts.map((count) => count / all);

/** Bars of both sides on one scale, that of both vintages, so that a share is as long in one drawing as in the other. */
function spreads(longest: number): Record<string, PlacedSpread> {
  const most = Math.max(
    ...([2014, 2019] as const).flatMap((year) => [...share(nation[year]), ...share(corridor[year])]),
  );
  const placed = (of: Spread) => ({
    bars: share(of).map((part) => px((part / most) * longest)),
    counts: of.counts,
    all: of.all,
  });
  return Object.fromEntries(
    ([2014, 2019] as const).map((year) => [
      String(year),
      { nation: placed(nation[year]), corridor: placed(corridor[year]) },
    ]),
  );
}

/** Room for the counts beside the longest bars, and for the column of figures between them. */
const COUNTS = { nation: 46, corridor: 22 } as const;
const SPINE = 70;
const HEAD = 40;

/** Series → placed drawing. */
export function placeTracts(frame: Frame): PlacedTracts {
  const narrow = frame.kind === 'narrow';
  const card = frame.height !== undefined;
  const panel = narrow ? frame.width - 8 : card ? 250 : 266;
  const rowHeight = card
    ? Math.floor((((frame.height ?? 270) - HEAD) / FIGURES.length) * 10) / 10
    : narrow
      ? 17
      : 19;
  const panelHeight = HEAD + rowHeight * FIGURES.length;
  const map: Room = narrow
    ? { width: frame.width, height: 288 }
    : { width: frame.width - panel - 18, height: card ? (frame.height ?? 270) : px(panelHeight) };
  const [left, top] = narrow ? [4, map.height + 26] : [frame.width - panel, 0];
  const longest = (panel - SPINE - COUNTS.nation - COUNTS.corridor) / 2;
  const rows: PlacedRows = {
    left,
    spine: [px(left + COUNTS.nation + longest), px(left + COUNTS.nation + longest + SPINE)],
    right: left + panel,
    top: px(top + HEAD),
    row: rowHeight,
    foot: px(top + panelHeight),
    every: !card,
  };
  const insetWidth = narrow ? 74 : card ? 84 : 104;
  const k = insetWidth / (STATE[2] - STATE[0]);
  const insetRoom = { width: insetWidth, height: px((STATE[3] - STATE[1]) * k) };
  const shapes = shapesOf(2014);
  return {
    width: frame.width,
    height: px(Math.max(map.height, top + panelHeight)),
    map: { ...map, corridor: fit(CORRIDOR, map), state: fit(STATE, map) },
    size: 12,
    towns: TOWNS.flatMap(([name, side, where]) => {
      // Where there is less room, the smaller towns stay without a name.
      if (!rows.every && ['Norco', 'Lafayette'].includes(name)) return [];
      if (narrow && ['Plaquemine', 'Norco', 'Lafayette'].includes(name)) return [];
      const place = placeOf(name);
      const [x, y] = project(place.lon, place.lat);
      return [{ text: name, x, y, side, in: where }];
    }),
    inset: {
      ...insetRoom,
      k,
      x: 6,
      y: px(map.height - insetRoom.height - 6),
      land: joinedPath(
        shapes,
        whole(shapes),
        { x: (STATE[0] + STATE[2]) / 2, y: (STATE[1] + STATE[3]) / 2, k },
        insetRoom,
        1,
      ),
    },
    river,
    rows,
    spreads: spreads(longest),
  };
}
