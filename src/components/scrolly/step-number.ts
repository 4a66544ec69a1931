/** Stands in a step for its number and how many there are, which only the scrolly around it can count. */
export const STEP_NUMBER = '{step number}';

/** Puts "3 of 7" in the place of each mark; answers with the markup and the number of steps. */
export function numberSteps(markup: string): { steps: string; count: number } {
  const pieces = markup.split(STEP_NUMBER);
  const count = pieces.length - 1;
  return {
    steps: pieces.map((piece, i) => (i < count ? `${piece}${i + 1} of ${count}` : piece)).join(''),
    count,
  };
}
