/**
 * Dots set into pixels by hand. A canvas takes a tenth of a second for thousands of discs on a slow phone; this takes
 * a few thousandths, so that every frame of a flight can be drawn anew. Shipped to the browser.
 */

/** A picture in memory. Pixels are 0xAABBGGRR as a signed number: all browsers run on little-endian machines. */
export interface Sheet {
  width: number;
  height: number;
  pixels: Int32Array;
}

/** A sheet with the picture that a canvas takes. To be used again: a new one costs more than what is drawn on it. */
export function sheetOf(width: number, height: number): Sheet & { image: ImageData } {
  const image = new ImageData(width, height);
  return { width, height, pixels: new Int32Array(image.data.buffer), image };
}

const OPAQUE = 0xff000000 | 0;
/** Full cover; parts of it are whole numbers below. */
export const FULL = 256;

/** "#b4571f" → the colour of a pixel. */
export function pixelOf(hex: string): number {
  const value = Number.parseInt(hex.slice(1), 16);
  return ((value & 0xff) << 16) | (value & 0xff00) | ((value >> 16) & 0xff);
}

/** One colour over another by `cover` of FULL; red and blue are reckoned together. */
export function mix(under: number, over: number, cover: number): number {
  const rb = under & 0xff00ff;
  const g = under & 0xff00;
  return (
    ((rb + (Math.imul((over & 0xff00ff) - rb, cover) >> 8)) & 0xff00ff) |
    ((g + (Math.imul((over & 0xff00) - g, cover) >> 8)) & 0xff00)
  );
}

/** Covers the whole sheet with the ground. */
export function ground({ pixels }: Sheet, colour: number): void {
  pixels.fill(OPAQUE | colour);
}

/** A square with soft edges about a place, `side` pixels wide. */
export function square(sheet: Sheet, x: number, y: number, side: number, colour: number, cover = FULL): void {
  const { width, height, pixels } = sheet;
  const [left, top, right, bottom] = [x - side / 2, y - side / 2, x + side / 2, y + side / 2];
  const lastColumn = Math.min(width, Math.ceil(right));
  const lastRow = Math.min(height, Math.ceil(bottom));
  for (let row = Math.max(0, Math.floor(top)); row < lastRow; row++) {
    const high = (Math.min(row + 1, bottom) - Math.max(row, top)) * cover;
    for (let column = Math.max(0, Math.floor(left)); column < lastColumn; column++) {
      const part = (Math.min(column + 1, right) - Math.max(column, left)) * high;
      const at = row * width + column;
      pixels[at] = OPAQUE | mix(pixels[at] ?? 0, colour, part);
    }
  }
}

/** A disc with a soft edge. Of less than two pixels nobody sees that it is a square of the same area. */
export function disc(sheet: Sheet, x: number, y: number, r: number, colour: number, cover = FULL): void {
  if (r < 1) {
    square(sheet, x, y, r * SIDE, colour, cover);
    return;
  }
  const { width, height, pixels } = sheet;
  const reach = r + 0.5;
  const inner = (r - 0.5) ** 2;
  const lastRow = Math.min(height - 1, Math.floor(y + reach - 0.5));
  for (let row = Math.max(0, Math.ceil(y - reach - 0.5)); row <= lastRow; row++) {
    const down = (row + 0.5 - y) ** 2;
    const half = Math.sqrt(Math.max(0, reach * reach - down));
    const lastColumn = Math.min(width - 1, Math.floor(x + half - 0.5));
    for (let column = Math.max(0, Math.ceil(x - half - 0.5)); column <= lastColumn; column++) {
      const off = (column + 0.5 - x) ** 2 + down;
      const part = off <= inner ? cover : (reach - Math.sqrt(off)) * cover;
      const at = row * width + column;
      pixels[at] = OPAQUE | mix(pixels[at] ?? 0, colour, part);
    }
  }
}

/** The side of a square that has the area of a disc of radius 1. */
export const SIDE = Math.sqrt(Math.PI);
