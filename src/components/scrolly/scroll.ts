/**
 * The only file that knows scrollama. It hides what that library leaves to its user: the window height it
 * caches, the trigger line that differs between a phone and a desk, the listener it leaves behind, the crossings
 * it misses.
 */
import scrollama from 'scrollama';

/**
 * Calls `enter` whenever a step crosses the trigger line, in either direction.
 * On a phone the stage covers the upper part of the screen, so the line lies low; on a desk it lies in the middle.
 * Returns a function that stops it.
 */
export function followSteps(steps: HTMLElement[], enter: (step: HTMLElement) => void): () => void {
  const broad = matchMedia('(min-width: 60rem)');
  const scroller = scrollama();
  let line = 0;
  let current: HTMLElement | undefined;
  const go = (step: HTMLElement | undefined) => {
    if (step && step !== current) enter((current = step));
  };
  // Someone who arrives below a step (an anchor, Back, a reload) has passed its line without crossing it; so
  // has a step that one leap of the page took over the line whole, of which only the step before it tells.
  const passed = () => go(steps.filter((each) => each.getBoundingClientRect().top <= line).at(-1));
  const start = () => {
    line = Math.round(innerHeight * (broad.matches ? 0.6 : 0.86));
    // scrollama takes "480px" as well as 0…1; its types know only the latter.
    scroller
      .setup({ step: steps, offset: `${line}px` as unknown as 0.5 })
      .onStepEnter(({ element }) => go(element))
      .onStepExit(passed);
    passed();
  };
  // Of several crossings that a busy page reports at once scrollama hears the first: at rest, what it missed is made good.
  let rest: ReturnType<typeof setTimeout> | undefined;
  const scrolled = () => {
    clearTimeout(rest);
    rest = setTimeout(passed, 150);
  };
  let height = innerHeight;
  let width = innerWidth;
  const measure = () => {
    // A phone's address bar changes the height a little at every scroll; only real changes count.
    if (innerWidth === width && Math.abs(innerHeight - height) < 120) return;
    height = innerHeight;
    width = innerWidth;
    scroller.destroy();
    start();
  };
  start();
  addEventListener('resize', measure);
  addEventListener('scroll', scrolled, { passive: true });
  return () => {
    removeEventListener('resize', measure);
    removeEventListener('scroll', scrolled);
    clearTimeout(rest);
    scroller.destroy();
  };
}
