/**
 * Whether things may move: as the reader chose on this site (`data-motion` on the root, see components/page/motion.ts);
 * without a choice, and in every frame on somebody else’s page, as the system asks. base.css keeps the same rule.
 */
export function moves(): boolean {
  const chosen = document.documentElement.dataset['motion'];
  return chosen ? chosen === 'on' : !matchMedia('(prefers-reduced-motion: reduce)').matches;
}
