/**
 * Reads a history noted as runs, "2010:C,Q; 2014:C,Q,TT": each word holds from
 * its year on. Gives the word that holds in a year; undefined before the first.
 */
export function inForce(runs: string, year: number): string | undefined {
  return runs
    .split('; ')
    .filter((run) => Number(run.slice(0, 4)) <= year)
    .at(-1)
    ?.slice(5);
}
