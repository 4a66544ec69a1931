import { by, type Builder } from '../dataset.ts';
import type { RawFiles } from '../raw-files.ts';
import { anything, integer, number, oneOf, optional, text } from '../readers/cells.ts';
import { mismatch, SourceError } from '../source-error.ts';
import { GENISIM, genisimCapacity } from './genisim.ts';

export const SMELTERS = 'aluminum/smelters-facts.csv';
export const SMELTER_KEYS = 'aluminum/smelter-keys.csv';
export const SMELTER_IDLE = 'aluminum/smelter-idle-facts.csv';

const factColumns = {
  name: text,
  city: text,
  county: text,
  state: text,
  lat: number,
  lon: number,
  owner_last: text,
  capacity_kt: optional(number),
  opened: optional(integer),
  closed: optional(integer),
  status_2024: text,
  source_title: text,
  source_url: text,
  confidence: oneOf(['verified', 'uncertain']),
  note: text,
};

const keyColumns = {
  name: text,
  id: text,
  short_name: text,
  facility_ids: anything,
  genisim_name: optional(text),
  opened_approximate: oneOf(['yes', 'no']),
  known_operating: optional(integer),
  known_operating_evidence: optional(text),
};

/** Identifiers, label names, facility ids and names in other lists, by smelter name. */
export function smelterKeys(files: RawFiles) {
  return files.once('smelterKeys', () =>
    files.csv(SMELTER_KEYS, { columns: keyColumns }).map((row) => ({
      ...row,
      facility_ids: row.facility_ids.split(' ').filter(Boolean).map(Number),
    })),
  );
}

/** The compiled list of smelters, joined with identifiers, idle spells and rated capacities. */
export const buildAluminumSmelters: Builder<'aluminum-smelters'> = (files) => {
  const keys = new Map(smelterKeys(files).map((row) => [row.name, row]));
  const idle = files.csv(SMELTER_IDLE, { columns: { id: text, from: text, to: text, evidence: text } });
  const rated = genisimCapacity(files);

  const rows = files.csv(SMELTERS, { columns: factColumns }).map((fact) => {
    const key = keys.get(fact.name);
    if (!key) throw mismatch({ file: SMELTER_KEYS, column: 'name' }, undefined, `a row for "${fact.name}"`);
    const operating = fact.closed === null && fact.status_2024.startsWith('operating');
    const genisim = key.genisim_name === null ? undefined : rated.get(key.genisim_name);
    if (key.genisim_name !== null && !genisim)
      throw mismatch({ file: GENISIM }, undefined, `a U.S. smelter "${key.genisim_name}"`);
    const last = genisim?.findLast((entry) => entry.kt > 0);
    return {
      id: key.id,
      name: fact.name,
      short_name: key.short_name,
      city: fact.city,
      county: fact.county,
      state: fact.state,
      lat: fact.lat,
      lon: fact.lon,
      location_precision: fact.note.includes('GHGRP facility record')
        ? ('plant' as const)
        : ('place' as const),
      owner_last: fact.owner_last,
      owner_group: ownerGroup(fact.owner_last),
      capacity_kt: fact.capacity_kt,
      opened: fact.opened,
      opened_uncertain: fact.opened === null || key.opened_approximate === 'yes',
      known_operating: key.known_operating,
      known_operating_text: key.known_operating_evidence,
      last_year: fact.closed,
      last_year_uncertain: !operating && (fact.closed === null || fact.confidence === 'uncertain'),
      operating,
      status: fact.status_2024,
      confidence: fact.confidence,
      note: fact.note,
      sources: pairSources(fact.source_title, fact.source_url),
      facility_ids: key.facility_ids,
      idle: idle.filter((spell) => spell.id === key.id).map(toSpell),
      genisim_capacity_kt: last?.kt ?? null,
      genisim_year: last?.year ?? null,
    };
  });
  expectSameIds(
    rows.map((row) => row.id),
    [...keys.values()].map((row) => row.id),
    idle.map((spell) => spell.id),
  );
  return {
    vintage: 'compiled 2026; status as of the newest source read for each plant',
    sources: [SMELTERS, SMELTER_KEYS, SMELTER_IDLE, GENISIM],
    notes: [
      'Thirty smelters known to have run in 1978 or later. Lake Charles LA, New Johnsonville TN and Palestine TX are missing: no source was read for them.',
      'last_year is the last year of production, not of formal closure. Long idle spells are listed only where both ends are stated; others are in the note.',
      'Places without a facility record stand at the center of their town: Goldendale lies on the Columbia River, well away from it.',
      'Rated capacity (Genisim) includes idle plants and removes closed ones late.',
    ],
    rows: rows.sort(by((row) => row.id)),
  };
};

/** The groups owned most of the plants; their names open the owner's when they were the last. */
function ownerGroup(owner: string): 'Alcoa' | 'Century' | 'Reynolds' | 'Kaiser' | 'other' {
  const groups = ['Alcoa', 'Century', 'Reynolds', 'Kaiser'] as const;
  return groups.find((group) => owner.startsWith(group)) ?? 'other';
}

/** Titles and addresses are both joined by ";"; where their numbers differ the whole title goes with each address. */
function pairSources(titles: string, urls: string): { title: string; url: string }[] {
  const addresses = urls.split(' ; ');
  const names = titles.split('; ');
  return addresses.map((url, i) => ({
    title: (names.length === addresses.length && names[i]) || titles,
    url,
  }));
}

function toSpell(spell: { from: string; to: string; evidence: string }) {
  const year = (date: string): number => Number(date.slice(0, 4));
  return {
    from: spell.from,
    to: spell.to,
    from_year: year(spell.from),
    to_year: year(spell.to),
    text: spell.evidence,
  };
}

function expectSameIds(built: readonly string[], keyed: readonly string[], idle: readonly string[]): void {
  const lost = keyed.find((id) => !built.includes(id)) ?? idle.find((id) => !built.includes(id));
  if (lost) throw new SourceError(`${SMELTER_KEYS}: "${lost}" matches no row of ${SMELTERS}`);
  if (new Set(built).size !== built.length) throw new SourceError(`${SMELTER_KEYS}: an id is used twice`);
}
