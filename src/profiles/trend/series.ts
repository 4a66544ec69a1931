/** One facility's reports by year and gas, ready to be drawn. Pure. */
import type { FacilityGases } from '@/data/facilities';
import { REPORTING_YEARS } from '@/data/schema/facility-terms';

/** The parts of a bar, from the ground up; `fluorinated` sums the gases that few facilities report. */
export const GASES = ['co2', 'ch4', 'n2o', 'fluorinated'] as const;
export type GasGroup = (typeof GASES)[number];

export const GAS_NAMES: Record<GasGroup, string> = {
  co2: 'carbon dioxide',
  ch4: 'methane',
  n2o: 'nitrous oxide',
  fluorinated: 'fluorinated and other gases',
};

export interface YearOfGases {
  readonly year: number;
  /** All direct emissions, t CO2e; null: no report for the year. */
  readonly total: number | null;
  readonly gases: Readonly<Record<GasGroup, number | null>>;
  /** Biogenic carbon dioxide, t; not part of the total. */
  readonly biogenic: number | null;
}

/** A facility's years, 2010 to the latest, one entry each; tonnes CO2e as reported (AR4). */
export function yearsOf(
  totals: readonly (number | null)[],
  gases: FacilityGases | undefined,
): readonly YearOfGases[] {
  return REPORTING_YEARS.map((year, i) => {
    const rare = gases?.rare.map(({ t }) => t[i] ?? null).filter((t) => t !== null) ?? [];
    return {
      year,
      total: totals[i] ?? null,
      gases: {
        co2: gases?.co2?.[i] ?? null,
        ch4: gases?.ch4?.[i] ?? null,
        n2o: gases?.n2o?.[i] ?? null,
        fluorinated: rare.length > 0 ? rare.reduce((sum, t) => sum + t, 0) : null,
      },
      biogenic: gases?.biogenic_co2?.[i] ?? null,
    };
  });
}

/** Groups that make up at least a hundredth of the total in some year: the ones worth a colour and a name. */
export function visibleGases(years: readonly YearOfGases[]): readonly GasGroup[] {
  return GASES.filter((gas) =>
    years.some(({ total, gases }) => total !== null && total > 0 && (gases[gas] ?? 0) / total >= 0.01),
  );
}
