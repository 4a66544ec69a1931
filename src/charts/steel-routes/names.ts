/** Names beside dots, clear of each other and of the dots. Build only. */
import { px } from '@/lib/svg';
import { measureText } from '@/lib/text-measure';
import { overlaps, type Box, type Dot, type TextAt } from './placed';

export const boxOf = ({ x, y, r }: Pick<Dot, 'x' | 'y' | 'r'>): Box => [x - r, y - r, x + r, y + r];

/** Where a text lies. */
export function textBox(text: Pick<TextAt, 'x' | 'y' | 'text' | 'anchor'>, size: number, bold = true): Box {
  const width = measureText(text.text, { font: bold ? 'label-semibold' : 'label', size });
  const left = text.anchor === 'start' ? text.x : text.anchor === 'end' ? text.x - width : text.x - width / 2;
  return [left, text.y - size * 0.78, left + width, text.y + size * 0.22];
}

/** Each name in the first free place around its dot; a name without one is left out. */
export function placeNames(
  named: readonly (Pick<Dot, 'x' | 'y' | 'r'> & { name: string })[],
  taken: readonly Box[],
  within: Box,
  tone: string,
): TextAt[] {
  const boxes = [...taken];
  return named.flatMap(({ x, y, r, name }) => {
    const tries: TextAt[] = [
      { x: px(x + r + 5), y: px(y + 4), anchor: 'start', text: name, tone },
      { x: px(x - r - 5), y: px(y + 4), anchor: 'end', text: name, tone },
      { x: px(x), y: px(y - r - 5), anchor: 'middle', text: name, tone },
      { x: px(x), y: px(y + r + 13), anchor: 'middle', text: name, tone },
      { x: px(x + r * 0.7 + 4), y: px(y - r * 0.7 - 3), anchor: 'start', text: name, tone },
      { x: px(x - r * 0.7 - 4), y: px(y - r * 0.7 - 3), anchor: 'end', text: name, tone },
      { x: px(x + r * 0.7 + 4), y: px(y + r * 0.7 + 12), anchor: 'start', text: name, tone },
      { x: px(x - r * 0.7 - 4), y: px(y + r * 0.7 + 12), anchor: 'end', text: name, tone },
    ];
    for (const rise of [14, 26])
      tries.push({ x: px(x + r * 0.5), y: px(y - r - rise), anchor: 'start', text: name, tone });
    const free = tries.find((text) => {
      const box = textBox(text, 12);
      return (
        box[0] >= within[0] && box[1] >= within[1] && box[2] <= within[2] && box[3] <= within[3] &&
        boxes.every((other) => !overlaps(box, other, 1))
      );
    });
    if (!free) return [];
    boxes.push(textBox(free, 12));
    return [free];
  }); // prettier-ignore
}
