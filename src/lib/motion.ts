/**
 * Whether things may move: as the reader has chosen (`data-motion` on the root, written by components/page/motion.ts);
 * where nobody has, as in every frame on somebody else’s page, as the system asks. base.css keeps the same rule.
 */
export function moves(): boolean {
  const decided = document.documentElement.dataset['motion'];
  return decided ? decided === 'on' : !matchMedia('(prefers-reduced-motion: reduce)').matches;
}
