/**
 * Long pages of drawings begin with everything below the window unlaid (content-visibility in pages.css).
 * This lays it out a piece at a time whenever the browser has nothing better to do, from the top down.
 */
const waiting = [...document.querySelectorAll<HTMLElement>('.plate, .figure-story, .facts > li')];
// Safari has no idle callback; a short pause serves as well.
const whenIdle = (task: () => void) =>
  'requestIdleCallback' in globalThis ? requestIdleCallback(task) : setTimeout(task, 60);

function next(): void {
  const piece = waiting.shift();
  if (!piece) return;
  piece.dataset['laidOut'] = '';
  whenIdle(next);
}

addEventListener('load', () => whenIdle(next));
