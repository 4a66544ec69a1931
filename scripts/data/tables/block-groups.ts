import { integer, number, text } from '../readers/cells.ts';
import type { ConvertedTable } from '../readers/converted.ts';
import { frameRows } from '../readers/r-data.ts';

/** Centres of population of the block groups of the 2020 Census (degrees) and their people; no codes. */
const columns = { ST: text, lat: number, lon: number, pop2020: integer };

export const BLOCK_GROUPS: ConvertedTable<typeof columns> = {
  key: 'geography/converted/bg_cenpop2020.csv.gz',
  columns,
  original: (file, bytes) => frameRows(file, bytes, ['ST', 'lat', 'lon', 'pop2020'], 'bg_cenpop2020'),
};
