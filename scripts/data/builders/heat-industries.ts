/** Words, groups and surveyed industries for the NAICS codes of the energy survey (MECS 2014, table 5.2). */

/** Where only one step of a surveyed industry belongs to an industry of today: coke ovens were surveyed within steel works. */
export const STEP_OF: Readonly<Record<string, string>> = { '324199': 'Coking' };

/** What an industry is called. A code that is not here stops the run. */
export const HEAT_NAMES: Readonly<Record<string, string>> = {
  '311': 'Food', '3112': 'Grain and oilseed milling', '311221': 'Wet corn milling', '31131': 'Sugar',
  '3114': 'Fruit and vegetable preserving', '3115': 'Dairy products', '3116': 'Meat',
  '312': 'Beverages and tobacco', '3121': 'Beverages', '3122': 'Tobacco',
  '313': 'Textile mills', '314': 'Textile product mills', '315': 'Apparel', '316': 'Leather',
  '321': 'Wood products', '321113': 'Sawmills', '3212': 'Veneer, plywood and engineered wood',
  '321219': 'Reconstituted wood', '3219': 'Other wood products',
  '322': 'Paper', '322110': 'Pulp mills', '322121': 'Paper mills', '322122': 'Newsprint mills', '322130': 'Paperboard mills',
  '323': 'Printing',
  '324': 'Petroleum and coal products', '324110': 'Petroleum refineries', '324121': 'Asphalt paving mixtures',
  '324122': 'Asphalt shingles', '324199': 'Coke and other petroleum and coal products',
  '325': 'Chemicals', '325110': 'Petrochemicals', '325120': 'Industrial gases', '325180': 'Other basic inorganic chemicals',
  '325193': 'Ethyl alcohol', '325194': 'Cyclic crudes and gum chemicals', '325199': 'Other basic organic chemicals',
  '325211': 'Plastics materials and resins', '325212': 'Synthetic rubber', '325220': 'Synthetic fibers',
  '325311': 'Nitrogenous fertilizers', '325312': 'Phosphatic fertilizers', '3254': 'Pharmaceuticals and medicines',
  '325412': 'Pharmaceutical preparations', '325992': 'Photographic film and chemicals',
  '326': 'Plastics and rubber products',
  '327': 'Nonmetallic mineral products', '327120': 'Clay building materials and refractories', '327211': 'Flat glass',
  '327212': 'Other pressed and blown glass', '327213': 'Glass containers', '327215': 'Products from purchased glass',
  '327310': 'Cement', '327410': 'Lime', '327420': 'Gypsum', '327993': 'Mineral wool',
  '331': 'Primary metals', '331110': 'Iron, steel and ferroalloys', '3312': 'Steel products from purchased steel',
  '3313': 'Alumina and aluminum', '331314': 'Secondary aluminum', '331315': 'Aluminum sheet, plate and foil',
  '331318': 'Other aluminum rolling and drawing', '3314': 'Other nonferrous metals',
  '331410': 'Nonferrous smelting and refining, not aluminum', '3315': 'Foundries', '331511': 'Iron foundries',
  '331523': 'Nonferrous die casting', '331524': 'Aluminum foundries',
  '332': 'Fabricated metal products', '333': 'Machinery', '334': 'Computers and electronics', '334413': 'Semiconductors',
  '335': 'Electrical equipment', '336': 'Transportation equipment', '336111': 'Automobiles',
  '336112': 'Light trucks', '3364': 'Aerospace', '336411': 'Aircraft', '337': 'Furniture', '339': 'Other manufacturing',
}; // prettier-ignore

/** The groups the charts show, by the beginning of the code; the first that fits counts. */
const GROUPS: readonly (readonly [prefix: string, group: string])[] = [
  ['324110', 'Petroleum refining'],
  ['324199', 'Coke and coal products'],
  ['325', 'Chemicals'],
  ['311', 'Food and drink'],
  ['312', 'Food and drink'],
  ['322', 'Paper'],
  ['331110', 'Iron and steel'],
  ['3313', 'Aluminum'],
  ['327310', 'Cement'],
  ['32721', 'Glass'],
  ['327', 'Lime, brick and gypsum'],
  ['331', 'Other metals'],
  ['332', 'Metal goods and machines'],
  ['333', 'Metal goods and machines'],
  ['334', 'Metal goods and machines'],
  ['335', 'Metal goods and machines'],
  ['336', 'Metal goods and machines'],
  ['', 'All other'],
];

export const groupOf = (naics: string): string =>
  GROUPS.find(([prefix]) => naics.startsWith(prefix))?.[1] ?? 'All other';

/**
 * The surveyed industries (SIC of 1987, first four digits in the temperature file) that an industry of today
 * holds. Where several, each has the same weight; ferroalloys (3313) are left out of iron and steel, of which they
 * are a small part.
 */
export const SIC_OF: Readonly<Record<string, readonly string[]>> = {
  '311221': ['2046'], '31131': ['2062', '2063'], '3114': ['2033'], '3115': ['2026'], '3116': ['2011'],
  '3121': ['2082'], '313': ['2221', '2262'],
  '322110': ['2611'], '322121': ['2621'], '322122': ['2621'], '322130': ['2631'],
  '324110': ['2911'], '324121': ['2951'], '324199': ['3312'],
  '325110': ['2865', '2869'], '325120': ['2813'], '325180': ['2812', '2816', '2819'], '325193': ['2869'],
  '325194': ['2865'], '325199': ['2869'], '325211': ['2821'], '325212': ['2822'], '325220': ['2823', '2824'],
  '325311': ['2873'], '325312': ['2874'], '325412': ['2834'], '325992': ['3861'],
  '327120': ['3251'], '327211': ['3211'], '327212': ['3229'], '327213': ['3221'], '327310': ['3241'],
  '327410': ['3274'], '327420': ['3275'], '327993': ['3296'],
  '331110': ['3312'], '331314': ['3341'], '331315': ['3353'], '331410': ['3331'], '331511': ['3321'],
  '336111': ['3711'], '336112': ['3711'],
}; // prettier-ignore
