/**
 * Pointer, wheel and pinch on a map: an action for the element that shows it. It knows nothing of what is drawn;
 * positions are pixels of the element. The page keeps its scroll: a wheel enlarges only with Ctrl or while the
 * map has the focus, a finger moves the map only once it is enlarged. Browser only.
 */

export interface Hand {
  /** Whether one finger moves the map rather than the page. */
  grips(): boolean;
  /** The map was dragged by so many pixels. */
  drag(dx: number, dy: number): void;
  /** Enlarged by a factor about a place. */
  zoom(factor: number, x: number, y: number): void;
  /** The hand let go. */
  rest(): void;
  /** The pointer is over a place, or has left (undefined). */
  over(place: { x: number; y: number } | undefined): void;
  /** A click or a tap that did not drag. */
  pick(x: number, y: number, touch: boolean): void;
}

/** Pixels a pointer may wander and still be a click. */
const STILL = 5;

export function gestures(element: HTMLElement, hand: Hand): () => void {
  const pointers = new Map<number, { x: number; y: number }>();
  let wandered = 0;
  let pinch = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const placeOf = (event: MouseEvent) => {
    const box = element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const spread = () => {
    const [a, b] = [...pointers.values()];
    return a && b ? { distance: Math.hypot(a.x - b.x, a.y - b.y), x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 } : null;
  };

  const down = (event: PointerEvent) => {
    if (event.button !== 0) return;
    if (pointers.size === 0) wandered = 0;
    pointers.set(event.pointerId, placeOf(event));
    pinch = spread()?.distance ?? 0;
  };

  const move = (event: PointerEvent) => {
    const before = pointers.get(event.pointerId);
    const now = placeOf(event);
    if (!before) {
      if (event.pointerType === 'mouse') hand.over(now);
      return;
    }
    const middle = spread();
    pointers.set(event.pointerId, now);
    wandered += Math.hypot(now.x - before.x, now.y - before.y);
    if (wandered < STILL) return;
    if (!element.hasPointerCapture(event.pointerId)) element.setPointerCapture(event.pointerId);
    hand.over(undefined);
    const after = spread();
    if (middle && after) {
      hand.drag(middle.x - after.x, middle.y - after.y);
      if (pinch > 0 && after.distance > 0) hand.zoom(after.distance / pinch, after.x, after.y);
      pinch = after.distance;
    } else if (event.pointerType === 'mouse' || hand.grips()) hand.drag(before.x - now.x, before.y - now.y);
  };

  const up = (event: PointerEvent) => {
    if (!pointers.delete(event.pointerId)) return;
    pinch = spread()?.distance ?? 0;
    if (pointers.size > 0) return;
    if (wandered >= STILL) hand.rest();
    else if (event.type === 'pointerup') {
      const { x, y } = placeOf(event);
      hand.pick(x, y, event.pointerType !== 'mouse');
    }
  };

  const leave = () => hand.over(undefined);

  const wheel = (event: WheelEvent) => {
    if (!event.ctrlKey && document.activeElement !== element) return;
    event.preventDefault();
    const { x, y } = placeOf(event);
    // Lines and pages, as some mice count, are some twenty pixels each.
    const step = event.deltaY * (event.deltaMode === 0 ? 1 : 20) * (event.ctrlKey ? 0.01 : 0.002);
    hand.zoom(Math.exp(-Math.max(-1, Math.min(1, step))), x, y);
    clearTimeout(resting);
    resting = setTimeout(() => hand.rest(), 200);
  };

  const double = (event: MouseEvent) => {
    const { x, y } = placeOf(event);
    hand.zoom(2, x, y);
    hand.rest();
  };

  element.addEventListener('pointerdown', down);
  element.addEventListener('pointermove', move);
  element.addEventListener('pointerup', up);
  element.addEventListener('pointercancel', up);
  element.addEventListener('pointerleave', leave);
  element.addEventListener('dblclick', double);
  element.addEventListener('wheel', wheel, { passive: false });
  return () => {
    clearTimeout(resting);
    element.removeEventListener('pointerdown', down);
    element.removeEventListener('pointermove', move);
    element.removeEventListener('pointerup', up);
    element.removeEventListener('pointercancel', up);
    element.removeEventListener('pointerleave', leave);
    element.removeEventListener('dblclick', double);
    element.removeEventListener('wheel', wheel);
  };
} // prettier-ignore
