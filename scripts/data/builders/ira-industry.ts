import type { DatasetRow } from '../../../src/data/schema/datasets.ts';
import { IRA_INDUSTRY_YEARS } from '../../../src/data/schema/ira-industry.ts';
import { IRA_MODEL_NAMES } from '../../../src/data/schema/ira-terms.ts';
import { by, round, type Builder } from '../dataset.ts';
import { integer, number, text } from '../readers/cells.ts';
import { mismatch } from '../source-error.ts';

export const INDUSTRY_FIGURE = 'emissions/ira_models/leep_Fig5.3.indco2_projection.csv';
export const OUTPUTS = 'emissions/ira_models/bistline_ira_tall.csv';
const DIRECT = 'Emissions|CO2|Energy|Demand|Industry and Fuel Production';
const LEVELS = '5.3.indco2_projection_main';
const LAWS = { IRA: 'with', 'No IRA': 'without' } as const;

/** Industry's energy carbon dioxide by model, law and year; 2021 must be the inventory's in every row. */
export const buildIraModelsIndustry: Builder<'ira-models-industry'> = (files) => {
  const levels = files
    .csv(INDUSTRY_FIGURE, {
      columns: { figure_num: text, model: text, scenario: text, variable: text, unit: text, year: integer, label: text, value: number },
    })
    .filter((row) => row.figure_num === LEVELS); // prettier-ignore
  const first = IRA_INDUSTRY_YEARS[0];
  const history = levels.find((row) => row.scenario === 'Historic' && row.year === first)?.value;
  const outputs = files
    .csv(OUTPUTS, {
      columns: { model: text, scenario: text, region: text, variable: text, unit: text, year: integer, value: number },
    })
    .filter((row) => row.variable === DIRECT || row.variable === `${DIRECT}|Indirect`); // prettier-ignore
  const output = (variable: string, model: string, scenario: string, year: number): number | null =>
    outputs.find(
      (row) =>
        row.variable === variable && row.model === model && row.scenario === scenario && row.year === year,
    )?.value ?? null;
  const rows = IRA_MODEL_NAMES.flatMap((model) =>
    (['IRA', 'No IRA'] as const).flatMap((scenario) =>
      IRA_INDUSTRY_YEARS.map((year): DatasetRow<'ira-models-industry'> => {
        const found = levels.find(
          (row) => row.model === model && row.scenario === scenario && row.year === year,
        );
        if (!found)
          throw mismatch({ file: INDUSTRY_FIGURE }, undefined, `a row of ${model}, ${scenario}, ${year}`);
        if (year === first && found.value !== history)
          throw mismatch({ file: INDUSTRY_FIGURE }, found.value, `${history} for ${model} in ${year}`);
        const direct = output(DIRECT, model, scenario, year);
        const power = output(`${DIRECT}|Indirect`, model, scenario, year);
        if (direct !== null && power !== null && Math.abs(direct + power - found.value) > 0.01)
          throw mismatch({ file: INDUSTRY_FIGURE }, found.value, `${round(direct + power, 3)} for ${model}, ${scenario}, ${year}, its fuel and its electricity`); // prettier-ignore
        return {
          model,
          law: LAWS[scenario],
          year,
          co2_mt: round(found.value, 1),
          direct_co2_mt: direct === null ? null : round(direct, 1),
        };
      }),
    ),
  );
  return {
    vintage: 'models run in 2022-2023; history to 2021',
    sources: [INDUSTRY_FIGURE, OUTPUTS],
    notes: [
      'Energy only, with the electricity that industry uses: not comparable with the industry sector of the inventory, which holds process emissions, methane of oil, gas and coal, and no electricity.',
      'Of the nine, six give the fuel of industry apart from its electricity in both runs.',
      'Models draw the line around industry and fuel production differently.',
      'Figure data of a report of EPA, read in a working repository of the team that prepared it. A tenth model in the file, NEMS-EIA, is not among the nine and is left out.',
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
