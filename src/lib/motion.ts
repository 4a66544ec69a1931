/**
 * Whether things may move: as the page has decided (`data-motion` on the root, written by components/page/motion.ts);
 * where none decides, as in every frame on somebody else’s page, as the system asks. base.css keeps the same rule.
 */
export function moves(): boolean {
  const decided = document.documentElement.dataset['motion'];
  return decided ? decided === 'on' : !matchMedia('(prefers-reduced-motion: reduce)').matches;
}
