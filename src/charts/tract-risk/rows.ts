/**
 * The rows of the histogram and the colours they share with the map. EPA rounded 2019 to one significant figure, so
 * a row is one such figure; the figures of 2014, which are exact, are put into the same rows, but for the one edge
 * that matters: what is below 100 never stands in the row of 100. Shared by build and browser.
 */
import { EPA_LINE } from '@/data/schema/risk-terms';
import type { State } from '@/lib/address';
import { stepOf } from '@/lib/risk-ramp';

/** The figure of each row, lowest first; 0 is everything below 10. */
export const FIGURES: readonly number[] = [
  0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 200, 300, 400, 500, 600, 700, 800, 900, 1000, 2000,
];

/** The row in which EPA's line begins. */
export const LINE_ROW = FIGURES.indexOf(EPA_LINE);

/** The least exact figure of each row. */
export const LEAST: readonly number[] = FIGURES.map((figure) =>
  figure < 20 || figure === EPA_LINE
    ? figure
    : figure === 1000
      ? 950
      : figure === 2000
        ? 1500
        : figure - 10 ** Math.floor(Math.log10(figure)) / 2,
);

/** The row of a figure: the last that begins at or below it. The figures of 2019 stand in the row of their name. */
export function rowOf(risk: number, vintage: string): number {
  const least = vintage === '2019' ? FIGURES : LEAST;
  let row = 0;
  while (row + 1 < least.length && risk >= (least[row + 1] ?? Number.POSITIVE_INFINITY)) row++;
  return row;
}

const text = (value: number) => value.toLocaleString('en-US');

/** How a row is called: the rounded figure for 2019, from–to for 2014. */
export function rowLabel(row: number, vintage: string): string {
  if (row === 0) return '<10';
  if (vintage === '2019') return text(FIGURES[row] ?? 0);
  const next = LEAST[row + 1];
  return next === undefined ? `${text(LEAST[row] ?? 0)}+` : `${text(LEAST[row] ?? 0)}–${text(next - 1)}`;
}

/** The step of the ramp of each row, 1 to 9: a row is a figure of 2019, rounded. */
export const COLOURS: readonly number[] = FIGURES.map((figure) => stepOf(figure, 2019));

/** The rows that a state lights, first and last; a range the wrong way round is read the other way. */
export function litRows(state: State): [first: number, last: number] {
  const at = (value: unknown, open: number) => {
    const row = FIGURES.indexOf(Number(value));
    return value === 'any' || row < 0 ? open : row;
  };
  const [a, b] = [at(state['from'], 0), at(state['to'], FIGURES.length - 1)];
  return a <= b ? [a, b] : [b, a];
}

/** Whether a state lights a part of the rows only. */
export const isPart = (state: State): boolean => state['from'] !== 'any' || state['to'] !== 'any';
