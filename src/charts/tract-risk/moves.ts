/** What a button or a key does to the state. Pure; shipped to the browser. */
import type { State } from '@/lib/address';
import { cameraOf, chosenIn, middle } from './marks';
import type { PlacedTracts } from './placed';
import { litRows } from './rows';
import { meets, seen, type Shapes } from './shapes';

export type Command = (placed: PlacedTracts, state: State, shapes: Shapes) => State;

/** The tract that one stands at, else the one nearest to the middle of the map. */
function standing(placed: PlacedTracts, state: State, shapes: Shapes): number {
  const chosen = chosenIn(shapes, state);
  if (chosen !== undefined) return chosen;
  const camera = cameraOf(placed, state, shapes);
  return nearest(shapes, camera.x, camera.y, () => 1) ?? 0;
}

function nearest(
  shapes: Shapes,
  x: number,
  y: number,
  cost: (dx: number, dy: number, tract: number) => number | undefined,
): number | undefined {
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  shapes.box.forEach((box, tract) => {
    const [tx, ty] = middle(box);
    const factor = cost(tx - x, ty - y, tract);
    if (factor === undefined) return;
    const far = Math.hypot(tx - x, ty - y) * factor;
    if (far < least) [least, best] = [far, tract];
  });
  return best;
}

const at = (shapes: Shapes, tract: number | undefined): State =>
  tract === undefined ? {} : { tract: shapes.id[tract] ?? 0 };

/** The next tract in a direction: near, and not far off the straight way. Tracts beside the present one come first. */
function toward(right: number, down: number): Command {
  return (placed, state, shapes) => {
    const from = standing(placed, state, shapes);
    if (chosenIn(shapes, state) === undefined) return at(shapes, from);
    const box = shapes.box[from] ?? [0, 0, 0, 0];
    const [x, y] = middle(box);
    const next = nearest(shapes, x, y, (dx, dy, tract) => {
      if (tract === from) return undefined;
      const along = dx * right + dy * down;
      const aside = Math.abs(dx * down) + Math.abs(dy * right);
      if (along <= 0 || aside > along * 1.8) return undefined;
      return (1 + aside / along) * (meets(grown(shapes.box[tract]), box) ? 0.5 : 1);
    });
    return at(shapes, next);
  };
}

const grown = (box: readonly [number, number, number, number] = [0, 0, 0, 0]) =>
  [box[0] - 2, box[1] - 2, box[2] + 2, box[3] + 2] as const;

/** The next tract of higher (-1) or lower (1) risk among the lit ones in the frame; the highest first. */
function ranked(step: 1 | -1): Command {
  return (placed, state, shapes) => {
    const box = seen(cameraOf(placed, { ...state, tract: 0 }, shapes), placed.map);
    const [first, last] = litRows(state);
    const list = shapes.id
      .map((_, tract) => tract)
      .filter((tract) => {
        const row = shapes.row[tract] ?? -1;
        const [x, y] = middle(shapes.box[tract] ?? [0, 0, 0, 0]);
        return row >= first && row <= last && row >= 0 && meets([x, y, x + 1, y + 1], box);
      })
      .sort((a, b) => (shapes.risk[b] ?? 0) - (shapes.risk[a] ?? 0) || a - b);
    const now = list.indexOf(chosenIn(shapes, state) ?? -1);
    return at(shapes, list[now < 0 ? 0 : Math.max(0, Math.min(list.length - 1, now + step))]);
  };
}

/** Everything that can be done without a pointer, by name. */
export const moves = {
  right: toward(1, 0),
  left: toward(-1, 0),
  down: toward(0, 1),
  up: toward(0, -1),
  higher: ranked(-1),
  lower: ranked(1),
  leave: () => ({ tract: 0 }),
} as const satisfies Record<string, Command>;

const KEYS: Readonly<Record<string, Command>> = {
  ArrowRight: moves.right,
  ArrowLeft: moves.left,
  ArrowDown: moves.down,
  ArrowUp: moves.up,
  n: moves.lower,
  p: moves.higher,
  Escape: moves.leave,
};

/** What a key asks for; undefined for keys that are the browser's. */
export const moveOf = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): Command | undefined =>
  ctrlKey || metaKey || altKey ? undefined : KEYS[key];
