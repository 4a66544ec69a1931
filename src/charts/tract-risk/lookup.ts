/** Looks tracts up by town, parish, ZIP code or number. Pure; shipped to the browser at the first use. */
import { foldPlace } from '@/lib/place-words';
import { figure, tractName } from './marks';

/** One entry a tract, in the order of the numbers. */
export interface TractColumns {
  /** Codes less "22", each less the one before it. */
  ids: number[];
  /** Per million; null: no figure. */
  risk: (number | null)[];
  people: number[];
  /** Per cent of the residents; null: no figure. Counts by race there are only for 2019. */
  color: (number | null)[];
  low: (number | null)[];
  black: (number | null)[] | null;
  hispanic: (number | null)[] | null;
  /** Tracts of the nation of higher risk, and of the same, itself included. */
  above: number[];
  same: number[];
  /** Tracts of the nation that have a figure. */
  nation: number;
}

export interface LookupFile {
  names: [fips: string, name: string, slug: string][];
  tracts: Readonly<Record<string, TractColumns>>;
  /** Indices of a tract of 2010 and one of 2020, shared ground in per cent of each, and whether they are the same. */
  matches: [old: number, young: number, ofOld: number, ofYoung: number, same: number][];
  places: [place: string, zip: string, old: number, young: number][];
}

const numbers = new WeakMap<TractColumns, readonly number[]>();

/** The numbers of the tracts of a vintage, in order. */
export function idsOf(columns: TractColumns): readonly number[] {
  let last = 22e9;
  const ids = numbers.get(columns) ?? columns.ids.map((step) => (last += step));
  numbers.set(columns, ids);
  return ids;
}

/** "St. John the Baptist Parish" of a tract's number. */
export const parishOf = (file: LookupFile, id: number) =>
  file.names.find(([fips]) => fips === String(id).slice(0, 5)) ?? (['', 'Louisiana', ''] as const);

export interface Found {
  id: number;
  label: string;
  beside: string;
}

/** The tracts that an entry means in a vintage: by number, ZIP code, town, or all of a parish. At most `most`. */
export function findTracts(file: LookupFile, entry: string, vintage: string, most = 120): Found[] {
  const columns = file.tracts[vintage];
  const typed = entry.trim();
  if (!columns || typed.length < 2) return [];
  const ids = idsOf(columns);
  const tract = (index: number, label?: string): Found[] => {
    const id = ids[index];
    if (id === undefined) return [];
    const risk = columns.risk[index] ?? null;
    const name = `Tract ${tractName(id)}, ${parishOf(file, id)[1]}`;
    const figures = risk === null ? 'no figure' : `${figure(risk)} in a million, ${vintage}`;
    return [{ id, label: label ?? name, beside: label ? `${name}: ${figures}` : figures }];
  };
  const places = (wanted: (place: string, zip: string) => boolean, label: (place: string, zip: string) => string) =>
    file.places
      .filter(([place, zip]) => wanted(place, zip))
      .flatMap(([place, zip, old, young]) => tract(vintage === '2014' ? old : young, label(place, zip)));
  if (/^22\d{9}$/.test(typed)) return tract(ids.indexOf(Number(typed)));
  const byNumber = /^(?:tract )?(\d{1,4}(?:\.\d{1,2})?)(?: (.+))?$/i.exec(typed);
  if (byNumber) {
    const [, number = '', parish = ''] = byNumber;
    const of = foldPlace(parish);
    const named = ids
      .map((id, index) => ({ id, index }))
      .filter(({ id }) => tractName(id) === number || tractName(id).startsWith(`${number}.`))
      .filter(({ id }) => foldPlace(parishOf(file, id)[1]).startsWith(of));
    const zips = /^70\d|^71\d/.test(number) && of === '' ? places((_, zip) => zip.startsWith(number), (place, zip) => `${zip} ${place}`) : [];
    return [...named.flatMap(({ index }) => tract(index)), ...zips].slice(0, most);
  }
  if (/^\d{5}$/.test(typed))
    return places(
      (_, zip) => zip === typed,
      (place, zip) => `${zip} ${place}`,
    );
  const text = foldPlace(typed).replaceAll(' ', '');
  if (text === '') return [];
  const folded = (name: string) => foldPlace(name).replaceAll(' ', '');
  const seen = new Set<string>();
  const towns = places(
    (place) => folded(place).startsWith(text),
    (place) => place,
  ).filter(({ id, label }) => !seen.has(`${label} ${id}`) && seen.add(`${label} ${id}`));
  const parishes = new Set(
    file.names.filter(([, name]) => folded(name).startsWith(text)).map(([fips]) => fips),
  );
  const within = ids.flatMap((id, index) => (parishes.has(String(id).slice(0, 5)) ? tract(index) : []));
  return [...towns, ...within].slice(0, most);
} // prettier-ignore

export interface Standing {
  lower: number;
  same: number;
  higher: number;
  of: number;
}

/** What is known of a tract in one vintage; undefined where its number is none of that census. */
export interface Known {
  risk: number | null;
  people: number;
  color: number | null;
  low: number | null;
  black: number | null | undefined;
  hispanic: number | null | undefined;
  nation: Standing;
  state: Standing;
}

export function knownOf(file: LookupFile, id: number, vintage: string): Known | undefined {
  const columns = file.tracts[vintage];
  const index = columns ? idsOf(columns).indexOf(id) : -1;
  if (!columns || index < 0) return undefined;
  const risk = columns.risk[index] ?? null;
  const rated = columns.risk.filter((other) => other !== null);
  const [above = 0, same = 0] = [columns.above[index], columns.same[index]];
  const higher = rated.filter((other) => other > (risk ?? 0)).length;
  const alike = rated.filter((other) => other === risk).length;
  return {
    risk,
    people: columns.people[index] ?? 0,
    color: columns.color[index] ?? null,
    low: columns.low[index] ?? null,
    black: columns.black ? (columns.black[index] ?? null) : undefined,
    hispanic: columns.hispanic ? (columns.hispanic[index] ?? null) : undefined,
    nation: { lower: columns.nation - above - same, same: same - 1, higher: above, of: columns.nation },
    state: { lower: rated.length - higher - alike, same: alike - 1, higher, of: rated.length },
  };
}

/** A tract of the other census that shares ground with one: parts of the ground of this and of the other, in per cent. */
export interface Match {
  id: number;
  ofThis: number;
  ofOther: number;
  same: boolean;
  risk: number | null;
}

/** The tracts of the other vintage on the ground of a tract, the largest part first. */
export function matchesOf(file: LookupFile, id: number, vintage: string): Match[] {
  const [here, there] = vintage === '2014' ? ['2014', '2019'] : ['2019', '2014'];
  const [own, other] = [file.tracts[here], file.tracts[there]];
  if (!own || !other) return [];
  const index = idsOf(own).indexOf(id);
  const ids = idsOf(other);
  return file.matches
    .filter(([old, young]) => (vintage === '2014' ? old : young) === index)
    .map(([old, young, ofOld, ofYoung, same]) => {
      const at = vintage === '2014' ? young : old;
      const [ofThis, ofOther] = vintage === '2014' ? [ofOld, ofYoung] : [ofYoung, ofOld];
      return { id: ids[at] ?? 0, ofThis, ofOther, same: same === 1, risk: other.risk[at] ?? null };
    })
    .sort((a, b) => b.ofThis - a.ofThis || a.id - b.id);
}
