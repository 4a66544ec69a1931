/** A map with a circle a county, its area the number of tracts; under it a row a state with a square a tract. Build only. */
import { integer } from '@/lib/format';
import { px } from '@/lib/svg';
import { wrapText } from '@/lib/text-measure';
import { MAP_ASPECT, placeMap } from '@/lib/us-map';
import type { Frame } from '../contract';
import { blank, disc, styleOf, widthOf, type MarksPlaced } from '../marks';
import { placeLabels } from '@/lib/place-labels';
import type { Cluster, StateRow } from './series';

/** The words for places, written where the data are known. */
export interface Names {
  cluster(cluster: Cluster): string;
  state(postal: string): string;
}

const LEAD = 15;
/** From one square to the next, and its side. */
const PITCH = 9;
const SIDE = 6;
/** At or above it a square is filled. */
const FULL = 200;

export function placeHotTracts(
  clusters: readonly Cluster[],
  states: readonly StateRow[],
  names: Names,
  frame: Frame,
): MarksPlaced {
  const placed = blank('hot-tracts', frame.width, 0);
  if (frame.kind === 'card') {
    const height = frame.height ?? 270;
    const mapWidth = Math.floor(Math.min(frame.width * 0.58, height / MAP_ASPECT));
    map(placed, clusters, names, mapWidth, 1.9, 5);
    rows(placed, states.slice(0, 8), names, { x: mapWidth + 22, y: 6, width: frame.width - mapWidth - 22, columns: 1, brief: true });
    placed.height = height;
    return placed;
  }
  const narrow = frame.kind === 'narrow';
  const mapHeight = map(placed, clusters, names, frame.width, narrow ? 1.9 : 3.4, narrow ? 6 : 40);
  placed.height = rows(placed, states, names, { x: 0, y: mapHeight + 22, width: frame.width, columns: narrow ? 1 : 3, brief: false });
  return placed;
} // prettier-ignore

/** The country and its circles; `named` of them have their names, as far as these find room. Gives the height. */
function map(
  placed: MarksPlaced,
  clusters: readonly Cluster[],
  names: Names,
  width: number,
  unit: number,
  named: number,
): number {
  const country = placeMap(width);
  placed.paths.push({ d: country.land, tone: 'f-land' }, { d: country.borders, tone: 'hot-border' });
  const circles = clusters.map((cluster) => {
    const [x, y] = country.project(cluster.lon, cluster.lat);
    return { x, y, r: px(unit * 1.9 * Math.sqrt(cluster.tracts.length)) };
  });
  circles.forEach(({ x, y, r }, i) => {
    const cluster = clusters[i];
    if (!cluster) return;
    placed.paths.push({
      d: disc(x, y, r),
      tone: cluster.id === 'corridor' ? 'hot-circle is-corridor' : 'hot-circle',
      note: `${names.cluster(cluster)}, ${names.state(cluster.state)}: ${integer(cluster.tracts.length)}`,
    });
  });
  const tone = (cluster: Cluster) => (cluster.id === 'corridor' ? 't-accent halo' : 't-small halo');
  // The corridor has its name wherever it stands in the order.
  const order = [...clusters.keys()].sort((a, b) => Number(isCorridor(clusters[b])) - Number(isCorridor(clusters[a])));
  const picked = order.slice(0, named);
  const shown = picked.flatMap((i) => clusters[i] ?? []);
  const texts = shown.map((cluster) => `${names.cluster(cluster)} ${integer(cluster.tracts.length)}`);
  const boxes = placeLabels(
    shown.map((cluster, i) => ({
      ...(circles[picked[i] ?? -1] ?? { x: 0, y: 0, r: 0 }),
      width: widthOf(texts[i] ?? '', tone(cluster)),
      height: 14,
    })),
    circles,
    { left: 0, right: width, top: 0, bottom: country.height + 14 },
  );
  boxes.forEach((box, i) => {
    const cluster = shown[i];
    if (box && cluster)
      placed.texts.push({ x: px(box.left), y: px(box.top + 11), text: texts[i] ?? '', tone: tone(cluster), anchor: 'start' });
  });
  return country.height;
} // prettier-ignore

const isCorridor = (cluster: Cluster | undefined) => cluster?.id === 'corridor';

/** Rows of the states in columns: name, squares, counties. Gives the y of the last line. */
function rows(
  placed: MarksPlaced,
  states: readonly StateRow[],
  names: Names,
  at: { x: number; y: number; width: number; columns: number; brief: boolean },
): number {
  const gap = 26;
  const width = (at.width - gap * (at.columns - 1)) / at.columns;
  const nameWidth = Math.max(...states.map(({ state }) => widthOf(names.state(state), 't-bold'))) + 10;
  const blocks = states.map(({ clusters, tracts }) => {
    const perRow = Math.max(1, Math.floor((width - nameWidth - 26) / PITCH));
    const list = clusters.map((cluster) => `${names.cluster(cluster)} ${integer(cluster.tracts.length)}`.replaceAll(' ', '\u00a0')).join(', ');
    const lines = at.brief ? [] : wrapText(list, width, styleOf({ tone: 't-small' }));
    const deep = Math.ceil(tracts.length / perRow);
    return { perRow, lines, height: Math.max(LEAD, deep * PITCH + (deep > 1 ? 7 : 4)) + lines.length * LEAD + (at.brief ? 13 : 11) };
  });
  const whole = blocks.reduce((sum, { height }) => sum + height, 0);
  let [column, y, lowest] = [0, at.y, at.y];
  let [light, full] = ['', ''];
  states.forEach((row, i) => {
    const block = blocks[i];
    if (!block) return;
    // The next column begins when this one holds its part.
    if (column < at.columns - 1 && y - at.y + block.height / 2 > whole / at.columns) [column, y] = [column + 1, at.y];
    const x = at.x + column * (width + gap);
    placed.texts.push(
      { x: px(x), y: px(y + 10), text: names.state(row.state), tone: 't-bold', anchor: 'start' },
      { x: px(x + nameWidth + Math.min(block.perRow, row.tracts.length) * PITCH + 4), y: px(y + 10), text: integer(row.tracts.length), tone: '', anchor: 'start' },
    );
    row.tracts.toSorted((a, b) => b.risk - a.risk).forEach(({ risk }, j) => {
      const square = `M${px(x + nameWidth + (j % block.perRow) * PITCH)},${px(y + 2 + Math.floor(j / block.perRow) * PITCH)}h${SIDE}v${SIDE}h${-SIDE}z`;
      if (risk >= FULL) full += square;
      else light += square;
    });
    const under = y + block.height - block.lines.length * LEAD - (at.brief ? 13 : 11) + 10;
    block.lines.forEach((text, j) => placed.texts.push({ x: px(x), y: px(under + j * LEAD), text, tone: 't-soft t-small', anchor: 'start' }));
    y += block.height;
    lowest = Math.max(lowest, y);
  });
  placed.paths.push({ d: light, tone: 'hot-square' }, { d: full, tone: 'hot-square is-full' });
  if (at.brief) return lowest;
  const key = `A square is a tract; filled: ${FULL} in a million or more.`;
  placed.texts.push({ x: at.x, y: px(lowest + 14), text: key, tone: 't-soft', anchor: 'start' });
  return Math.ceil(lowest + 20);
} // prettier-ignore
