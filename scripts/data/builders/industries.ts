import type { Industry } from '../../../src/data/schema/facility-terms.ts';
import type { DirectEmitter } from './ghgrp.ts';

/** NAICS codes as the definitions of the four industries use them. */
const TACONITE = '212210';
const COKE = '324199';

interface SectorRule {
  readonly sector: string;
  /** First digits of the NAICS code that the rule asks for. */
  readonly naics?: string;
  readonly industry: Industry;
}

/**
 * EPA's sectors of facilities outside the four industries, the one that says
 * most of the plant first: a refinery that also makes hydrogen is a refinery,
 * a paper mill with its own landfill a paper mill. Where two say as much the
 * NAICS code decides: a power plant or a gas terminal with its own power, a
 * landfill or a food plant with its waste water. Sectors of supply say nothing
 * of the plant and are left out.
 */
const RULES: readonly SectorRule[] = [
  { sector: 'Refineries', industry: 'refineries' },
  { sector: 'Chemicals', industry: 'chemicals' },
  { sector: 'Pulp and Paper', industry: 'pulp and paper' },
  { sector: 'Metals', industry: 'other metals' },
  { sector: 'Minerals', industry: 'other minerals' },
  { sector: 'Power Plants', naics: '2211', industry: 'power' },
  { sector: 'Petroleum and Natural Gas Systems', industry: 'petroleum and gas' },
  { sector: 'Power Plants', industry: 'power' },
  { sector: 'Waste', naics: '562', industry: 'waste' },
  { sector: 'Other', industry: 'other' },
  { sector: 'Waste', industry: 'waste' },
];

/**
 * Industry of a facility in a year. Steel is subpart Q less taconite and coke,
 * coke subpart Q with its NAICS code, cement subpart H, aluminum subpart F; the
 * rest goes by EPA's sectors.
 */
export function industryOf({
  naics,
  subparts,
  sectors,
}: Pick<DirectEmitter, 'naics' | 'subparts' | 'sectors'>): Industry {
  if (subparts.includes('Q') && naics === COKE) return 'coke';
  if (subparts.includes('Q') && naics !== TACONITE) return 'steel';
  if (subparts.includes('H')) return 'cement';
  if (subparts.includes('F')) return 'aluminum';
  const rule = RULES.find(
    (candidate) => sectors.includes(candidate.sector) && (naics ?? '').startsWith(candidate.naics ?? ''),
  );
  return rule?.industry ?? 'other';
}
