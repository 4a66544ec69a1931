import type { DatasetRow } from '../../../src/data/schema/datasets.ts';
import { by, round, type Builder } from '../dataset.ts';
import type { RawFiles } from '../raw-files.ts';
import { integer, number, oneOf, optional, text } from '../readers/cells.ts';
import { mismatch } from '../source-error.ts';
import { groupOf, HEAT_NAMES } from './heat-industries.ts';
import { PROCESSES, QUARTILES, temperatureMaker } from './heat-temperatures.ts';

export const END_USE = 'emissions/heat/nrel_mecs2014_table5_2_end_use_by_naics.csv';
const HEAT_FACTS = 'policy/industrial_heat_and_sector_facts.csv';

type Energy = DatasetRow<'heat-energy'>;
type Amounts = Record<(typeof AMOUNTS)[number], number>;

/** End uses of the survey, by the column that holds them. */
export const USES = {
  direct_tbtu: 'Process Heating',
  boiler_tbtu: 'Conventional Boiler Use',
  chp_tbtu: 'CHP and/or Cogeneration Process',
  unreported_tbtu: 'End Use Not Reported',
  total_tbtu: 'TOTAL FUEL CONSUMPTION',
} as const;
const AMOUNTS = ['direct_tbtu', 'boiler_tbtu', 'chp_tbtu', 'unreported_tbtu', 'total_tbtu'] as const;

/** What a rest may fall short of zero: the survey rounds to whole trillions, the industries add up to more. */
const SLACK = 3;

const notesOn = (rows: readonly Energy[]): string[] => [
  'An estimate for 2014: fuel and electricity of the Manufacturing Energy Consumption Survey. Nothing later was read.',
  'Energy is what is bought or burned, not heat delivered: boilers and furnaces lose part of it. Fuel of cogeneration makes electricity too.',
  `Of all fuel and electricity of manufacturing, ${Math.round((100 * sum(rows, 'unreported_tbtu')) / sum(rows, 'total_tbtu'))}% has no reported end use, nearly all of it by-products burned where they arise, such as refinery gas, black liquor, blast-furnace and coke-oven gas. Much of it makes heat too. It is in heat-energy, and has no temperature.`,
  'For cement, 77 trillion Btu of other fuels stand under end use not reported; NREL’s copy of the table gives them to the kilns.',
  'Cells the survey withholds or calls smaller than half a trillion Btu were filled by NREL, often with 0.01.',
];

const sum = (rows: readonly Energy[], field: (typeof AMOUNTS)[number]): number =>
  rows.reduce((total, row) => total + row[field], 0);

/** Codes one step below a code in the survey's list. */
function children(code: string, codes: readonly string[]): string[] {
  const below = codes.filter((other) => other !== code && other.startsWith(code));
  return below.filter((one) => !below.some((other) => other !== one && one.startsWith(other)));
}

/** Every industry once: those without parts, and what is left of those with parts. */
export const buildHeatEnergy: Builder<'heat-energy'> = (files) => {
  const columns = {
    naics: integer, enduse_cat: text, not_total: oneOf(['TRUE', 'FALSE']), end_use: text, total: number,
    net_electricity: number, fuel_oil: number, diesel: number, natural_gas: number, NGL_HGL: number, coal: number, other: number,
  }; // prettier-ignore
  const table = new Map<string, Map<string, number>>();
  for (const row of files.csv(END_USE, { columns })) {
    const uses = table.get(String(row.naics)) ?? new Map<string, number>();
    table.set(String(row.naics), uses.set(row.end_use, row.total));
  }
  const amountsOf = (code: string): Amounts =>
    Object.fromEntries(
      AMOUNTS.map((field) => {
        const value = table.get(code)?.get(USES[field]);
        if (value === undefined) throw mismatch({ file: END_USE }, undefined, `"${USES[field]}" for ${code}`);
        return [field, value];
      }),
    ) as Amounts;
  const codes = [...table.keys()].filter((code) => code !== '31');
  const rows = codes.map((code): Energy => {
    const name = HEAT_NAMES[code];
    if (name === undefined) throw mismatch({ file: END_USE }, code, 'a code of heat-industries.ts');
    const own = amountsOf(code);
    const parts = children(code, codes).map(amountsOf);
    const rest = Object.fromEntries(
      AMOUNTS.map((field) => {
        const left = own[field] - parts.reduce((sum, part) => sum + part[field], 0);
        if (left < -SLACK) throw mismatch({ file: END_USE }, left, `parts of ${code} within its ${field}`);
        return [field, Math.max(0, round(left, 2))];
      }),
    ) as Amounts;
    return {
      naics: parts.length > 0 ? `${code} rest` : code,
      industry: parts.length > 0 ? `Rest of ${name.charAt(0).toLowerCase()}${name.slice(1)}` : name,
      group: groupOf(code),
      ...rest,
    };
  });
  return {
    vintage: '2014',
    sources: [END_USE],
    notes: notesOn(rows),
    rows: rows.sort(by((row) => row.naics)),
  };
};

/** The energy of heat-energy spread over temperatures, by both methods. */
export const buildProcessHeat: Builder<'process-heat'> = (files, get) => {
  const temperatures = temperatureMaker(files);
  const rows = get('heat-energy').rows.flatMap(({ naics, industry, group, ...energy }) => {
    const code = naics.replace(' rest', '');
    // Only a whole industry was surveyed; what is left of one takes the quartiles of its group.
    const whole = naics === code;
    return (['processes', 'quartiles'] as const).flatMap((method) =>
      (['direct', 'steam'] as const).flatMap((kind) => {
        const tbtu = kind === 'direct' ? energy.direct_tbtu : energy.boiler_tbtu + energy.chp_tbtu;
        if (tbtu === 0) return [];
        const { basis, points } = temperatures(code, kind, whole && method === 'processes');
        return points.map(({ process, temp_c, share }) => ({
          naics,
          industry,
          group,
          method,
          basis,
          kind,
          process,
          temp_c,
          tbtu: round(tbtu * share, 3),
        }));
      }),
    );
  });
  return {
    vintage: 'energy of 2014; temperatures from an older survey of 108 processes',
    sources: [END_USE, PROCESSES, QUARTILES],
    notes: [
      ...notesOn(get('heat-energy').rows),
      'Temperatures are those of an older survey of 108 industrial processes, which still has the industry codes replaced in 1997, as NREL prepared it. Two ways of laying energy on them are given: "processes" weighs surveyed steps by their energy where the industry was surveyed and else takes the quartiles; "quartiles" gives each industry three unweighted points. The truth may lie outside both.',
      'Known to be odd: ethyl alcohol takes the furnace temperatures of all organic chemicals; refineries have some fuel at room temperature.',
    ],
    rows,
  };
};

/** Figures about industrial heat read in public documents. */
export const buildHeatFacts: Builder<'heat-facts'> = (files: RawFiles) => {
  const columns = {
    topic: text, fact: text, value: text, unit: optional(text), year: optional(text), source_title: text,
    source_url: text, source_date: text, confidence: oneOf(['verified', 'uncertain']), note: optional(text),
  }; // prettier-ignore
  return {
    vintage: 'read November 2026; the date of each document in its row',
    sources: [HEAT_FACTS],
    notes: ['Some were read at a copy or a repost, which the row names.'],
    rows: files.csv(HEAT_FACTS, { columns }),
  };
};
