import { REPORTING_YEARS } from '../../../src/data/schema/facility-terms.ts';
import { totalsOfAllYears } from '../builders/facility-revisions.ts';
import { directEmitters, GHGRP_YEARS } from '../builders/ghgrp.ts';
import type { GetDataset } from '../dataset.ts';
import type { RawFiles } from '../raw-files.ts';
import { byYear, compare, type Pair, type Reconciliation } from './compare.ts';
import { inFourIndustries, reportsOf, tally, type Report } from './facility-reports.ts';
import { COMING_CLEAN, latestWithSubpart, NOTED, published2021 } from './facility-sources.ts';

const MEGATONNE = 1e6;

/** Checks of the facilities, their industries and their totals. */
export function facilityChecks(files: RawFiles, get: GetDataset): Reconciliation[] {
  const reports = reportsOf(get);
  const in2020 = reports.filter((report) => report.year === 2020);
  const total = tally(reports, (report) => report.t / MEGATONNE);
  const count = tally(reports, () => 1);
  const noted = (field: 'mt' | 'facilities' | 'above25kt'): ReadonlyMap<number, number> =>
    new Map(NOTED.map((row) => [row.year, row[field]]));

  return [
    compare({
      series: 'facility-emissions co2e_t, all facilities by year',
      against: 'sums noted when the workbooks were collected',
      unit: 'Mt CO2e',
      tolerance: { within: 0.0051 },
      pairs: byYear(total, noted('mt'), REPORTING_YEARS),
      remark: 'Same workbooks, another program. The workbooks themselves print no totals.',
    }),
    compare({
      series: 'facility-emissions, facilities by year',
      against: 'counts noted when the workbooks were collected',
      unit: 'facilities',
      tolerance: { within: 0 },
      pairs: byYear(count, noted('facilities'), REPORTING_YEARS),
      remark: 'Reports of zero count, missing reports do not.',
    }),
    compare({
      series: 'facility-emissions, facilities above 25,000 t by year',
      against: 'counts noted when the workbooks were collected',
      unit: 'facilities',
      tolerance: { within: 1 },
      pairs: byYear(
        tally(reports, (report) => (report.t > 25_000 ? 1 : 0)),
        noted('above25kt'),
        REPORTING_YEARS,
      ),
      remark: 'Whole tonnes here can move one facility over the line.',
    }),
    ...againstAllYears(files, get, reports),
    compare({
      series: 'facility-gases, all gases by year',
      against: 'facility-emissions co2e_t',
      unit: 'Mt CO2e',
      tolerance: { within: 0.002 },
      pairs: byYear(gasTotals(get), total, REPORTING_YEARS),
      remark:
        'Columns by gas against the column of totals in the same workbooks, each rounded to 1 t: small amounts of nitrous oxide round up more often than down.',
    }),
    compare({
      series: 'facilities, facilities with subpart F, H or Q by year',
      against: 'facilities with a figure in the column of that process',
      unit: 'facilities',
      tolerance: { within: 0 },
      pairs: (['F', 'H', 'Q'] as const).flatMap((letter) => withProcess(files, reports, letter)),
      remark: 'Two columns of the workbooks that are filled apart.',
    }),
    compare({
      series: 'facilities, facilities with subpart F, H or Q, 2023',
      against: 'latest subparts in the EPA workbook by year, edition 2023',
      unit: 'facilities',
      tolerance: { within: 0 },
      pairs: ['F', 'H', 'Q'].map((letter) => ({
        what: `2023 subpart ${letter}`,
        ours: reports.filter((report) => report.year === 2023 && report.subparts.includes(letter)).length,
        theirs: latestWithSubpart(files, letter),
      })),
      remark: 'Only the latest year can be compared.',
    }),
    compare({
      series: 'facility-emissions co2e_t of the smelters',
      against: 'aluminum-emissions total_direct_t',
      unit: 't CO2e',
      tolerance: { within: 1 },
      pairs: smelterPairs(get, reports),
      remark: 'One read of the workbooks, two ways of adding up; tests the join by facility id.',
    }),
    compare({
      series: 'facility-emissions co2e_t 2020, plants of the four industries',
      against: 'totals as published in October 2021 (EDGI)',
      unit: 't CO2e',
      tolerance: { percent: 1 },
      pairs: pairs2020(files, in2020),
      remark: 'An older state of the same reports.',
      known: REVISED,
    }),
    compare({
      series: 'facilities 2020, plants of the four industries',
      against: 'Coming Clean on Industrial Emissions (2023), printed counts',
      unit: 'plants',
      tolerance: { within: 0 },
      pairs: Object.entries(COMING_CLEAN.plants).map(([industry, plants]) => ({
        what: industry,
        ours: in2020.filter((report) => report.industry === industry).length,
        theirs: plants,
      })),
      remark: 'The report prints counts but its list of plants was not found, so plants cannot be matched.',
      known: COUNTED_OTHERWISE,
    }),
    compare({
      series: 'facility-emissions co2e_t 2020, the four industries together',
      against: 'Coming Clean on Industrial Emissions (2023), about 134 Mt',
      unit: 'Mt CO2e',
      tolerance: { percent: 1 },
      pairs: [
        {
          what: '2020',
          ours: in2020.filter(inFourIndustries).reduce((sum, report) => sum + report.t, 0) / MEGATONNE,
          theirs: COMING_CLEAN.mt,
        },
      ],
      remark:
        'Sites as a whole: with the power plant of Warrick, and with the coke ovens inside steel works. Revisions since October 2021 add 0.03 Mt to ours. What makes the rest of the difference cannot be seen without the list of plants of the report.',
    }),
  ];
}

/** Plants of the four industries whose total of 2020 changed by more than a per cent after October 2021. */
const REVISED: Readonly<Record<string, string>> = {
  1002665: 'Ash Grove, Chanute: changed since.',
  1003067: 'GCC, Pueblo: changed since.',
  1003474: 'Charter Steel, Cleveland: changed since.',
  1004038: 'CMC Steel Arizona: changed since.',
  1005534: 'Magnitude 7 Metals, New Madrid: changed since.',
  1006450: 'Hercules, Stockertown: changed since.',
  1006901: 'Charter Steel, Saukville: changed since.',
};

/** Counts of plants that differ from the report's, and what is known of why. */
const COUNTED_OTHERWISE: Readonly<Record<string, string>> = {
  steel:
    '102 reported under subpart Q; six of them have a NAICS code other than 331110 (two small mills, two forges, a shipyard and a recycler), and which two the report leaves out is not known.',
  cement:
    '92 reported under subpart H and one more, a cement maker by NAICS code (1007985), without it; the other three are not known.',
};

/** All the facilities and years that both kinds of workbooks have. */
function againstAllYears(files: RawFiles, get: GetDataset, reports: readonly Report[]): Reconciliation[] {
  const theirs = totalsOfAllYears(files);
  const revised = get('facility-revisions').rows;
  const differs = new Set(revised.map((row) => `${row.facility_id} ${row.year}`));
  const yearly = new Map(
    GHGRP_YEARS.map((year) => [
      year,
      [...theirs.values()].reduce((sum, totals) => sum + (totals.get(year) ?? 0), 0) / MEGATONNE,
    ]),
  );
  const numbers = GHGRP_YEARS.map((year) => ({
    year,
    revised: revised.filter((row) => row.year === year).length,
  })).filter((row) => row.revised > 0);
  return [
    compare({
      series: 'facility-emissions co2e_t, all facilities by year',
      against: 'EPA workbook by year, edition 2023',
      unit: 'Mt CO2e',
      tolerance: { within: 0.001 },
      pairs: byYear(
        tally(reports, (report) => report.t / MEGATONNE),
        yearly,
        GHGRP_YEARS,
      ),
      remark: 'The workbook by year begins with 2011.',
      known: {
        2015: '18 facilities have another total there (facility-revisions).',
        2016: '20 facilities have another total there, and one (1014463) is only there (facility-revisions).',
      },
    }),
    compare({
      series: 'facility-emissions co2e_t, each facility and year',
      against: 'EPA workbook by year, edition 2023',
      unit: 't CO2e',
      tolerance: { within: 0.5 },
      pairs: reports
        .filter(({ id, year }) => year !== 2010 && !differs.has(`${id} ${year}`))
        .map(({ id, year, t }) => ({
          what: `${id} ${year}`,
          ours: t,
          theirs: theirs.get(id)?.get(year) ?? Number.NaN,
        })),
      remark: `Whole tonnes here. Left out, because they differ by more and are listed in facility-revisions: ${numbers.map((row) => `${row.revised} of ${row.year}`).join(', ')}.`,
    }),
  ];
}

/** Sums of all gases but biogenic carbon dioxide, by year. */
function gasTotals(get: GetDataset): ReadonlyMap<number, number> {
  const sums = REPORTING_YEARS.map(() => 0);
  for (const { co2, ch4, n2o, rare } of get('facility-gases').rows) {
    for (const series of [co2, ch4, n2o, ...rare.map((gas) => gas.t)])
      series?.forEach((t, i) => (sums[i] = (sums[i] ?? 0) + (t ?? 0) / MEGATONNE));
  }
  return new Map(REPORTING_YEARS.map((year, i) => [year, sums[i] ?? 0]));
}

function withProcess(files: RawFiles, reports: readonly Report[], letter: 'F' | 'H' | 'Q'): Pair[] {
  const ours = tally(reports, (report) => (report.subparts.includes(letter) ? 1 : 0));
  return REPORTING_YEARS.map((year) => ({
    what: `${year} subpart ${letter}`,
    ours: ours.get(year) ?? 0,
    theirs: directEmitters(files, year).filter((report) => report.processes[letter] !== null).length,
  }));
}

function smelterPairs(get: GetDataset, reports: readonly Report[]): Pair[] {
  const totals = new Map(reports.map((report) => [`${report.id} ${report.year}`, report.t]));
  return get('aluminum-emissions').rows.map((row) => ({
    what: `${row.smelter_id} ${row.year}`,
    ours: row.facility_ids.reduce((sum, id) => sum + (totals.get(`${id} ${row.year}`) ?? 0), 0),
    theirs: row.total_direct_t,
  }));
}

function pairs2020(files: RawFiles, in2020: readonly Report[]): Pair[] {
  const older = published2021(files);
  return in2020.filter(inFourIndustries).flatMap(({ id, t }) => {
    const theirs = older.get(id);
    return theirs === undefined ? [] : [{ what: String(id), ours: t, theirs }];
  });
}
