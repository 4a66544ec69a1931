/** Words of the comparison of nine models with the Inflation Reduction Act, shared by schema, builder and charts. */

/** The models in the alphabet of their own names, each with the team that ran it. */
export const IRA_MODELS = {
  'EPS-EI': 'Energy Innovation',
  'GCAM-CGS': 'University of Maryland',
  'GCAM-PNNL': 'Pacific Northwest Lab',
  'MARKAL-NETL': 'Energy Technology Lab',
  'NEMS-OP': 'DOE Office of Policy',
  'NEMS-RHG': 'Rhodium Group',
  'REGEN-EPRI': 'EPRI',
  'RIO-REPEAT': 'REPEAT Project',
  'USREP-ReEDS': 'MIT and NREL',
} as const;

export type IraModel = keyof typeof IRA_MODELS;
export const IRA_MODEL_NAMES = Object.keys(IRA_MODELS) as [IraModel, ...IraModel[]];

/** A model as an address has it: "eps-ei". */
export const iraModelId = (model: IraModel): string => model.toLowerCase();

/** The models as choices of a control. */
export const IRA_MODEL_CHOICES = IRA_MODEL_NAMES.map((model) => ({
  value: iraModelId(model),
  label: `${model} (${IRA_MODELS[model]})`,
}));

/** Years the models were compared in. */
export const IRA_YEARS = [2025, 2030, 2035] as const;
export type IraYear = (typeof IRA_YEARS)[number];

/** What a total is made of, besides carbon dioxide, which every model computes itself. */
export const IRA_PARTS = ['methane', 'nitrous oxide', 'fluorinated gases', 'land sinks'] as const;
export type IraPart = (typeof IRA_PARTS)[number];

/** Models that were run both with and without the law and whose net totals were published for both. */
export const IRA_PAIRED = [
  'EPS-EI',
  'GCAM-CGS',
  'GCAM-PNNL',
  'NEMS-OP',
  'NEMS-RHG',
  'REGEN-EPRI',
  'RIO-REPEAT',
  'USREP-ReEDS',
] as const satisfies readonly IraModel[];

/** The pledge of April 2021 under the Paris Agreement: per cent below the net emissions of the base year. */
export const PLEDGE = { base: 2005, year: 2030, low_pct: 50, high_pct: 52 } as const;
