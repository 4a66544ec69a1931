import { moves } from '@/lib/motion';

/** Where a picture stands in its frame: offset in pixels of the drawing, and how much it is enlarged. */
export interface Stand {
  x: number;
  y: number;
  k: number;
}

const css = ({ x, y, k }: Stand) => `matrix(${k}, 0, 0, ${k}, ${x}, ${y})`;

/**
 * Lets a picture travel from one stand to the next, whose transform it has already, in `duration` milliseconds;
 * interrupted on its way, it goes on from where it is. Without motion where the reader wants none.
 */
export function fly(world: SVGGElement, from: Stand, to: Stand, duration: number): void {
  if (!moves()) return;
  const now = getComputedStyle(world).transform;
  const moving = world.getAnimations();
  for (const animation of moving) animation.cancel();
  world.animate([{ transform: moving.length > 0 ? now : css(from) }, { transform: css(to) }], {
    duration,
    easing: 'cubic-bezier(0.4, 0, 0.2, 1)',
  });
}
