import { REPORTING_YEARS } from '../../../src/data/schema/facility-terms.ts';
import { by, round, type Builder } from '../dataset.ts';
import type { RawFiles } from '../raw-files.ts';
import { directEmitters, ghgrpKey, REPORTED, type DirectEmitter } from './ghgrp.ts';
import { industryOf } from './industries.ts';

/** The reports of one facility, at least one, the oldest first. */
export type History = readonly [DirectEmitter, ...DirectEmitter[]];

/** What every facility reported since 2010, in the order of their ids. */
export function histories(files: RawFiles): readonly History[] {
  return files.once('histories', () => {
    const known = new Map<number, [DirectEmitter, ...DirectEmitter[]]>();
    for (const report of REPORTING_YEARS.flatMap((year) => directEmitters(files, year))) {
      const history = known.get(report.facilityId);
      if (history) history.push(report);
      else known.set(report.facilityId, [report]);
    }
    return [...known.values()].sort(by(([first]) => first.facilityId));
  });
}

/** One row a facility: who and where it is by its latest report, and what it was in each year. */
export const buildFacilities: Builder<'facilities'> = (files) => ({
  vintage: REPORTED,
  sources: REPORTING_YEARS.map(ghgrpKey),
  notes: [
    'Direct emitters only: no suppliers, and no oil and gas fields, pipelines, gas distributors or power lines, which report by basin, state or company.',
    'Most plants below 25,000 t a year need not report, and may stop reporting after years below. A plant that is missing has not necessarily closed, and one that reports is not necessarily running.',
    'In 2010 thirteen source categories did not report yet; begin series of all facilities with 2011.',
    'Steel is subpart Q less taconite (NAICS 212210) and coke; coke is NAICS 324199 with subpart Q; cement is subpart H; aluminum is subpart F. The rest goes by the sectors of EPA, the most telling one first.',
    'The industry of a year follows the subparts of the year and the latest NAICS code: three coke plants had the code of steel works in earlier years.',
    'Steel works with coke ovens of their own are steel. A cement maker that reports without subpart H (1007985 in 2018-2020) is with other minerals.',
    'Sugar mills with lime kilns are minerals, as with EPA; taconite mines are other metals.',
    'The files have no county code; county names are as reported.',
  ],
  rows: histories(files).map((history) => {
    const latest = history.at(-1) ?? history[0];
    const { naics } = latest;
    const industries = runs(history, ({ subparts, sectors }) => industryOf({ naics, subparts, sectors }));
    return {
      id: latest.facilityId,
      frs_id: latest.frsId,
      name: latest.name,
      address: latest.address,
      city: latest.city,
      state: latest.state,
      zip: postalCode(latest.zip),
      county: latest.county,
      lat: round(latest.lat, 5),
      lon: round(latest.lon, 5),
      naics,
      industry: industryOf(latest),
      industry_runs: industries.includes(';') ? industries : null,
      subpart_runs: runs(history, (report) => report.subparts.join(',')),
      first_year: history[0].year,
      last_year: latest.year,
      latest_t: wholeTonnes(latest.total),
    };
  }),
});

/** A word for each report, written down only in the years in which it changes. */
function runs(history: History, wordOf: (report: DirectEmitter) => string): string {
  return history
    .map((report) => ({ year: report.year, word: wordOf(report) }))
    .filter(({ word }, i, all) => word !== all[i - 1]?.word)
    .map(({ year, word }) => `${year}:${word}`)
    .join('; ');
}

/** Five digits; a leading zero is lost in one report, and platforms have only zeros. */
function postalCode(zip: string): string | null {
  const code = zip.padStart(5, '0');
  return code === '00000' ? null : code;
}

/** Whole tonnes, without a zero below zero. */
export function wholeTonnes(value: number): number {
  return Math.round(value) + 0;
}
