/**
 * Calls `step` once a frame with the part of the way that is done, 0 to 1, until `duration` milliseconds have
 * passed since the first frame; returns what stops it.
 */
export function travel(duration: number, step: (part: number) => void): () => void {
  let begun: number | undefined;
  let frame = requestAnimationFrame(next);
  function next(now: number) {
    begun ??= now;
    const part = Math.min(1, (now - begun) / duration);
    step(part);
    if (part < 1) frame = requestAnimationFrame(next);
  }
  return () => cancelAnimationFrame(frame);
}
