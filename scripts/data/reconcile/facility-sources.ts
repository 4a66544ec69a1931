import { PARENTS_2020 } from '../builders/facility-parents.ts';
import { BY_YEAR } from '../builders/facility-revisions.ts';
import type { RawFiles } from '../raw-files.ts';
import { integer, number, optional, text } from '../readers/cells.ts';
import { readTable } from '../readers/workbook.ts';

/** Second sources of the plant database. */

/** Sums of the sheets as another program found them when the workbooks were collected. */
export const NOTED: readonly {
  readonly year: number;
  readonly mt: number;
  readonly facilities: number;
  readonly above25kt: number;
}[] = [
  { year: 2010, mt: 3196.57, facilities: 6297, above25kt: 5533 },
  { year: 2011, mt: 3207.58, facilities: 6907, above25kt: 5942 },
  { year: 2012, mt: 3058.08, facilities: 7102, above25kt: 5945 },
  { year: 2013, mt: 3073.21, facilities: 7191, above25kt: 5888 },
  { year: 2014, mt: 3084.07, facilities: 7349, above25kt: 5970 },
  { year: 2015, mt: 2939.44, facilities: 7242, above25kt: 5939 },
  { year: 2016, mt: 2804.14, facilities: 6572, above25kt: 5519 },
  { year: 2017, mt: 2734.72, facilities: 6488, above25kt: 5464 },
  { year: 2018, mt: 2778.82, facilities: 6581, above25kt: 5624 },
  { year: 2019, mt: 2628.05, facilities: 6580, above25kt: 5602 },
  { year: 2020, mt: 2402.68, facilities: 6556, above25kt: 5426 },
  { year: 2021, mt: 2523.51, facilities: 6529, above25kt: 5456 },
  { year: 2022, mt: 2504.28, facilities: 6514, above25kt: 5541 },
  { year: 2023, mt: 2382.84, facilities: 6470, above25kt: 5440 },
];

/** What the report "Coming Clean on Industrial Emissions" (2023) prints for 2020. */
export const COMING_CLEAN = { mt: 134, plants: { steel: 100, coke: 12, cement: 96, aluminum: 7 } } as const;

/** Totals of 2020 as published in October 2021, by facility; tonnes CO2e. */
export function published2021(files: RawFiles): ReadonlyMap<number, number> {
  const rows = readTable(files.sheet(PARENTS_2020, 'DE_parentcompanies'), {
    headerRow: 1,
    columnCount: 19,
    columns: { 'GHGRP FACILITY ID': integer, FAC_EMISSIONS: optional(number) },
  });
  return new Map(rows.map((row) => [row['GHGRP FACILITY ID'], row.FAC_EMISSIONS ?? 0]));
}

/** Facilities of 2023 with a subpart, by the workbook by year, which has only the latest subparts. */
export function latestWithSubpart(files: RawFiles, letter: string): number {
  return readTable(files.sheet(BY_YEAR, 'Direct Point Emitters'), {
    headerRow: 4,
    columnCount: 26,
    columns: {
      'Latest Reported Industry Type (subparts)': optional(text),
      '2023 Total reported direct emissions': optional(number),
    },
    where: (cell) => cell('2023 Total reported direct emissions') !== null,
  }).filter((row) => row['Latest Reported Industry Type (subparts)']?.split(',').includes(letter)).length;
}
