/** Contact sheets: many pictures small on a few large ones, each with its name, for an eye that has to see them all. */
import { Resvg } from '@resvg/resvg-js';
import { resolve } from 'node:path';

export interface Thumbnail {
  name: string;
  png: Uint8Array;
  /** Its shape: height by width. */
  ratio: number;
}

const GAP = 14;
const CAPTION = 20;

const escape = (text: string) => text.replace(/[&<>]/g, (it) => `&#${it.charCodeAt(0)};`);

/** PNG sheets of at most `rows` rows of `columns` pictures `cell` px wide, in the order given. */
export function contactSheets(
  thumbnails: readonly Thumbnail[],
  { columns, rows, cell }: { columns: number; rows: number; cell: number },
): Uint8Array[] {
  const sheets: Uint8Array[] = [];
  for (let start = 0; start < thumbnails.length; start += columns * rows) {
    const page = thumbnails.slice(start, start + columns * rows);
    const lines = Array.from({ length: Math.ceil(page.length / columns) }, (_, row) =>
      page.slice(row * columns, (row + 1) * columns),
    );
    let y = GAP;
    const marks = lines.map((line) => {
      const drawn = line.map(({ name, png, ratio }, column) => {
        const x = GAP + column * (cell + GAP);
        const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
        return (
          `<text x="${x}" y="${y + 13}" font-size="13" font-family="Public Sans">${escape(name)}</text>` +
          `<image x="${x}" y="${y + CAPTION}" width="${cell}" height="${cell * ratio}" href="${href}"/>`
        );
      });
      y += CAPTION + GAP + Math.max(...line.map(({ ratio }) => cell * ratio));
      return drawn.join('');
    });
    const width = GAP + columns * (cell + GAP);
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${y}"><rect width="${width}" height="${y}" fill="#999"/>${marks.join('')}</svg>`;
    const font = {
      fontFiles: [resolve('src/styles/fonts/picture/public-sans-400.ttf')],
      loadSystemFonts: false,
    };
    sheets.push(new Resvg(svg, { font }).render().asPng());
  }
  return sheets;
}
