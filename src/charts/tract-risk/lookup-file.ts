/** What the lookup answers with: every tract of Louisiana in both vintages, what matches, and places. Build only. */
import { louisianaPlaces, tractMatches } from '@/data/louisiana';
import { countiesOf } from '@/data/places';
import { tractsOf, type RiskYear, type Tract } from '@/data/tracts';
import type { LookupFile, TractColumns } from './lookup';
import { rankOf } from './series';

const own = (year: RiskYear) =>
  tractsOf(year)
    .filter(({ state }) => state === 'LA')
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));

function columns(tracts: readonly Tract[], year: RiskYear): TractColumns {
  const ids = tracts.map(({ id }) => Number(id) - 22e9);
  const ranks = tracts.map(({ risk }) => (risk === null ? undefined : rankOf(risk, year)));
  return {
    ids: ids.map((id, i) => id - (ids[i - 1] ?? 0)),
    risk: tracts.map(({ risk }) => risk),
    people: tracts.map(({ people }) => people),
    color: tracts.map(({ peopleOfColor }) => peopleOfColor),
    low: tracts.map(({ lowIncome }) => lowIncome),
    black: year === 2019 ? tracts.map(({ black }) => black) : null,
    hispanic: year === 2019 ? tracts.map(({ hispanic }) => hispanic) : null,
    above: ranks.map((rank) => rank?.above ?? 0),
    same: ranks.map((rank) => rank?.same ?? 0),
    nation: ranks.find((rank) => rank !== undefined)?.of ?? 0,
  };
}

/** The whole file. */
export function lookupFile(): LookupFile {
  const [old, young] = [own(2014), own(2019)];
  const oldAt = new Map(old.map(({ id }, i) => [id, i]));
  const youngAt = new Map(young.map(({ id }, i) => [id, i]));
  const at = (map: ReadonlyMap<string, number>, id: string | null) =>
    id === null ? -1 : (map.get(id) ?? -1);
  return {
    names: countiesOf('LA').map(({ fips, name, slug }) => [fips, name, slug]),
    tracts: { '2014': columns(old, 2014), '2019': columns(young, 2019) },
    matches: tractMatches.map((match) => [
      at(oldAt, match.tract_2010),
      at(youngAt, match.tract_2020),
      match.of_2010_pct,
      match.of_2020_pct,
      match.same ? 1 : 0,
    ]),
    places: louisianaPlaces.map(({ place, zip, tract_2010, tract_2020 }) => [
      place,
      zip,
      at(oldAt, tract_2010),
      at(youngAt, tract_2020),
    ]),
  };
}
