/** Entries of the list of facilities eligible for exemption, by rule and place: rows → series. Pure. */
import type { EligibleFacility } from '@/data/toxics';

/** What the rules of the list are about; an unknown rule stops the build. */
const RULES: Readonly<Record<string, string>> = {
  'HON Rule': 'Chemical plants',
  MATS: 'Coal power plants',
  'Sterilizer Rule': 'Sterilizers',
  'Lime Rule': 'Lime',
  'Rubber Tire Rule': 'Rubber tires',
  'Coke Ovens Rule': 'Coke ovens',
  'Iron and Steel Rule': 'Iron and steel',
  'Taconite Rule': 'Taconite',
  'Copper Rule': 'Copper smelters',
};

export interface RuleCount {
  rule: string;
  /** In plain words. */
  name: string;
  corridor: number;
  /** Louisiana outside the corridor. */
  restOfState: number;
  elsewhere: number;
  all: number;
}

/** One row a rule, the longest first. */
export function ruleCounts(rows: readonly EligibleFacility[], corridor: ReadonlySet<string>): RuleCount[] {
  return [...Map.groupBy(rows, (row) => row.rule)]
    .map(([rule, entries]) => {
      const name = RULES[rule];
      if (!name) throw new Error(`exemption-list: no words for the rule "${rule}"`);
      const inCorridor = entries.filter((row) => corridor.has(row.county_fips ?? '')).length;
      const inState = entries.filter((row) => row.state === 'LA').length;
      return {
        rule,
        name,
        corridor: inCorridor,
        restOfState: inState - inCorridor,
        elsewhere: entries.length - inState,
        all: entries.length,
      };
    })
    .sort((a, b) => b.all - a.all || a.rule.localeCompare(b.rule));
}
