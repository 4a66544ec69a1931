/** How wide a word is, in the browser: measured once each, in the face of the labels. Shipped to the browser. */

/** Width of a text in pixels at the size of the labels. */
export type Measure = (text: string) => number;

const FACE = '600 100px "Public Sans", Arial, sans-serif';
const widths = new Map<string, number>();
let pen: CanvasRenderingContext2D | null = null;

/** The width of a text at a size, pixels; a guess where there is no canvas. */
export function widthOf(text: string, size: number): number {
  let width = widths.get(text);
  if (width === undefined) {
    pen ??= document.createElement('canvas').getContext('2d');
    if (!pen) return text.length * size * 0.55;
    pen.font = FACE;
    width = pen.measureText(text).width / 100;
    widths.set(text, width);
  }
  return width * size;
}
