/** Whether a figure in a sentence can be found in a table: as it stands, rounded, in larger units, added up or counted. */
import type { Cell, Table } from '@/charts/contract';

/** "6,470 plants, 4.3%" → ["6,470", "4.3"] */
export const figuresIn = (text: string): string[] =>
  text.match(/(?<![\w.])\d[\d,]*(?:\.\d+)?/g)?.map((it) => it.replace(/,$/, '')) ?? [];

const plain = (figure: string): string => figure.replaceAll(',', '');

/** All that a table says: the figures in its words, and its numbers with their sums and counts. */
function contentOf({ caption, columns, rows }: Table): { words: ReadonlySet<string>; numbers: number[] } {
  const texts = [caption, ...columns.flatMap(({ label, unit }) => [label, unit ?? ''])];
  const numbers = new Set([rows.length]);
  for (const { key } of columns) {
    const counts = new Map<Cell, number>();
    let sum = 0;
    for (const row of rows) {
      const cell = row[key] ?? null;
      counts.set(cell, (counts.get(cell) ?? 0) + 1);
      if (typeof cell === 'string') texts.push(cell);
      if (typeof cell !== 'number') continue;
      numbers.add(Math.abs(cell));
      sum += cell;
    }
    for (const count of counts.values()) numbers.add(count);
    numbers.add(Math.abs(sum));
  }
  return { words: new Set(texts.flatMap(figuresIn).map(plain)), numbers: [...numbers] };
}

/** Units in which a sentence may give what a table has in another: thousands of thousands, millions. */
const UNITS = [1e-3, 1, 1e3, 1e6, 1e9];

/** True if a figure is one of the numbers, rounded to its last digit that is not a zero before the point. */
function isOf(figure: string, numbers: readonly number[]): boolean {
  const value = Number(figure);
  const step = figure.includes('.')
    ? 10 ** -(figure.split('.')[1] ?? '').length
    : 10 ** Math.min(3, /0*$/.exec(figure)?.[0].length ?? 0);
  return numbers.some((it) => UNITS.some((unit) => Math.abs(it / unit - value) <= step / 2 + 1e-9));
}

/** The figures of a sentence that a table does not have. */
export function unknownFigures(text: string, table: Table): string[] {
  const { words, numbers } = contentOf(table);
  return [...new Set(figuresIn(text))].filter((it) => !words.has(plain(it)) && !isOf(plain(it), numbers));
}
