import { by, round, type Builder } from '../dataset.ts';
import type { RawFiles } from '../raw-files.ts';
import { anything, integer, number, optional, text } from '../readers/cells.ts';
import { readTable } from '../readers/workbook.ts';
import { histories } from './facilities.ts';

export const PARENTS_2023 = 'ghgrp/parent_company_2023.csv';
export const PARENTS_2020 = 'ghgrp/edgi_ghgp_data_parent_company_10_2021.xlsx';

const owner = {
  'GHGRP FACILITY ID': integer,
  'PARENT COMPANY NAME': text,
  'PARENT CO. PERCENT OWNERSHIP': optional(number),
};

/** The columns of 2023 in the order of the file. */
const columns2023 = {
  'GHGRP FACILITY ID': owner['GHGRP FACILITY ID'],
  'FRS ID (FACILITY)': anything,
  'REPORTING YEAR': anything,
  'FACILITY NAME': anything,
  'FACILITY ADDRESS': anything,
  'FACILITY CITY': anything,
  'FACILITY STATE': anything,
  'FACILITY ZIP': anything,
  'FACILITY COUNTY': anything,
  'PARENT COMPANY NAME': owner['PARENT COMPANY NAME'],
  'PARENT CO. STREET ADDRESS': anything,
  'PARENT CO. CITY': anything,
  'PARENT CO. STATE': anything,
  'PARENT CO. ZIP': anything,
  'PARENT CO. PERCENT OWNERSHIP': owner['PARENT CO. PERCENT OWNERSHIP'],
  'FACILITY NAICS CODE': anything,
};

interface Owner {
  readonly id: number;
  readonly name: string;
  readonly share: number | null;
}

interface OwnerCells {
  readonly 'GHGRP FACILITY ID': number;
  readonly 'PARENT COMPANY NAME': string;
  readonly 'PARENT CO. PERCENT OWNERSHIP': number | null;
}

/** From this share on, in per cent, an owner counts as the only one. */
const WHOLE = 99.5;

/** The parent of 2023, and all the owners of 2020 where there was more than one. */
export const buildFacilityParents: Builder<'facility-parents'> = (files) => {
  const emitters = new Set(histories(files).map(([first]) => first.facilityId));
  const rows = [
    ...owned(2023, files.csv(PARENTS_2023, { columns: columns2023 }).map(ownerOf)),
    ...owned(2020, owners2020(files)).filter((row) => row.parents.length > 1),
  ];
  return {
    vintage: 'reporting year 2023; joint owners of reporting year 2020',
    sources: [PARENTS_2023, PARENTS_2020],
    notes: [
      'The copy of the 2023 list keeps one owner of each facility, by no means always the largest; complete says whether that one owns it all.',
      'Joint owners are known for 2020 only; facilities with a single owner in 2020 are not repeated.',
      'Names are as reported: one company may be spelled in several ways. Shares owned twice under one name are added up.',
      'A share is null where the report leaves it empty.',
    ],
    rows: rows
      .filter((row) => emitters.has(row.facility_id))
      .sort(
        by(
          (row) => row.facility_id,
          (row) => row.year,
        ),
      ),
  };
};

function owners2020(files: RawFiles): Owner[] {
  return readTable(files.sheet(PARENTS_2020, 'DE_parentcompanies'), {
    headerRow: 1,
    columnCount: 19,
    columns: owner,
  }).map(ownerOf);
}

function ownerOf(row: OwnerCells): Owner {
  return {
    id: row['GHGRP FACILITY ID'],
    name: row['PARENT COMPANY NAME'],
    share: row['PARENT CO. PERCENT OWNERSHIP'],
  };
}

/** Owners by facility, the largest share first. */
function owned(year: number, owners: readonly Owner[]) {
  const facilities = new Map<number, Map<string, number | null>>();
  for (const { id, name, share } of owners) {
    const shares = facilities.get(id) ?? new Map<string, number | null>();
    const sum = shares.get(name) ?? null;
    shares.set(name, sum === null ? share : sum + (share ?? 0));
    facilities.set(id, shares);
  }
  return [...facilities].map(([facility_id, shares]) => ({
    facility_id,
    year,
    complete: [...shares.values()].reduce<number>((sum, share) => sum + (share ?? 0), 0) >= WHOLE,
    parents: [...shares]
      .map(([name, share]) => ({ name, share_pct: share === null ? null : round(share, 4) }))
      .sort(
        by(
          (parent) => -(parent.share_pct ?? 0),
          (parent) => parent.name,
        ),
      ),
  }));
}
