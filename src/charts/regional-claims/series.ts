/** The claims on places as rows: what is said, what the figures are, what follows. Build only. */
import {
  blastFurnaces,
  dissimilarity,
  peoplePct,
  regionalShare,
  sectorPlants,
  SECTOR_TESTS,
  type SectorId,
} from '@/data/sector-regions';
import { GREAT_LAKES, GULF_COAST, MIDWEST, SOUTHEAST } from '@/data/us-regions';
import type { Verdict } from '@/facts/binding';
import { bindings } from '@/facts/bindings/plant-regions';
import { VERDICTS } from '@/facts/claims';
import { furnacesOnLakesPct } from '@/facts/topics/plant-regions';

/** "It stands in that region": three shares, percent. */
export interface RegionRow {
  kind: 'region';
  id: string;
  name: string;
  place: string;
  people: number;
  plants: number;
  /** Emissions, or capacity where there is no figure for emissions. */
  amount: number;
  amountOf: 'emissions' | 'capacity';
  count: number;
  definition: string;
  verdict: Verdict;
}

/** "It is spread evenly": one index, or one for each of two stand-ins. */
export interface EvenRow {
  kind: 'even';
  id: string;
  name: string;
  marks: readonly { index: number; text: string; count: number; definition: string }[];
  verdict: Verdict;
}

/** The verdict on a claim; one without it stops the build. */
function verdictOf(claim: string): Verdict {
  const binding = bindings[claim];
  if (!binding) throw new Error(`regional-claims: no verdict on ${claim}`);
  return binding.verdict;
}

/** A verdict in the words of the ledger. */
export function verdictName(verdict: Verdict): string {
  return VERDICTS.find(({ id }) => id === verdict)?.name ?? verdict;
}

function region(claim: string, sector: SectorId, name: string, place: string, states: readonly string[]): RegionRow {
  const share = regionalShare(sector, states);
  return {
    kind: 'region', id: sector, name, place,
    people: share.people_pct, plants: share.plants_pct, amount: share.emissions_pct, amountOf: 'emissions',
    count: share.plants, definition: SECTOR_TESTS[sector].definition, verdict: verdictOf(claim),
  };
} // prettier-ignore

const furnaces = blastFurnaces.reduce((sum, { plants }) => sum + plants, 0);
const furnacesThere = blastFurnaces.filter(({ state }) => GREAT_LAKES.includes(state));

/** Furnaces that use ore come first: the claim is of primary iron and steel. */
export const regionRows: readonly RegionRow[] = [
  {
    kind: 'region',
    id: 'furnaces',
    name: 'Blast furnaces',
    place: 'Great Lakes, 8 states',
    people: peoplePct(GREAT_LAKES),
    plants: (furnacesThere.reduce((sum, { plants }) => sum + plants, 0) / furnaces) * 100,
    amount: furnacesOnLakesPct,
    amountOf: 'capacity',
    count: furnaces,
    definition: 'plants of the steel tracker with operating blast-furnace capacity',
    verdict: verdictOf('c004-region-steel'),
  },
  region('c004-region-steel', 'steel', 'All iron and steel', 'Great Lakes, 8 states', GREAT_LAKES),
  region('c004-region-petrochem', 'petrochemicals', 'Petrochemicals', 'Texas and Louisiana', GULF_COAST),
  region('c004-region-paper', 'paper', 'Pulp and paper', 'Southeast, 12 states', SOUTHEAST),
  region('c004-region-food', 'food', 'Food', 'Midwest, 12 states', MIDWEST),
];

const mark = (sector: SectorId, text: string) => ({
  index: dissimilarity(sector),
  text,
  count: sectorPlants(sector).length,
  definition: SECTOR_TESTS[sector].definition,
});

export const evenRows: readonly EvenRow[] = [
  { kind: 'even', id: 'landfills', name: 'Landfills', marks: [mark('landfills', '')], verdict: verdictOf('c004-region-landfills') },
  { kind: 'even', id: 'cement', name: 'Cement', marks: [mark('cement', '')], verdict: verdictOf('c004-region-cement') },
  {
    kind: 'even', id: 'boilers', name: 'Boilers, by two stand-ins',
    marks: [mark('fuel-only', 'burn fuel, nothing else'), mark('factories', 'factories that burn fuel')],
    verdict: verdictOf('c004-region-boilers'),
  },
  { kind: 'even', id: 'waste', name: 'Waste incineration', marks: [mark('waste', '')], verdict: verdictOf('c004-region-waste') },
]; // prettier-ignore

/** Sectors that are called regional, as a measure for the others. */
export const yardsticks: readonly { name: string; index: number }[] = [
  { name: 'steel', index: dissimilarity('steel') },
  { name: 'petrochemicals', index: dissimilarity('petrochemicals') },
];
