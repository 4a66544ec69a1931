import { statedCounts } from '../builders/aluminum-smelter-counts.ts';
import { editions } from '../builders/aluminum-market.ts';
import type { DatasetRow } from '../../../src/data/schema/datasets.ts';
import type { GetDataset } from '../dataset.ts';
import type { RawFiles } from '../raw-files.ts';
import { compare, type Pair, type Reconciliation } from './compare.ts';
import { extractByPlant, plantYear, totalsByYear } from './emission-sources.ts';
import { ranAtYearend, ranIn } from './running.ts';

type Smelter = DatasetRow<'aluminum-smelters'>;
type Emission = DatasetRow<'aluminum-emissions'>;

/** Checks of the smelters, their counts and their emissions. */
export function plantChecks(files: RawFiles, get: GetDataset): Reconciliation[] {
  const smelters = get('aluminum-smelters').rows;
  const emissions = get('aluminum-emissions').rows;
  const extract = extractByPlant(files, smelters);
  const totals = totalsByYear(files, emissions);

  return [
    compare({
      series: 'aluminum-smelters capacity_kt',
      against: 'Genisim rated capacity, last year above zero',
      unit: 'kt a year',
      tolerance: { percent: 5 },
      pairs: smelters
        .filter((row) => !row.note.includes('Capacity: Genisim'))
        .flatMap((row) =>
          row.capacity_kt === null || row.genisim_capacity_kt === null
            ? []
            : [{ what: row.id, ours: row.capacity_kt, theirs: row.genisim_capacity_kt }],
        ),
      remark: 'Only plants whose capacity was read elsewhere; for the others Genisim is the source itself.',
      known: KNOWN_CAPACITIES,
    }),
    compare({
      series: 'aluminum-smelters last_year',
      against: 'last GHGRP year with subpart F emissions above zero',
      unit: 'years',
      tolerance: { within: 0 },
      pairs: smelters.flatMap((row) => {
        const last = lastReported(row, emissions);
        return row.last_year === null || row.last_year > 2023 || last === undefined
          ? []
          : [{ what: row.id, ours: row.last_year, theirs: last }];
      }),
      remark: 'Plants that stopped in 2011-2023. New Madrid (2024) lies beyond the reports.',
    }),
    compare({
      series: 'aluminum-smelters operating',
      against: 'GHGRP 2023: last year with subpart F emissions above zero',
      unit: 'years',
      tolerance: { within: 0 },
      pairs: smelters
        .filter((row) => row.operating)
        .map((row) => ({ what: row.id, ours: 2023, theirs: lastReported(row, emissions) ?? 0 })),
      remark: 'The reports end in 2023; that the four still run rests on the press of 2024-2026.',
    }),
    ...(['process_t', 'total_direct_t', 'pfc_t'] as const).map((field) =>
      compare({
        series: `aluminum-emissions ${field}`,
        against: 'extract from another copy of the EPA workbooks',
        unit: 't CO2e',
        tolerance: { within: 0.1 },
        pairs: emissions.map((row) => ({
          what: `${row.smelter_id} ${row.year}`,
          ours: row[field],
          theirs: extract.get(plantYear(row))?.[field] ?? Number.NaN,
        })),
        remark: 'Same workbooks from another mirror, other program.',
      }),
    ),
    compare({
      series: 'aluminum-emissions, plants and years',
      against: 'extract from another copy of the EPA workbooks',
      unit: 'plant-years',
      tolerance: { within: 0 },
      pairs: [{ what: 'all', ours: emissions.length, theirs: extract.size }],
      remark: 'No plant-year is missing on either side; the two ids of Massena West in 2016 count once.',
    }),
    compare({
      series: 'aluminum-emissions total_direct_t',
      against: 'EPA workbook by year, edition 2023',
      unit: 't CO2e',
      tolerance: { within: 1 },
      pairs: emissions.map((row) => ({
        what: plantYear(row),
        ours: row.total_direct_t,
        theirs: totals.get(plantYear(row)) ?? Number.NaN,
      })),
      remark: 'The yearly workbooks and the one by year come from one release.',
    }),
    compare({
      series: 'aluminum-smelter-counts 2011-2023 by emissions',
      against: 'the same count made when the sources were collected',
      unit: 'smelters',
      tolerance: { within: 0 },
      pairs: statedCounts(files)
        .filter((row) => row.basis === 'subpart-f-emissions')
        .map((row) => ({
          what: String(row.year),
          ours: emissions.filter((report) => report.year === row.year && report.process_t > 0).length,
          theirs: row.count,
        })),
      remark: 'Counted in the workbooks here, in the extract there.',
    }),
    compare({
      series: 'aluminum-smelters, number that ran in the year',
      against: 'counts of smelters that operated during the year or had emissions',
      unit: 'smelters',
      tolerance: { within: 1 },
      pairs: countPairs(get, ['operated-in-year', 'subpart-f-emissions'], (row, year) => ranIn(row, year)),
      remark:
        'Tests that the list is complete from 1995 on and that its last years are right. Idle spells without both ends are not known to the list.',
      known: KNOWN_IN_YEAR,
    }),
    compare({
      series: 'aluminum-smelters, number not closed or idle at yearend',
      against: 'counts of smelters operating at yearend',
      unit: 'smelters',
      tolerance: { within: 1 },
      pairs: countPairs(get, ['operating-at-yearend'], (row, year) => ranAtYearend(row, year)),
      remark: 'The list dates closings by year only.',
      known: KNOWN_AT_YEAREND,
    }),
    compare({
      series: 'aluminum-capacity 2024, later editions',
      against: 'MCS 2025 as read by machine from the PDF',
      unit: 'kt a year',
      tolerance: { within: 0 },
      pairs: get('aluminum-capacity')
        .rows.filter((row) => row.year === 2024 && row.year_basis === 'stated')
        .map((row) => ({
          what: row.edition,
          ours: row.capacity_kt,
          theirs: editions(files).find((edition) => edition.edition === 2025)?.capacity_kt ?? Number.NaN,
        })),
      remark: 'The data release of the 2025 edition agrees with its PDF.',
      known: { 'MCS 2026': 'the later edition revised 1,360 to 1,310.' },
    }),
  ];
}

const KNOWN_CAPACITIES: Record<string, string> = {
  longview: 'Genisim raised 204 to 225 in 2002; the USGS yearbook of 2004 has 204.',
  'massena-east': 'Genisim keeps only the lines left after the closing of August 2013.',
  ravenswood: 'the list follows the closing announcement of 2015.',
  rockdale: 'Genisim takes off a part in 2013, when the plant had long been idle.',
  warrick: 'Genisim counts the three lines that restarted, the list all five.',
  wenatchee: 'Genisim takes off a part in 2016, after the stop.',
};
const KNOWN_IN_YEAR: Record<string, string> = {
  '2001 operated-in-year':
    'the list ends Vancouver, Troutdale, Tacoma and Mead in 2000; the yearbook still counts 23, though nearly all capacity in the Northwest was shut by midyear.',
  '2002 operated-in-year': 'idle spells in the Northwest in 2001-2002 are not dated in the list.',
};
const KNOWN_AT_YEAREND: Record<string, string> = {};

function lastReported(smelter: Smelter, emissions: readonly Emission[]): number | undefined {
  return emissions.findLast((row) => row.smelter_id === smelter.id && row.process_t > 0)?.year;
}

type Basis = DatasetRow<'aluminum-smelter-counts'>['basis'];

function countPairs(
  get: GetDataset,
  bases: readonly Basis[],
  runs: (row: Smelter, year: number) => boolean,
): Pair[] {
  return get('aluminum-smelter-counts')
    .rows.filter((row) => bases.includes(row.basis))
    .map((row) => ({
      what: `${row.year} ${row.basis}`,
      ours: get('aluminum-smelters').rows.filter((smelter) => runs(smelter, row.year)).length,
      theirs: row.count,
    }));
}
