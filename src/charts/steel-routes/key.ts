/** The key of the marks, in rows over a picture. Build only. */
import { px } from '@/lib/svg';
import { measureText } from '@/lib/text-measure';
import type { PlacedRoutes, TextAt } from './placed';

export type Sign = PlacedRoutes['keys'][number]['sign'];

/** Signs with their words set in rows from the top; `height` is what they take. */
export function placeKey(entries: readonly (readonly [Sign, string])[], width: number) {
  const keys: PlacedRoutes['keys'] = [];
  const texts: TextAt[] = [];
  let [x, y] = [0, 12];
  for (const [sign, text] of entries) {
    const room = 18 + measureText(text, { font: 'label', size: 12 });
    if (x > 0 && x + room > width) [x, y] = [0, y + 18];
    keys.push({ sign, x: px(x + 6), y: y - 4 });
    texts.push({ x: px(x + 18), y, text, anchor: 'start', tone: 't-soft t-small' });
    x += room + 16;
  }
  return { keys, texts, height: y + 6 };
}
