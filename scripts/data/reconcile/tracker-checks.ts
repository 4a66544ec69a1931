import type { DatasetRow } from '../../../src/data/schema/datasets.ts';
import { running } from '../builders/gem-steel.ts';
import type { GetDataset } from '../dataset.ts';
import type { RawFiles } from '../raw-files.ts';
import { number } from '../readers/cells.ts';
import { csvCells } from '../readers/csv.ts';
import { byYear, compare, withoutSecondSource, type Pair, type Reconciliation } from './compare.ts';

export const GEM_MAP = 'plants/gem_gist_map-file_2025-03-25.csv';
export const USGS_STEEL = 'minerals/mcs2025-feste_salient.csv';

type SteelPlant = DatasetRow<'steel-plants'>;
type Unit = SteelPlant['capacities'][number];

const MEGATONNE = 1000;

/** Sums noted when the trackers were collected: plants that run, million tonnes a year. */
const NOTED = {
  'plants that run': 70,
  'crude steel': 112.9,
  'oxygen furnaces': 32,
  'electric arc furnaces': 80.8,
  'blast furnace iron': 25.8,
  cement: 102.9,
  clinker: 71.4,
} as const;

/** Checks of the trackers' plants: capacities, and what was made. */
export function trackerChecks(files: RawFiles, get: GetDataset): Reconciliation[] {
  const steel = get('steel-plants').rows;
  const cement = get('cement-plants').rows.filter(
    (plant) => plant.source === 'GEM 2025' && plant.status === 'operating',
  );
  const units = (field: keyof Unit): number =>
    steel
      .flatMap((plant) => plant.capacities.filter(running))
      .reduce((sum, unit) => sum + Number(unit[field] ?? 0), 0) / MEGATONNE;
  const stated = (field: 'cement_mt' | 'clinker_mt'): number =>
    cement.reduce((sum, plant) => sum + (plant[field] ?? 0), 0);
  const ours: Record<keyof typeof NOTED, number> = {
    'plants that run': steel.filter((plant) => plant.capacities.some(running)).length,
    'crude steel': units('crude_kt'),
    'oxygen furnaces': units('bof_kt'),
    'electric arc furnaces': units('eaf_kt'),
    'blast furnace iron': units('bf_kt'),
    cement: stated('cement_mt'),
    clinker: stated('clinker_mt'),
  };
  return [
    compare({
      series: 'steel-plants and cement-plants, capacities that run',
      against: 'sums noted when the trackers were collected',
      unit: 'Mt a year (plants)',
      tolerance: { within: 0.051 },
      pairs: (Object.keys(NOTED) as (keyof typeof NOTED)[]).map((what) => ({
        what,
        ours: ours[what],
        theirs: NOTED[what],
      })),
      remark: 'Same workbooks, another program; the workbooks print no totals. Stated capacities only.',
    }),
    compare({
      series: 'steel-plants, crude steel capacity that runs, by plant',
      against: "GEM's own map file of March 2025",
      unit: 'thousand tonnes a year',
      tolerance: { within: 0 },
      pairs: mapPairs(files, steel),
      remark: 'Two editions of one tracker, half a year apart; the map file is from its own repository.',
      known: CHANGED_SINCE_MARCH,
    }),
    ...againstUsgs(files, steel),
    withoutSecondSource(
      'cement-plants cement_mt and clinker_mt, by plant',
      'USGS prints no capacity by plant, and the list of 2021 is what the tracker grew from.',
    ),
  ];
}

/** Capacities of March 2025 that the edition of September states otherwise. */
const CHANGED_SINCE_MARCH: Readonly<Record<string, string>> = {
  'ArcelorMittal Calvert': 'Arc furnace started in 2025.',
  'Cleveland-Cliffs Riverdale steel plant': 'Mothballed in the edition of September.',
  'Cleveland-Cliffs Steelton steel plant': 'Mothballed in the edition of September.',
  'Hybar Arkansas steel plant': 'Started in 2025.',
};

function mapPairs(files: RawFiles, steel: readonly SteelPlant[]): Pair[] {
  const [operating, leaving] = [
    'operating-nominal-crude-steel-capacity-(ttpa)',
    'operating-pre-retirement-nominal-crude-steel-capacity-(ttpa)',
  ] as const;
  const rows = csvCells(GEM_MAP, files.bytes(GEM_MAP), ['plant-id', operating, leaving]);
  const theirs = new Map(rows.map((row) => [row['plant-id'], figure(row[operating]) + figure(row[leaving])]));
  return steel.flatMap(({ id, name, capacities }) => {
    const other = theirs.get(id);
    const mine = capacities.filter(running).reduce((sum, unit) => sum + (unit.crude_kt ?? 0), 0);
    return other === undefined ? [] : [{ what: name, ours: mine, theirs: other }];
  });
}

const BLAST = 'blast furnace and oxygen furnace';

/** What the integrated works made together, against the nation. */
function againstUsgs(files: RawFiles, steel: readonly SteelPlant[]): Reconciliation[] {
  const [pigIron, crude, oxygen] = ['USprod_Pig_iron_mmt', 'USprod_Steel_mmt', 'Furnace_BOF_pct'] as const;
  const usgs = csvCells(USGS_STEEL, files.bytes(USGS_STEEL), ['Year', pigIron, crude, oxygen]);
  const years = usgs.map((row) => Number(row.Year));
  const made = (field: 'iron_kt' | 'crude_kt', route: (plant: SteelPlant) => boolean) =>
    new Map(
      years.map((year) => [
        year,
        steel
          .filter(route)
          .flatMap((plant) => plant.production.filter((one) => one.year === year))
          .reduce((sum, one) => sum + (one[field] ?? 0), 0) / MEGATONNE,
      ]),
    );
  return [
    compare({
      series: 'steel-plants, iron made at works with blast furnaces',
      against: 'USGS pig iron production',
      unit: 'Mt',
      tolerance: { percent: 5 },
      pairs: byYear(
        made('iron_kt', (plant) => plant.route === BLAST),
        new Map(usgs.map((row) => [Number(row.Year), figure(row[pigIron])])),
        [2020, 2021, 2022, 2023],
      ),
      remark:
        'The tracker holds works of 0.5 Mt a year or more, which no blast furnace is known to fall below.',
      known: { 2020: 'Cause not known.' },
    }),
    compare({
      series: 'steel-plants, crude steel made at works with oxygen furnaces',
      against: 'USGS raw steel production, share of oxygen furnaces',
      unit: 'Mt',
      tolerance: { percent: 5 },
      pairs: byYear(
        made('crude_kt', (plant) => plant.route.endsWith('oxygen furnace')),
        new Map(usgs.map((row) => [Number(row.Year), (figure(row[crude]) * figure(row[oxygen])) / 100])),
        [2021, 2022, 2023],
      ),
      remark:
        'Production of single works is mostly the total of the company shared out by capacity, steel of its arc furnaces included, so emissions per tonne of the works come out too low where ours is too high.',
      known: SHARED_TOO_HIGH,
    }),
  ];
}

const SHARED_TOO_HIGH: Readonly<Record<string, string>> = {
  2022: 'The totals of companies, shared out by capacity.',
  2023: 'The totals of companies, shared out by capacity.',
};

/** Cells of 0, or empty, are none. */
function figure(cell: string): number {
  const value = number.read(cell === '' ? 0 : cell);
  return typeof value === 'number' ? value : 0;
}
