import { states } from '../../../src/lib/states.ts';
import { kilometres, type Point } from '../distance.ts';
import type { RawFiles } from '../raw-files.ts';
import { csvCells } from '../readers/csv.ts';
import { readMember } from '../readers/zip.ts';
import { mismatch, type Place } from '../source-error.ts';
import { wordsOf } from './plant-match.ts';

export const TRI_LOCATIONS = 'air-toxics/tri-facility-locations-by-state.zip';

const FRS_ID = /^110\d{9}$/;
/** Words that name a kind of plant, not a plant. */
const KINDS = new Set(
  'station generating energy power landfill ethanol gas chemical chemicals refinery refining paper compressor'.split(
    ' ',
  ),
);
/** How near a record of the same name must be; nearer where the names share a single word. */
const WITHIN = { km: 1, oneWordKm: 0.3 } as const;
/** A hundredth of a degree or two, so that distances are worked out for neighbours only. */
const WINDOW = 0.02;

/** A site of the Toxics Release Inventory. */
export interface TriRecord {
  readonly triId: string;
  readonly frsId: string | null;
  /** Null where the compiler guessed the coordinates. */
  readonly point: Point | null;
  /** Tract of 2010; null where there is none. */
  readonly tract: string | null;
  readonly words: readonly string[];
}

/** Sites by state, as of June 2020; read once in a run. */
export function triRecords(files: RawFiles): ReadonlyMap<string, readonly TriRecord[]> {
  return files.once('triRecords', () => {
    const bytes = files.bytes(TRI_LOCATIONS);
    return new Map(
      states.map(({ postal }) => {
        const member = `${postal}.csv`;
        const rows = csvCells(`${TRI_LOCATIONS}!${member}`, readMember(TRI_LOCATIONS, bytes, member), [
          'TRIFID',
          'LONGITUDE',
          'LATITUDE',
          'ESTIMATE',
          'TRACTGEOID',
          'FACILITY_NAME',
          'EPA_REGISTRY_ID',
        ]);
        return [
          postal,
          rows.map((row, i) => recordOf(row, { file: `${TRI_LOCATIONS}!${member}`, row: i + 2 })),
        ] as const;
      }),
    );
  });
}

type Cells = Record<
  'TRIFID' | 'LONGITUDE' | 'LATITUDE' | 'ESTIMATE' | 'TRACTGEOID' | 'FACILITY_NAME' | 'EPA_REGISTRY_ID',
  string
>;

function recordOf(row: Cells, place: Place): TriRecord {
  const point = { lat: Number(row.LATITUDE), lon: Number(row.LONGITUDE) };
  if (!Number.isFinite(point.lat) || !Number.isFinite(point.lon)) throw mismatch(place, row, 'coordinates');
  return {
    triId: row.TRIFID,
    frsId: FRS_ID.test(row.EPA_REGISTRY_ID) ? row.EPA_REGISTRY_ID : null,
    point: row.ESTIMATE === 'False' ? point : null,
    tract: row.TRACTGEOID === '' ? null : row.TRACTGEOID.padStart(11, '0'),
    words: siteWords(row.FACILITY_NAME),
  };
}

/** Words of a site's name that tell it from others. */
export function siteWords(name: string): string[] {
  return wordsOf([name]).filter((word) => !KINDS.has(word));
}

/**
 * The record of the same name at the same place: one of the two names lies
 * wholly in the other, and the two stand within a kilometre, or within 300 m
 * when a single word is shared. The one that shares most words, then the
 * nearest; null when there is none.
 */
export function sameSite(
  facility: Point & { readonly name: string },
  records: readonly TriRecord[],
): TriRecord | null {
  const words = siteWords(facility.name);
  let best: { record: TriRecord; shared: number; km: number } | null = null;
  for (const record of records) {
    const { point } = record;
    if (!point) continue;
    if (Math.abs(point.lat - facility.lat) > WINDOW || Math.abs(point.lon - facility.lon) > WINDOW) continue;
    const shared = words.filter((word) => record.words.includes(word)).length;
    if (shared === 0 || shared < Math.min(words.length, record.words.length)) continue;
    const km = kilometres(facility, point);
    if (km > (shared === 1 ? WITHIN.oneWordKm : WITHIN.km)) continue;
    if (!best || shared > best.shared || (shared === best.shared && km < best.km))
      best = { record, shared, km };
  }
  return best?.record ?? null;
}
