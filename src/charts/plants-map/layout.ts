/** The plants on their map: where the map stands in each frame and the columns of its marks. Build only. */
import { px } from '@/lib/svg';
import type { Frame } from '../contract';
import { WORLD } from '@/lib/plants-world';
import type { Columns, PlacedPlants } from './placed';
import { INSETS, locate } from '@/lib/plants-projection';
import { REGIONS } from './regions';
import { plants, YEAR } from './series';

/** Thousand tonnes; what is less than one keeps its digits, so that a single tonne is not nothing. */
const thousand = (t: number) => (t < 1000 ? t / 1000 : Math.round(t / 1000));

function columns(): Columns {
  const points = plants.map((plant) => locate(plant.lon, plant.lat, plant.state));
  return {
    x: points.map(([x]) => Math.round(x * 10)),
    y: points.map(([, y]) => Math.round(y * 10)),
    kt: plants.map((plant) => thousand(plant.t)),
    letters: plants.map((plant) => plant.letter).join(''),
    ids: plants.map((plant, i) => plant.id - (plants[i - 1]?.id ?? 0)),
    names: plants.map((plant) => plant.name).join('\n'),
    towns: plants.map((plant) => plant.town).join('\n'),
  };
}

const marks = columns();
const made = new Map<string, PlacedPlants>();

/** Series → the placed map of a frame. Made once a frame: every view of the chart shares it. */
export function placePlants(frame: Frame): PlacedPlants {
  const name = `${frame.kind} ${frame.width} ${frame.height ?? ''}`;
  const known = made.get(name);
  if (known) return known;
  const placed = place(frame);
  made.set(name, placed);
  return placed;
}

function place(frame: Frame): PlacedPlants {
  const card = frame.height !== undefined;
  const wide = frame.kind === 'wide';
  const width = card ? frame.width - 176 : frame.width;
  const height = frame.height ?? Math.round((width * WORLD.height) / WORLD.width);
  // A frame for all widths has words for phones, too, which see it at less than half its size. All its parts keep
  // their proportions, so that one may take the place of another.
  const part = width / 760;
  const keyHeight = card ? 0 : wide ? Math.round(96 * part) : 86;
  return {
    width: frame.width,
    height: height + keyHeight,
    map: { x: 0, y: 0, width, height },
    radius: px(Math.min(width, height * 1.55) / 58),
    grid: card ? 0.5 : 1,
    sizes: wide
      ? [
          { kind: 'wide', size: px(13 * Math.max(part, 0.75)) },
          { kind: 'narrow', size: px(27 * part) },
        ]
      : [{ kind: 'only', size: 13 }],
    key: card ? null : { x: 4, y: height + (wide ? Math.round(38 * part) : 24), width: width - 8 },
    stat: card ? { x: frame.width, y: 64 } : null,
    regions: Object.fromEntries(
      Object.entries(REGIONS).map(([region, { box, states, name, words }]) => [
        region,
        { box, states, name, words },
      ]),
    ),
    insets: INSETS.map(({ name: text, label: [x, y] }) => ({ text, x, y })),
    year: YEAR,
    plants: marks,
  };
}
