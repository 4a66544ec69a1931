/** What is public of each plant of the four industries: counted for the methodology, plant by plant. */
import { aluminumSmelters } from '@/data/aluminum';
import { reportersOf } from '@/data/facilities';
import type { Industry } from '@/data/schema/facility-terms';
import { FOUR_INDUSTRIES, REPORTING_YEARS } from '@/data/schema/facility-terms';
import { rowsOf } from '@/downloads/table';

/** The reporting year that the counts are of. */
export const GAP_YEAR = REPORTING_YEARS.at(-1) ?? 0;

/** From this year on a production figure counts as known. */
const RECENT = GAP_YEAR - 2;

const steel = rowsOf('steel-plants');
const cement = rowsOf('cement-plants');

type Test = (id: number) => boolean;

/** True for facilities of the rows that fulfil the test. */
const among = <Row>(
  rows: readonly Row[],
  idsOf: (row: Row) => readonly number[],
  test: (row: Row) => boolean,
): Test => {
  const ids = new Set(rows.filter(test).flatMap(idsOf));
  return (id) => ids.has(id);
};
const matched = (row: { readonly match: { readonly facility_ids: readonly number[] } | null }) =>
  row.match?.facility_ids ?? [];
const never: Test = () => false;
const smelter = (test: (row: (typeof aluminumSmelters)[number]) => boolean) =>
  among(aluminumSmelters, (row) => row.facility_ids, test);

const inSteel = (test: (row: (typeof steel)[number]) => boolean) => among(steel, matched, test);
const inCement = (test: (row: (typeof cement)[number]) => boolean) => among(cement, matched, test);
const crude = (row: (typeof steel)[number], shared: boolean) =>
  row.production.some(
    (entry) => entry.year >= RECENT && entry.crude_kt !== null && (entry.evidence !== 'stated') === shared,
  );

type Four = (typeof FOUR_INDUSTRIES)[number];
type Tests = Readonly<Record<Four, Test>>;

/** What may be known of a plant: the words of the table and how each industry is tested for it. */
const KNOWN: readonly { readonly what: string; readonly tests: Tests }[] = [
  {
    what: 'A plant in a public list of capacities',
    tests: {
      steel: inSteel(() => true),
      coke: never,
      cement: inCement(() => true),
      aluminum: smelter(() => true),
    },
  },
  {
    what: 'Its capacity',
    tests: {
      steel: inSteel((row) =>
        row.capacities.some((entry) => entry.crude_kt !== null || entry.iron_kt !== null),
      ),
      coke: never,
      cement: inCement((row) => row.cement_mt !== null || row.clinker_mt !== null),
      aluminum: smelter((row) => row.capacity_kt !== null),
    },
  },
  {
    what: `What it made in a year since ${RECENT}, its own figure`,
    tests: { steel: inSteel((row) => crude(row, false)), coke: never, cement: never, aluminum: never },
  },
  {
    what: 'Only a company’s total shared out by capacity, or suspected to be',
    tests: {
      steel: inSteel((row) => !crude(row, false) && crude(row, true)),
      coke: never,
      cement: never,
      aluminum: never,
    },
  },
  {
    what: 'How many people work there',
    tests: {
      steel: inSteel((row) => row.workforce !== null && row.workforce_note === null),
      coke: never,
      cement: never,
      aluminum: never,
    },
  },
  {
    what: 'A record in the Toxics Release Inventory with the same id',
    tests: same(
      among(
        rowsOf('facility-listings'),
        (row) => [row.facility_id],
        (row) => row.tri_ids.length > 0,
      ),
    ),
  },
  {
    what: 'Air toxics of 2012 by chemical',
    tests: same(
      among(
        rowsOf('facility-releases-2012'),
        (row) => row.facility_ids,
        () => true,
      ),
    ),
  },
  {
    what: 'Some air toxics by year, 2017–2022',
    tests: same(
      among(
        rowsOf('facility-toxics'),
        (row) => row.facility_ids,
        () => true,
      ),
    ),
  },
];

function same(test: Test): Tests {
  return { steel: test, coke: test, cement: test, aluminum: test };
}

/** Plants of an industry that reported for the year. */
export const plantsOf = (industry: Industry): readonly number[] =>
  reportersOf(industry, GAP_YEAR).map(({ facility }) => facility.id);

/** For each thing that may be known, how many of the plants of each industry it is known of. */
export const gaps = KNOWN.map(({ what, tests }) => ({
  what,
  counts: FOUR_INDUSTRIES.map((industry) => plantsOf(industry).filter(tests[industry]).length),
}));
