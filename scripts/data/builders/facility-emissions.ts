import { RARE_GASES, REPORTING_YEARS } from '../../../src/data/schema/facility-terms.ts';
import type { Builder } from '../dataset.ts';
import { histories, wholeTonnes, type History } from './facilities.ts';
import { ghgrpKey, REPORTED, type DirectEmitter, type Gas } from './ghgrp.ts';

const sources = REPORTING_YEARS.map(ghgrpKey);
const notes = [
  'A series has one entry for each year 2010-2023. null: no report in that year; 0: reported as zero, or below half a tonne.',
  'Whole tonnes; gases may differ from the total by a few tonnes for rounding.',
  'Facility 1002560 reported less than zero for 2015 (methane); the figure is kept.',
];

/** Totals of each facility by year. */
export const buildFacilityEmissions: Builder<'facility-emissions'> = (files) => ({
  vintage: REPORTED,
  sources,
  notes: [
    ...notes,
    'Totals are those of the workbook of each year. For 39 reports of 2015 and 2016 the workbook by year has another figure: see facility-revisions.',
  ],
  rows: histories(files).map((history) => ({
    facility_id: history[0].facilityId,
    co2e_t: series(history, (report) => report.total),
  })),
});

/** The same facilities by gas. */
export const buildFacilityGases: Builder<'facility-gases'> = (files) => ({
  vintage: REPORTED,
  sources,
  notes: [
    ...notes,
    'A gas is null for a year without a report and for a report that leaves its cell empty; a series without any figure is null.',
    'Biogenic CO2 is not part of the totals.',
  ],
  rows: histories(files).map((history) => ({
    facility_id: history[0].facilityId,
    co2: gasSeries(history, 'co2'),
    ch4: gasSeries(history, 'ch4'),
    n2o: gasSeries(history, 'n2o'),
    biogenic_co2: gasSeries(history, 'biogenic_co2'),
    rare: RARE_GASES.flatMap((gas) => {
      const t = gasSeries(history, gas);
      return t ? [{ gas, t }] : [];
    }),
  })),
});

function gasSeries(history: History, gas: Gas): (number | null)[] | null {
  const values = series(history, (report) => report.gases[gas]);
  return values.every((value) => value === null) ? null : values;
}

/** One entry for each reporting year. */
function series(history: History, valueOf: (report: DirectEmitter) => number | null): (number | null)[] {
  const values = new Map(history.map((report) => [report.year, valueOf(report)]));
  return REPORTING_YEARS.map((year) => {
    const value = values.get(year) ?? null;
    return value === null ? null : wholeTonnes(value);
  });
}
