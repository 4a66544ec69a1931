import type { RawFiles } from '../raw-files.ts';
import { number } from '../readers/cells.ts';

export const GENISIM = 'aluminum/genisim-smelters-1995-2019.xls';

const [FIRST, LAST] = [1995, 2019];

/**
 * Rated capacity of U.S. smelters by the list's own names, kt a year, 1995-2019.
 * The country stands only on the first row of its block. Rated capacity includes
 * idle plants, and closed ones are removed late: it is not a record of operation.
 */
export function genisimCapacity(
  files: RawFiles,
): ReadonlyMap<string, readonly { year: number; kt: number }[]> {
  return files.once('genisim', () => {
    const sheet = files.sheet(GENISIM, 'Sheet1');
    const [nameColumn, firstColumn] = [2, 4];
    sheet.expect(1, 3, 'Technology');
    for (let year = FIRST; year <= LAST; year++) sheet.expect(1, firstColumn + year - FIRST, year);

    const smelters = new Map<string, { year: number; kt: number }[]>();
    let country = '';
    for (let row = 2; row <= sheet.rowCount; row++) {
      const named = sheet.cell(row, 1);
      if (typeof named === 'string' && named.trim() !== '') country = named.trim();
      const name = sheet.cell(row, nameColumn);
      if (country !== 'USA' || typeof name !== 'string') continue;
      const years = Array.from({ length: LAST - FIRST + 1 }, (_, i) => FIRST + i);
      smelters.set(
        name.trim(),
        years.map((year) => ({ year, kt: sheet.read(row, firstColumn + year - FIRST, number) / 1000 })),
      );
    }
    return smelters;
  });
}
