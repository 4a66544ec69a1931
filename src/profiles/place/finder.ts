/** The files of the place finder: small answers by the beginning of what is typed. Build only. */
import { counties, countyByFips, zipPlaces } from '@/data/places';
import { countyPath } from '@/lib/places';
import { foldPlace, SHARD_LENGTH, type PlaceAnswer } from '@/lib/place-words';
import { states } from '@/lib/states';

/** Addresses below /places/: the finder's files need not say it a thousand times. */
const below = (path: string): string => path.replace(/^\/places\//, '');

/** Congressional districts of a ZIP code in words: "LA-2", or that there are several. */
function districtNote(district: string | null): string {
  if (district === null) return '';
  return district.includes(',') ? `districts ${district.replaceAll(',', ', ')}` : district;
}

function makeShards(): ReadonlyMap<string, readonly PlaceAnswer[]> {
  const shards = new Map<string, PlaceAnswer[]>();
  const put = (shard: string, answer: PlaceAnswer): void => {
    const list = shards.get(shard);
    if (list) list.push(answer);
    else shards.set(shard, [answer]);
  };
  const putName = (key: string, label: string, path: string, beside: string): void =>
    put(`name-${key.replaceAll(' ', '').slice(0, SHARD_LENGTH.word)}`, [key, label, path, beside]);

  for (const state of states) putName(foldPlace(state.name), state.name, `${state.slug}/`, 'state');
  for (const county of counties) {
    putName(foldPlace(county.name), `${county.name}, ${county.state}`, below(countyPath(county)), 'county');
  }
  const districts = new Map<string, Set<string>>();
  for (const { place, county_fips, zips, districts: byZip } of zipPlaces) {
    const county = countyByFips(county_fips);
    const path = below(countyPath(county));
    const whole = new Set(byZip.filter((district) => district !== null && !district.includes(',')));
    const only = whole.size === 1 && byZip.every((district) => district === [...whole][0]);
    putName(
      foldPlace(place),
      `${place}, ${county.state}`,
      path,
      only ? `${county.name} · ${[...whole][0]}` : county.name,
    );
    zips.forEach((zip, i) => {
      const note = districtNote(byZip[i] ?? null);
      put(`zip-${zip.slice(0, SHARD_LENGTH.zip)}`, [
        zip,
        `${zip} ${place}, ${county.state}`,
        path,
        note ? `${county.name} · ${note}` : county.name,
      ]);
    });
    for (const district of whole) {
      if (district === null) continue;
      const set = districts.get(district) ?? new Set();
      districts.set(district, set.add(county_fips));
    }
  }
  for (const [district, fips] of districts) {
    for (const code of fips) {
      const county = countyByFips(code);
      put(`district-${district.slice(0, 2).toLowerCase()}`, [
        district,
        `${county.name}, ${county.state}`,
        below(countyPath(county)),
        `has ZIP codes in ${district}`,
      ]);
    }
  }
  for (const list of shards.values())
    list.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] < b[1] ? -1 : 1));
  return shards;
}

/** Every file of the finder: name and answers. */
export const shards = makeShards();
