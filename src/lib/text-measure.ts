/**
 * How wide a text will be, known at build from the fonts’ own widths. Build only: charts place and
 * break their labels with it on the server; it is never imported by code that ships to a browser.
 * Pairs are kerned, so the answer is within 2 % of the drawn width.
 */
import metrics from './font-metrics.json' with { type: 'json' };

/** The faces that drawings use: Public Sans 400/600/700, Big Shoulders Display 800, Source Serif 4 400/600. */
export type MeasuredFont = 'label' | 'label-semibold' | 'label-bold' | 'display' | 'text' | 'text-semibold';

export interface TextStyle {
  font: MeasuredFont;
  /** Font size in px. */
  size: number;
}

/** Thousandths of an em. */
interface Widths {
  advance: Partial<Record<string, number>>;
  /** By first, then second character. */
  kern: Partial<Record<string, Partial<Record<string, number>>>>;
}

const widths: Record<MeasuredFont, Widths> = metrics;

/** What a character outside the tables is taken for: an en, near the mean of every face here. */
const UNKNOWN = 500;

/** The width in px of one line of text. */
export function measureText(text: string, { font, size }: TextStyle): number {
  const { advance, kern } = widths[font];
  let sum = 0;
  let before = '';
  for (const character of text) {
    sum += (advance[character] ?? UNKNOWN) + (kern[before]?.[character] ?? 0);
    before = character;
  }
  return (sum * size) / 1000;
}

/**
 * Breaks a text into lines no wider than `maxWidth` px, at spaces and after dashes and slashes; a no-break
 * space holds. A single word wider than that keeps a line of its own and sticks out: a label is never cut.
 */
export function wrapText(text: string, maxWidth: number, style: TextStyle): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (line !== '' && measureText((line + piece).trimEnd(), style) > maxWidth) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  if (line !== '') lines.push(line.trimEnd());
  return lines;
}

/** Words with the space or dash that follows them. */
function pieces(text: string): string[] {
  return (
    text
      .trim()
      .replace(/[ \t\n]+/g, ' ')
      .match(/[^ –—/-]*[ –—/-]?/g)
      ?.filter((it) => it !== '') ?? []
  );
}
