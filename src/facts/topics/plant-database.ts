/** Facts of the methodology: how much the reporting program sees, and where its files disagree. */
import { REPORTING_YEARS, FOUR_INDUSTRIES, type Industry } from '@/data/schema/facility-terms';
import {
  emissionsIn,
  facilities,
  facilityEmissions,
  facilityGases,
  facilityParents,
  facilityRevisions,
  reportersOf,
} from '@/data/facilities';
import { reconciliation } from '@/data/reconciliation';
import { datasetInfo } from '@/data/sources';
import { integer } from '@/lib/format';
import { defineFacts, type Fact } from '../fact';
import { makers } from '../makers';

/** The latest reporting year, and its place in a series. */
const LATEST = REPORTING_YEARS.at(-1) ?? 0;
const AT = REPORTING_YEARS.length - 1;
/** Tonnes CO2e a year from which most sources must report. */
const THRESHOLD = 25_000;

const { make, count, mass, part } = makers('plant-database', datasetInfo('facility-emissions').sources);
const ownerSources = { sources: datasetInfo('facility-parents').sources };
const revisionSources = { sources: datasetInfo('facility-revisions').sources };
const checkSources = { sources: datasetInfo('reconciliation').sources };

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
const totals = facilityEmissions.flatMap((row) => row.co2e_t[AT] ?? []);
const below = totals.filter((value) => value < THRESHOLD);
const owners = facilityParents.filter((row) => row.year === LATEST);
const shared = facilityParents.filter((row) => row.year !== LATEST);
const compared = reconciliation.filter((row) => row.compared > 0);
const differences = facilityRevisions.flatMap(({ annual_t, by_year_t }) =>
  annual_t === null || by_year_t === null ? [] : [by_year_t - annual_t],
);
const widest = Math.max(...differences.map(Math.abs));
const reported = (industry: Industry) => reportersOf(industry, LATEST).map(({ co2e_t }) => co2e_t);

const biogenicRows = facilityGases.map((row) => ({ id: row.facility_id, t: row.biogenic_co2?.[AT] ?? 0 }));
const paper = new Set(reportersOf('pulp and paper', LATEST).map(({ facility }) => facility.id));

const ofIndustry = (industry: Industry): Fact[] => [
  count(
    `${industry}-plants`,
    reported(industry).length,
    'facilities',
    `Facilities of the ${industry} industry that reported for ${LATEST}`,
    'facilities with a report whose subparts and NAICS code are those of the definition',
  ),
  mass(
    `${industry}-total`,
    sum(reported(industry)),
    `Direct emissions of the ${industry} industry in ${LATEST}`,
    'sum of the totals of its facilities',
  ),
];

/** The topic's name in the ledger. */
export const title = 'The plant database';

export const facts = defineFacts('plant-database', [
  make('latest-year', 'Latest reporting year here', 'last year of the series', {
    value: LATEST,
    unit: 'year',
    text: String(LATEST),
  }),
  count(
    'facilities',
    facilities.length,
    'facilities',
    'Facilities that ever reported direct emissions',
    'rows of the list, 2010 to the latest year',
  ),
  count(
    'reporters',
    totals.length,
    'facilities',
    `Facilities that reported direct emissions for ${LATEST}`,
    'facilities with a figure for the year, zero included',
  ),
  mass(
    'total',
    sum(totals),
    `Direct emissions of all facilities in ${LATEST}`,
    'sum over the facilities that reported',
  ),
  count(
    'below-threshold',
    below.length,
    'facilities',
    `Facilities that reported less than ${integer(THRESHOLD)} t for ${LATEST}`,
    `facilities with a figure below ${integer(THRESHOLD)} t CO2e`,
  ),
  part(
    'below-threshold-share',
    sum(below),
    sum(totals),
    `Their part of the emissions of ${LATEST}`,
    'their sum over the sum of all, tonnes',
  ),
  count(
    'zero',
    totals.filter((value) => value === 0).length,
    'facilities',
    `Facilities that reported zero for ${LATEST}`,
    'facilities whose figure is 0, or below half a tonne',
  ),
  count(
    'silent',
    facilities.filter(({ id }) => emissionsIn(id, LATEST) === null).length,
    'facilities',
    `Facilities that reported once and not for ${LATEST}`,
    'facilities of the list without a figure for the year',
  ),
  mass(
    'biogenic',
    sum(biogenicRows.map(({ t }) => t)),
    `Biogenic carbon dioxide reported for ${LATEST}, apart from the totals`,
    'sum of the column of biogenic carbon dioxide',
  ),
  part(
    'biogenic-paper',
    sum(biogenicRows.filter(({ id }) => paper.has(id)).map(({ t }) => t)),
    sum(biogenicRows.map(({ t }) => t)),
    'Part of it from pulp and paper',
    'that of the facilities of pulp and paper over that of all, tonnes',
  ),
  count(
    'changed-industry',
    facilities.filter((one) => one.industry_runs !== null).length,
    'facilities',
    'Facilities whose industry changed between reports',
    'facilities with more than one industry by the subparts of their years',
  ),
  ...FOUR_INDUSTRIES.flatMap(ofIndustry),
  part(
    'four-share',
    sum(FOUR_INDUSTRIES.flatMap(reported)),
    sum(totals),
    `The four industries’ part of all direct emissions reported for ${LATEST}`,
    'sum of the four industries over the sum of all facilities, tonnes',
  ),
  count(
    'revisions',
    facilityRevisions.length,
    'reports',
    'Reports whose total differs between the workbook of the year and the workbook by year',
    'pairs of facility and year that differ by more than rounding, or stand on one side only',
    revisionSources,
  ),
  make(
    'revisions-widest',
    'Largest of these differences',
    'largest difference between the two totals of a report',
    { value: widest, unit: 't CO2e', text: `${integer(widest)} tonnes` },
    revisionSources,
  ),
  make(
    'revisions-net',
    'What the newer figures add in all',
    'sum of the newer totals less sum of the older, where both are there',
    { value: sum(differences), unit: 't CO2e', text: `${integer(sum(differences))} tonnes` },
    revisionSources,
  ),
  count(
    'owners',
    owners.length,
    'facilities',
    `Facilities with an owner named for ${LATEST}`,
    'rows of the list of parent companies',
    ownerSources,
  ),
  count(
    'owners-incomplete',
    owners.filter((row) => !row.complete).length,
    'facilities',
    'Facilities where the owner named does not hold it all',
    'rows whose shares add to less than 99.5%',
    ownerSources,
  ),
  count(
    'owners-joint',
    shared.length,
    'facilities',
    'Facilities whose joint owners of 2020 are all known',
    'rows of 2020 with more than one owner',
    ownerSources,
  ),
  count(
    'checks',
    compared.length,
    'comparisons',
    'Comparisons with a second source',
    'rows of the list with at least one pair compared',
    checkSources,
  ),
  count(
    'checks-outside',
    compared.filter((row) => !row.within).length,
    'comparisons',
    'Comparisons with a pair outside the tolerance',
    'rows that are not within',
    checkSources,
  ),
  count(
    'unchecked',
    reconciliation.length - compared.length,
    'series',
    'Series for which no second source was found',
    'rows without a pair compared',
    checkSources,
  ),
]);
