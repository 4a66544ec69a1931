/** Facts of beat 7: ethylene oxide, nine pollutants, chloroprene. Pounds to air, as plants estimate them. */
import { CORRIDOR_FIPS, CORRIDOR_PARISHES } from '@/data/schema/corridor-terms';
import { TOXICS_YEARS } from '@/data/schema/toxic-terms';
import { datasetInfo } from '@/data/sources';
import { chloroprene2012, ethyleneOxide, facilityToxics } from '@/data/toxics';
import { integer } from '@/lib/format';
import { defineFacts, type Fact } from '../fact';
import { makers } from '../makers';

const TOPIC = 'corridor-toxics';
const eto = makers(TOPIC, datasetInfo('ethylene-oxide').sources);
const nine = makers(TOPIC, datasetInfo('facility-toxics').sources);
const chloroprene = makers(TOPIC, datasetInfo('chloroprene-2012').sources);

const names = new Set<string>(CORRIDOR_PARISHES.map((parish) => parish.name));
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
const inCorridor = (row: (typeof ethyleneOxide)[number]) => row.state === 'LA' && names.has(row.county ?? '');
/** Figures of one inventory in a year, largest first. */
const figures = (year: number, inventory: 'tri_lb' | 'nei_lb', corridor: boolean) =>
  ethyleneOxide
    .filter((row) => !corridor || inCorridor(row))
    .flatMap((row) => row.years.find((one) => one.year === year)?.[inventory] ?? [])
    .sort((a, b) => b - a);
const latest = figures(2020, 'tri_lb', true);
/** A plant's figure by its TRI id; a missing one stops the build. */
function plant(triId: string, year: number, inventory: 'tri_lb' | 'nei_lb'): number {
  const value = ethyleneOxide
    .find((row) => row.tri_ids.includes(triId))
    ?.years.find((one) => one.year === year)?.[inventory];
  if (value === null || value === undefined)
    throw new Error(`ethylene-oxide: ${triId} has no ${inventory} in ${year}`);
  return value;
}
const at = TOXICS_YEARS.length - 1;
const listed = facilityToxics.filter((row) => CORRIDOR_FIPS.has(row.county_fips ?? ''));
const pounds = (chemical?: string) =>
  total(
    listed
      .filter((row) => chemical === undefined || row.chemical === chemical)
      .map((row) => (row.fugitive_lb[at] ?? 0) + (row.stack_lb[at] ?? 0)),
  );
const air2012 = chloroprene2012.map((row) => row.air_lb_2012 ?? 0).sort((a, b) => b - a);

type Maker = typeof eto;
const lb = (maker: Maker, name: string, value: number, label: string, formula: string): Fact =>
  maker.make(name, label, formula, { value, unit: 'pounds', text: `${integer(value)} pounds` });
const share = (maker: Maker, name: string, part: number, whole: number, label: string, formula: string): Fact =>
  maker.make(name, label, formula, { value: (part / whole) * 100, unit: '%', text: `${integer((part / whole) * 100)} percent` }, {
    inputs: [{ label: 'Part', value: `${integer(part)} lb` }, { label: 'Whole', value: `${integer(whole)} lb` }],
  }); // prettier-ignore

/** The topic's name in the ledger. */
export const title = 'The corridor’s air toxics';

export const facts = defineFacts(TOPIC, [
  lb(eto, 'eto-2020', total(latest), 'Ethylene oxide to air from the corridor’s plants, 2020, Toxics Release Inventory', 'sum of the plants’ figures'),
  share(eto, 'eto-share-2020', total(latest), total(figures(2020, 'tri_lb', false)), 'The corridor’s part of the nation’s ethylene oxide, 2020, Toxics Release Inventory', 'sum of the corridor ÷ sum of the nation × 100'),
  share(eto, 'eto-three-2020', total(latest.slice(0, 3)), total(latest), 'Part of the three largest plants in the corridor’s ethylene oxide, 2020', 'three largest ÷ sum of the corridor × 100'),
  lb(eto, 'bcp-2017-tri', plant('70776BPRDC3830H', 2017, 'tri_lb'), 'BCP Ingredients, St. Gabriel, 2017: ethylene oxide by the Toxics Release Inventory', 'as compiled from EPA’s inventory'),
  lb(eto, 'bcp-2017-nei', plant('70776BPRDC3830H', 2017, 'nei_lb'), 'BCP Ingredients, St. Gabriel, 2017: ethylene oxide by the National Emissions Inventory', 'as compiled from EPA’s inventory'),
  lb(eto, 'carbide-2014-tri', plant('70057NNCRBHWY31', 2014, 'tri_lb'), 'Union Carbide, Taft, 2014: ethylene oxide by the Toxics Release Inventory', 'as compiled from EPA’s inventory'),
  lb(eto, 'carbide-2014-nei', plant('70057NNCRBHWY31', 2014, 'nei_lb'), 'Union Carbide, Taft, 2014: ethylene oxide by the National Emissions Inventory', 'as compiled from EPA’s inventory'),
  nine.count('pollutants', new Set(facilityToxics.map((row) => row.chemical)).size, 'pollutants', 'Pollutants in the extract of releases at plants eligible for exemption', 'chemicals of the extract'),
  nine.count('nine-sites', new Set(listed.map((row) => row.tri_id)).size, 'sites', 'Sites of the corridor in the extract of nine pollutants', 'TRI ids in the seven parishes'),
  lb(nine, 'benzene-2022', pounds('Benzene'), 'Benzene to air from the corridor’s listed plants, 2022', 'fugitive and stack releases, summed'),
  share(nine, 'benzene-share-2022', pounds('Benzene'), pounds(), 'Benzene in all pounds of the nine pollutants from these plants, 2022', 'benzene ÷ sum of the nine × 100'),
  lb(nine, 'eto-2022', pounds('Ethylene oxide'), 'Ethylene oxide to air from the corridor’s listed plants, 2022', 'fugitive and stack releases, summed'),
  lb(chloroprene, 'chloroprene-plant-2012', air2012[0] ?? Number.NaN, 'Chloroprene to air from the plant at LaPlace, 2012', 'as reported to the Toxics Release Inventory'),
  lb(chloroprene, 'chloroprene-nation-2012', total(air2012), 'Chloroprene to air in the nation, 2012', 'sum of the sites’ figures'),
  share(chloroprene, 'chloroprene-share-2012', air2012[0] ?? Number.NaN, total(air2012), 'Part of the plant at LaPlace in the nation’s chloroprene, 2012', 'largest ÷ sum × 100'),
]); // prettier-ignore
