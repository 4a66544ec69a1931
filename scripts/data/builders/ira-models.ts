import type { DatasetRow } from '../../../src/data/schema/datasets.ts';
import {
  IRA_MODEL_NAMES,
  IRA_MODELS,
  IRA_PAIRED,
  IRA_YEARS,
  PLEDGE,
  type IraModel,
  type IraPart,
  type IraYear,
} from '../../../src/data/schema/ira-terms.ts';
import { by, round, type Builder, type GetDataset } from '../dataset.ts';
import type { RawFiles } from '../raw-files.ts';
import { number, oneOf, optional, text } from '../readers/cells.ts';
import { mismatch } from '../source-error.ts';
import { KEYS } from './inventory.ts';

export const NET = 'emissions/us_projections/brvs_totalnetemissions.csv';
export const WORKBOOK = 'emissions/us_projections/BR_VS_projections_fullworkbook.xlsx';
export const PAIRS = 'emissions/ira_models/leep_allstats.csv';

const HISTORY = [2005, 2010, 2015, 2021] as const;

/** The workbook's words for the gases, and the field each goes to. */
const GASES = {
  CO2: 'carbon_dioxide_mt',
  CH4: 'methane_mt',
  N2O: 'nitrous_oxide_mt',
  HFCs: 'fluorinated_mt',
  PFCs: 'fluorinated_mt',
  SF6: 'fluorinated_mt',
  NF3: 'fluorinated_mt',
  LULUCF: 'land_sinks_mt',
} as const;
type Gas = keyof typeof GASES;
const isGas = (word: string): word is Gas => Object.hasOwn(GASES, word);

/** Gases of each part that a model may lack. */
const PARTS: Readonly<Record<IraPart, readonly Gas[]>> = {
  methane: ['CH4'],
  'nitrous oxide': ['N2O'],
  'fluorinated gases': ['HFCs', 'PFCs', 'SF6', 'NF3'],
  'land sinks': ['LULUCF'],
};

/** Net emissions of 2005 in the edition of the inventory that the models start from. */
const baseOf = (get: GetDataset): number =>
  get('inventory-sectors').rows.find(
    (row) => row.edition === 2023 && row.item === 'net' && row.year === PLEDGE.base,
  )?.mt ?? Number.NaN;

/** Values of the workbook's list by model, gas and year; the official projection of 2022 is the "model" BR5. */
function workbookValues(files: RawFiles) {
  const values = new Map<string, number>();
  const grid = files.sheet(WORKBOOK, 'All Data');
  const headers: (string | number)[] = [
    'model',
    'scenario',
    'variable',
    'unit',
    ...HISTORY,
    ...IRA_YEARS,
    'source',
    'notes',
  ];
  headers.forEach((header, i) => grid.expect(1, i + 1, header));
  const columnOf = (header: string | number) => headers.indexOf(header) + 1;
  for (let row = 2; row <= grid.rowCount; row++) {
    const [model, scenario, variable] = ['model', 'scenario', 'variable'].map((header) =>
      grid.read(row, columnOf(header), optional(text)),
    );
    if (scenario !== 'IRA' && model !== 'BR5') continue;
    // The official projection has three paths for land; the mean of the two ends is the one that was lent out.
    if (model === 'BR5' && variable === 'LULUCF' && scenario !== 'BR5 Avg Seq') continue;
    for (const year of IRA_YEARS) {
      const value = grid.read(row, columnOf(year), optional(number));
      if (value !== null) values.set(`${model} ${variable} ${year}`, value);
    }
  }
  return (model: string, variable: string, year: IraYear): number => {
    const value = values.get(`${model} ${variable} ${year}`);
    if (value === undefined)
      throw mismatch({ file: WORKBOOK, sheet: 'All Data' }, undefined, `${variable} of ${model}, ${year}`);
    return value;
  };
}

/** Net emissions with the law by model and year, split by gas; each total must be the sum of its gases. */
export const buildIraModels: Builder<'ira-models'> = (files, get) => {
  const valueOf = workbookValues(files);
  const net = netRows(files, get);
  const rows = IRA_MODEL_NAMES.flatMap((model) =>
    IRA_YEARS.map((year): DatasetRow<'ira-models'> => {
      const fields = { carbon_dioxide_mt: 0, methane_mt: 0, nitrous_oxide_mt: 0, fluorinated_mt: 0, land_sinks_mt: 0 }; // prettier-ignore
      for (const gas of Object.keys(GASES).filter(isGas)) fields[GASES[gas]] += valueOf(model, gas, year);
      const total = net(model, year);
      const sum = Object.values(fields).reduce((all, value) => all + value, 0);
      if (Math.abs(sum - total) > 0.01)
        throw mismatch(
          { file: NET },
          total,
          `${round(sum, 3)} for ${model} in ${year}, the sum of its gases`,
        );
      const lent = (gas: Gas) => Math.abs(valueOf(model, gas, year) - valueOf('BR5', gas, year)) < 0.001;
      return {
        model,
        team: IRA_MODELS[model],
        year,
        net_mt: round(total, 1),
        carbon_dioxide_mt: round(fields.carbon_dioxide_mt, 1),
        methane_mt: round(fields.methane_mt, 1),
        nitrous_oxide_mt: round(fields.nitrous_oxide_mt, 1),
        fluorinated_mt: round(fields.fluorinated_mt, 1),
        land_sinks_mt: round(fields.land_sinks_mt, 1),
        filled: (Object.keys(PARTS) as IraPart[]).filter((part) => PARTS[part].every(lent)),
      };
    }),
  );
  return {
    vintage: 'models run in 2022-2023; base: inventory of 2023 (1990-2021)',
    sources: [NET, WORKBOOK, KEYS[2023]],
    notes: [
      'Central results with the Inflation Reduction Act as enacted in August 2022. Nothing later is in them: no EPA rule of 2024, no law of 2025.',
      'Net emissions of 2005 are 6,696.3 million tonnes, as in the inventory of 2023. Do not set them against another edition.',
      'Where a model gives no figure for a gas or for land, the comparison lent it the official projection of 2022. Only carbon dioxide is every model’s own.',
      'Whether a part is filled is told by its figures, which equal the official projection’s to the last digit.',
      'Read in a working repository of the team that prepared the tables.',
    ],
    rows,
  };
};

/** The published totals, after a check that their history is that of the inventory of 2023. */
function netRows(files: RawFiles, get: GetDataset): (model: IraModel, year: IraYear) => number {
  const years = [...HISTORY, ...IRA_YEARS];
  const words = {
    model: oneOf(IRA_MODEL_NAMES),
    scenario: oneOf(['IRA']),
    variable: oneOf(['Total Net Emissions']),
    unit: oneOf(['Mt CO2e/yr']),
  };
  const numbers = Object.fromEntries(years.map((year) => [year, number])) as Record<
    (typeof years)[number],
    typeof number
  >;
  // Years as headers would come first in an object; the order is that of the file.
  const rows = files.csv(NET, {
    columns: { ...words, ...numbers },
    order: ['model', 'scenario', 'variable', 'unit', ...years.map((year) => `${year}` as const)],
  });
  const inventory = get('inventory-sectors').rows.filter((row) => row.edition === 2023 && row.item === 'net');
  for (const row of rows) {
    for (const year of HISTORY) {
      const known = inventory.find((one) => one.year === year)?.mt;
      if (row[`${year}`] !== known)
        throw mismatch({ file: NET, column: String(year) }, row[`${year}`], `${known}, as in the inventory`);
    }
  }
  return (model, year) => {
    const value = rows.find((row) => row.model === model)?.[`${year}`];
    if (value === undefined) throw mismatch({ file: NET }, undefined, `a row of ${model}`);
    return value;
  };
}

/** The models that have both runs. Percentages must be those of the same base, and agree with the rounded totals. */
export const buildIraModelsWithout: Builder<'ira-models-without'> = (files, get) => {
  const base = baseOf(get);
  const laws = { IRA: 'with', 'No IRA': 'without' } as const;
  const rows = files
    .csv(PAIRS, {
      columns: {
        year: oneOf(IRA_YEARS.map(String)),
        model: oneOf(IRA_PAIRED),
        scenario: oneOf(['IRA', 'No IRA']),
        value: number,
        diff_2005: number,
        per_diff: number,
      },
    })
    .map((row) => {
      const told = (base * (1 - row.per_diff / 100)) / 1000;
      if (!(Math.abs(told - row.value) < 0.0055))
        throw mismatch(
          { file: PAIRS },
          row.value,
          `${round(told, 3)} for ${row.model}, ${row.year}, by its per cent`,
        );
      return {
        model: row.model,
        law: laws[row.scenario],
        year: Number(row.year) as IraYear,
        net_gt: row.value,
        below_2005_pct: row.per_diff,
      };
    });
  return {
    vintage: 'models run in 2022-2023; base: inventory of 2023 (1990-2021)',
    sources: [PAIRS, KEYS[2023]],
    notes: [
      'The eight models whose net totals were published with and without the law. MARKAL-NETL was run both ways too, but its total without the law lacks most gases other than carbon dioxide, so it has no row.',
      'An earlier table than ira-models; for the same model with the law the two differ, by up to 1.6 points of per cent in 2030, for reasons the files do not state. Compare with and without inside this table only.',
      'Read in a working repository of the team that prepared the tables.',
    ],
    rows: rows.sort(
      by(
        (row) => row.model,
        (row) => row.law,
        (row) => row.year,
      ),
    ),
  };
};
